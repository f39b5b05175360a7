import ExamCore
import ExamFiles
import Testing

@Suite("Reading items")
struct ItemsReaderTests {
  private static func read(
    _ text: String
  ) -> (file: ItemsFile, sources: SourceMap, findings: [Finding]) {
    ItemsReader.read(TextDocument(file: "items/a.txt", text: text))
  }

  @Test("An empty file, and one with a title and a preamble alone, hold no items")
  func empty() {
    #expect(Self.read("").file == ItemsFile(items: []))
    #expect(Self.read("\n \n").findings.isEmpty)
    let file = Self.read("\n# 题目\n\n说明：这里\nA. 也是\n\n文字\n").file
    #expect(file == ItemsFile(title: "题目", preamble: "说明：这里\nA. 也是\n\n文字", items: []))
  }

  @Test("Fields may stand behind the stem, and between the stem and the options")
  func order() {
    let usual = "## Q 单选\n知识点：A1\n层次：识记\n题干\n续行\nA. 甲\n续甲\nB. 乙\n答案：A\n"
    let other = "## Q 单选\n题干\n续行\n层次：识记\nA. 甲\n续甲\n\nB. 乙\n知识点：A1\n答案：A\n"
    #expect(Self.read(other).findings.isEmpty)
    #expect(Self.read(other).file == Self.read(usual).file)
  }

  @Test("Every field has a place for the checks to point at")
  func places() throws {
    let read = Self.read(
      """
      ## Q 案例
      互斥：R
      材料：某店
      ### 1 单选
      知识点：A1
      难度：0.5
      分值：2
      题干
      A. 甲  B. 乙
      答案：B
      ### 2 简答
      题干
      采分点：
      - [2] 甲：乙
      - [2×1] 丙
        - 丁：戊
      封顶：3
      示例：
      - [1] 己
      """)
    func at(_ subject: SourceMap.Subject, _ field: SourceMap.Field) -> [Int] {
      let place = read.sources.place(subject, field)
      return [place?.line ?? 0, place?.column ?? 0, place?.length ?? 0]
    }
    #expect(read.findings.isEmpty)
    #expect(at(.item("Q"), .heading) == [1, 4, 4])
    #expect(at(.item("Q"), .enemies) == [2, 4, 1])
    #expect(at(.part("Q", 1), .heading) == [4, 5, 4])
    #expect(at(.part("Q", 1), .objectives) == [5, 5, 2])
    #expect(at(.part("Q", 1), .facility) == [6, 4, 3])
    #expect(at(.part("Q", 1), .points) == [7, 4, 1])
    #expect(at(.part("Q", 1), .stem) == [8, 1, 2])
    #expect(at(.part("Q", 1), .option(0)) == [9, 4, 1])
    #expect(at(.part("Q", 1), .option(1)) == [9, 10, 1])
    #expect(at(.part("Q", 1), .key) == [10, 4, 1])
    #expect(at(.part("Q", 1), .level) == [4, 5, 4])
    #expect(at(.part("Q", 2), .criterion(0)) == [14, 3, 7])
    #expect(at(.part("Q", 2), .criterion(1)) == [15, 3, 7])
    #expect(at(.part("Q", 2), .cap) == [17, 4, 1])
    #expect(at(.part("Q", 2), .sample(0)) == [19, 3, 5])
  }

  @Test("A broken item is told of in full, and those around it survive")
  func survivors() {
    let read = Self.read(
      """
      ## Q-1 判断
      题干
      答案：对

      ## Q-2 单选
      知识点：A1
      层次：不懂
      难度：九成
      权重：-1
      题干
      A. 甲
      C. 丙
      答案：?
      答案：A
      尾巴

      ## Q-3 奇怪题
      随便：什么
      ### 1 也不管
      ## Q-1 判断
      又一次
      ## Q-4 判断
      题干
      答案：错
      """)
    #expect(
      read.findings.map(\.code) == [
        "unknown-level", "unknown-facility", "bad-number", "option-order", "bad-key",
        "duplicate-field", "misplaced-text", "unknown-kind", "duplicate-id",
      ])
    #expect(read.findings.map(\.place?.line) == [7, 8, 9, 12, 13, 14, 15, 17, 20])
    #expect(read.file.items.map(\.id) == ["Q-1", "Q-2", "Q-4"])
    #expect(read.file.items[1].parts.first?.body.choice?.options == ["甲", "丙"])
    #expect(read.file.items[1].parts.first?.objectives == ["A1"])
    #expect(read.sources.place(.item("Q-1"))?.line == 1)
    #expect(read.sources.place(.part("Q-1", 1), .stem)?.line == 2)
  }

  @Test("Letters of a key are ascending and each there once; nonsense gives no key")
  func keys() {
    func key(_ text: String) -> [Int]? {
      Self.read("## Q 多选\n题干\nA. 甲\n答案：\(text)\n").file.items.first?.parts.first?.body.choice?.key
    }
    #expect(key("DBBA") == [0, 1, 3])
    #expect(key("Z") == [25])
    #expect(key("甲") == [])
    #expect(key("") == [])
  }

  @Test("A text in an item's lines never becomes part of another item")
  func noLeak() {
    let read = Self.read("## Q-1 判断\n题干一\n答案：对\n解析：一\n## Q-2 判断\n题干二\n")
    #expect(read.file.items.map { $0.parts.map(\.stem) } == [["题干一"], ["题干二"]])
    #expect(read.file.items.map { $0.parts.map(\.explanation) } == [["一"], [""]])
  }

  @Test("A near miss of a key is never printed in a stem")
  func nearMiss() {
    let read = Self.read("## Q 单选\n题干\nA. 甲\nB. 乙\n正确答安：B\n")
    #expect(read.findings.map(\.code) == ["misspelt-field"])
    #expect(read.findings.first?.message.chinese == "没有“正确答安”这个字段，是不是“正确答案”？")
    #expect(read.findings.first?.message.english == "unknown field “正确答安”; did you mean “正确答案”?")
    #expect(read.file.items.first?.parts.first?.body.choice?.options == ["甲", "乙"])
  }
}
