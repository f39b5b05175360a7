// Which options keep their place when options are shuffled.

extension ChoiceBody {
  /// Whether the option at a position (from 0) stays at its letter: the author fixed it, or its text
  /// speaks of the options above it.
  public func keepsPlace(_ position: Int) -> Bool {
    guard options.indices.contains(position) else { return false }
    if anchored.contains(position) { return true }
    let text = TextFolding.lookupKey(options[position])
    return ["以上", "上述", "alloftheabove", "noneoftheabove"].contains { text.hasPrefix($0) }
  }
}
