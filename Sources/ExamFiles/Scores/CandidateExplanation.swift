// Why the constructed responses of one candidate got the points they got.

public import ExamCore

/// The constructed responses of one candidate as they were graded.
public struct CandidateExplanation: Sendable {
  /// One response.
  public struct Answer: Sendable {
    public var question: KeyedQuestion
    public var response: String
    public var score: QuestionScore
  }

  public var candidate: String
  public var name: String
  public var form: FormCode
  public var attendance: AnswerSheet.Attendance
  /// In the order of the paper.
  public var answers: [Answer]

  /// The answers with the words marked that earned points, below each what they earned, what was
  /// missing, what was noticed and how sure that is. Ends with a line feed.
  public func text(_ style: SummaryStyle) -> String {
    let title = name.isEmpty ? candidate : "\(candidate) \(name)"
    var lines = [style.painted(title, .bold) + style.pick(", form \(form)", "，\(form) 卷")]
    switch attendance {
    case .absent: lines.append(style.pick("absent", "缺考"))
    case .void: lines.append(style.pick("the sheet was annulled", "答卷作废"))
    case .present where answers.isEmpty:
      lines.append(style.pick("The paper has no constructed responses.", "试卷没有主观题。"))
    case .present:
      for answer in answers { lines += [""] + CandidateExplanation.lines(answer, style) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ answer: Answer, _ style: SummaryStyle) -> [String] {
    let score = answer.score
    let question = answer.question
    var head = "\(question.number) \(question.part.body.kind.name(in: style.language))"
    head += style.pick(" (\(question.itemName))", "（\(question.itemName)）")
    head += "  \(score.points)/\(score.maximum)"
    if score.state == .blank {
      return [style.painted(head, .bold), style.pick("  nothing was written", "  未作答")]
    }
    head += style.pick(", confidence ", "，置信度 ") + FixedDecimals.text(score.confidence, places: 2)
    var lines = [style.painted(head, .bold)]
    lines += MarkedText(answer.response, marks: score.marks).text(style)
      .split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }
    for mark in score.marks { lines.append("  " + line(mark, style)) }
    if score.state == .awaiting {
      lines += score.reasons.map { reason in
        "  "
          + style.painted(
            style.pick("for a person: ", "交人工：") + reason.text(in: style.language), .yellow)
      }
    }
    return lines
  }

  private static func line(_ mark: CriterionMark, _ style: SummaryStyle) -> String {
    let points = "\(mark.points)/\(mark.maximum)"
    let label = mark.label.isEmpty ? "" : " \(mark.label)"
    var line = "\(mark.criterion)\(label)  "
    if mark.state == .awaiting {
      line += style.painted(points, .yellow)
    } else {
      line += style.painted(points, mark.points < mark.maximum ? .red : .green)
    }
    if mark.points > .zero {
      let words = mark.evidence.map(\.text).joined(separator: " … ")
      return line + style.pick(": ", "：") + words
        + (mark.points < mark.maximum ? style.pick("; not all of it", "；未答全") : "")
    }
    return line + (mark.state == .awaiting ? "" : style.pick(": not found", "：未答到"))
  }
}
