// Files that hold what is expected, and one switch to record them anew.

import Foundation
import Testing

enum Golden {
  /// The root of the package.
  static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  static func fixtures(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(package)/Fixtures/\(folder)")
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Compares the text with the file; with `RECORD_GOLDEN=1` writes it and fails.
  static func expect(
    _ text: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("recorded \(path)", sourceLocation: sourceLocation)
    } else {
      let expected = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text == expected, sourceLocation: sourceLocation)
    }
  }
}
