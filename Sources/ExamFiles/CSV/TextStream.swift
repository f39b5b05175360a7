// Text of any of the usual encodings as a stream of UTF-8 bytes.

import ExamCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads a source as UTF-8, without its byte order mark.
///
/// A byte order mark decides; else the file is UTF-8 as long as it can be, and GB18030 from the
/// first piece that holds something else than ASCII and is
/// not UTF-8 but for a fault here and there. Bytes that spell nothing stay
/// in the stream as the byte FF, which is no UTF-8: the reader of a row finds them there.
final class TextStream {
  /// Whether to look for faults once the encoding is known.
  var checksText = true

  private let source: ByteSource
  private(set) var encoding: TextEncoding?
  /// Whether bytes came that are no text: no character of the encoding, or NUL.
  private(set) var hasFaults = false
  private var isFirst = true
  private var ended = false
  /// Bytes read but not yet decoded: the start of a character cut by the end of a piece.
  private var raw: [UInt8]
  private var rawCount = 0
  private var converter: iconv_t?

  /// - Parameter pieceSize: how many bytes are read at a time; tests make it small.
  init(_ source: ByteSource, pieceSize: Int = 1 << 18) {
    self.source = source
    raw = [UInt8](repeating: 0, count: max(16, pieceSize))
  }

  deinit {
    if let converter { iconv_close(converter) }
  }

  /// Appends the next piece of text.
  ///
  /// - Returns: false at the end of the file, with nothing appended.
  /// - Throws: a ``FileFailure``.
  func append(to text: inout [UInt8]) throws(FileFailure) -> Bool {
    while !ended {
      let count = try source.read(into: &raw, from: rawCount)
      ended = count == 0
      rawCount += count
      var start = 0
      if isFirst {
        // A mark has at most three bytes; a pipe may bring them one by one.
        if !ended, rawCount < 4 { continue }
        isFirst = false
        start = readMark()
      }
      decide(from: start)
      let before = text.count
      let used = converter == nil ? copy(from: start, to: &text) : convert(from: start, to: &text)
      raw.replaceSubrange(0..<(rawCount - used), with: Array(raw[used..<rawCount]))
      rawCount -= used
      if text.count > before { return true }
    }
    return false
  }

  private func readMark() -> Int {
    if rawCount >= 3, raw[0] == 0xEF, raw[1] == 0xBB, raw[2] == 0xBF {
      encoding = .utf8
      return 3
    }
    if rawCount >= 2, raw[0] == 0xFF, raw[1] == 0xFE {
      use(.utf16LittleEndian)
      return 2
    }
    if rawCount >= 2, raw[0] == 0xFE, raw[1] == 0xFF {
      use(.utf16BigEndian)
      return 2
    }
    return 0
  }

  private func decide(from start: Int) {
    guard encoding == nil else { return }
    let piece = raw[start..<rawCount]
    if UTF8Check.isASCII(piece) { return }
    if UTF8Check.isValid(piece[..<(ended ? rawCount : UTF8Check.cutEnd(of: piece))])
      || UTF8Check.isMostlyValid(piece)
    {
      encoding = .utf8
    } else {
      use(.gb18030)
    }
  }

  private func use(_ encoding: TextEncoding) {
    self.encoding = encoding
    let opened = iconv_open("UTF-8", encoding.rawValue)
    // A system without its conversion tables leaves the bytes as they are: rows report them.
    if Int(bitPattern: opened) != -1 { converter = opened }
  }

  private func copy(from start: Int, to text: inout [UInt8]) -> Int {
    let end = ended ? rawCount : UTF8Check.cutEnd(of: raw[start..<rawCount])
    let piece = raw[start..<end]
    if checksText, !hasFaults, !UTF8Check.isValid(piece) || piece.contains(0) { hasFaults = true }
    text.append(contentsOf: piece)
    return end
  }

  private func convert(from start: Int, to text: inout [UInt8]) -> Int {
    guard let converter else { return rawCount }
    var used = start
    var output = [UInt8](repeating: 0, count: max(64, (rawCount - start) * 2))
    while used < rawCount {
      var written = 0
      let (failure, consumed) = raw.withUnsafeMutableBytes { input -> (Int32, Int) in
        output.withUnsafeMutableBytes { target in
          var from = input.baseAddress.map { ($0 + used).assumingMemoryBound(to: CChar.self) }
          var to = target.baseAddress.map { $0.assumingMemoryBound(to: CChar.self) }
          var left = rawCount - used
          var room = target.count
          let result = iconv(converter, &from, &left, &to, &room)
          written = target.count - room
          return (Int(truncatingIfNeeded: result) == -1 ? errno : 0, rawCount - left)
        }
      }
      used = consumed
      text.append(contentsOf: output[..<written])
      if output[..<written].contains(0) { hasFaults = true }
      switch failure {
      case 0, E2BIG: continue
      case EINVAL where !ended: return used
      default:
        // What spells nothing stays visible as a byte that is no UTF-8.
        hasFaults = true
        text.append(0xFF)
        used += encoding == .gb18030 ? 1 : min(2, rawCount - used)
      }
    }
    return used
  }
}
