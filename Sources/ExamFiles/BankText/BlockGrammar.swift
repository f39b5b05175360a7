// What may stand in one block of a file: which fields, whether loose text, options or a list.

import ExamCore

/// The rules by which the lines below one heading are read, and printed so that they read back.
struct BlockGrammar: Sendable {
  /// The words that are looked for at the starts of lines.
  var table: FieldTable
  /// The fields that may stand here; others of the table are reported.
  var allowed: Set<FieldKey>
  /// What the block is, for messages.
  var name: Message
  /// What to do with a field that does not belong here.
  var remedy = Message(en: "take it out", zh: "请删去")
  /// Whether text without a key may stand here: a stem, a preamble.
  var takesText = false
  var takesOptions = false
  /// Whether list lines may stand here without a key above them: objectives, constraints.
  var takesList = false
  /// Whether everything is passed over in silence, because the heading was wrong already.
  var isIgnored = false
}

/// Where in a block a line stands, as far as it decides how the line is read.
struct LinePosition {
  enum List { case none, plain, scored }

  var list: List = .none
  /// The position of the option that comes next; nil where no option may stand.
  var nextOption: Int?
  /// Whether the options so far are lower-case letters; nil before the first.
  var optionsAreLowercase: Bool?
}

/// What one line is.
enum LineShape {
  case blank
  case heading(HeadingLine)
  /// The whole line with its backslash.
  case literal(Substring)
  case field(FieldKey, name: Substring, value: Substring)
  /// A word that is a slip away from a known one.
  case misspelt(name: Substring, meant: String, FieldKey)
  case list(indent: Int, Substring)
  /// An option, in its turn or out of it.
  case option(OptionMark)
  case text(Substring)
}

extension BlockGrammar {
  func shape(of line: String, number: Int = 0, at position: LinePosition) -> LineShape {
    let text = line[...].withoutLeadingSpace
    guard let first = text.unicodeScalars.first else { return .blank }
    if first == "\\" { return .literal(text) }
    if first == "#" || first == "＃", let heading = HeadingLine(line, number: number) {
      return .heading(heading)
    }
    if let (name, value) = Self.keyed(text, first: first) {
      if let key = table[name] { return .field(key, name: name, value: value) }
      if let (word, key) = table.suggestion(for: name) {
        return .misspelt(name: name, meant: word, key)
      }
    }
    if position.list != .none {
      let indent = Self.width(of: line[..<text.startIndex])
      if Self.isDash(first) { return .list(indent: indent, text.afterFirstScalar) }
      if position.list == .scored, PointsMark(text) != nil {
        return .list(indent: indent, text)
      }
    }
    if let expected = position.nextOption, let mark = OptionMark(text) {
      // A letter out of turn is only a mistake when it looks like nothing else.
      let sameCase = position.optionsAreLowercase.map { $0 == mark.isLowercase } ?? true
      let inTurn = mark.position == expected && sameCase && (!mark.isLowercase || expected < 8)
      if inTurn || (!mark.isLowercase && mark.position < 8) { return .option(mark) }
    }
    return .text(text.withoutSpace)
  }

  /// The line that reads as this line of text: itself, or with a backslash before it.
  func escaped(_ line: Substring, at position: LinePosition, inside: Bool) -> String {
    let string = String(line)
    switch shape(of: string, at: position) {
    case .text(let text) where text.unicodeScalars.elementsEqual(line.unicodeScalars):
      return string
    case .blank where inside && line.isEmpty:
      return string
    default:
      return "\\" + string
    }
  }

  /// `name：value`, `【name】value`, `【name】：value`.
  private static func keyed(
    _ text: Substring, first: Unicode.Scalar
  ) -> (name: Substring, value: Substring)? {
    let scalars = text.unicodeScalars
    let head = scalars.prefix(32)
    if first == "【" {
      guard let close = head.firstIndex(of: "】") else { return nil }
      let name = text[..<close].afterFirstScalar.withoutSpace
      let value = text[close...].afterFirstScalar
      let behind = value.withoutLeadingSpace
      let colon = behind.unicodeScalars.first
      return (name, colon == "：" || colon == ":" ? behind.afterFirstScalar : value)
    }
    guard let colon = head.firstIndex(where: { $0 == "：" || $0 == ":" }) else { return nil }
    return (text[..<colon].withoutSpace, text[colon...].afterFirstScalar)
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "－", "–", "*", "＊", "•", "·", "●", "‐", "−": true
    default: false
    }
  }

  /// Columns of white space: a tab is a step of four, an ideographic space is two wide.
  private static func width(of space: Substring) -> Int {
    space.unicodeScalars.reduce(0) { width, scalar in
      width + (scalar == "\t" ? 4 : scalar == "\u{3000}" ? 2 : 1)
    }
  }
}
