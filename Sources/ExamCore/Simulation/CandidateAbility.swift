// How able a make-believe candidate is, on the whole and at each chapter and objective.

/// Chances are kept as pairs of odds, so that only + − × ÷ are needed and every machine gets the same bits.
struct CandidateAbility: Sendable {
  /// From 0 to 1, both excluded; half of the candidates are below 0.5.
  let overall: Double
  /// By position in the outline.
  private let chapters: [Double]
  private let objectives: [Double]

  init(chapters: Int, objectives: Int, using generator: inout SeededGenerator) {
    overall = 0.02 + 0.96 * (generator.unit() + generator.unit() + generator.unit()) / 3
    self.chapters = (0..<chapters).map { _ in 0.3 + 0.4 * generator.unit() }
    self.objectives = (0..<objectives).map { _ in 0.3 + 0.4 * generator.unit() }
  }

  /// The chance of success at a question of a facility f: the odds of success are those of the
  /// candidate's ability times those of the facility (the logistic model of Rasch 1960 in odds), so a
  /// candidate of ability 0.5 succeeds with chance f.
  ///
  /// Objective and chapter are positions in the outline; nil for none.
  func chance(facility: Double, objective: Int?, chapter: Int?) -> Double {
    let atChapter = chapter.map { chapters[$0] } ?? 0.5
    let atObjective = objective.map { objectives[$0] } ?? 0.5
    let f = min(max(facility, 0.02), 0.98)
    let success = overall * atChapter * atObjective * f
    let failure = (1 - overall) * (1 - atChapter) * (1 - atObjective) * (1 - f)
    return success / (success + failure)
  }
}
