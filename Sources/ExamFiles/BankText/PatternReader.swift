// Reads the pattern language of rubrics.

public import ExamCore

/// The reader of patterns: `负面口碑 | 差评；品牌 | 声誉；！延长`.
public enum PatternReader {
  /// The pattern that a text spells; empty groups, terms and pieces are left out and reported.
  public static func read(_ text: String) -> (pattern: Pattern, findings: [Finding]) {
    var log = ReadingLog(TextDocument(file: "", text: text))
    let pattern = read(SourceSlice(line: 1, text: text[...]), &log)
    return (pattern, log.sortedFindings)
  }

  static func read(_ slice: SourceSlice, _ log: inout ReadingLog) -> Pattern {
    if slice.text.isBlank {
      report(slice, Message(en: "the pattern is empty", zh: "采分词是空的"), &log)
      return Pattern(groups: [])
    }
    var groups: [Pattern.Group] = []
    for part in EscapedText.split(slice.text, at: { $0 == "；" || $0 == ";" }) {
      var text = part.withoutLeadingSpace
      let mark = text.unicodeScalars.first
      let isForbidden = mark == "！" || mark == "!"
      if isForbidden { text = text.afterFirstScalar }
      if text.isBlank {
        report(
          SourceSlice(line: slice.line, text: part.isBlank ? slice.text : part),
          Message(en: "a group of the pattern is empty", zh: "采分词里有一组是空的"), &log)
        continue
      }
      let terms = EscapedText.split(text, at: { $0 == "|" || $0 == "｜" })
        .compactMap { term(SourceSlice(line: slice.line, text: $0), within: part, &log) }
      if !terms.isEmpty { groups.append(Pattern.Group(isForbidden: isForbidden, terms: terms)) }
    }
    return Pattern(groups: groups)
  }

  private static func term(
    _ slice: SourceSlice, within group: Substring, _ log: inout ReadingLog
  ) -> Pattern.Term? {
    let pieces = EscapedText.split(slice.text, at: { $0 == "*" || $0 == "＊" })
      .map(EscapedText.plain)
    if pieces.contains("") {
      let whole = slice.text.isBlank ? group : slice.text
      report(
        SourceSlice(line: slice.line, text: whole),
        Message(
          en: "\(quoted(whole.withoutSpace)) has an empty place",
          zh: "\(quoted(whole.withoutSpace))里有空的地方"), &log)
    }
    let solid = pieces.filter { !$0.isEmpty }
    return solid.isEmpty ? nil : Pattern.Term(pieces: solid)
  }

  private static func report(_ slice: SourceSlice, _ message: Message, _ log: inout ReadingLog) {
    log.error(
      .malformedPattern, at: slice, message,
      Message(
        en: "`a | b` is one of two, `a; b` both, `a*b` in this order, `!a` none; "
          + "a backslash makes `|` `;` `*` `!` literal",
        zh: "“甲 | 乙”任一，“甲；乙”都要，“甲*乙”依次，“！甲”不得出现；"
          + "要写 | ； * ！本身，请在前面加反斜杠"))
  }
}
