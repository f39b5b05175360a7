// Sheets as a function of a seed and a number.

import Testing

@testable import ExamCore

@Suite struct CandidateSimulatorTests {
  private typealias Fixture = AssemblyFixture

  private func exam(forms: Int = 2, language: Language = .chinese) throws -> IssuedExam {
    let items =
      (1...20).map {
        Fixture.choice(
          Item.ID("Q\($0)"), Objective.ID("A\(1 + $0 % 3)-1"), facility: $0 <= 10 ? 90 : 30)
      } + (1...4).map { Fixture.short(Item.ID("S\($0)"), 5) }
    return try ExamIssuer(
      bank: Bank(outline: Fixture.outline(language: language), items: items),
      blueprint: Fixture.blueprint([
        Fixture.section("单选", .singleChoice, 20 / max(1, forms)),
        Fixture.section("简答", .shortAnswer, 2, 5),
      ]), seed: 1, forms: forms
    ).issue(bankHash: ContentHash(of: ""), blueprintHash: ContentHash(of: ""))
  }

  @Test("a sheet depends on nothing but the seed and its number")
  func pure() throws {
    let simulator = CandidateSimulator(exam: try exam(), seed: 5)
    let forward = (1...50).map(simulator.sheet)
    let backward = (1...50).reversed().map(simulator.sheet)
    #expect(forward == backward.reversed())
    #expect((1...50).map(CandidateSimulator(exam: try exam(), seed: 6).sheet) != forward)
  }

  @Test("forms are dealt in rotation and ids stay texts of one length")
  func rotation() throws {
    let simulator = CandidateSimulator(exam: try exam(), seed: 5)
    let sheets = (1...4).map(simulator.sheet)
    #expect(sheets.map(\.form) == ["A", "B", "A", "B"])
    #expect(sheets.map(\.candidate) == ["S0001", "S0002", "S0003", "S0004"])
    #expect(simulator.sheet(12_345).candidate == "S12345")
    #expect(sheets.allSatisfy { $0.responses.count == 12 && !$0.name.isEmpty })
  }

  @Test("some are absent, some leave a blank, and easy questions go better than hard ones")
  func shares() throws {
    let exam = try exam(forms: 1)
    let key = try #require(exam.key("A"))
    let simulator = CandidateSimulator(exam: exam, seed: 5)
    let sheets = (1...3_000).map(simulator.sheet)
    let absent = sheets.filter { $0.attendance == .absent }
    #expect((30...90).contains(absent.count))
    #expect(absent.allSatisfy { $0.responses.allSatisfy { $0 == "" } })
    let present = sheets.filter { $0.attendance == .present }
    var blanks = 0
    var rates: [Bool: (right: Int, all: Int)] = [:]
    for sheet in present {
      for (question, response) in zip(key.questions, sheet.responses) {
        guard question.itemKind == .singleChoice else { continue }
        if response == "" { blanks += 1 }
        let isEasy = question.part.facility?.band == .easy
        rates[isEasy, default: (0, 0)].all += 1
        if response == question.answerText(in: .chinese) {
          rates[isEasy, default: (0, 0)].right += 1
        }
      }
    }
    let blankShare = Double(blanks) / Double(present.count * 20)
    #expect((0.005...0.015).contains(blankShare))
    let easy = try #require(rates[true])
    let hard = try #require(rates[false])
    #expect((0.75...0.92).contains(Double(easy.right) / Double(easy.all)))
    #expect((0.25...0.45).contains(Double(hard.right) / Double(hard.all)))
  }

  @Test("an answer to an item does not depend on the other items of the form")
  func independent() throws {
    let exam = try exam(forms: 1)
    var shorter = exam
    shorter.blueprint.sections.removeLast()
    shorter.forms[0].sections.removeLast()
    let long = CandidateSimulator(exam: exam, seed: 9)
    let short = CandidateSimulator(exam: shorter, seed: 9)
    for number in 1...40 {
      #expect(Array(long.sheet(number).responses.prefix(20)) == short.sheet(number).responses)
    }
  }

  @Test("names follow the language of the bank")
  func names() throws {
    let english = CandidateSimulator(exam: try exam(language: .english), seed: 5)
    #expect((1...50).allSatisfy { english.sheet($0).name.utf8.allSatisfy { $0 < 0x80 } })
    let chinese = CandidateSimulator(exam: try exam(), seed: 5)
    let names = (1...200).map { chinese.sheet($0).name }
    #expect(names.allSatisfy { (2...4).contains($0.count) } && Set(names).count > 150)
  }

  @Test("no forms, broken forms and strange numbers give a sheet all the same")
  func hostile() throws {
    var exam = try exam()
    exam.items = []
    let simulator = CandidateSimulator(exam: exam, seed: 1)
    #expect(simulator.sheet(1).responses.isEmpty && simulator.sheet(1).form == "A")
    for number in [0, -1, -2, Int.min, Int.max] {
      #expect(["A", "B"].contains(simulator.sheet(number).form))
    }
    exam.forms = []
    #expect(CandidateSimulator(exam: exam, seed: 1).sheet(1).form == "")
  }

  @Test("a sheet recorded once stays as it is, bit for bit")
  func recorded() throws {
    let sheet = CandidateSimulator(exam: try exam(), seed: 2026).sheet(7)
    #expect(sheet.name == "宋磊桂")
    #expect(
      sheet.responses.compactMap { $0 }.joined(separator: ",") == "C,D,D,B,D,B,C,A,,B,参考,参考")
  }
}
