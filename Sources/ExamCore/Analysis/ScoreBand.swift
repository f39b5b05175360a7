// The bands of a distribution of totals, as parts of the full mark.

/// 分数段, in percent of the full mark.
public enum ScoreBand: Int, CaseIterable, Hashable, Sendable {
  case from90, from80, from70, from60, below60

  /// The band of a total, compared exactly, before anything is rounded.
  public init(of total: Points, maximum: Points) {
    let hundredfold = total * 100
    self =
      if hundredfold >= maximum * 90 {
        .from90
      } else if hundredfold >= maximum * 80 {
        .from80
      } else if hundredfold >= maximum * 70 {
        .from70
      } else if hundredfold >= maximum * 60 {
        .from60
      } else {
        .below60
      }
  }

  /// `90–100`, … `<60`.
  public var name: String {
    switch self {
    case .from90: "90–100"
    case .from80: "80–89"
    case .from70: "70–79"
    case .from60: "60–69"
    case .below60: "<60"
    }
  }
}
