// The answer file of make-believe candidates.

import ExamCore
import Testing

@testable import ExamFiles

@Suite("Simulated answers")
struct SimulatedAnswersTests {
  /// The file as text, without its byte order mark.
  private func file(
    _ candidates: Int, of exam: IssuedExam = PrintedExam.exam, seed: UInt64 = 1,
    headings: Language = .english
  ) throws -> String {
    let desk = try Workshop()
    try SimulatedAnswers.write(
      exam, candidates: candidates, seed: seed, to: desk["a.csv"], headings: headings)
    #expect(try desk.names() == ["a.csv"])
    let text = try desk.text("a.csv")
    #expect(text.hasPrefix("\u{FEFF}"))
    return String(text.unicodeScalars.dropFirst())
  }

  private func rows(_ text: String) throws -> [[String]] {
    let desk = try Workshop(["a.csv": text])
    var reader = try CSVReader(desk["a.csv"])
    var rows: [[String]] = []
    while try reader.next() { rows.append(reader.strings) }
    #expect(reader.findings == [])
    return rows
  }

  @Test("One row a candidate, one column a question, the forms dealt in rotation")
  func shape() throws {
    let rows = try rows(file(24))
    #expect(rows[0] == ["candidate", "name", "form", "1", "2", "3", "4", "5.1", "5.2"])
    #expect(rows.count == 25)
    #expect(rows.allSatisfy { $0.count == 9 })
    #expect(rows[1...3].map { $0[0] } == ["S0001", "S0002", "S0003"])
    #expect(rows[1...4].map { $0[2] } == ["A", "B", "A", "B"])
    #expect(rows.dropFirst().allSatisfy { !$0[1].isEmpty })
  }

  @Test("The same seed gives the same bytes, another seed others; one candidate more changes none")
  func seeds() throws {
    let text = try file(30)
    #expect(try file(30) == text)
    #expect(try file(30, seed: 2) != text)
    #expect(try file(31).hasPrefix(text))
  }

  @Test("Headings in Chinese when asked")
  func headings() throws {
    #expect(try file(1, headings: .chinese).hasPrefix("考生,姓名,卷别,1,2,3,4,5.1,5.2\r\n"))
  }

  @Test("Without candidates the file is a heading")
  func none() throws {
    for count in [0, -1] {
      #expect(try file(count) == "candidate,name,form,1,2,3,4,5.1,5.2\r\n")
    }
  }

  @Test("A question that a form does not have is an empty cell there")
  func otherNumbers() throws {
    var exam = PrintedExam.exam
    // Form B without its case: questions 1 to 4 only.
    exam.forms[1].sections[4] = []
    let rows = try rows(file(40, of: exam))
    #expect(rows[0].suffix(2) == ["5.1", "5.2"])
    let onB = rows.filter { $0[2] == "B" }
    #expect(onB.count == 20)
    #expect(onB.allSatisfy { $0[7] == "" && $0[8] == "" })
    #expect(rows.contains { $0[2] == "A" && $0[8] != "" })
  }

  @Test("Grading reads the file without a finding but for the absent, and finds right and wrong")
  func graded() throws {
    let desk = try Workshop()
    try SimulatedAnswers.write(
      PrintedExam.exam, candidates: 200, seed: 4, to: desk["a.csv"], headings: .chinese)
    let result = try GradingRun(PrintedExam.exam).grade([desk["a.csv"]], into: desk["scores"])
    #expect(result.sheets == 200)
    #expect(result.findings.allSatisfy { $0.code == "answers-no-response" })
    #expect((1...15).contains(result.absent), "about 2 % are absent")
    var right = 0
    for row in try rows(String(desk.text("scores/scores.csv").unicodeScalars.dropFirst()))
      .dropFirst() where row[3] != "absent"
    {
      if row[12] == "1" { right += 1 }
    }
    #expect((80...180).contains(right), "the facility of question 1 is 0.75: \(right)")
  }

  @Test("Progress is told now and then")
  func progress() throws {
    let desk = try Workshop()
    var told: [Int] = []
    try SimulatedAnswers.write(
      PrintedExam.exam, candidates: 2500, seed: 1, to: desk["a.csv"], headings: .english
    ) { told.append($0) }
    #expect(told == [1000, 2000])
  }

  @Test("A file that cannot be written is not there")
  func failure() throws {
    let desk = try Workshop()
    do throws(FileFailure) {
      try SimulatedAnswers.write(
        PrintedExam.exam, candidates: 3, seed: 1, to: desk["no/a.csv"], headings: .english)
      Issue.record("written")
    } catch {
      #expect(error.action == .write)
      #expect(
        error.message.english == "cannot write “\(desk["no/a.csv"])”: its folder does not exist")
    }
    #expect(try desk.names() == [])
  }
}
