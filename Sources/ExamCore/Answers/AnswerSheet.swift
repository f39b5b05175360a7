// What a candidate handed in, exactly as written; nothing is interpreted here.

/// 答卷 of one candidate.
public struct AnswerSheet: Hashable, Sendable {
  public enum Attendance: String, Hashable, Sendable, CaseIterable {
    case present
    /// 缺考: did not sit the exam.
    case absent
    /// 作废: annulled as a whole.
    case void
  }

  public var candidate: String
  public var name: String
  public var form: FormCode
  public var attendance: Attendance
  /// One raw response for each question of the form's key, in its order; nil where the file has no column or row for it.
  public var responses: [String?]

  public init(
    candidate: String, name: String = "", form: FormCode, attendance: Attendance = .present,
    responses: [String?]
  ) {
    self.candidate = candidate
    self.name = name
    self.form = form
    self.attendance = attendance
    self.responses = responses
  }
}
