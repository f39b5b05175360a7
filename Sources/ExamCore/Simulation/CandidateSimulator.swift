// Make-believe candidates, for rehearsals and load: each sheet is a function of the seed and its number alone.

/// Answer sheets of invented candidates for an issued exam.
///
/// Sheets can be asked for in any order and by the million: none depends on another. What a candidate
/// writes to a question depends on the seed, the candidate's number and the item, not on its place.
public struct CandidateSimulator: Sendable {
  private let seed: UInt64
  private let language: Language
  private let chapters: Int
  private let objectives: Int
  private let forms: [(code: FormCode, questions: [SimulatedQuestion], answers: [String])]

  /// - Parameters:
  ///   - exam: forms that the manifest does not hold whole get sheets without responses.
  ///   - seed: decides every candidate.
  public init(exam: IssuedExam, seed: UInt64) {
    let outline = OutlineIndex(exam.outline)
    let language = exam.outline.language
    var seen: Set<Chapter.ID> = []
    let chapters = outline.entries.map(\.chapter).filter { seen.insert($0).inserted }
    forms = exam.forms.indices.map { position in
      let questions = exam.key(at: position)?.questions ?? []
      let answers = questions.flatMap { question -> [String] in
        guard case .blanks(let blanks) = question.part.body else { return [] }
        return blanks.compactMap(\.answers.first)
      }
      return (
        exam.forms[position].form,
        questions.map {
          SimulatedQuestion(
            $0, part: $0.number.part ?? 1, outline: outline, chapters: chapters, language: language,
            seed: seed)
        }, answers
      )
    }
    self.chapters = chapters.count
    objectives = outline.entries.count
    self.language = language
    self.seed = seed
  }

  /// The sheet of a candidate.
  ///
  /// Forms are dealt in rotation; about 2 % of the candidates are absent, and about 1 % of the responses
  /// are left blank, more by the weak.
  ///
  /// - Parameter number: from 1.
  public func sheet(_ number: Int) -> AnswerSheet {
    var generator = SeededGenerator(seed: seed, stream: "candidate \(number)")
    let name = CandidateNames.draw(language, using: &generator)
    let isAbsent = generator.below(50) == 0
    let ability = CandidateAbility(
      chapters: chapters, objectives: objectives, using: &generator)
    let own = generator.next()
    let candidate = CandidateSimulator.id(number)
    guard !forms.isEmpty else {
      return AnswerSheet(candidate: candidate, name: name, form: "", responses: [])
    }
    // Also right for numbers below 1, which have no place in the rotation.
    let form = forms[((number &- 1) % forms.count + forms.count) % forms.count]
    if isAbsent {
      return AnswerSheet(
        candidate: candidate, name: name, form: form.code, attendance: .absent,
        responses: form.questions.map { _ in "" })
    }
    let responses = form.questions.map { question in
      var generator = SeededGenerator(seed: own ^ question.salt)
      if generator.unit() < 0.02 * (1 - ability.overall) { return "" }
      let chance = ability.chance(
        facility: question.facility, objective: question.objective, chapter: question.chapter)
      return question.response(
        chance: chance, otherAnswers: form.answers, using: &generator)
    }
    return AnswerSheet(candidate: candidate, name: name, form: form.code, responses: responses)
  }

  /// `S0001`: a text that stays one in a spreadsheet.
  static func id(_ number: Int) -> String {
    let digits = String(number.magnitude)
    return "S" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
