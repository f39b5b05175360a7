// A temporary file without a name: room for what is too large for memory and must be read again.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Bytes on disk that vanish with the process, however it ends.
///
/// It lies in `TMPDIR`, or else in `/tmp`. A class, because it stands for one open file.
final class SpoolFile {
  private let descriptor: Int32
  /// What stands for it in messages.
  let name: String
  private(set) var size = 0

  /// - Parameter name: what the bytes are, as the user knows them.
  init(name: String) throws(FileFailure) {
    self.name = name
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/exambank-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw FileFailure(.write, folder, code: errno) }
    unlink(template)
  }

  deinit { close(descriptor) }

  /// Puts all bytes of a source into it.
  func fill(from source: ByteSource) throws(FileFailure) {
    let file = OutputFile(spool: descriptor, name: name)
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = try source.read(into: &piece, from: 0)
      if count == 0 { break }
      try file.write(count == piece.count ? piece : Array(piece[..<count]))
    }
    try finish(file)
  }

  /// A writer that adds to it; give it back to ``finish(_:)``.
  func writer() -> OutputFile { OutputFile(spool: descriptor, name: name) }

  func finish(_ file: OutputFile) throws(FileFailure) {
    try file.flush()
    size += file.bytesWritten
  }

  /// A pass over its bytes from the first.
  func source() -> ByteSource { ByteSource(spool: descriptor, name: name, size: size, owner: self) }
}
