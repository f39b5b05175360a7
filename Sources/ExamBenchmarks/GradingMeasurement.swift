// How many answers are matched and graded in a second of the processor.

import ExamCore

/// Matches and grades the answers of a sample, and says how fast.
struct GradingMeasurement {
  private(set) var results: [(name: String, value: String)] = []

  init(_ sample: GradingSample) {
    let rubric = sample.rubric
    let compiled = CompiledRubrics([rubric])
    var patterns = 0
    var negated = 0
    // The best of three: what else the machine does only ever slows it.
    var matching = Double.infinity
    for _ in 0..<3 {
      (patterns, negated) = (0, 0)
      let run = ProcessMeter.measure {
        for answer in sample.answers {
          let outcomes = compiled.outcomes(of: 0, in: ResponseText(answer)).touched
          for i in outcomes.indices {
            patterns += outcomes[i].groupsFound
            if outcomes[i].isContradicted { negated += 1 }
          }
        }
      }
      matching = min(matching, run.seconds)
    }
    let scorer = RubricScorer(rubric)
    var points = Points.zero
    let scoring = ProcessMeter.measure {
      for answer in sample.answers { points += scorer.score(answer).points }
    }
    let count = Double(sample.answers.count)
    results = [
      ("answers", "\(sample.answers.count)"),
      ("patterns found", "\(patterns)"),
      ("of these negated", "\(negated)"),
      ("points", "\(points)"),
      ("matched per second", "\(Int(count / matching))"),
      ("scored with marks per second", "\(Int(count / scoring.seconds))"),
      ("peak megabytes", "\(Int(ProcessMeter.peakMegabytes()))"),
    ]
  }
}
