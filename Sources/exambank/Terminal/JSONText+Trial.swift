// The trial of a rubric for machines.

import ExamCore
import ExamFiles

extension JSONText {
  private struct Numbers: Encodable {
    var answers: Int
    var exact: Double?
    var adjacent: Double?
    var kappa: Double?
    var qwk: Double?
    var smd: Double?
    var r: Double?
    var meanError: Double?

    init(_ agreement: Agreement) {
      func rounded(_ value: Double?) -> Double? {
        value.map { FixedDecimals.rounded($0, places: 4) }
      }
      answers = agreement.count
      exact = rounded(agreement.exact)
      adjacent = rounded(agreement.adjacent)
      kappa = rounded(agreement.kappa)
      qwk = rounded(agreement.quadraticKappa)
      smd = rounded(agreement.standardisedDifference)
      r = rounded(agreement.correlation)
      meanError = rounded(agreement.meanError)
    }
  }
  private struct Trial: Encodable {
    struct KeyPoint: Encodable {
      var criterion: Int
      var label: String
      var points: String
      var found: Int
      var missed: Int
      var doubtful: Int
    }
    struct Suggestion: Encodable {
      var text: String
      var wellMarked: Int
      var others: Int
    }
    var item: String
    var verdict: String
    var reasons: [String]
    var agreement: Numbers
    var people: Numbers?
    var unexplained: Int
    var keyPoints: [KeyPoint]
    var suggestions: [Suggestion]
  }

  static func trial(_ trial: RubricTrial, item: String, language: Language) -> String {
    let verdict: String
    var reasons: [String] = []
    switch trial.gate {
    case .passed: verdict = "passed"
    case .tooFew: verdict = "too few"
    case .failed(let broken):
      verdict = "failed"
      reasons = broken.map { $0.text(in: language) }
    }
    return text(
      Trial(
        item: item, verdict: verdict, reasons: reasons, agreement: Numbers(trial.agreement),
        people: trial.people.map(Numbers.init), unexplained: trial.unexplained.count,
        keyPoints: trial.keyPoints.map {
          Trial.KeyPoint(
            criterion: $0.criterion, label: $0.label, points: $0.points.description,
            found: $0.found, missed: $0.missed.count, doubtful: $0.doubtful.count)
        },
        suggestions: trial.suggestions.map {
          Trial.Suggestion(text: $0.text, wellMarked: $0.wellMarked, others: $0.others)
        }))
  }
}
