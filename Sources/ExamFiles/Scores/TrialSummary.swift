// What a rubric caught and missed on marked answers, as text for a terminal.

public import ExamCore

/// Prints a `RubricTrial`.
public struct TrialSummary: Sendable {
  private let trial: RubricTrial
  private let item: String
  private let style: SummaryStyle

  /// Answers quoted for each key point.
  private static let quoted = 2

  public init(_ trial: RubricTrial, item: String, style: SummaryStyle) {
    self.trial = trial
    self.item = item
    self.style = style
  }

  /// The whole text, ending with a line feed.
  public var text: String {
    let paragraphs = [head, keyPoints, unexplained, suggestions, [verdict]]
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private var head: [String] {
    let agreement = trial.agreement
    var lines = [
      style.painted(
        style.pick(
          "\(item): \(agreement.count) \(agreement.count == 1 ? "answer" : "answers")",
          "\(item)：\(agreement.count) 份作答"), .bold),
      TrialSummary.numbers(agreement, style),
    ]
    if let people = trial.people {
      lines.append(
        style.pick("second person with the first: ", "两位评卷员之间：")
          + TrialSummary.numbers(people, style))
    }
    let flagged = trial.rows.count { !$0.score.state.isDecided }
    if flagged > 0 {
      lines.append(style.pick("\(flagged) would wait for a person", "其中 \(flagged) 份会交人工"))
    }
    return lines
  }

  /// `exact 82.0 %, adjacent 97.0 %, κ 0.71, QWK 0.88, SMD −0.04, r 0.89, mean error 0.21 points`
  private static func numbers(_ agreement: Agreement, _ style: SummaryStyle) -> String {
    func number(_ value: Double?) -> String {
      value.map { FixedDecimals.text($0, places: 2) } ?? "–"
    }
    func percent(_ value: Double?) -> String {
      value.map { FixedDecimals.text($0 * 100, places: 1) + style.pick(" %", "%") } ?? "–"
    }
    return [
      style.pick("exact ", "完全一致 ") + percent(agreement.exact),
      style.pick("adjacent ", "相差不超过 1 分 ") + percent(agreement.adjacent),
      "κ " + number(agreement.kappa), "QWK " + number(agreement.quadraticKappa),
      "SMD " + number(agreement.standardisedDifference), "r " + number(agreement.correlation),
      style.pick(
        "mean error \(number(agreement.meanError)) points",
        "平均误差 \(number(agreement.meanError)) 分"),
    ].joined(separator: style.pick(", ", "，"))
  }

  private var keyPoints: [String] {
    trial.keyPoints.flatMap { point in
      var counts = [style.pick("found in \(point.found)", "命中 \(point.found)")]
      if !point.missed.isEmpty {
        counts.append(
          style.pick("perhaps missed in \(point.missed.count)", "可能漏判 \(point.missed.count)"))
      }
      if !point.doubtful.isEmpty {
        counts.append(
          style.pick("perhaps wrong in \(point.doubtful.count)", "可能误判 \(point.doubtful.count)"))
      }
      let lines = [
        "\(point.criterion) [\(point.points)] \(point.label)" + style.pick(": ", "：")
          + counts.joined(separator: style.pick(", ", "，"))
      ]
      return lines + quotes(point.missed, style.pick("missed? ", "漏？"))
        + quotes(point.doubtful, style.pick("wrong? ", "误？"))
    }
  }

  private var unexplained: [String] {
    guard !trial.unexplained.isEmpty else { return [] }
    let count = trial.unexplained.count
    return [
      style.pick(
        "Nothing explains \(count) of the answers that people gave points:",
        "有 \(count) 份人工给了分的作答，没有命中任何采分点：")
    ] + quotes(trial.unexplained, "")
  }

  private var suggestions: [String] {
    guard !trial.suggestions.isEmpty else { return [] }
    let words = trial.suggestions.map { "\($0.text) (\($0.wellMarked):\($0.others))" }
    return [
      style.pick(
        "Words of answers marked too low that no pattern has (in so many of them : in so many others):",
        "判低的作答里常见、采分点没有的词（这些作答中的份数 : 其余作答中的份数）：")
    ]
      + TextLayout.wrapped(words.joined(separator: style.pick(", ", "，")), to: style.width - 2).map
    {
      "  " + $0
    }
  }

  private func quotes(_ positions: [Int], _ mark: String) -> [String] {
    positions.prefix(TrialSummary.quoted).map { position in
      let row = trial.rows[position]
      let text = row.answer.text.split { $0.isNewline }.joined(separator: " ")
      let head = "    \(mark)\(row.score.points)→\(row.answer.points) "
      return style.painted(
        TextLayout.cut(head + text, to: style.width), .faint)
    }
  }

  private var verdict: String {
    switch trial.gate {
    case .passed:
      style.painted(
        style.pick(
          "Good enough to grade by itself (QWK ≥ 0.70, at most 0.10 below people, |SMD| ≤ 0.15, n ≥ 100).",
          "可以自动评分（QWK ≥ 0.70，比人工之间最多低 0.10，|SMD| ≤ 0.15，n ≥ 100）。"), .green)
    case .tooFew:
      style.pick(
        "Too few answers for a verdict: \(trial.agreement.count) of \(AgreementGate.leastAnswers).",
        "作答太少，不下结论：\(trial.agreement.count)/\(AgreementGate.leastAnswers)。")
    case .failed(let reasons):
      style.painted(
        style.pick("Not good enough to grade by itself: ", "还不能自动评分：")
          + reasons.map { $0.text(in: style.language) }.joined(separator: style.pick("; ", "；"))
          + style.pick(".", "。"), .red)
    }
  }
}
