// A raw response to a choice question read as options; what cannot be read is said, not guessed.

/// What a raw response to a choice or true/false question says.
public enum ChoiceReading: Hashable, Sendable {
  /// Nothing was written.
  case blank
  /// Positions on the form of the options chosen, ascending, each once.
  case chosen([Int])
  /// Not an answer to this question.
  case unreadable

  /// Reads `ABD`, `a,b,d`, `A、B、D`, `Ａ Ｂ`, `(A)`, `A.` against `optionCount` options.
  ///
  /// A letter beyond the options makes the response unreadable: it may be a slip of the pen, of the
  /// scanner or of the answer file, which a person can tell and a program cannot.
  public init(letters response: String, optionCount: Int) {
    var chosen: [Int] = []
    var sawSomething = false
    for scalar in response.unicodeScalars {
      let folded = TextFolding.halfWidth(scalar)
      if folded.properties.isWhitespace || ChoiceReading.separators.contains(folded) { continue }
      sawSomething = true
      guard let position = OptionLetter.position(folded), position < optionCount else {
        self = .unreadable
        return
      }
      if !chosen.contains(position) { chosen.append(position) }
    }
    if !sawSomething {
      // Separators without letters are a slip too: `,` is not nothing.
      let nothing = response.unicodeScalars.allSatisfy(\.properties.isWhitespace)
      self = nothing ? .blank : .unreadable
      return
    }
    self = .chosen(chosen.sorted())
  }

  /// Reads 对 √ T 正确 是 yes as `[0]` and 错 × F 错误 否 no as `[1]`.
  public init(truth response: String) {
    let word = TextFolding.lookupKey(response)
    if word.isEmpty {
      self = .blank
    } else if ChoiceReading.trueWords.contains(word) {
      self = .chosen([0])
    } else if ChoiceReading.falseWords.contains(word) {
      self = .chosen([1])
    } else {
      self = .unreadable
    }
  }

  private static let separators = Set<Unicode.Scalar>(",;、；，.。/|()[]【】-+&".unicodeScalars)
  private static let trueWords: Set<String> = [
    "对", "√", "✓", "✔", "t", "true", "正确", "是", "y", "yes", "right", "同意",
  ]
  private static let falseWords: Set<String> = [
    "错", "×", "x", "✗", "✘", "f", "false", "错误", "否", "n", "no", "wrong", "不正确", "不对", "不同意",
  ]
}
