// The library from a bank to a report, as a manual would tell it.

import ExamCore
import ExamFiles
import Testing

@Suite("The story")
struct StoryTests {
  @Test("A bank is read and checked, a paper drawn and printed, a class graded and reported on")
  func fromBankToReport() throws {
    // A bank is a folder of text; everything that is wrong with it is said at once.
    let folder = try BankFolder.open(Golden.package + "/QuestionBank/customer-service-cases")
    #expect(folder.bank.outline.title == "客户服务案例")
    #expect(folder.allFindings(for: folder.blueprints).filter { $0.severity != .note } == [])

    // A paper is drawn to a blueprint; the same seed draws the same paper, and every rule is met.
    let blueprint = try #require(folder.blueprints.first { $0.id == "six-types" })
    let exam = try ExamMaker(folder).exam(blueprint, seed: 2026)
    #expect(exam.tally(at: 0).isMet)

    // The candidate's paper knows no key; the key knows every question of the paper.
    let paper = try #require(exam.paper("A"))
    let key = try #require(exam.key("A"))
    #expect(paper.sections.map(\.points).sum() == 100)
    let entries = paper.sections.flatMap(\.entries)
    #expect(entries.flatMap(\.questions).map(\.number) == key.questions.map(\.number))
    #expect(PaperPage(paper).html.contains(try #require(entries.first?.questions.first?.stem)))

    // Written to a folder, it can be graded later without the bank.
    let desk = try Workshop()
    try ExamFolder.write(exam, to: desk["paper"], headings: .english)
    #expect(try ExamFolder.read(desk["paper"]) == exam)

    // A class of make-believe candidates sits it.
    try SimulatedAnswers.write(
      exam, candidates: 40, seed: 1, to: desk["answers.csv"], headings: .english)

    // Grading says how many are decided, and what waits for a person.
    let result = try GradingRun(exam).grade([desk["answers.csv"]], into: desk["scores"])
    #expect(result.sheets == 40 && result.final + result.awaiting + result.absent == 40)
    #expect(try desk.text("scores/review.csv").split(separator: "\r\n").count > result.reviews)

    // The report knows the exam again and judges every objective of every candidate.
    let grading = try GradingFile.read(desk["scores"])
    #expect(grading.exam == exam)
    let output = try OutputFolder(desk["report"])
    let run = ReportRun(exam: grading.exam, record: grading.record)
    let report = try run.run(desk["scores"], output: output, candidate: "S0001")
    try output.commit()
    #expect(report.totals.present == result.final + result.awaiting)
    #expect(report.candidate?.profile?.objectives.count == 112)
    #expect(try desk.names("report") == ["class-mastery.csv", "items.csv", "mastery.csv"])

    // What was asked and answered is evidence; what was not asked is no verdict.
    let profile = try #require(report.candidate?.profile)
    let asked = Set(key.questions.flatMap(\.part.objectives))
    let known = zip(OutlineIndex(exam.outline).entries, profile.objectives)
    #expect(known.allSatisfy { asked.contains($0.objective.id) || $1.verdict == .unknown })
    #expect(known.contains { $1.verdict != .unknown })
  }
}
