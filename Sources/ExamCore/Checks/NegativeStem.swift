// Whether a stem asks for what is not so, and whether it says that so that nobody overlooks it.

/// How a choice question asks for its exceptions.
enum NegativeStem {
  /// A word that marks the negation: 不属于, 错误的是, NOT, EXCEPT.
  case marked
  /// A plain 不 or not, which a hurried reader passes over.
  case plain

  /// Nil for a stem that asks for what is so.
  static func of(_ stem: String) -> NegativeStem? {
    // Most stems hold no such word at all.
    if stem.unicodeScalars.contains(where: negations.contains) {
      if let negative = chinese(stem) { return negative }
    }
    return stem.utf8.contains { (97...122).contains($0 | 0x20) } ? english(stem) : nil
  }

  /// Scalars of which every Chinese negation has one.
  private static let negations = Set<Unicode.Scalar>("不没未无并错误除".unicodeScalars)

  // MARK: Chinese

  /// What the question asks of the options: “下列做法中，不属于服务的是” asks “不属于服务的是”.
  private static func chinese(_ stem: String) -> NegativeStem? {
    let text = TextFolding.lookupKey(stem)
    let sentence = text.split { "。;!?\n”".contains($0) }.last { $0.contains { isHanzi($0) } } ?? ""
    let clause = sentence.split { ",:，".contains($0) }.last { $0.contains { isHanzi($0) } } ?? ""
    var ask = clause.drop { !isHanzi($0) }
    for opening in openings where ask.hasPrefix(opening) {
      ask = ask.dropFirst(opening.count)
      break
    }
    let asks = ["的是", "的有", "的一项", "的选项", "的几项"].contains { ask.contains($0) }
    if ask.contains("除外") || asks && markedStarts.contains(where: { ask.hasPrefix($0) }) {
      return .marked
    }
    if markedWords.contains(where: { ask.contains($0 + "的是") || ask.contains($0 + "的有") }) {
      return .marked
    }
    guard choices.contains(where: { sentence.contains($0) }) else { return nil }
    if ask.contains("哪项不") || ask.contains("哪一项不") { return .plain }
    // “客服不应做的是”: a short subject may stand before the negation.
    let head = ask.prefix(6)
    let isPlain =
      plainStarts.contains { ask.hasPrefix($0) } || plainWords.contains { head.contains($0) }
    return asks && isPlain ? .plain : nil
  }

  /// Words that point at the options; without them a plain negation belongs to the story.
  private static let choices = ["下列", "以下", "哪", "各项", "几项"]
  private static let openings = [
    "下列各项", "下列选项", "下列做法", "下列说法", "以下各项", "下列", "以下", "其中", "最", "一般", "通常",
  ]
  private static let markedStarts = [
    "不属于", "不包括", "不包含", "不正确", "不恰当", "不合适", "不妥", "不当", "不符合", "不合", "不适当", "不适宜",
    "不准确", "不构成", "不体现", "不反映", "错误", "有误",
  ]
  private static let markedWords = [
    "错误", "有误", "不正确", "不恰当", "不合适", "不妥", "不妥当", "不当", "不准确", "不得当",
  ]
  private static let plainStarts = ["不", "没有", "并非", "未", "无法"]
  private static let plainWords = ["不应", "不该", "不宜", "不能", "不会", "不可", "不得", "不必", "不是"]

  private static func isHanzi(_ character: Character) -> Bool {
    character.unicodeScalars.first.map(WordCount.isSyllable) ?? false
  }

  // MARK: English

  private static func english(_ stem: String) -> NegativeStem? {
    let sentence =
      stem.split { ".!\n。！".contains($0) }.last { $0.contains(where: \.isLetter) } ?? ""
    let words = sentence.split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
    if words.contains(where: { ["NOT", "EXCEPT", "LEAST", "FALSE", "NEVER"].contains($0) }) {
      return .marked
    }
    guard let which = words.firstIndex(where: { $0.lowercased() == "which" }) else { return nil }
    let plain = words[which...].contains { word in
      ["not", "except", "never"].contains(word.lowercased()) || word.lowercased().hasSuffix("n't")
        || word.lowercased().hasSuffix("n’t")
    }
    return plain ? .plain : nil
  }
}
