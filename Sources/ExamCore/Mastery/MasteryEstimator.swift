// From a candidate's evidence to estimates and verdicts, by the model and the rule.

/// Estimates the mastery of any number of candidates on one outline.
public struct MasteryEstimator: Sendable {
  public let outline: OutlineIndex
  public let model: MasteryModel
  public let rule: MasteryRule
  /// Chapters that have objectives, in the order of the outline.
  public let chapters: [Chapter.ID]
  /// For each chapter its sections, each a range of positions of objectives.
  private let sections: [[Range<Int>]]

  public init(
    outline: OutlineIndex, model: MasteryModel = MasteryModel(), rule: MasteryRule = MasteryRule()
  ) {
    self.outline = outline
    self.model = model
    self.rule = rule
    var chapters: [Chapter.ID] = []
    var sections: [[Range<Int>]] = []
    var last: OutlineIndex.Entry?
    for entry in outline.entries {
      if entry.chapter != last?.chapter {
        chapters.append(entry.chapter)
        sections.append([])
      }
      let chapter = sections.count - 1
      if entry.chapter == last?.chapter, entry.section == last?.section,
        let open = sections[chapter].popLast()
      {
        sections[chapter].append(open.lowerBound..<entry.position + 1)
      } else {
        sections[chapter].append(entry.position..<entry.position + 1)
      }
      last = entry
    }
    self.chapters = chapters
    self.sections = sections
  }

  /// The mastery that the evidence speaks for.
  public func profile(of evidence: CandidateEvidence) -> MasteryProfile {
    let own = evidence.objectives.map { Count($0) }
    let sectionCounts = sections.map { $0.map { own[$0].reduce(Count(), +) } }
    let chapterCounts = sectionCounts.map { $0.reduce(Count(), +) }
    let whole = chapterCounts.reduce(Count(evidence.unassigned), +)
    let top = Belief(mean: model.topMean.double, strength: model.topStrength.double)

    var objectives: [MasteryEstimate] = []
    objectives.reserveCapacity(own.count)
    var chapters: [MasteryEstimate] = []
    for (chapter, ranges) in sections.enumerated() {
      let general = top.updated(by: whole - chapterCounts[chapter])
      var sum = Evidence.none
      for (section, range) in ranges.enumerated() {
        let inChapter = general.inherited(model.chapterStrength)
          .updated(by: chapterCounts[chapter] - sectionCounts[chapter][section])
        // Objectives of a section that were never asked share one estimate.
        var unasked: MasteryEstimate?
        for position in range {
          let counted = evidence.objectives[position]
          sum += counted
          if counted == .none, let unasked {
            objectives.append(unasked)
            continue
          }
          let inSection = inChapter.inherited(model.sectionStrength)
            .updated(by: sectionCounts[chapter][section] - own[position])
          let found = estimate(counted, prior: inSection.inherited(model.objectiveStrength))
          if counted == .none { unasked = found }
          objectives.append(found)
        }
      }
      chapters.append(estimate(sum, prior: general.inherited(model.chapterStrength)))
    }
    return MasteryProfile(objectives: objectives, chapters: chapters)
  }

  private func estimate(_ evidence: Evidence, prior: Belief) -> MasteryEstimate {
    let belief = prior.updated(by: Count(evidence))
    let posterior = BetaDistribution(
      a: belief.mean * belief.strength, b: (1 - belief.mean) * belief.strength)
    let tail = (1 - MasteryRule.coverage) / 2
    let low = FixedDecimals.rounded(posterior.quantile(tail), places: 3)
    let high = FixedDecimals.rounded(posterior.quantile(1 - tail), places: 3)
    return MasteryEstimate(
      evidence: evidence, posterior: posterior,
      estimate: FixedDecimals.rounded(posterior.mean, places: 3), low: low, high: high,
      verdict: rule.verdict(
        on: posterior, low: low, high: high, questions: evidence.questions))
  }
}

/// Successes among observations.
private struct Count {
  var successes = 0.0
  var observations = 0.0

  init() {}
  init(_ evidence: Evidence) {
    successes = evidence.successes
    observations = evidence.observations
  }

  static func + (a: Count, b: Count) -> Count {
    var sum = a
    sum.successes += b.successes
    sum.observations += b.observations
    return sum
  }

  /// What is left of `a` without `b`, a part of it.
  static func - (a: Count, b: Count) -> Count {
    var rest = Count()
    rest.observations = max(0, a.observations - b.observations)
    rest.successes = min(rest.observations, max(0, a.successes - b.successes))
    return rest
  }
}

/// A Beta belief about a rate, by its mean and by how many observations it weighs.
private struct Belief {
  var mean: Double
  var strength: Double

  func updated(by count: Count) -> Belief {
    let weight = strength + count.observations
    guard weight > 0 else { return self }
    return Belief(mean: (mean * strength + count.successes) / weight, strength: weight)
  }

  /// The belief about a part of this whole, whose parts spread as Beta of strength k around it.
  ///
  /// By the law of total variance: being unsure of the whole (strength s) makes one less sure of its
  /// parts; the Beta with the same mean and variance has strength k·s ÷ (k + s + 1).
  func inherited(_ k: Fraction) -> Belief {
    Belief(mean: mean, strength: k.double * strength / (k.double + strength + 1))
  }
}
