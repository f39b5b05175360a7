// 双向细目表 as CSV.

import ExamCore
import Testing

@testable import ExamFiles

@Suite struct ConstraintTableTests {
  private func read(_ text: String, total: Points = 100) throws -> ConstraintTable {
    let folder = try TemporaryFolder()
    return try ConstraintTable.read(folder.write(text, to: "table.csv"), total: total)
  }

  private func lines(_ text: String) throws -> [String] {
    let table = try read(text)
    #expect(table.findings.isEmpty)
    #expect(table.places.count == table.constraints.count)
    return table.constraints.map { ConstraintPrinter.print($0, in: .chinese) }
  }

  @Test("cells, margins both ways and the total; empty cells say nothing, 0 says none")
  func cells() throws {
    #expect(
      try lines(
        """
        章,识记,领会,合计
        第1章 客户服务,4,2-6,≤10
        2,,0,-
        合计,20,≥30题,100

        """) == [
          "章 1 × 层次 识记：4分", "章 1 × 层次 领会：2-6分", "章 1：≤10分", "章 2 × 层次 领会：0分",
          "层次 识记：20分", "层次 领会：≥30题",
        ])
  }

  @Test(
    "other rows and columns",
    arguments: [
      ("题型,易,难\n简答题,5,5\n", ["题型 简答题 × 难度 易：5分", "题型 简答题 × 难度 难：5分"]),
      ("节,单选\n1.1 标题,2\n", ["节 1.1 × 题型 单项选择题：2分"]),
      ("objective,recall\nA1-1,2 points\n", ["知识点 A1-1 × 层次 识记：2分"]),
      ("标签,识记\n酒店,1题\n", ["标签 酒店 × 层次 识记：1题"]),
      ("层次,简答题,小计\n识记,5,\n", ["层次 识记 × 题型 简答题：5分"]),
      ("chapter,recall\nChapter 3,1\nkey,2\n", ["章 3 × 层次 识记：1分", "章 重点 × 层次 识记：2分"]),
    ])
  func axes(text: String, expected: [String]) throws {
    #expect(try lines(text) == expected)
  }

  @Test("sums that cannot be are reported where they stand")
  func sums() throws {
    let table = try read("章,识记,领会,合计\n1,4,5,8\n2,1,2,9\n3,1-2,,2\n合计,9,≤3,90\n")
    #expect(
      table.findings.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.message.english)" }
        == [
          "2:7 the cells make at least 9, which does not agree with this sum",
          "3:7 the cells make at most 3, which does not agree with this sum",
          "5:9 the cells make at most 12, which does not agree with this sum",
          "5:4 the cells make at most 7, which does not agree with this sum",
          "5:6 the cells make at least 7, which does not agree with this sum",
          "5:9 the cells make at most 19, which does not agree with this sum",
          "5:9 the table adds up to 90 points, the paper to 100",
        ])
    #expect(table.findings.allSatisfy { $0.code == "table-sum" && $0.remedy != nil })
  }

  @Test("headings, rows and cells that say nothing known")
  func unknown() throws {
    #expect(try read("").findings.map(\.message.english) == ["the table is empty"])
    #expect(
      try read("识记,章\n").findings.map(\.message.english) == ["“识记” does not say what the rows are"])
    let table = try read("章,识记,颜色,领会\n1 a,好,1,-1\n？,2,,3\n,,,\n")
    #expect(
      table.findings.map { "\($0.code) \($0.message.english)" } == [
        "table-heading the column “颜色” is no level, kind or facility",
        "table-cell “好” is no range of a cell", "table-cell “-1” is no range of a cell",
        "table-row “？” is no chapter of a table",
      ])
    #expect(table.constraints.isEmpty)
  }

  @Test("a table without rows has no constraints")
  func empty() throws {
    #expect(try lines("章,识记\n") == [])
    #expect(try lines("章\n1\n") == [])
  }
}
