// One question as a make-believe candidate answers it: rightly with a given chance, else plausibly wrong.

/// What is fixed about a question before any candidate comes.
struct SimulatedQuestion: Sendable {
  let question: KeyedQuestion
  let language: Language
  /// Mixed with a candidate's own seed, so that what is written here depends on no other question.
  let salt: UInt64
  let facility: Double
  /// Positions in the outline.
  let objective: Int?
  let chapter: Int?
  /// How attractive each option is to those who do not know, by its position in the bank.
  private let attraction: [Int]

  init(
    _ question: KeyedQuestion, part: Int, outline: OutlineIndex, chapters: [Chapter.ID],
    language: Language, seed: UInt64
  ) {
    self.question = question
    self.language = language
    var generator = SeededGenerator(seed: seed, stream: "question \(question.item) \(part)")
    salt = generator.next()
    facility = (question.part.facility ?? .band(.fairlyEasy)).value.double
    let entry = question.part.objectives.first.flatMap { outline[$0] }
    objective = entry?.position
    chapter = entry.flatMap { chapters.firstIndex(of: $0.chapter) }
    attraction = (question.part.body.choice?.options ?? []).map { _ in
      let pull = 1 + generator.below(5)
      return pull * pull
    }
  }

  /// The response of a candidate who succeeds with the given chance.
  ///
  /// - Parameter otherAnswers: answers of blanks of the whole paper, to be wrong with.
  func response(
    chance: Double, otherAnswers: [String], using generator: inout SeededGenerator
  ) -> String {
    switch question.part.body {
    case .singleChoice(let choice):
      let isRight = generator.unit() < chance
      return single(choice, isRight: isRight, using: &generator)
    case .multipleChoice(let choice):
      let isRight = generator.unit() < chance
      return multiple(choice, isRight: isRight, using: &generator)
    case .trueFalse(let key):
      let isRight = generator.unit() < chance
      let answer = key.map { isRight ? $0 : !$0 } ?? isRight
      return language == .chinese ? (answer ? "对" : "错") : (answer ? "true" : "false")
    case .blanks(let blanks):
      return blanks.map { blank in
        let isRight = generator.unit() < chance
        if isRight { return pick(blank.answers, using: &generator) }
        let wrong = otherAnswers.filter { !blank.answers.contains($0) }
        return generator.below(3) == 0 ? "" : pick(wrong, using: &generator)
      }.joined(separator: "；")
    case .term(let rubric), .shortAnswer(let rubric), .essay(let rubric):
      return constructed(rubric, chance: chance, using: &generator)
    }
  }

  private func single(
    _ choice: ChoiceBody, isRight: Bool, using generator: inout SeededGenerator
  ) -> String {
    let right = choice.options.indices.filter { choice.key.contains($0) }
    let wrong = choice.options.indices.filter { !choice.key.contains($0) }
    let drawn = isRight || wrong.isEmpty ? right : wrong
    return letters(of: [weighted(drawn.isEmpty ? wrong : drawn, using: &generator)])
  }

  /// Every option is judged for itself; who is not right misjudges at least one.
  private func multiple(
    _ choice: ChoiceBody, isRight: Bool, using generator: inout SeededGenerator
  ) -> String {
    var chosen = Set(choice.options.indices.filter { choice.key.contains($0) })
    if isRight || choice.options.isEmpty { return letters(of: Array(chosen)) }
    var isWrong = false
    for option in choice.options.indices where generator.below(3) == 0 {
      chosen.formSymmetricDifference([option])
      isWrong = true
    }
    if !isWrong { chosen.formSymmetricDifference([generator.below(choice.options.count)]) }
    if chosen.isEmpty { chosen = [weighted(Array(choice.options.indices), using: &generator)] }
    return letters(of: Array(chosen))
  }

  /// The sample whose share of the points is nearest to a share drawn with mean `chance`, ties at random.
  private func constructed(
    _ rubric: Rubric, chance: Double, using generator: inout SeededGenerator
  ) -> String {
    var quarters = 0
    for _ in 0..<4 where generator.unit() < chance { quarters += 1 }
    guard !rubric.samples.isEmpty, rubric.total > .zero else {
      return quarters >= 2 ? rubric.modelAnswer : ""
    }
    let aim = rubric.total * Fraction(quarters)
    let distances = rubric.samples.map { sample in
      let difference = sample.points * 4 - aim
      return difference < .zero ? -difference : difference
    }
    let nearest = distances.min()
    let candidates = rubric.samples.indices.filter { distances[$0] == nearest }
    return pick(candidates.map { rubric.samples[$0].text }, using: &generator)
  }

  /// The letters at which options of the bank stand on this form.
  private func letters(of options: [Int]) -> String {
    question.optionOrder.indices.filter { options.contains(question.optionOrder[$0]) }
      .map(OptionLetter.name).joined()
  }

  /// One of the options, by its attraction; -1 when there is none.
  private func weighted(_ options: [Int], using generator: inout SeededGenerator) -> Int {
    var left = generator.below(options.map { attraction[$0] }.reduce(0, +))
    for option in options {
      left -= attraction[option]
      if left < 0 { return option }
    }
    return -1
  }

  private func pick(_ list: [String], using generator: inout SeededGenerator) -> String {
    list.isEmpty ? "" : list[generator.below(list.count)]
  }
}
