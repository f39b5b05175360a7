import Foundation
import Testing

/// What the README shows is what the program prints.
struct ReadmeTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A command of a README's session and the lines shown below it; `…` stands for any lines.
  private struct Step {
    var words: String
    var shown: [String]
  }

  private static func session(of readme: String) throws -> [Step] {
    let text = try String(contentsOf: root.appending(path: readme), encoding: .utf8)
    var steps: [Step] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        isInside = false
      } else if line.hasPrefix("$ exambank ") {
        isInside = true
        steps.append(Step(words: String(line.dropFirst("$ exambank ".count)), shown: []))
      } else if isInside {
        steps[steps.count - 1].shown.append(line)
      }
    }
    return steps
  }

  @Test(
    "the session of the README prints what it shows",
    arguments: [
      ("README.md", "customer-service-english/items/ch1.txt", "objectives: E1.1-1"),
      ("README.zh.md", "customer-service-cases/items/ch01.txt", "知识点：A1.1-1"),
    ])
  func session(_ readme: String, file: String, objective: String) throws {
    let steps = try ReadmeTests.session(of: readme)
    try #require(steps.count >= 6)
    let folder = FileManager.default.temporaryDirectory.appending(path: "readme-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(
      at: ReadmeTests.root.appending(path: "QuestionBank"),
      to: folder.appending(path: "QuestionBank"))
    let items = folder.appending(path: "QuestionBank/\(file)")
    let sound = try String(contentsOf: items, encoding: .utf8)
    let first = try #require(sound.range(of: objective))
    // The mistake that the first step of the session is about.
    try sound.replacingCharacters(in: first, with: objective.dropLast() + "9")
      .write(to: items, atomically: true, encoding: .utf8)
    for (index, step) in steps.enumerated() {
      if index == 1 { try sound.write(to: items, atomically: true, encoding: .utf8) }
      let printed = try ReadmeTests.output(of: step.words, in: folder)
      #expect(
        ReadmeTests.matches(printed, step.shown),
        "\(readme): exambank \(step.words) prints\n\(printed.joined(separator: "\n"))")
    }
  }

  private static func output(of words: String, in folder: URL) throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "\"$0\" \(words) 2>&1", try #require(Program.path)]
    process.currentDirectoryURL = folder
    process.environment = ["LANG": "C"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Compares without the blank lines and the spaces at line ends, which Markdown does not keep.
  private static func matches(_ printed: [String], _ shown: [String]) -> Bool {
    func essential(_ lines: [String]) -> [String] {
      lines.map { line in
        var line = line[...]
        while line.last == " " { line.removeLast() }
        return String(line)
      }.filter { !$0.isEmpty }
    }
    var rest = essential(printed)[...]
    let blocks = essential(shown).split(separator: "…", omittingEmptySubsequences: false)
    for (index, block) in blocks.enumerated() {
      if index == 0 {
        guard rest.starts(with: block) else { return false }
        rest = rest.dropFirst(block.count)
      } else {
        while !rest.isEmpty, !rest.starts(with: block) { rest.removeFirst() }
        guard rest.starts(with: block) else { return false }
        rest = rest.dropFirst(block.count)
      }
    }
    return rest.isEmpty
  }
}
