import FoundationEssentials
import Testing

/// The walls of the house: folders use only those before them, tests mirror sources.
struct FolderOrderTests {
  /// The folders of `ExamCore` in the order in which they may use each other.
  static let order = [
    "Support", "Drawing", "Outline", "Bank", "Matching", "Blueprint", "Assembly", "Paper",
    "Answers", "Simulation", "Grading", "Scores", "Mastery", "Analysis", "Checks", "Certificates",
  ]

  static let root = #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 }

  /// Paths below a folder that end with a suffix, relative to it, sorted.
  static func files(in folder: String, suffix: String) -> [String] {
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: root + "/" + folder)) ?? []
    return all.filter { $0.hasSuffix(suffix) }.sorted()
  }

  @Test("ExamCore has exactly the folders that the order names")
  func folders() {
    let found = Set(
      FolderOrderTests.files(in: "Sources/ExamCore", suffix: ".swift").map { path in
        String(path.split(separator: "/")[0])
      })
    #expect(found == Set(FolderOrderTests.order))
  }

  @Test("no file of ExamCore names a type of a later folder")
  func order() throws {
    var home: [String: Int] = [:]
    // Where a name is first declared at all: a nested type may share the name of a later type.
    var firstUse: [String: Int] = [:]
    var words: [(file: String, folder: Int, names: Set<String>)] = []
    for path in FolderOrderTests.files(in: "Sources/ExamCore", suffix: ".swift") {
      let folder = try #require(
        FolderOrderTests.order.firstIndex(of: String(path.split(separator: "/")[0])))
      let text = try String(
        contentsOfFile: FolderOrderTests.root + "/Sources/ExamCore/" + path, encoding: .utf8)
      let code = SourceText(text)
      for name in code.topLevelTypes { home[name] = folder }
      for name in code.types { firstUse[name] = min(folder, firstUse[name] ?? folder) }
      words.append((path, folder, code.identifiers))
    }
    #expect(home["Grader"] == FolderOrderTests.order.firstIndex(of: "Grading"))
    for (file, folder, names) in words {
      let later = names.filter { home[$0] ?? 0 > folder && firstUse[$0] ?? 0 > folder }.sorted()
      #expect(later.isEmpty, "\(file) uses \(later), which stand in later folders")
    }
  }

  @Test("every test file mirrors a source file of the same folder and name")
  func mirrors() {
    for (tests, sources) in [
      ("Tests/ExamCoreTests", "Sources/ExamCore"), ("Tests/ExamFilesTests", "Sources/ExamFiles"),
    ] {
      let known = Set(FolderOrderTests.files(in: sources, suffix: ".swift"))
      for path in FolderOrderTests.files(in: tests, suffix: "Tests.swift")
      where !path.hasPrefix("House/") && path.contains("/") {
        let source = String(path.dropLast("Tests.swift".count)) + ".swift"
        #expect(known.contains(source), "\(tests)/\(path) mirrors no \(sources)/\(source)")
      }
    }
  }

  @Test("ExamCore imports nothing but mathematics")
  func imports() throws {
    let allowed: Set<String> = ["Glibc", "Darwin", "Musl"]
    for path in FolderOrderTests.files(in: "Sources/ExamCore", suffix: ".swift") {
      let text = try String(
        contentsOfFile: FolderOrderTests.root + "/Sources/ExamCore/" + path, encoding: .utf8)
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "import"), at <= 1, at + 1 < words.count else {
          continue
        }
        #expect(allowed.contains(String(words[at + 1])), "\(path): \(line)")
      }
    }
  }
}

/// Swift source without comments and strings, as far as naming types goes.
private struct SourceText {
  let identifiers: Set<String>
  /// Declared here, nested ones too.
  let types: Set<String>
  let topLevelTypes: Set<String>

  init(_ text: String) {
    var identifiers: Set<String> = []
    var types: Set<String> = []
    var topLevelTypes: Set<String> = []
    var isInsideText = false
    for raw in text.split(separator: "\n") {
      let quotes = raw.contains("\"\"\"")
      if quotes { isInsideText.toggle() }
      if isInsideText || quotes { continue }
      let line = SourceText.code(of: raw)
      let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
      identifiers.formUnion(words)
      for kind in ["struct", "enum", "protocol", "class", "typealias"] {
        guard let at = words.firstIndex(of: kind), at + 1 < words.count else { continue }
        types.insert(words[at + 1])
        // A declaration at the left margin is a type of the module.
        if line.first?.isWhitespace == false, !words.contains("private") {
          topLevelTypes.insert(words[at + 1])
        }
      }
    }
    self.identifiers = identifiers
    self.types = types
    self.topLevelTypes = topLevelTypes
  }

  private static func code(of line: Substring) -> String {
    var code = ""
    var isQuoted = false
    var last: Character = " "
    for character in line {
      if character == "\"", last != "\\" { isQuoted.toggle() }
      if !isQuoted, character == "/", last == "/" { return String(code.dropLast()) }
      if !isQuoted { code.append(character) }
      last = character
    }
    return code
  }
}
