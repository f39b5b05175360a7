// The explanation of one candidate for machines.

import ExamCore
import ExamFiles

extension JSONText {
  private struct Explained: Encodable {
    struct Answer: Encodable {
      var question: String
      var item: String
      var state: String
      var points: String
      var maximum: String
      var confidence: String
      var flags: [String]
      var reasons: [String]
      var response: String
      var criteria: [Criterion]
    }
    struct Criterion: Encodable {
      struct Evidence: Encodable {
        var text: String
        var start: Int
        var end: Int
      }
      var criterion: Int
      var label: String
      var points: String
      var maximum: String
      var state: String
      var evidence: [Evidence]
    }
    var candidate: String
    var form: String
    var answers: [Answer]
  }

  static func explanation(_ explanation: CandidateExplanation, language: Language) -> String {
    text(
      Explained(
        candidate: explanation.candidate, form: explanation.form.rawValue,
        answers: explanation.answers.map { answer(of: $0, language) }))
  }

  private static func answer(
    of answer: CandidateExplanation.Answer, _ language: Language
  ) -> Explained.Answer {
    let score = answer.score
    return Explained.Answer(
      question: answer.question.number.description, item: answer.question.itemName,
      state: score.state.rawValue, points: score.points.description,
      maximum: score.maximum.description,
      confidence: FixedDecimals.text(score.confidence, places: 2),
      flags: score.flags.map(\.kind.rawValue), reasons: score.reasons.map { $0.text(in: language) },
      response: answer.response,
      criteria: score.marks.map { mark in
        Explained.Criterion(
          criterion: mark.criterion, label: mark.label, points: mark.points.description,
          maximum: mark.maximum.description, state: mark.state.rawValue,
          evidence: mark.evidence.map {
            Explained.Criterion.Evidence(
              text: $0.text, start: $0.range.lowerBound, end: $0.range.upperBound)
          })
      })
  }
}
