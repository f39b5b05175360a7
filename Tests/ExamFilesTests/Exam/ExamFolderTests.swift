// The folder of an issued exam: all of it or nothing.

import ExamCore
import ExamFiles
import Testing

@Suite("Exam folder")
struct ExamFolderTests {
  private static let names =
    ["A", "B"].flatMap { form in
      ["blueprint-\(form).csv", "key-\(form).csv", "key-\(form).html", "paper-\(form).csv"]
        + ["paper-\(form).html"]
    } + ["paper.json"]

  @Test("Every form has its tables and pages; manifest, folder and file read as the same exam")
  func roundTrip() throws {
    let desk = try Workshop()
    try ExamFolder.write(PrintedExam.exam, to: desk["new/paper"], headings: .english)
    #expect(try desk.names("new/paper") == Self.names.sorted())
    for path in ["new/paper", "new/paper/", "new/paper/paper.json"] {
      #expect(try ExamFolder.read(desk[path]) == PrintedExam.exam, "\(path)")
    }
    #expect(
      try desk.text("new/paper/paper-A.csv").hasPrefix(
        "\u{FEFF}number,section,type,points,item,stem,A,B,C,D\r\n"
          + "1,单项选择题,单项选择题,1,S1,下列属于“快”的是（　　）,\"立即应答, 从不拖延\",记住姓名,"))
  }

  @Test("A paper drawn again takes the place of the old one, file by file")
  func replaced() throws {
    let desk = try Workshop(["paper/notes.txt": "mine"])
    try ExamFolder.write(PrintedExam.exam, to: desk["paper"], headings: .english)
    var other = PrintedExam.exam
    other.seed = 8
    try ExamFolder.write(other, to: desk["paper"], headings: .chinese)
    #expect(try ExamFolder.read(desk["paper"]) == other)
    #expect(try desk.text("paper/notes.txt") == "mine")
    #expect(try desk.text("paper/key-B.csv").hasPrefix("\u{FEFF}题号,试题,"))
    #expect(try desk.names("paper") == (Self.names + ["notes.txt"]).sorted())
  }

  @Test("Files of a form that only the exam before had go, and are told; nothing else does")
  func fewerForms() throws {
    let desk = try Workshop(["paper/paper-C.csv": "mine"])
    #expect(
      try ExamFolder.write(PrintedExam.exam, to: desk["paper"], headings: .english) == nil)
    #expect(
      try ExamFolder.write(PrintedExam.exam, to: desk["paper"], headings: .english) == nil)
    var other = PrintedExam.exam
    other.seed = 8
    other.forms = Array(other.forms.prefix(1))
    #expect(
      try ExamFolder.write(other, to: desk["paper"], headings: .english)
        == ExamFolder.Replaced(seed: PrintedExam.exam.seed, removed: ["B"]))
    #expect(
      try desk.names("paper")
        == (Self.names.filter { !$0.contains("-B.") } + ["paper-C.csv"]).sorted())
    #expect(try ExamFolder.read(desk["paper"]) == other)
  }

  @Test("Forms of several orders go too; a form whose name leads out of the folder is let be")
  func otherForms() throws {
    let desk = try Workshop(["key-B.csv": "mine"])
    var old = PrintedExam.exam
    old.forms[0].form = "A1"
    old.forms[1].form = "A2"
    try ExamFolder.write(old, to: desk["paper"], headings: .english)
    old.forms[1].form = "/../../key-B"
    try AtomicFile.write(ManifestFile.encode(old), to: desk["paper/paper.json"])
    try ExamFolder.write(PrintedExam.exam, to: desk["paper"], headings: .english)
    #expect(try desk.names("paper").filter { $0.contains("-A1.") } == [])
    #expect(try desk.names("paper").filter { $0.contains("-A2.") }.count == 5)
    #expect(try desk.text("key-B.csv") == "mine")
  }

  @Test("What cannot be written is a failure and leaves nothing behind")
  func failure() throws {
    let desk = try Workshop(["file": "mine"])
    #expect(throws: FileFailure.self) {
      try ExamFolder.write(PrintedExam.exam, to: desk["file"], headings: .english)
    }
    #expect(throws: FileFailure.self) {
      try ExamFolder.write(PrintedExam.exam, to: desk["file/paper"], headings: .english)
    }
    #expect(try desk.names() == ["file"])
    #expect(try desk.text("file") == "mine")
  }

  @Test("A folder without a manifest names the file that is missing")
  func missing() throws {
    let desk = try Workshop()
    do throws(FileFailure) {
      _ = try ExamFolder.read(desk.path)
      Issue.record("read")
    } catch {
      #expect(error.path == desk["paper.json"])
      #expect(error.message.chinese == "无法读取“\(desk["paper.json"])”：没有这个文件")
    }
  }
}
