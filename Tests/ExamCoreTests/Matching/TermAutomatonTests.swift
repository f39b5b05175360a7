import Testing

@testable import ExamCore

struct TermAutomatonTests {
  private func characters(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  @Test("Every word is reported at every place where a plain search finds it, and nowhere else")
  func plainSearch() {
    var generator = SeededGenerator(seed: 5)
    let letters = Array("甲乙丙a😀𠀀")
    func text(_ count: Int) -> [UInt32] {
      characters(String((0..<count).map { _ in letters[generator.below(letters.count)] }))
    }
    for _ in 0..<600 {
      let words = (0..<1 + generator.below(12)).map { _ in text(1 + generator.below(4)) }
      let searched = text(generator.below(40))
      var found: Set<[Int]> = []
      TermAutomaton(words).scan(searched) { word, end in found.insert([word, end]) }
      var expected: Set<[Int]> = []
      for (number, word) in words.enumerated() where word.count <= searched.count {
        for start in 0...searched.count - word.count
        where Array(searched[start..<start + word.count]) == word {
          expected.insert([number, start + word.count])
        }
      }
      #expect(found == expected)
    }
  }

  @Test("No words and no text find nothing")
  func empty() {
    TermAutomaton([]).scan(characters("甲乙")) { _, _ in Issue.record("found") }
    TermAutomaton([characters("甲")]).scan([]) { _, _ in Issue.record("found") }
  }
}
