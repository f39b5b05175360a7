// The list of those who were to sit the exam.

import ExamCore
import Testing

@testable import ExamFiles

@Suite struct CandidateListTests {
  static func read(_ text: String) throws -> CandidateList {
    try CandidateList(ByteSource(Array(text.utf8), name: "list.csv"))
  }

  @Test("ids in order, blanks and empty rows left out, repeats reported")
  func read() throws {
    let list = try CandidateListTests.read("姓名,准考证号\n甲, 001 \n乙,002\n,\n丙,001\n")
    #expect(list.candidates == ["001", "002"])
    #expect(list.position(of: "002") == 1)
    #expect(list.position(of: "3") == nil)
    #expect(list.findings.map(\.message.english) == ["candidate “001” stands in the list twice"])
  }

  @Test(
    "an empty list and one without ids are errors", arguments: ["", "candidate\n", "x,y\n1,2\n"])
  func unusable(text: String) throws {
    #expect(try CandidateListTests.read(text).findings.hasErrors)
  }
}
