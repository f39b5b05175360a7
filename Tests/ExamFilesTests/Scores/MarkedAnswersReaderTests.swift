import ExamCore
import Testing

@testable import ExamFiles

@Suite("Marked answers")
struct MarkedAnswersReaderTests {
  private func read(_ text: String) throws -> ([RubricTrial.MarkedAnswer], [Finding]) {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.csv"
    let file = try OutputFile(path)
    try file.write(Array(text.utf8))
    try file.publish()
    return try MarkedAnswersReader(item: "A-1", maximum: 5).read(path)
  }

  @Test("Two columns, in either language, and a second mark")
  func columns() throws {
    #expect(
      try read("answer,points\n好,2\n坏,0.5\n").0
        == [.init(text: "好", points: 2), .init(text: "坏", points: Fraction(1, over: 2) ?? .zero)])
    #expect(
      try read("作答,得分,二评得分\n好,2,３\n坏,0,\n").0
        == [.init(text: "好", points: 2, secondPoints: 3), .init(text: "坏", points: 0)])
  }

  @Test("With a column of items, other items are passed over")
  func items() throws {
    #expect(
      try read("item,points,answer\nA-1,2,好\nA-2,1,别的\n").0 == [.init(text: "好", points: 2)])
  }

  @Test("What is no mark is named with its row")
  func marks() throws {
    let (answers, findings) = try read("answer,points\n好,9\n坏,二\n对,-1\n行,3\n")
    #expect(answers == [.init(text: "行", points: 3)])
    #expect(
      findings.map(\.message.english) == [
        "row 2: “9” is no mark from 0 to 5", "row 3: “二” is no mark from 0 to 5",
        "row 4: “-1” is no mark from 0 to 5",
      ])
  }

  @Test(
    "Missing columns and files without answers say so",
    arguments: ["", "x,y\n1,2\n", "answer,points\n"])
  func missing(_ text: String) throws {
    let (answers, findings) = try read(text)
    #expect(answers.isEmpty && findings.contains { $0.severity == .error })
  }
}
