// An answer file that can be read more than once.

/// A path, or the copy of what came through a pipe.
struct AnswerFile {
  let path: String
  let size: Int
  private let spool: SpoolFile?
  private let memory: [UInt8]?

  init(_ path: String) throws(FileFailure) {
    self.path = path
    memory = nil
    let source = try ByteSource(path)
    if let size = source.size, path != "-" {
      (self.size, spool) = (size, nil)
    } else {
      let copy = try SpoolFile(name: path)
      try copy.fill(from: source)
      (size, spool) = (copy.size, copy)
    }
  }

  init(_ bytes: [UInt8], name: String) {
    (path, size, spool, memory) = (name, bytes.count, nil, bytes)
  }

  /// A pass from the first byte.
  func open() throws(FileFailure) -> ByteSource {
    if let memory { return ByteSource(memory, name: path) }
    if let spool { return spool.source() }
    return try ByteSource(path)
  }
}
