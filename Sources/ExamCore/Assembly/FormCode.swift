// The code that tells the parallel versions of a paper apart: A卷, B卷.

/// The code of a form: A, B, C ….
public struct FormCode: StringID {
  public let rawValue: String
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// `A` for 0, `B` for 1 … `Z`, then `AA`.
  public init(position: Int) {
    self.init(
      position < 26
        ? OptionLetter.name(position)
        : OptionLetter.name(position / 26 - 1) + OptionLetter.name(position % 26))
  }
}
