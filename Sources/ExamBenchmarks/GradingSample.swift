// Generated rubric and answers: twenty patterns of four synonyms, answers of two hundred hanzi.

import ExamCore

/// What the grading benchmark and its Python companion both read.
struct GradingSample {
  static let patterns = 20
  static let synonyms = 4
  /// One pattern a line, synonyms parted by tabs.
  private(set) var terms: [[String]] = []
  private(set) var answers: [String] = []

  /// - Parameter count: the number of answers.
  init(count: Int) {
    var generator = SeededGenerator(seed: 4)
    // A Zipf-like choice among 2,500 hanzi, as far as dividing twice goes.
    // Only those that fold to themselves: Python compares what is written.
    let known = (0x4E00...0x9FA5 as ClosedRange<UInt32>).compactMap { Unicode.Scalar($0) }
      .filter { FoldTable.folded($0) == $0.value && ($0.value % 7 == 0) }
    func hanzi() -> Character {
      Character(known[generator.below(1 + generator.below(min(2500, known.count)))])
    }
    terms = (0..<Self.patterns).map { _ in
      (0..<Self.synonyms).map { _ in
        String((0..<2 + generator.below(3)).map { _ in hanzi() })
      }
    }
    answers = (0..<count).map { _ in
      var answer = ""
      var hanziCount = 0
      while hanziCount < 200 {
        let clause = 6 + generator.below(14)
        for _ in 0..<clause { answer.append(hanzi()) }
        hanziCount += clause
        if generator.below(3) == 0 {
          let pattern = generator.below(Self.patterns)
          let term = terms[pattern][generator.below(Self.synonyms)]
          if generator.below(20) == 0 { answer += "没有" }
          answer += term
          hanziCount += term.count
        }
        answer += generator.below(3) == 0 ? "。" : "，"
      }
      return answer
    }
  }

  /// The terms, a blank line, the answers.
  var text: String {
    (terms.map { $0.joined(separator: "\t") } + [""] + answers).map { $0 + "\n" }.joined()
  }

  var rubric: Rubric {
    Rubric(
      criteria: terms.map { terms in
        let pattern = Pattern(groups: [
          Pattern.Group(terms: terms.map { Pattern.Term(pieces: [$0]) })
        ])
        return Criterion(label: terms[0], points: 1, way: .pattern(pattern))
      })
  }
}
