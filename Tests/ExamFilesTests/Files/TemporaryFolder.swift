// A folder of a test's own, gone when the test is.

import Glibc

final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/exambank-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure() }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  struct Failure: Error {}

  /// Names inside, sorted, the hidden ones too.
  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      names.append(
        withUnsafePointer(to: entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  /// Writes a file of that name.
  ///
  /// - Returns: its path.
  func write(_ text: String, to name: String) throws -> String {
    let file = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0 else { throw Failure() }
    defer { close(file) }
    let bytes = Array(text.utf8)
    guard Glibc.write(file, bytes, bytes.count) == bytes.count else { throw Failure() }
    return "\(path)/\(name)"
  }

  /// A link of that name to another path.
  func link(_ target: String, as name: String) throws {
    guard symlink(target, "\(path)/\(name)") == 0 else { throw Failure() }
  }

  deinit {
    for name in names {
      unlink(path + "/" + name)
      rmdir(path + "/" + name)
    }
    rmdir(path)
  }
}
