// Make-believe candidates with an ability for every objective, for rehearsal and load.

/// Writes answer sheets as candidates of differing ability might.
///
/// A pure function of exam, seed and number: every candidate has a stream of its own, so sheets can be
/// made in any order and in any number. The chance of success on a question of facility f for an ability a is
/// `a·f / (a·f + (1 − a)(1 − f))`: the logistic model in odds, without a logarithm, so that the same
/// seed gives the same bytes on every machine.
public struct CandidateSimulator: Sendable {
  private let exam: IssuedExam
  private let keys: [AnswerKey]
  private let chapters: [Objective.ID: Chapter.ID]
  private let seed: UInt64

  public init(exam: IssuedExam, seed: UInt64) {
    self.exam = exam
    self.seed = seed
    keys = exam.forms.compactMap { exam.key($0.form) }
    var chapters: [Objective.ID: Chapter.ID] = [:]
    for entry in OutlineIndex(exam.outline).entries { chapters[entry.objective.id] = entry.chapter }
    self.chapters = chapters
  }

  /// The sheet of candidate `number`, from 0; forms are dealt in rotation.
  ///
  /// About two in a hundred are absent, and about one response in a hundred is left blank, more by the
  /// weak than by the strong.
  public func sheet(number: Int) -> AnswerSheet {
    var generator = SeededGenerator(seed: seed, stream: "candidate \(number)")
    let id = CandidateSimulator.id(number)
    let name = CandidateNames.name(in: exam.outline.language, using: &generator)
    guard !keys.isEmpty else {
      return AnswerSheet(candidate: id, name: name, form: "A", responses: [])
    }
    let key = keys[number % keys.count]
    if generator.below(50) == 0 {
      return AnswerSheet(
        candidate: id, name: name, form: key.form, attendance: .absent,
        responses: key.questions.map { _ in nil })
    }
    var ability = SimulatedAbility(using: &generator)
    let responses = key.questions.map { question -> String? in
      let objective = question.part.objectives.first
      let chance = ability.chance(
        facility: question.part.facility?.value.double ?? 0.6, objective: objective,
        chapter: objective.flatMap { chapters[$0] }, using: &generator)
      let isLeftBlank = generator.unit() < 0.02 * (1 - chance)
      let response = SimulatedResponse(
        to: question, chance: chance, language: exam.outline.language
      ).text(using: &generator)
      return isLeftBlank ? "" : response
    }
    return AnswerSheet(candidate: id, name: name, form: key.form, responses: responses)
  }

  /// `S0001`, `S0002` … `S12345`.
  static func id(_ number: Int) -> String {
    let digits = String(number + 1)
    return "S" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
