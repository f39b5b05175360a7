// A fill-in response and its blanks make marks: equal texts pay, near ones go to a person.

/// Grades the blanks of one fill-in question.
public struct BlankScorer: Sendable {
  /// For each blank the folded texts that are right, numbers in every spelling.
  private let accepted: [[[UInt32]]]
  private let labels: [String]

  public init(_ blanks: [Blank]) {
    accepted = blanks.map { blank in
      blank.answers.flatMap { answer in
        NumberForms.of(ResponseText(answer).characters).map(\.characters)
      }
    }
    labels = blanks.map { $0.answers.joined(separator: " | ") }
  }

  /// Each blank pays an equal share of `points`.
  ///
  /// The blanks of a response are parted by `；`, `|`, a line end, `、`, a comma or spaces, whichever first
  /// gives as many texts as there are blanks; otherwise a person has to look. A text that contains an
  /// accepted one, or is contained in it, is near: a person decides.
  public func score(_ response: String, points: Points) -> QuestionScore {
    guard !ResponseText(response).isEmpty else {
      return QuestionScore(state: .blank, points: .zero, maximum: points)
    }
    let share = points.divided(by: Fraction(max(1, accepted.count))) ?? points
    guard !accepted.isEmpty else {
      return QuestionScore(
        state: .awaiting, points: .zero, maximum: points,
        reasons: [Message(en: "the item has no key", zh: "试题没有答案")])
    }
    guard let texts = BlankScorer.parted(response, into: accepted.count) else {
      return QuestionScore(
        state: .awaiting, points: .zero, maximum: points,
        reasons: [
          Message(
            en: "the response cannot be parted into \(accepted.count) blanks",
            zh: "作答无法分成 \(accepted.count) 个空")
        ])
    }
    var marks: [CriterionMark] = []
    var reasons: [Message] = []
    for (index, found) in texts.enumerated() {
      let text = found.text
      let written = ResponseText(text).characters
      let right = accepted[index].contains(written)
      let near =
        !right && !written.isEmpty
        && accepted[index].contains { $0.isInside(written) || written.isInside($0) }
      if near {
        reasons.append(
          Message(
            en: "blank \(index + 1): “\(text)” is close to “\(labels[index])”",
            zh: "第 \(index + 1) 空：“\(text)”与“\(labels[index])”接近"))
      }
      marks.append(
        CriterionMark(
          criterion: index + 1, label: labels[index], objective: nil,
          points: right ? share : .zero, maximum: share, state: near ? .awaiting : .scored,
          evidence: right ? [found] : [],
          confidence: near ? Fraction(1, over: 2) ?? .zero : .one))
    }
    let sum = marks.map(\.points).sum()
    return QuestionScore(
      state: reasons.isEmpty ? .scored : .awaiting, points: sum, maximum: points, marks: marks,
      reasons: reasons)
  }

  private static func parted(
    _ response: String, into count: Int
  ) -> [CriterionMark.Evidence]? {
    let scalars = Array(response.unicodeScalars)
    let whole = trimmed(scalars[...])
    if count <= 1 { return [evidence(whole)] }
    for separators in [";；", "|｜", "\n", "\r", "、", ",，", " \u{3000}\t"] {
      let set = Set(separators.unicodeScalars)
      let parts = whole.split(omittingEmptySubsequences: separators.hasPrefix(" ")) {
        set.contains($0)
      }
      if parts.count == count { return parts.map { evidence(trimmed($0)) } }
    }
    return nil
  }

  private static func trimmed(_ part: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    guard let first = part.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = part.lastIndex(where: { !$0.properties.isWhitespace })
    else { return part.prefix(0) }
    return part[first...last]
  }

  private static func evidence(_ part: ArraySlice<Unicode.Scalar>) -> CriterionMark.Evidence {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: part)
    return CriterionMark.Evidence(text: String(view), range: part.startIndex..<part.endIndex)
  }
}

extension [UInt32] {
  fileprivate func isInside(_ other: [UInt32]) -> Bool {
    guard !isEmpty, count < other.count else { return false }
    return (0...(other.count - count)).contains { other[$0..<$0 + count].elementsEqual(self) }
  }
}
