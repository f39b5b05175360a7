// A folder of results that appear together: all files are finished before any gets its name.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files staged in their target folder under temporary names.
///
/// ``commit()`` makes them all safe on the disk and then renames them all; before it, and after any
/// failure, the folder is as it was. A crash between two renames is the one moment that can leave
/// some files new and some old; each of them is whole. A class, because it stands for open files.
public final class OutputFolder {
  /// As the user named it.
  public let path: String
  private var files: [OutputFile] = []
  /// Names of files that go when the others appear.
  private var removed: [String] = []
  /// Folders this run made, outermost first, to be removed when nothing comes of it.
  private var created: [String] = []

  /// Prepares a folder, making it and the folders above it when they do not exist.
  ///
  /// - Throws: a ``FileFailure`` when it cannot be made or is a file.
  public init(_ path: String) throws(FileFailure) {
    self.path = path
    guard !path.isEmpty else { throw FileFailure(.createFolder, path, code: ENOENT) }
    var end = path.utf8.startIndex
    while end < path.utf8.endIndex {
      end =
        path.utf8[path.utf8.index(after: end)...].firstIndex(of: UInt8(ascii: "/"))
        ?? path.utf8.endIndex
      let folder = String(path[..<end])
      var status = stat()
      if stat(folder, &status) == 0 {
        guard status.st_mode & S_IFMT == S_IFDIR else {
          throw OutputFolder.failure(path, ENOTDIR, undoing: created)
        }
      } else if mkdir(folder, 0o777) == 0 {
        created.append(folder)
      } else if errno != EEXIST {
        throw OutputFolder.failure(path, errno, undoing: created)
      }
    }
  }

  private static func failure(
    _ path: String, _ code: Int32, undoing created: [String]
  ) -> FileFailure {
    for folder in created.reversed() { rmdir(folder) }
    return FileFailure(.createFolder, path, code: code)
  }

  deinit { discard() }

  /// Starts a file of the folder.
  ///
  /// - Throws: a ``FileFailure``.
  public func file(_ name: String) throws(FileFailure) -> OutputFile {
    let file = try OutputFile(path.hasSuffix("/") ? path + name : "\(path)/\(name)")
    files.append(file)
    return file
  }

  /// Writes a whole file of the folder.
  public func write(_ bytes: [UInt8], to name: String) throws(FileFailure) {
    try file(name).write(bytes)
  }

  /// Has a file of the folder removed once the others have their names; one that is not there is none.
  public func remove(_ name: String) { removed.append(name) }

  /// Finishes every file and gives each its name, then removes what is to go.
  ///
  /// - Throws: a ``FileFailure``; everything staged is then removed, unless only a file that was to go would not.
  public func commit() throws(FileFailure) {
    do {
      for file in files { try file.close() }
      for file in files { try file.publish() }
    } catch {
      discard()
      throw error
    }
    files = []
    created = []
    for name in removed {
      let file = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
      if unlink(file) != 0, errno != ENOENT { throw FileFailure(.write, file, code: errno) }
    }
    removed = []
    // The names themselves are safe only when the folder is; a folder that cannot be synced is no loss of data.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor >= 0 {
      fsync(descriptor)
      close(descriptor)
    }
  }

  /// Removes everything staged; harmless after ``commit()``.
  public func discard() {
    for file in files { file.discard() }
    files = []
    removed = []
    for folder in created.reversed() { rmdir(folder) }
    created = []
  }
}
