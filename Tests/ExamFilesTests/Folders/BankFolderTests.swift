import ExamCore
import ExamFiles
import Foundation
import Testing

@Suite("Bank folders")
struct BankFolderTests {
  private static let outline = "# 服务\n编号：service\n语言：zh\n\n## 第1章 服务\n\n### 1.1 服务\n- A1 识记 甲\n"

  private static func item(_ id: String) -> String { "## \(id) 判断题\n知识点：A1\n题干\n答案：对\n" }

  /// Writes the files into a folder of their own, reads it, and takes it away again.
  private static func read<Result>(
    _ files: [String: String], _ use: (BankFolder, String) throws -> Result
  ) throws -> Result {
    let root = FileManager.default.temporaryDirectory.path + "/exambank-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: root) }
    for (name, text) in files {
      let path = root + "/" + name
      try FileManager.default.createDirectory(
        atPath: URL(filePath: path).deletingLastPathComponent().path,
        withIntermediateDirectories: true)
      try text.write(toFile: path, atomically: false, encoding: .utf8)
    }
    return try use(BankFolder.read(root + "/"), root)
  }

  @Test("Items come in the natural order of their files, one folder deep")
  func order() throws {
    try Self.read([
      "outline.txt": Self.outline, "items/ch10.txt": Self.item("Q-10"),
      "items/ch2.txt": Self.item("Q-2"), "items/more/a.TXT": Self.item("Q-3"),
      "items/more/deep/b.txt": Self.item("Q-9"), "items/.hidden.txt": "x", "items/~$ch2.txt": "x",
      "items/readme.md": "x", "blueprints/b 2.txt": "# 乙\n总分：1\n",
      "blueprints/a.txt": "# 甲\n总分：1\n",
      "glossary.txt": "- x：y", "scheme.txt": "x",
    ]) { folder, root in
      #expect(folder.findings.map(\.message.english) == ["“items/more/deep” is not read"])
      #expect(folder.path == root)
      #expect(folder.bank.items.map(\.id) == ["Q-2", "Q-10", "Q-3"])
      #expect(folder.blueprints.map(\.id) == ["a", "b 2"])
      #expect(folder.sources.place(.item("Q-3"))?.file == root + "/items/more/a.TXT")
      #expect(folder.sources.place(.objective("A1"))?.line == 8)
      #expect(folder.sources.place(.blueprint("a"))?.file == root + "/blueprints/a.txt")
    }
  }

  @Test("A folder that is not there, and a file in its place, are findings with a way out")
  func missing() {
    let none = BankFolder.read("/nowhere/at all")
    #expect(none.findings.map(\.code) == ["missing-folder"])
    #expect(none.findings.first?.message.english == "there is no folder “/nowhere/at all”")
    #expect(none.findings.first?.message.chinese == "没有“/nowhere/at all”这个文件夹")
    #expect(none.bank.items.isEmpty && none.canonicalFiles().isEmpty)
    let file = BankFolder.read(#filePath)
    #expect(file.findings.first?.message.english == "“\(#filePath)” is not a folder")
    #expect(file.findings.first?.remedy?.chinese == "请给出题库文件夹：里面有 outline.txt 和 items/")
  }

  @Test("Canonical files: what is canonical is told so, what is broken is left alone")
  func canonical() throws {
    try Self.read([
      "outline.txt": "\u{FEFF}" + Self.outline.replacing("\n", with: "\r\n"),
      "items/a.txt": Self.item("Q-1").replacing("答案：对", with: "答案: T"),
      "items/b.txt": Self.item("\n\nQ-2"), "items/c.txt": Self.item("Q-3"),
    ]) { folder, root in
      let files = folder.canonicalFiles()
      #expect(
        files.map(\.path) == ["outline.txt", "items/a.txt", "items/c.txt"].map { "\(root)/\($0)" })
      #expect(files.map(\.isCanonical) == [false, false, true])
      #expect(files.map { $0.old == $0.new } == [true, false, true])
      #expect(files[0].new == Self.outline)
      #expect(files[1].new == Self.item("Q-1"))
    }
  }

  @Test("The hash of a bank follows its content, not its files")
  func hash() throws {
    let one = try Self.read([
      "outline.txt": Self.outline, "items/a.txt": Self.item("Q-1") + "\n" + Self.item("Q-2"),
    ]) { folder, _ in CanonicalHash.of(folder.bank) }
    let two = try Self.read([
      "outline.txt": Self.outline, "items/b.txt": "# 标题\n" + Self.item("Q-2"),
      "items/x/c.txt": Self.item("Q-1").replacing("答案：对", with: "答案: √"),
    ]) { folder, _ in CanonicalHash.of(folder.bank) }
    let other = try Self.read([
      "outline.txt": Self.outline,
      "items/a.txt": Self.item("Q-1") + "\n" + Self.item("Q-2").replacing("对", with: "错"),
    ]) { folder, _ in CanonicalHash.of(folder.bank) }
    #expect(one == two)
    #expect(one != other)
  }

  @Test("The hash of a blueprint follows its content, not its name")
  func blueprintHash() {
    let a = Blueprint(id: "a", title: "甲", total: 100)
    var b = a
    b.id = "b"
    #expect(CanonicalHash.of(a, in: .chinese) == CanonicalHash.of(b, in: .chinese))
    b.total = 99
    #expect(CanonicalHash.of(a, in: .chinese) != CanonicalHash.of(b, in: .chinese))
  }
}
