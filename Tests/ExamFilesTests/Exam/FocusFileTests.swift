// mastery.csv as a focus.

import ExamCore
import Testing

@testable import ExamFiles

@Suite struct FocusFileTests {
  private let outline = Outline(
    id: "c", title: "c",
    chapters: [
      Chapter(
        id: "1", title: "",
        sections: [
          Section(
            id: "1.1", title: "",
            objectives: ["A", "B", "C"].map {
              Objective(id: Objective.ID($0), level: .recall, title: "")
            })
        ])
    ])
  private let mastery = """
    candidate,objective,rate,estimate
    S1,A,1,0.5
    S1,B,,0.25
    S2,A,0,0.75
    S2,Z,0,0.1
    """

  private func read(_ text: String, candidate: String? = nil) throws -> Focus {
    let folder = try TemporaryFolder()
    return try FocusFile.read(
      folder.write(text, to: "mastery.csv"), outline: outline, candidate: candidate, strength: 4
    ).focus
  }

  private func refusal(_ text: String, candidate: String? = nil) -> [String] {
    do {
      _ = try read(text, candidate: candidate)
      return []
    } catch let refusal as ExamRefusal {
      return refusal.findings.flatMap { [$0.message.english, $0.remedy?.english ?? ""] }
    } catch { return ["\(error)"] }
  }

  @Test("the mean over candidates, objectives of other outlines left out")
  func mean() throws {
    let focus = try read(mastery)
    #expect(focus.strength == 4)
    #expect(
      focus.estimates == ["A": Fraction(5, over: 8) ?? 0, "B": Fraction(1, over: 4) ?? 0])
  }

  @Test("one candidate only")
  func candidate() throws {
    #expect(try read(mastery, candidate: "S2").estimates == ["A": Fraction(3, over: 4) ?? 0])
    #expect(
      refusal(mastery, candidate: "S3")
        == ["there is no candidate “S3” in this file", "Did you mean S1?"])
  }

  @Test("a class file gives its rates; Chinese headings are read too")
  func classFile() throws {
    let focus = try read("知识点,名称,人数,得分率\nA,甲,9,0.4\nB,乙,0,\n")
    #expect(focus.estimates == ["A": Fraction(2, over: 5) ?? 0])
  }

  @Test("the class's file is said to be that when one candidate is asked for")
  func classFileOfOne() {
    #expect(
      refusal("objective,title,candidates,rate\nA,a,9,0.4\n", candidate: "S1") == [
        "this is the report of a class: it has no rows of single candidates",
        "Give mastery.csv with --candidate, or leave --candidate out.",
      ])
  }

  @Test("rows that cannot be used are shown where they stand")
  func leftOut() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "candidate,objective,estimate\nS1,A,abc\nS1,Z,0.5\nS1,B,\nS1,C,1.5\nS1,C,50%\n",
      to: "m.csv")
    let read = try FocusFile.read(file, outline: outline, strength: 4)
    #expect(read.focus.estimates == ["C": Fraction(1, over: 2) ?? 0])
    #expect(
      read.findings.map(\.message.english) == [
        "“abc” in the column “estimate” is no number from 0 to 1; the row was left out",
        "“Z” is no objective of this outline; the row was left out",
        "“1.5” in the column “estimate” is no number from 0 to 1; the row was left out",
      ])
    #expect(
      read.findings.map(\.message.chinese) == [
        "“estimate”列的“abc”不是 0 到 1 的数，该行未计入", "本大纲没有知识点“Z”，该行未计入",
        "“estimate”列的“1.5”不是 0 到 1 的数，该行未计入",
      ])
    #expect(read.findings.allSatisfy { $0.severity == .warning })
    #expect(
      read.findings.map { [$0.place?.line, $0.place?.column, $0.place?.length] }
        == [[2, 6, 3], [3, 4, 1], [5, 6, 3]])
  }

  @Test("files that say nothing")
  func nothing() {
    #expect(refusal("candidate,estimate\nS1,1\n").first == "there is no column “objective”")
    #expect(refusal("objective,title\nA,1\n").first == "there is no column “estimate”")
    #expect(
      refusal("objective,rate\nA,1\n", candidate: "S1").first == "there is no column “candidate”")
    #expect(
      refusal("objective,rate\nZ,1\n").first == "no row estimates an objective of this outline")
    #expect(refusal("").first == "there is no column “objective”")
  }
}
