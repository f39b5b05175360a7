// Every example of the guide to the language of rubrics.

import ExamCore
import ExamFiles
import Foundation
import Testing

@Suite("The guide to the language of rubrics")
struct RubricLanguageTests {
  /// A row of a table as the code in each of its cells.
  private typealias Row = [[String]]

  /// The tables of the guide by the words of their heading rows.
  private static func tables() throws -> [(head: [String], rows: [Row])] {
    let path = "\(Golden.package)/Sources/ExamCore/ExamBank.docc/RubricLanguage.md"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var tables: [(head: [String], rows: [Row])] = []
    var isOpen = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        isOpen = false
        continue
      }
      let cells = Self.cells(line)
      if !isOpen {
        tables.append((cells.map { $0.trimmingCharacters(in: .whitespaces) }, []))
        isOpen = true
      } else if !line.hasPrefix("|---") {
        tables[tables.count - 1].rows.append(cells.map(Self.code))
      }
    }
    return tables
  }

  private static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var last: Character = " "
    for character in line.dropFirst() {
      if character == "|", last != "\\" {
        cells.append("")
      } else {
        if character == "|" { cells[cells.count - 1].removeLast() }
        cells[cells.count - 1].append(character)
      }
      last = character
    }
    return cells.dropLast()
  }

  private static func code(_ cell: String) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  private static let glossary = GlossaryReader.read(
    TextDocument(
      file: "glossary.txt",
      text: "- 客户流失：客户*流走 | 不再光顾 | 转投*同行\n- 投诉：抱怨 | 告状\n")
  ).glossary

  private static func scorer(_ patterns: [String]) -> RubricScorer {
    RubricScorer(
      Rubric(
        criteria: patterns.map { text in
          let read = PatternReader.read(text, glossary: glossary)
          #expect(read.findings.isEmpty, "\(text)")
          return Criterion(label: text, points: 1, way: .pattern(read.pattern))
        }), glossary: glossary)
  }

  @Test("What is said to be found is found, what is not is not, and the rest goes to a person")
  func examples() throws {
    var count = 0
    for (head, rows) in try Self.tables() where head.first == "written" && head[1] == "found in" {
      for row in rows {
        for pattern in row[0] {
          let scorer = Self.scorer([pattern])
          for (title, texts) in zip(head.dropFirst(), row.dropFirst()) {
            for text in texts {
              let score = scorer.score(text)
              let expected =
                switch title {
                case "found in": "scored 1"
                case "not found in": "scored 0"
                default: "awaiting 0"
                }
              #expect("\(score.state) \(score.points)" == expected, "\(pattern) in \(text)")
              count += 1
            }
          }
        }
      }
    }
    #expect(count > 150)
  }

  @Test("Words pay as often as the guide says")
  func once() throws {
    let table = try #require(try Self.tables().first { $0.head.last == "pays" })
    #expect(table.rows.count > 4)
    for row in table.rows {
      let score = Self.scorer([row[0][0], row[1][0]]).score(row[2][0])
      #expect(score.points.description == row[3][0], "\(row)")
    }
  }
}
