// Reads the pattern language of rubrics: groups, steps and terms.

public import ExamCore

/// The reader of patterns: `负面口碑 | 差评；品牌 | 声誉；！延长`.
public enum PatternReader {
  /// The pattern that a text spells; empty groups, terms and pieces are left out and reported.
  ///
  /// - Parameters:
  ///   - text: one pattern; line ends in it are spaces.
  ///   - glossary: the sets that `{name}` may name; when nil, any name is taken.
  public static func read(
    _ text: String, glossary: Glossary? = nil
  ) -> (pattern: Pattern, findings: [Finding]) {
    // A pattern is one line: line ends are spaces.
    let document = TextDocument(file: "", text: text)
    let line = TextDocument(file: "", text: document.lines.joined(separator: " "))
    var log = ReadingLog(line, names: glossary.map(SetNames.init))
    let pattern = read(SourceSlice(line: 1, text: line.lines.first?[...] ?? ""), &log)
    return (pattern, log.sortedFindings)
  }

  private static let countForm = Message(
    en: "write `≥2 a | b | c`: at least two of the alternatives; `\\≥` is the sign itself",
    zh: "写成“≥2 甲 | 乙 | 丙”，表示其中至少两个；符号本身写成“\\≥”")

  static func read(_ slice: SourceSlice, _ log: inout ReadingLog) -> Pattern {
    if slice.text.isBlank {
      report(slice, Message(en: "the pattern is empty", zh: "采分词是空的"), nil, &log)
      return Pattern(groups: [])
    }
    let groups = EscapedText.split(slice.text, at: { $0 == "；" || $0 == ";" })
      .compactMap { group(SourceSlice(line: slice.line, text: $0), of: slice, &log) }
    return Pattern(groups: groups)
  }

  private static func group(
    _ slice: SourceSlice, of pattern: SourceSlice, _ log: inout ReadingLog
  ) -> Pattern.Group? {
    var text = slice.text.withoutLeadingSpace
    let mark = text.unicodeScalars.first
    let isForbidden = mark == "！" || mark == "!"
    if isForbidden { text = text.afterFirstScalar.withoutLeadingSpace }
    var least = 1
    if let count = PatternMarks.count(text) {
      guard let number = count.number, (1...99).contains(number) else {
        report(
          slice,
          Message(
            en: "\(quoted(text.withoutSpace)) does not say how many",
            zh: "\(quoted(text.withoutSpace))没有写明至少几个"), Self.countForm, &log)
        return nil
      }
      (least, text) = (number, count.rest)
    }
    if text.isBlank {
      report(
        slice.text.isBlank ? pattern : slice,
        Message(en: "a group of the pattern is empty", zh: "采分词里有一组是空的"), nil, &log)
      return nil
    }
    let steps = PatternMarks.split(text, at: .arrow).map { step in
      EscapedText.split(step, at: { $0 == "|" || $0 == "｜" }).compactMap {
        TermReader.read(SourceSlice(line: slice.line, text: $0), within: text, &log)
      }
    }
    if steps.count > 1, least > 1 {
      report(
        slice,
        Message(
          en: "\(quoted(slice.text.withoutSpace)) asks for \(least) and for an order",
          zh: "\(quoted(slice.text.withoutSpace))既要求至少 \(least) 个，又要求先后"),
        Message(
          en: "part them into two groups by `;`; a backslash makes `→` literal",
          zh: "用“；”分成两组；要写 → 本身，请在前面加反斜杠"), &log)
      return nil
    }
    if let only = steps.first, steps.count == 1, !only.isEmpty, only.count < least {
      report(
        slice,
        Message(
          en: "\(quoted(slice.text.withoutSpace)) asks for \(least) of \(only.count)",
          zh: "\(quoted(slice.text.withoutSpace))在 \(only.count) 个里要求至少 \(least) 个"),
        Self.countForm,
        &log)
      return nil
    }
    let solid = steps.filter { !$0.isEmpty }
    return solid.isEmpty ? nil : Pattern.Group(isForbidden: isForbidden, least: least, steps: solid)
  }

  /// - Parameter remedy: nil for what is simply empty.
  static func report(
    _ slice: SourceSlice, _ message: Message, _ remedy: Message?, _ log: inout ReadingLog
  ) {
    log.error(
      .malformedPattern, at: slice, message,
      remedy
        ?? Message(
          en: "`a | b` is one of two, `a; b` both, `a*b` in this order, `!a` none; "
            + "a backslash makes `|` `;` `*` `!` literal",
          zh: "“甲 | 乙”任一，“甲；乙”都要，“甲*乙”依次，“！甲”不得出现；"
            + "要写 | ； * ！本身，请在前面加反斜杠"))
  }
}
