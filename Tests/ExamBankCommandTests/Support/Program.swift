// The real executable, run as a shell would run it.

import Foundation

/// What one call of the program left.
struct Run {
  let status: Int32
  let output: String
  let errors: String

  /// Lines of standard output.
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// Standard output as JSON; nil when it is none.
  var json: Any? { try? JSONSerialization.jsonObject(with: Data(output.utf8)) }
  var object: [String: Any]? { json as? [String: Any] }
}

enum Program {
  struct Missing: Error {}

  /// The root of the package.
  static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// Beside the test bundle, wherever the build stands; else where `swift build` puts it.
  static let path: String? = {
    let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    for start in [own].compactMap({ $0 }) + CommandLine.arguments where start.hasPrefix("/") {
      var folder = URL(filePath: start).deletingLastPathComponent()
      while folder.path.count > 1 {
        let candidate = folder.appending(path: "exambank").path
        if isProgram(candidate) { return candidate }
        folder = folder.deletingLastPathComponent()
      }
    }
    let usual = package + "/.build/debug/exambank"
    return isProgram(usual) ? usual : nil
  }()

  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path)
  }

  /// Runs an executable with a clean environment.
  ///
  /// Input and outputs are files, so that a long output never blocks and runs side by side share nothing.
  ///
  /// - Parameter output: where standard output goes instead of ``Run/output``.
  static func run(
    _ executable: String, _ arguments: [String], environment: [String: String], input: Data?,
    in folder: String, output: String? = nil
  ) throws -> Run {
    let scratch = FileManager.default.temporaryDirectory.appending(
      path: "exambank-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    func file(_ name: String, _ content: Data = Data()) throws -> URL {
      let file = scratch.appending(path: name)
      try content.write(to: file)
      return file
    }
    let outputFile = try file("output")
    let errorFile = try file("errors")
    let inputFile = try file("input", input ?? Data())
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = passedOn.merging(environment) { _, own in own }
    let streams = [
      try FileHandle(forReadingFrom: inputFile),
      try FileHandle(forWritingTo: output.map { URL(filePath: $0) } ?? outputFile),
      try FileHandle(forWritingTo: errorFile),
    ]
    process.standardInput = streams[0]
    process.standardOutput = streams[1]
    process.standardError = streams[2]
    try process.run()
    process.waitUntilExit()
    for stream in streams { try stream.close() }
    return Run(
      status: process.terminationReason == .exit
        ? process.terminationStatus : -process.terminationStatus,
      output: String(decoding: try Data(contentsOf: outputFile), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self))
  }

  /// What a run needs to be found and measured, and nothing that it looks at itself.
  private static let passedOn: [String: String] = {
    let own = ProcessInfo.processInfo.environment
    var passed = own.filter { ["PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"].contains($0.key) }
    // A program built for coverage would else write its counts into the working folder.
    passed["LLVM_PROFILE_FILE"] = own["LLVM_PROFILE_FILE"] ?? "/dev/null"
    return passed
  }()
}
