// One file being written: to a temporary name first, so that it appears whole or not at all.

import ExamCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A buffered writer that checks every write.
///
/// Bytes go to a temporary file beside the target; ``publish()`` gives it its name. A target that is
/// no regular file (a pipe, a device, standard output) is written directly. A class, because it
/// stands for one open file.
public final class OutputFile {
  /// As the user named it; `-` is standard output.
  public let path: String
  /// How many bytes were given to it so far.
  public private(set) var bytesWritten = 0

  private var descriptor: Int32
  private var ownsDescriptor = true
  /// Where the bytes are until they get their name; nil when they are written directly.
  private var temporary: String?
  private let target: String
  private var buffer: [UInt8] = []
  private static let capacity = 1 << 18

  /// Starts a file; nothing is visible under its name before ``publish()``.
  ///
  /// - Throws: a ``FileFailure`` when its folder cannot be written to, or it is a folder itself.
  public init(_ path: String) throws(FileFailure) {
    self.path = path
    guard path != "-" else {
      (descriptor, temporary, target) = (1, nil, path)
      return
    }
    var status = stat()
    let exists = stat(path, &status) == 0
    let kind = status.st_mode & S_IFMT
    if exists, kind == S_IFDIR { throw FileFailure(.write, path, code: EISDIR) }
    if exists, kind != S_IFREG {
      (descriptor, temporary, target) = (open(path, O_WRONLY | O_CLOEXEC), nil, path)
      guard descriptor >= 0 else { throw FileFailure(.write, path, code: errno) }
      return
    }
    // A link keeps pointing where it points: the file behind it is replaced.
    target = exists ? OutputFile.resolved(path) : path
    descriptor = -1
    let mode = exists ? status.st_mode & 0o777 : 0o666
    for attempt in 0..<100 {
      let name = OutputFile.temporaryName(for: target, attempt)
      descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      if descriptor >= 0 {
        temporary = name
        break
      }
      guard errno == EEXIST else { break }
    }
    guard descriptor >= 0 else { throw FileFailure(.write, path, code: errno) }
  }

  /// Adds to an open file that somebody else closes.
  init(spool descriptor: Int32, name: String) {
    path = name
    target = name
    self.descriptor = descriptor
    ownsDescriptor = false
  }

  deinit { discard() }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func temporaryName(for target: String, _ attempt: Int) -> String {
    let cut = target.utf8.lastIndex(of: UInt8(ascii: "/")).map { target.utf8.index(after: $0) }
    let folder = target[..<(cut ?? target.startIndex)]
    // A hash, because a name that is as long as names may be has no room for more letters.
    let name = ContentHash(of: String(target)).description.prefix(16)
    return "\(folder).\(name)-\(getpid())-\(attempt).tmp"
  }

  /// Adds bytes.
  ///
  /// - Throws: a ``FileFailure`` when the system refuses them.
  public func write(_ bytes: [UInt8]) throws(FileFailure) {
    bytesWritten += bytes.count
    if buffer.count + bytes.count > OutputFile.capacity { try flush() }
    if bytes.count < OutputFile.capacity {
      buffer.append(contentsOf: bytes)
    } else {
      try send(bytes)
    }
  }

  /// Adds text as UTF-8.
  public func write(_ text: String) throws(FileFailure) { try write(Array(text.utf8)) }

  /// Hands everything so far to the system.
  public func flush() throws(FileFailure) {
    try send(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private func send(_ bytes: [UInt8]) throws(FileFailure) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { raw in
        OutputFile.writePiece(descriptor, raw.baseAddress.map { $0 + sent }, raw.count - sent)
      }
      if count > 0 {
        sent += count
      } else if count < 0, errno != EINTR {
        throw FileFailure(.write, path, code: errno)
      }
    }
  }

  private static func writePiece(
    _ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes, count)
    #else
      Darwin.write(descriptor, bytes, count)
    #endif
  }

  /// Flushes and makes the bytes safe on the disk; writing more is not possible afterwards.
  func close() throws(FileFailure) {
    guard descriptor >= 0 else { return }
    try flush()
    buffer = []
    guard descriptor != 1, ownsDescriptor else { return }
    if temporary != nil, fsync(descriptor) != 0 {
      throw FileFailure(.write, path, code: errno)
    }
    let closing = descriptor
    descriptor = -1
    guard OutputFile.closePiece(closing) == 0 else {
      throw FileFailure(.write, path, code: errno)
    }
  }

  private static func closePiece(_ descriptor: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.close(descriptor)
    #else
      Darwin.close(descriptor)
    #endif
  }

  /// Gives the finished bytes their name, in place of a file that had it.
  ///
  /// - Throws: a ``FileFailure``; the file of that name is then as it was before.
  public func publish() throws(FileFailure) {
    try close()
    guard let name = temporary else { return }
    guard rename(name, target) == 0 else { throw FileFailure(.write, path, code: errno) }
    temporary = nil
  }

  /// Forgets everything written; harmless after ``publish()``.
  public func discard() {
    buffer = []
    if descriptor > 1, ownsDescriptor { _ = OutputFile.closePiece(descriptor) }
    descriptor = -1
    if let name = temporary { unlink(name) }
    temporary = nil
  }
}

/// A single file, written whole or not at all.
public enum AtomicFile {
  /// Writes `bytes` to `path`, or to standard output for `-`.
  ///
  /// - Throws: a ``FileFailure``; what was at `path` is then as it was before.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) {
    let file = try OutputFile(path)
    try file.write(bytes)
    try file.publish()
  }

  /// Writes text as UTF-8, see ``write(_:to:)-([UInt8],_)``.
  public static func write(_ text: String, to path: String) throws(FileFailure) {
    try write(Array(text.utf8), to: path)
  }
}
