// The translation of a blueprint into a program and back, held against the verifier.

import FoundationEssentials
import Testing

@testable import ExamCore

@Suite struct AssemblyProgramTests {
  /// 10,000 papers behind `LONG_TESTS=1`, a few hundred otherwise.
  private static let exams: UInt64 =
    ProcessInfo.processInfo.environment["LONG_TESTS"] == "1" ? 1_500 : 12

  @Test(
    "every form drawn for random banks and blueprints stands the verifier: none wrong, none short")
  func verified() throws {
    var papers = 0
    for seed in 1...AssemblyProgramTests.exams {
      let exam = RandomExam(seed: seed)
      let verifier = PaperVerifier(exam.bank, exam.blueprint, papers: exam.papers)
      try #require(verifier.problems(of: exam.witness) == [], "seed \(seed)")
      let drawer: PaperDrawer
      do throws(AssemblyFailure) {
        drawer = try PaperDrawer(
          bank: exam.bank, blueprint: exam.blueprint, forms: exam.forms,
          ledger: ExposureLedger(papers: exam.papers), limit: DrawLimit(steps: 5_000))
      } catch {
        // The witness proves that there are forms: to give up is allowed, to call it impossible is not.
        #expect(!error.isProven, "seed \(seed): \(error.findings(blueprint: "").map(\.message))")
        continue
      }
      // Draws from a table cost little; a chain walks anew for each.
      let draws: UInt64 = if case .exact = drawer.method { 10 } else { 1 }
      for draw in 0..<draws {
        let forms = try drawer.draw(seed: draw).forms
        #expect(forms.count == exam.forms)
        #expect(verifier.problems(of: forms) == [], "seed \(seed)")
        papers += forms.count
        for form in forms {
          let tally = BlueprintTally(
            of: form, items: exam.bank.items, blueprint: exam.blueprint,
            outline: exam.bank.outline)
          #expect(tally.isMet, "seed \(seed): \(tally.rows.filter { !$0.met })")
        }
      }
    }
    // Enough was drawn for the test to mean something.
    #expect(papers > 3 * Int(AssemblyProgramTests.exams))
  }

  @Test("the verifier sees what is wrong: every rule of a blueprint broken on purpose")
  func verifierSees() {
    var blind = 0
    for seed in 1...40 as ClosedRange<UInt64> {
      var exam = RandomExam(seed: seed)
      // A constraint that the witness just meets is moved out of its reach.
      guard let last = exam.blueprint.constraints.indices.last else { continue }
      if let high = exam.blueprint.constraints[last].maximum {
        exam.blueprint.constraints[last].minimum = high + 1
        exam.blueprint.constraints[last].maximum = nil
        let verifier = PaperVerifier(exam.bank, exam.blueprint, papers: exam.papers)
        if verifier.problems(of: exam.witness).isEmpty { blind += 1 }
      }
      let all = exam.witness[0].sections.flatMap { $0 }
      exam.blueprint.forbidden = [all[0]]
      let verifier = PaperVerifier(exam.bank, exam.blueprint, papers: exam.papers)
      #expect(verifier.problems(of: exam.witness).contains { $0.hasSuffix("is forbidden") })
    }
    #expect(blind == 0)
  }

  @Test("rows, units and placements say what the blueprint says")
  func translation() throws {
    typealias Fixture = AssemblyFixture
    let bank = Bank(
      outline: Fixture.outline(),
      items: [
        Fixture.choice("Q1", "A1-1", enemies: ["Q2"]), Fixture.choice("Q2", "A2-1", weight: 3),
        Fixture.choice("Q3", "A2-1"),
        Fixture.caseStudy("C1", [Fixture.part(4), Fixture.part(6), Fixture.part(6)]),
      ])
    var cases = Fixture.section("案例", .caseStudy, 1, 10)
    cases.parts = 2...2
    var blueprint = Fixture.blueprint(
      [Fixture.section("单选", .singleChoice, 1, 2), cases],
      [.init(.questions([.chapter("2")]), minimum: 2)])
    blueprint.required = ["C1"]
    blueprint.formRules = FormRules(overlap: .init(maximum: 2), facilityGap: 1)
    let program = AssemblyProgram(bank: bank, blueprint: blueprint, forms: 2)
    // C1 in two ways: parts 1 and 2, or 1 and 3.
    #expect(program.table.item == [1, 2, 3, 0, 0])
    #expect(program.table.parts == [[0], [0], [0], [0, 1], [0, 2]])
    #expect(program.meanings == [.section(0), .section(1), .rule(0), .facilityGap(scale: 1)])
    #expect(program.program.rows.map(\.lower).prefix(3) == [1, 1, 2])
    #expect(program.program.units.map(\.size) == [0, 2, 2, 2])
    #expect(program.program.units.map(\.maximumUses) == [2, 2, 2, 2])
    #expect(program.program.units.map(\.weight) == [1, 1, 3, 1])
    #expect(program.program.enemies == [[1, 2]] && program.program.required == [0])
    #expect(program.program.overlap == 2)
    #expect(program.program.spread == [.init(row: 3, within: 12)])
    let selections = program.selections([[1, 3], [2, 4]])
    #expect(selections.map(\.sections) == [[["Q2"], ["C1"]], [["Q3"], ["C1"]]])
    #expect(selections.map(\.parts) == [["C1": [0, 1]], ["C1": [0, 2]]])
  }

  @Test("an empty bank is a program without units")
  func empty() {
    let program = AssemblyProgram(
      bank: Bank(outline: Outline(id: "", title: ""), items: []),
      blueprint: AssemblyFixture.blueprint([AssemblyFixture.section("", .term, 1)]), forms: 1)
    #expect(program.program.units.isEmpty && program.program.rows.count == 1)
    #expect(program.selections([[]]) == [FormSelection(form: "A", sections: [[]])])
  }
}
