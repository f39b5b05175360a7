// How far statistics of few papers may be trusted.

/// Fewer than 20 papers give no discrimination and no reliability; 20 to 29 give them with a warning.
public enum SampleCaution: Hashable, Sendable {
  case tooFew, caution, none

  public init(papers: Int) {
    self = papers < 20 ? .tooFew : papers < 30 ? .caution : .none
  }
}
