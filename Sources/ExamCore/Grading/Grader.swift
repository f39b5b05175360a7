// Turns a raw response into a graded question: one pure function over the issued exam.

/// Grades the answer sheets of one exam.
public struct Grader: Sendable {
  public let exam: IssuedExam
  /// The key of each form, in the order of the exam.
  public let forms: [AnswerKey]
  private let constructed: [String: ConstructedScorer]
  private let blanks: [String: BlankScorer]

  /// - Parameters:
  ///   - exam: whose answer sheets are to be graded.
  ///   - history: how items agreed with people before, by ``KeyedQuestion/itemName``.
  public init(exam: IssuedExam, history: [String: ItemHistory] = [:]) {
    self.exam = exam
    forms = exam.forms.compactMap { exam.key($0.form) }
    var positions: [String: Int] = [:]
    var held: [KeyedQuestion] = []
    var blanks: [String: BlankScorer] = [:]
    for question in forms.flatMap(\.questions) {
      if question.part.body.rubric != nil {
        guard positions[question.scorerKey] == nil else { continue }
        positions[question.scorerKey] = held.count
        held.append(question)
      } else if case .blanks(let list) = question.part.body {
        blanks[question.scorerKey] = BlankScorer(list)
      }
    }
    // All of them together: one automaton finds the words of every rubric.
    let rubrics = held.compactMap(\.part.body.rubric)
    let compiled = CompiledRubrics(rubrics, glossary: exam.glossary)
    let materials = Dictionary(
      exam.items.map { ($0.id, $0.material) }, uniquingKeysWith: { first, _ in first })
    let order = WordOrderModel(of: held.isEmpty ? [] : exam.items)
    constructed = positions.mapValues { position in
      let question = held[position]
      return ConstructedScorer(
        question.part, material: materials[question.item] ?? "", points: question.points,
        scorer: RubricScorer(rubrics[position], of: compiled, at: position),
        glossary: exam.glossary, history: history[question.itemName], order: order)
    }
    self.blanks = blanks
  }

  public func key(of form: FormCode) -> AnswerKey? { forms.first { $0.form == form } }

  /// Grades one response; the points are rounded once, by the blueprint's step. Full points stay full, and
  /// nothing is rounded above them: the points of a question need be no multiple of the step.
  public func score(_ response: String?, of question: KeyedQuestion) -> QuestionScore {
    var score = unrounded(response ?? "", of: question)
    if let step = exam.blueprint.rounding, score.points < score.maximum {
      score.points = min(score.maximum, score.points.rounded(toStep: step))
    }
    return score
  }

  private func unrounded(_ response: String, of question: KeyedQuestion) -> QuestionScore {
    switch question.part.body {
    case .singleChoice(let body):
      let reading = ChoiceReading(letters: response, optionCount: body.options.count)
      return choice(reading, question) { chosen in
        question.choiceRule.points(
          singleChoice: chosen, key: question.keyPositions, full: question.points)
      }
    case .multipleChoice(let body):
      let reading = ChoiceReading(letters: response, optionCount: body.options.count)
      return choice(reading, question) { chosen in
        var optionPoints: [Int: Points] = [:]
        for (letter, position) in question.optionOrder.enumerated() {
          optionPoints[letter] = body.optionPoints[position]
        }
        return question.choiceRule.points(
          chosen: chosen, key: question.keyPositions, full: question.points,
          optionPoints: optionPoints)
      }
    case .trueFalse(let key):
      return choice(ChoiceReading(truth: response), question) { chosen in
        question.choiceRule.points(
          singleChoice: chosen, key: key.map { [$0 ? 0 : 1] } ?? [], full: question.points)
      }
    case .blanks(let list):
      let scorer = blanks[question.scorerKey] ?? BlankScorer(list)
      return scorer.score(response, points: question.points)
    case .term(let rubric), .shortAnswer(let rubric), .essay(let rubric):
      let score =
        constructed[question.scorerKey]?.score(response)
        ?? RubricScorer(rubric, glossary: exam.glossary).score(response)
      return scaled(score, to: question.points)
    }
  }

  private func choice(
    _ reading: ChoiceReading, _ question: KeyedQuestion, points: ([Int]) -> Points
  ) -> QuestionScore {
    switch reading {
    case .blank:
      QuestionScore(state: .blank, points: .zero, maximum: question.points)
    case .chosen(let chosen):
      QuestionScore(state: .scored, points: points(chosen), maximum: question.points)
    case .unreadable:
      QuestionScore(
        state: .unreadable, points: .zero, maximum: question.points,
        reasons: [
          Message(
            en: "the response is not an answer to this question", zh: "作答不是本题可以识别的答案")
        ])
    }
  }

  /// The rubric's points on the scale of the paper, which differs only where a section allows scaling.
  private func scaled(_ score: QuestionScore, to points: Points) -> QuestionScore {
    guard score.maximum != points, let scale = points.divided(by: score.maximum) else {
      return score
    }
    var scaled = score
    scaled.points = score.points * scale
    scaled.maximum = points
    scaled.marks = score.marks.map { mark in
      var mark = mark
      mark.points = mark.points * scale
      mark.maximum = mark.maximum * scale
      return mark
    }
    return scaled
  }
}

extension KeyedQuestion {
  /// An item of any form and the part of it: the same rubric serves all forms.
  fileprivate var scorerKey: String { itemName }
}
