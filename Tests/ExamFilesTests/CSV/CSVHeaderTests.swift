// Columns found by what people call them.

import ExamCore
import Testing

@testable import ExamFiles

@Suite struct CSVHeaderTests {
  @Test("English, Chinese and other names, whatever width, case and spaces")
  func names() {
    let header = CSVHeader(["准考证号", " Ｎａｍｅ ", "卷 别", "Suggested  Points", "1"])
    #expect(header.position(of: .candidate) == 0)
    #expect(header.position(of: .name) == 1)
    #expect(header.position(of: .form) == 2)
    #expect(header.position(of: .suggestedPoints) == 3)
    #expect(header.position(of: .total) == nil)
    #expect(header.position(titled: "１") == 4)
  }

  @Test("the written name goes before an alias, wherever it stands")
  func order() {
    #expect(CSVHeader(["编号", "考生"]).position(of: .candidate) == 1)
    #expect(CSVHeader(["id", "name"]).position(of: .candidate) == 0)
  }

  @Test("no two columns of one file share a name", arguments: Language.allCases)
  func distinct(language: Language) {
    let files: [[Heading]] = [
      [
        .candidate, .name, .form, .state, .total, .maximum, .passed, .blank, .void, .unreadable,
        .awaiting,
      ],
      [.number, .section, .kind, .worth, .item, .stem],
      [
        .number, .item, .kind, .worth, .objective, .level, .facility, .answer, .rubric,
        .explanation,
      ],
      [.constraint, .lowest, .highest, .actual, .met],
      [.candidate, .form, .question, .response],
      [
        .candidate, .question, .item, .criterion, .objective, .points, .maximum, .state, .evidence,
        .confidence, .rater,
      ],
      [.candidate, .question, .reason, .suggestedPoints, .response],
      [
        .candidate, .objective, .title, .points, .maximum, .rate, .questions, .estimate, .low,
        .high,
        .verdict,
      ],
      [.objective, .title, .candidates, .rate, .mastered, .partly, .not, .unknown],
      [
        .number, .item, .form, .facility, .deviation, .discrimination, .upperLower, .alphaWithout,
        .count, .options, .note,
      ],
      [.candidate, .name, .course, .result],
      [.candidate, .name, .grade, .certificate, .held, .missing],
    ]
    for file in files {
      let names = file.map { $0.name(in: language) }
      let header = CSVHeader(names)
      #expect(Set(names).count == names.count)
      #expect(file.map { header.position(of: $0) } == Array(file.indices))
    }
  }

  @Test("a missing column says what to do, and guesses a misspelt one")
  func missing() {
    let header = CSVHeader(["canddate", "x"])
    let finding = header.missing(.candidate, file: "a.csv", unused: header.titles)
    #expect(finding.message.english == "there is no column “candidate”")
    #expect(finding.message.chinese == "没有“考生”这一列")
    #expect(
      finding.remedy?.english == "Did you mean “candidate” by “canddate”? Rename that column.")
    #expect(
      header.missing(.total, file: "a.csv", unused: ["x"]).remedy?.chinese
        == "请在第一行把其中一列命名为“总分”（或“total”）。")
  }
}
