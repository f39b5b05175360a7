// What a make-believe candidate writes to one question.

/// A response that succeeds with a given chance.
struct SimulatedResponse {
  private let question: KeyedQuestion
  private let chance: Double
  private let language: Language

  init(to question: KeyedQuestion, chance: Double, language: Language) {
    self.question = question
    self.chance = chance
    self.language = language
  }

  func text(using generator: inout SeededGenerator) -> String {
    switch question.part.body {
    case .singleChoice: singleChoice(using: &generator)
    case .multipleChoice: multipleChoice(using: &generator)
    case .trueFalse(let key): trueFalse(key ?? true, using: &generator)
    case .blanks(let blanks): fillIn(blanks, using: &generator)
    case .term(let rubric), .shortAnswer(let rubric), .essay(let rubric):
      constructed(rubric, using: &generator)
    }
  }

  private func succeeds(_ chance: Double, _ generator: inout SeededGenerator) -> Bool {
    generator.unit() < chance
  }

  private func singleChoice(using generator: inout SeededGenerator) -> String {
    let key = question.keyPositions
    let isRight = succeeds(chance, &generator)
    let others = question.optionOrder.indices.filter { !key.contains($0) }
    let pool = isRight || others.isEmpty ? key : others
    guard !pool.isEmpty else { return "" }
    // Distractors attract unevenly, in the bank's order and so alike on every form: the first one of
    // two draws.
    let drawn = [pool[generator.below(pool.count)], pool[generator.below(pool.count)]]
    let chosen = drawn.min { question.optionOrder[$0] < question.optionOrder[$1] } ?? pool[0]
    return OptionLetter.name(chosen)
  }

  private func multipleChoice(using generator: inout SeededGenerator) -> String {
    let key = question.keyPositions
    if succeeds(chance, &generator) { return key.map(OptionLetter.name).joined() }
    var chosen = question.optionOrder.indices.filter { position in
      let takesIt = succeeds(key.contains(position) ? 0.75 : 0.3, &generator)
      return takesIt
    }
    // A failure must not be the key after all: one right option is overlooked.
    if chosen == key, !chosen.isEmpty { chosen.remove(at: generator.below(chosen.count)) }
    return chosen.map(OptionLetter.name).joined()
  }

  private func trueFalse(_ key: Bool, using generator: inout SeededGenerator) -> String {
    let answer = succeeds(chance, &generator) ? key : !key
    return language == .chinese ? (answer ? "对" : "错") : (answer ? "true" : "false")
  }

  private func fillIn(_ blanks: [Blank], using generator: inout SeededGenerator) -> String {
    blanks.enumerated().map { index, blank in
      if succeeds(chance, &generator), !blank.answers.isEmpty {
        return blank.answers[generator.below(blank.answers.count)]
      }
      // What a guesser writes: the answer of another blank, or a filler.
      let others = blanks.indices.filter { $0 != index }.compactMap { blanks[$0].answers.first }
      return others.isEmpty
        ? (language == .chinese ? "服务" : "service") : others[generator.below(others.count)]
    }.joined(separator: "；")
  }

  /// One of the rubric's samples near the drawn share of the points.
  private func constructed(_ rubric: Rubric, using generator: inout SeededGenerator) -> String {
    var answers = rubric.samples.map { (points: $0.points, text: $0.text) }
    if !rubric.modelAnswer.isEmpty { answers.append((rubric.total, rubric.modelAnswer)) }
    guard !answers.isEmpty else { return "" }
    // The mean of two draws around the chance: partial answers are the rule, not the exception.
    let spread = (generator.unit() + generator.unit() - 1) * 0.5
    let wanted = min(1, max(0, chance + spread)) * rubric.total.double
    let distances = answers.map { abs($0.points.double - wanted) }
    let nearest = distances.min() ?? 0
    let near = answers.indices.filter { distances[$0] == nearest }
    return answers[near[generator.below(near.count)]].text
  }
}
