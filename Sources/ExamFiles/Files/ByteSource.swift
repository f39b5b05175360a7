// Bytes in order, from a file, standard input or memory, a piece at a time.

import ExamCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One pass over the bytes of a file.
///
/// A class, because it stands for one open file: two copies would each miss what the other read.
public final class ByteSource {
  /// As the user named it; `-` is standard input.
  public let path: String
  /// Length of the file in bytes when it is a regular file or memory; nil for a pipe.
  public let size: Int?
  /// How many bytes have been handed out.
  public private(set) var bytesRead = 0

  /// A sum of the bytes handed out, kept when somebody asks for one.
  var fingerprint: Fingerprint?

  private let descriptor: Int32
  private let closes: Bool
  private var memory: ArraySlice<UInt8> = []
  /// What must live as long as the descriptor; such a file is read from its start at every opening.
  private let spool: SpoolFile?

  /// Opens a file, or standard input for `-`.
  ///
  /// - Throws: a ``FileFailure`` when it cannot be opened or is a folder.
  public init(_ path: String) throws(FileFailure) {
    self.path = path
    spool = nil
    closes = path != "-"
    descriptor = closes ? open(path, O_RDONLY | O_CLOEXEC) : 0
    guard descriptor >= 0 else { throw FileFailure(.read, path, code: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileFailure(.read, path, code: errno) }
    let kind = status.st_mode & S_IFMT
    size = kind == S_IFREG ? Int(status.st_size) : nil
    guard kind != S_IFDIR else { throw FileFailure(.read, path, code: EISDIR) }
  }

  /// Bytes that are in memory already; `name` stands for the path in messages.
  public init(_ bytes: [UInt8], name: String) {
    path = name
    size = bytes.count
    spool = nil
    closes = false
    descriptor = -1
    memory = bytes[...]
  }

  init(spool descriptor: Int32, name: String, size: Int, owner: SpoolFile) {
    path = name
    self.size = size
    self.descriptor = descriptor
    closes = false
    spool = owner
  }

  deinit {
    if closes, descriptor >= 0 { close(descriptor) }
  }

  /// Fills `buffer` from `start` to its end as far as one read reaches.
  ///
  /// - Returns: how many bytes came; 0 only at the end (or when there is no room).
  /// - Throws: a ``FileFailure`` when the disk cannot be read.
  public func read(into buffer: inout [UInt8], from start: Int) throws(FileFailure) -> Int {
    let room = buffer.count - start
    guard start >= 0, room > 0 else { return 0 }
    guard descriptor >= 0 else {
      let piece = memory.prefix(room)
      buffer.replaceSubrange(start..<start + piece.count, with: piece)
      memory = memory.dropFirst(piece.count)
      count(piece.count, in: buffer, from: start)
      return piece.count
    }
    while true {
      let count = buffer.withUnsafeMutableBytes { bytes in
        let target = bytes.baseAddress.map { $0 + start }
        return spool == nil
          ? Self.readPiece(descriptor, target, room)
          : pread(descriptor, target, min(room, 1 << 20), off_t(bytesRead))
      }
      if count >= 0 {
        self.count(count, in: buffer, from: start)
        return count
      }
      guard errno == EINTR else { throw FileFailure(.read, path, code: errno) }
    }
  }

  private func count(_ count: Int, in buffer: [UInt8], from start: Int) {
    bytesRead += count
    fingerprint?.add(buffer[start..<start + count])
  }

  private static func readPiece(
    _ descriptor: Int32, _ target: UnsafeMutableRawPointer?, _ room: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, target, min(room, 1 << 20))
    #else
      Darwin.read(descriptor, target, min(room, 1 << 20))
    #endif
  }

  /// All bytes of a file (or of standard input for `-`).
  ///
  /// - Parameters:
  ///   - path: the file, `-` for standard input.
  ///   - limit: the most bytes a file of this kind may have; a longer one is refused.
  /// - Throws: a ``FileFailure``.
  public static func contents(of path: String, limit: Int = 1 << 30) throws(FileFailure) -> [UInt8]
  {
    let source = try ByteSource(path)
    var bytes = [UInt8](repeating: 0, count: min(limit, source.size ?? 0) + 1)
    var filled = 0
    while true {
      let count = try source.read(into: &bytes, from: filled)
      if count == 0 { break }
      filled += count
      guard filled <= limit else {
        let megabytes = max(1, limit >> 20)
        throw FileFailure(
          path: path, action: .read,
          message: Message(
            en: "cannot read “\(path)”: it is larger than \(megabytes) MB",
            zh: "无法读取“\(path)”：文件超过 \(megabytes) MB"),
          remedy: Message(en: "Check that it is the right file.", zh: "请确认文件没有选错。"))
      }
      if filled == bytes.count {
        bytes.append(contentsOf: repeatElement(0, count: max(1 << 16, bytes.count)))
      }
    }
    bytes.removeSubrange(filled...)
    return bytes
  }
}
