// Which options keep their place when options are shuffled, and when all of them do.

extension ChoiceBody {
  /// Whether the option at a position (from 0) stays at its letter: the author fixed it, or its text
  /// speaks of the options above it.
  public func keepsPlace(_ position: Int) -> Bool {
    guard options.indices.contains(position) else { return false }
    if anchored.contains(position) { return true }
    let text = TextFolding.lookupKey(options[position])
    return ["以上", "上述", "alloftheabove", "noneoftheabove"].contains { text.hasPrefix($0) }
  }

  /// Whether some option speaks of others by their letters, as “A 和 B” does: then none may move.
  public var namesLetters: Bool { options.contains { namesLetters($0) } }

  private func namesLetters(_ option: String) -> Bool {
    let scalars = option.unicodeScalars.map(TextFolding.halfWidth)
    var last: Int?
    for (index, scalar) in scalars.enumerated() {
      guard let letter = OptionLetter.position(scalar), letter < options.count,
        scalar.properties.isUppercase,
        index == 0 || !ChoiceBody.isWord(scalars[index - 1]),
        index + 1 == scalars.count || !ChoiceBody.isWord(scalars[index + 1])
      else { continue }
      if let last {
        let between = String(String.UnicodeScalarView(scalars[(last + 1)..<index]))
        if ChoiceBody.joints.contains(TextFolding.lookupKey(between)) { return true }
      }
      last = index
    }
    return false
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || (48...57).contains(scalar.value))
  }

  /// What parts the letters of several options.
  private static let joints: Set<String> = [
    "和", "与", "及", "以及", "或", "或者", "、", ",", "/", "&", "+", "and", "or", "项和", "项与",
  ]
}
