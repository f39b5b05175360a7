// What one make-believe candidate can do: overall, in each chapter, on each objective.

/// Abilities from 0 to 1, where 0.5 meets every question at its own facility.
struct SimulatedAbility {
  private let overall: Double
  private var chapters: [Chapter.ID: Double] = [:]
  private var objectives: [Objective.ID: Double] = [:]

  init(using generator: inout SeededGenerator) {
    // The mean of four even draws: most candidates in the middle, few at the ends.
    let mean = (0..<4).reduce(0) { sum, _ in sum + generator.unit() } / 4
    overall = mean
  }

  /// The chance of success on a question.
  mutating func chance(
    facility: Double, objective: Objective.ID?, chapter: Chapter.ID?,
    using generator: inout SeededGenerator
  ) -> Double {
    var ability = overall
    if let chapter {
      let shift = chapters[chapter] ?? (generator.unit() - 0.5) * 0.3
      chapters[chapter] = shift
      ability += shift
    }
    if let objective {
      let shift = objectives[objective] ?? (generator.unit() - 0.5) * 0.3
      objectives[objective] = shift
      ability += shift
    }
    let a = min(0.97, max(0.03, ability))
    let f = min(0.97, max(0.03, facility))
    return a * f / (a * f + (1 - a) * (1 - f))
  }
}
