// Reads one term of a pattern: chains joined by `&`, pieces and gaps.

import ExamCore

/// The reader of terms: `忠诚*下降`, `不*{投诉}`, `甲*12*乙`, `甲 & 乙`, `satisf*`.
enum TermReader {
  /// The widest gap that can be asked for; `**` is the whole clause.
  static let widestGap = 99

  static func read(
    _ slice: SourceSlice, within group: Substring, _ log: inout ReadingLog
  ) -> Pattern.Term? {
    var reading = ChainReading(slice: slice, log: log)
    let chains = PatternMarks.split(slice.text, at: .and).compactMap { reading.chain($0) }
    log = reading.log
    if reading.hasHole {
      let whole = slice.text.isBlank ? group : slice.text
      PatternReader.report(
        SourceSlice(line: slice.line, text: whole),
        Message(
          en: "\(quoted(whole.withoutSpace)) has an empty place",
          zh: "\(quoted(whole.withoutSpace))里有空的地方"), nil, &log)
    }
    return chains.isEmpty ? nil : Pattern.Term(chains: chains)
  }
}

private struct ChainReading {
  let slice: SourceSlice
  var log: ReadingLog
  var hasHole = false
  private var pieces: [Pattern.Piece] = []
  private var gaps: [Pattern.Gap] = []

  init(slice: SourceSlice, log: ReadingLog) {
    self.slice = slice
    self.log = log
  }

  /// The chain that a text spells; nil when nothing of it can be read.
  mutating func chain(_ text: Substring) -> Pattern.Chain? {
    (pieces, gaps) = ([], [])
    let parts = EscapedText.split(text, at: { $0 == "*" || $0 == "＊" })
    var position = 0
    var gap: Pattern.Gap?
    while position < parts.count {
      if parts[position].isBlank {
        hasHole = true
      } else {
        add(parts[position], behind: gap ?? .near)
      }
      var next = position + 1
      while next < parts.count - 1, isMiddle(parts[next]) { next += 1 }
      let isLast = next >= parts.count
      let closesWord =
        position + 1 < parts.count && parts[position + 1].isBlank
        && endsWithLetter(parts[position])
      // `satisf*` at the end of the chain, and `satisf* *x` inside it.
      if closesWord, next == parts.count - 1, parts[next].isBlank, next == position + 1 {
        open()
        break
      }
      if isLast { break }
      var middle = parts[position + 1..<next]
      if closesWord, parts[position + 1].isEmpty ? middle.count > 1 : !middle.isEmpty {
        open()
        middle = middle.dropFirst()
      }
      gap = self.gap(middle)
      position = next
    }
    return pieces.isEmpty ? nil : Pattern.Chain(pieces: pieces, gaps: gaps)
  }

  /// What may stand between two stars without being a piece: nothing, or a number.
  private func isMiddle(_ part: Substring) -> Bool {
    part.isBlank || PatternMarks.number(part) != nil
  }

  private mutating func gap(_ middle: ArraySlice<Substring>) -> Pattern.Gap {
    guard let only = middle.first else { return .near }
    guard middle.count == 1 else {
      hasHole = true
      return .near
    }
    guard let number = PatternMarks.number(only) else { return .clause }
    if number <= TermReader.widestGap { return .atMost(number) }
    PatternReader.report(
      SourceSlice(line: slice.line, text: only),
      Message(
        en: "the gap \(quoted(only)) is above \(TermReader.widestGap)",
        zh: "间隔\(quoted(only))超过 \(TermReader.widestGap)"),
      Message(
        en:
          "`a**b` is anywhere in the same clause; digits between two `*` that are text begin with a backslash",
        zh: "同句之内不限远近写“甲**乙”；两个 * 之间的数字如果是正文，请在前面加反斜杠"), &log)
    return .clause
  }

  private func endsWithLetter(_ part: Substring) -> Bool {
    guard let last = part.unicodeScalars.last else { return false }
    return PatternMarks.isLatin(last) && !("0"..."9").contains(TextFolding.halfWidth(last))
  }

  /// Makes the last piece go on to the end of its word.
  private mutating func open() {
    guard let last = pieces.indices.last, case .text(let characters, _) = pieces[last] else {
      return
    }
    pieces[last] = .text(characters, isOpen: true)
  }

  private mutating func append(_ piece: Pattern.Piece, behind gap: Pattern.Gap) {
    if !pieces.isEmpty { gaps.append(gap) }
    pieces.append(piece)
  }

  // MARK: Pieces

  /// Texts and names that touch each other.
  private mutating func add(_ part: Substring, behind gap: Pattern.Gap) {
    var gap = gap
    var rest = part
    while let open = EscapedText.firstIndex(in: rest, where: Self.isBrace) {
      let scalar = rest.unicodeScalars[open]
      let behind = rest[open...].afterFirstScalar
      guard Self.opens(scalar),
        let close = EscapedText.firstIndex(in: behind, where: Self.isBrace),
        !Self.opens(behind.unicodeScalars[close])
      else {
        PatternReader.report(
          SourceSlice(line: slice.line, text: rest[open...]),
          Message(
            en: "the brace in \(quoted(part.withoutSpace)) has no partner",
            zh: "\(quoted(part.withoutSpace))里的花括号不成对"),
          Message(
            en: "write `{name}` with a name of glossary.txt; `\\{` is the brace itself",
            zh: "写成“{词}”，词取自 glossary.txt；花括号本身写成“\\{”"), &log)
        return
      }
      if !rest[..<open].isBlank {
        addText(rest[..<open], behind: gap)
        gap = .atMost(0)
      }
      let name = behind[..<close]
      if name.isBlank {
        hasHole = true
      } else {
        log.checkName(SourceSlice(line: slice.line, text: name))
        append(.name(EscapedText.plain(name)), behind: gap)
        gap = .atMost(0)
      }
      rest = behind[close...].afterFirstScalar
    }
    if !rest.isBlank { addText(rest, behind: gap) }
  }

  private mutating func addText(_ text: Substring, behind gap: Pattern.Gap) {
    let characters = Self.characters(text)
    if characters.allSatisfy({ $0 == nil }) {
      PatternReader.report(
        SourceSlice(line: slice.line, text: text),
        Message(
          en: "\(quoted(text.withoutSpace)) is only wildcards",
          zh: "\(quoted(text.withoutSpace))只有通配符"),
        Message(
          en: "`?` stands for one character beside others; `\\?` is a question mark",
          zh: "“？”代表一个字，旁边还要有别的字；问号本身写成“\\？”"), &log)
      return
    }
    append(.text(characters, isOpen: false), behind: gap)
  }

  private static func isBrace(_ scalar: Unicode.Scalar) -> Bool {
    "{}｛｝".unicodeScalars.contains(scalar)
  }

  private static func opens(_ scalar: Unicode.Scalar) -> Bool { scalar == "{" || scalar == "｛" }

  /// The characters meant, nil for `?`; without unescaped white space at the ends.
  private static func characters(_ text: Substring) -> [Unicode.Scalar?] {
    var characters: [Unicode.Scalar?] = []
    var kept = 0
    var escaped = false
    for scalar in text.unicodeScalars {
      if scalar == "\\" && !escaped {
        escaped = true
        continue
      }
      let isSpace = scalar.isSpace && !escaped
      let isAny = !escaped && (scalar == "?" || scalar == "？")
      escaped = false
      if isSpace && characters.isEmpty { continue }
      characters.append(isAny ? nil : scalar)
      if !isSpace { kept = characters.count }
    }
    if escaped {
      characters.append("\\")
      kept = characters.count
    }
    return Array(characters.prefix(kept))
  }
}
