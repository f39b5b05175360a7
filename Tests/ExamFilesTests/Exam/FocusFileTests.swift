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
      folder.write(text, to: "mastery.csv"), outline: outline, candidate: candidate, strength: 4)
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

  @Test("files that say nothing")
  func nothing() {
    #expect(refusal("candidate,estimate\nS1,1\n").first == "there is no column “objective”")
    #expect(refusal("objective,title\nA,1\n").first == "there is no column “estimate”")
    #expect(
      refusal("objective,rate\nA,1\n", candidate: "S1").first == "there is no column “candidate”")
    #expect(
      refusal("objective,rate\nZ,1\n").first == "no row speaks of an objective of this outline")
    #expect(refusal("").first == "there is no column “objective”")
  }
}
