// A response as the guards look at it: its letters, the segments between its marks, and what script they are.

/// The letters of a text without its marks, and where the marks part it.
///
/// Numbering (`1.`, `一、`, `第二，`, `③`) is no content and is left out. Made in one pass; all that is
/// asked of it later is linear in its length.
public struct ResponseShape: Sendable {
  /// Hanzi, digits and letters of other scripts, half-width and in lower case.
  public let letters: [Unicode.Scalar]
  /// Stretches of ``letters`` between two marks (or, in a text without hanzi nearby, between commas and
  /// stops only: spaces part words, not segments).
  public let segments: [Range<Int>]
  /// The letters with a ``boundary`` wherever a mark ended a clause, and one ``figure`` for each run of
  /// digits or Latin letters.
  let tokens: [Unicode.Scalar]
  public let hanzi: Int
  /// Runs of letters that are no hanzi, in order, as far as they are Latin.
  public let words: [String]

  static let boundary: Unicode.Scalar = "|"
  static let figure: Unicode.Scalar = "0"

  public init(_ text: String) {
    var builder = Builder()
    let scalars = Array(text.unicodeScalars)
    var i = 0
    while i < scalars.count {
      if let end = ResponseShape.numberEnd(in: scalars, at: i) {
        builder.endSegment(byMark: true)
        i = end
      } else {
        builder.take(scalars[i])
        i += 1
      }
    }
    builder.endSegment(byMark: true)
    letters = builder.letters
    segments = builder.segments
    tokens = builder.tokens
    hanzi = builder.hanzi
    words = builder.words
  }

  /// Hanzi and Latin words together: how long a text is for a reader.
  public var length: Int { hanzi + words.count }

  /// Mean length of a segment, in hundredths of a hanzi or word.
  var meanSegment: Int { segments.isEmpty ? 0 : length * 100 / segments.count }
}

extension ResponseShape {
  private struct Builder {
    var letters: [Unicode.Scalar] = []
    var segments: [Range<Int>] = []
    var tokens: [Unicode.Scalar] = [ResponseShape.boundary]
    var words: [String] = []
    var hanzi = 0
    private var start = 0
    private var tokenStart = 1
    private var wordStart = 0
    private var hanziBefore = 0
    private var word = ""

    mutating func take(_ raw: Unicode.Scalar) {
      let scalar = ResponseShape.folded(raw)
      if scalar.isHan {
        endWord()
        letters.append(scalar)
        tokens.append(scalar)
        hanzi += 1
      } else if scalar.isLetterOrDigit {
        if word.isEmpty, tokens.last != ResponseShape.figure { tokens.append(ResponseShape.figure) }
        letters.append(scalar)
        word.unicodeScalars.append(scalar)
      } else if scalar == "'" || scalar == "’" || scalar == "-" {
        // It joins the parts of a word.
      } else if ResponseShape.silent.contains(scalar) {
        endWord()
      } else {
        endWord()
        // A space parts segments between hanzi, words elsewhere.
        let isSpace = scalar.properties.isWhitespace && scalar != "\n"
        // What stands before a colon names the list behind it: 长处：……
        if scalar == ":", letters.count - start <= 4 { start = letters.count }
        let afterHan = letters.last?.isHan ?? false
        if !isSpace || afterHan { endSegment(byMark: !isSpace) }
      }
    }

    private mutating func endWord() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }

    mutating func endSegment(byMark: Bool) {
      endWord()
      if start < letters.count {
        if ResponseShape.isNumbering(letters[start...]) {
          letters.removeSubrange(start...)
          tokens.removeSubrange(tokenStart...)
          words.removeSubrange(wordStart...)
          hanzi = hanziBefore
        } else {
          segments.append(start..<letters.count)
        }
      }
      start = letters.count
      wordStart = words.count
      hanziBefore = hanzi
      if byMark, tokens.last != ResponseShape.boundary { tokens.append(ResponseShape.boundary) }
      tokenStart = tokens.count
    }
  }

  /// Quotes and brackets do not part what they stand in.
  private static let silent = Set<Unicode.Scalar>("“”‘\"《》〈〉（）()「」『』【】[]".unicodeScalars)
  private static let numerals = Set<Unicode.Scalar>("一二三四五六七八九十0123456789".unicodeScalars)

  /// The index behind `（1）`, `(二)` or `③` at `start`; such a number ends what stands before it.
  private static func numberEnd(in scalars: [Unicode.Scalar], at start: Int) -> Int? {
    if (0x2460...0x249B).contains(scalars[start].value) { return start + 1 }
    guard scalars[start] == "（" || scalars[start] == "(" else { return nil }
    var i = start + 1
    while i < scalars.count, i - start <= 2, numerals.contains(TextFolding.halfWidth(scalars[i])) {
      i += 1
    }
    guard i > start + 1, i < scalars.count, scalars[i] == "）" || scalars[i] == ")" else {
      return nil
    }
    return i + 1
  }

  private static func isNumbering(_ segment: ArraySlice<Unicode.Scalar>) -> Bool {
    guard segment.count <= 3, let first = segment.first else { return false }
    let rest = first == "第" ? segment.dropFirst() : segment
    return !rest.isEmpty && rest.allSatisfy(numerals.contains)
  }

  private static func folded(_ raw: Unicode.Scalar) -> Unicode.Scalar {
    // Traditional characters are compared as their simplified forms.
    if raw.isHan { return Unicode.Scalar(FoldTable.folded(raw)) ?? raw }
    let half = TextFolding.halfWidth(raw)
    if half.value < 0x80 {
      return (65...90).contains(half.value) ? Unicode.Scalar(half.value + 32) ?? half : half
    }
    let lower = half.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first ?? half : half
  }
}

extension Unicode.Scalar {
  /// Asked of characters that are not Han.
  fileprivate var isLetterOrDigit: Bool {
    if value < 0x80 { return (48...57).contains(value) || (97...122).contains(value) }
    // Marks of Chinese and general punctuation.
    if (0x2010...0x206F).contains(value) || (0x3000...0x303F).contains(value) { return false }
    return properties.isAlphabetic || properties.numericType != nil
  }

  /// A character of the Han script, as far as texts of exams go.
  var isHan: Bool {
    (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value)
      || (0x20000...0x3FFFF).contains(value)
  }
}
