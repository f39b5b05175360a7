import ExamCore
import Testing

@testable import ExamFiles

@Suite("coverage.csv")
struct CoverageTableTests {
  private func lines(_ language: Language) throws -> [String] {
    let folder = try Workshop()
    let output = try OutputFile(folder["coverage.csv"])
    try CoverageTable.write(CoverageSample.coverage, language: language, to: output)
    try output.publish()
    return try folder.text("coverage.csv").split(separator: "\r\n").map(String.init)
  }

  @Test("One row an objective with every kind, whether the bank has it or not")
  func english() throws {
    let lines = try lines(.english)
    #expect(
      lines == [
        "\u{FEFF}objective,title,level,chapter,single choice questions,single choice points,"
          + "multiple choice questions,multiple choice points,true/false questions,"
          + "true/false points,blanks questions,blanks points,term questions,term points,"
          + "short answer questions,short answer points,essay questions,essay points,"
          + "case questions,case points,questions,points,items,constructed,note",
        "A1,服务的含义,recall,1,4,6,0,0,0,0,0,0,0,0,0,0,1,5,0,0,5,11,5,1,",
        "A2,服务的做法,application,1,0,0,0,0,1,1,0,0,0,0,0,0,2,10,0,0,3,11,3,2,"
          + "fewer than 4 items; fewer than 3 constructed questions or parts of cases",
        "B1,'=投诉,recall,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,fewer than 4 items",
      ])
  }

  @Test("Chinese headings and notes")
  func chinese() throws {
    let lines = try lines(.chinese)
    #expect(lines[0].hasPrefix("\u{FEFF}知识点,名称,层次,章,单项选择题题数,单项选择题分值,"))
    #expect(lines[0].hasSuffix(",题数,分值,试题数,主观题数,说明"))
    #expect(lines[2].hasSuffix(",3,2,试题少于 4 道；主观题和案例小题少于 3 个"))
  }
}
