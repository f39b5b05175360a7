// A working folder with the program at hand, gone when the test is.

import Foundation

/// A folder of a test's own, in which the program is run.
final class Desk {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appending(path: "exambank-desk-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Runs the program in this folder.
  func run(
    _ arguments: String..., environment: [String: String] = ["LANG": "C"], input: String? = nil,
    output: String? = nil
  ) throws -> Run {
    try run(words: arguments, environment: environment, input: input, output: output)
  }

  func run(
    words: [String], environment: [String: String] = ["LANG": "C"], input: String? = nil,
    output: String? = nil
  ) throws -> Run {
    guard let program = Program.path else { throw Program.Missing() }
    return try Program.run(
      program, words, environment: environment, input: input.map { Data($0.utf8) }, in: path,
      output: output)
  }

  /// Runs a line of shell in this folder; `$exambank` is the program.
  func shell(_ line: String, with shell: String = "/bin/sh") throws -> Run {
    guard let program = Program.path else { throw Program.Missing() }
    return try Program.run(
      shell, ["-c", line], environment: ["LANG": "C", "exambank": program], input: nil, in: path)
  }

  func file(_ name: String) -> String { path + "/" + name }

  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  func write(_ bytes: Data, to name: String) throws {
    let file = URL(filePath: file(name))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: file(name))) }

  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  /// The heading row of a CSV file, without its byte order mark.
  func heading(_ name: String) throws -> String {
    let first = try text(name).split(separator: "\r\n").first ?? ""
    return String(first.drop { $0 == "\u{FEFF}" })
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: file(name)) }

  /// All files below a folder, by their paths in it, sorted.
  func files(_ folder: String = "") -> [String] {
    let all = FileManager.default.enumerator(atPath: file(folder))
    var names: [String] = []
    while let name = all?.nextObject() as? String {
      var isFolder: ObjCBool = false
      let path = file(folder) + "/" + name
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
        names.append(name)
      }
    }
    return names.sorted()
  }
}
