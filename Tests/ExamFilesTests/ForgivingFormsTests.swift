// Everything the guide says is forgiven, beside the form it is read as.

import ExamCore
import Testing

@testable import ExamFiles

@Suite("Forgiving forms")
struct ForgivingFormsTests {
  private static let plain = """
    ## Q-1 多项选择题
    知识点：A1、A2
    层次：领会
    难度：0.7
    分值：2
    用时：3
    权重：1.5
    互斥：Q-2、Q-3
    标签：酒店、零售
    下列正确的有（　　）
    A. 甲
    B. 乙
    C. 丙
    D. 丁
    答案：ABD
    固定：D
    选项分值：A 0.5、B 0.5、D 1
    解析：略

    """

  @Test(
    "A line of a choice item that is typed another way reads the same",
    arguments: [
      ("## Q-1 多项选择题", "##  Ｑ－１　多选"), ("## Q-1 多项选择题", "## Q-1 multiple choice"),
      ("## Q-1 多项选择题", "##Q-1 不定项选择题"), ("## Q-1 多项选择题", "＃＃ Q-1 多选题"),
      ("知识点：A1、A2", "考点: A1,A2"), ("知识点：A1、A2", "【考核知识点】Ａ１，A2"), ("知识点：A1、A2", "objectives: A1 A2"),
      ("层次：领会", "能力层次：理解"), ("层次：领会", "LEVEL: Comprehension"), ("层次：领会", "【层次】：领会"),
      ("难度：0.7", "难度系数：０．７"), ("难度：0.7", "难度：70%"), ("难度：0.7", "facility: 7/10"),
      ("分值：2", "分值：2分"), ("用时：3", "预计用时：3分钟"), ("权重：1.5", "抽样权重：3/2"),
      ("互斥：Q-2、Q-3", "互斥题：Q-2；Q-3"), ("标签：酒店、零售", "tags: 酒店, 零售"),
      ("A. 甲", "Ａ．甲"), ("A. 甲", "A、甲"), ("A. 甲", "A) 甲"), ("A. 甲", "(A) 甲"), ("A. 甲", "（Ａ）甲"),
      ("A. 甲", "（A）、甲"), ("A. 甲", "  A.甲  "), ("A. 甲", "A . 甲"), ("A. 甲", "A.\n甲"),
      ("A. 甲\nB. 乙\nC. 丙\nD. 丁", "A. 甲  B. 乙  C. 丙  D. 丁"),
      ("A. 甲\nB. 乙\nC. 丙\nD. 丁", "A．甲\tB．乙\nC．丙\u{3000}D．丁"),
      ("A. 甲\nB. 乙\nC. 丙\nD. 丁", "a) 甲\nb) 乙\nc) 丙\nd) 丁"),
      ("A. 甲\nB. 乙", "\nA. 甲\n\n\nB. 乙\n"),
      ("答案：ABD", "【答案】ABD"), ("答案：ABD", "正确答案： A、B、D"), ("答案：ABD", "answer: d,b,a"),
      ("答案：ABD", "Key: (A)(B)(D)."), ("答案：ABD", "答 案：ＡＢＤ"), ("固定：D", "anchored: d"),
      ("选项分值：A 0.5、B 0.5、D 1", "option points: A=0.5, B: 1/2; D 1分"),
      ("解析：略", "解析：\n\n略\n"), ("解析：略", "【答案解析】略"), ("解析：略", "试题解析:\\略"),
      ("下列正确的有（　　）", "\\下列正确的有（　　）"), ("下列正确的有（　　）", "\u{3000}\u{3000}下列正确的有（　　）"),
    ])
  func choice(form: String, typed: String) throws {
    try #require(Self.plain.contains(form))
    let expected = ItemsReader.read(TextDocument(file: "a.txt", text: Self.plain))
    let read = ItemsReader.read(
      TextDocument(file: "a.txt", text: Self.plain.replacing(form, with: typed)))
    #expect(expected.findings.isEmpty)
    #expect(read.findings.isEmpty)
    #expect(read.file == expected.file)
    #expect(ItemsPrinter.print(read.file, in: .chinese) == Self.plain)
  }

  private static let rubric = """
    ## Q-1 简答题
    简述服务失误的损害。
    采分点：
    - [2] 客户流失：流失 | 忠诚*下降；！增加
    - [1×2] 任选两点 @A1
      - 口碑：口碑
      - 品牌：品牌
    - [0.5] 条理
    封顶：4
    步长：0.5
    参考答案：流失。
    示例：
    - [2] 客户流失
    - [0?] 不知道

    """

  @Test(
    "A line of a rubric that is typed another way reads the same",
    arguments: [
      ("采分点：", "评分细则:"), ("采分点：", "【评分标准】"), ("采分点：", "rubric:"),
      ("- [2] 客户流失：", "【2】客户流失: "), ("- [2] 客户流失：", "－ ［２］ 客户流失："),
      ("- [2] 客户流失：", "• [2分] 客户流失："), ("- [2] 客户流失：", "– 【2分】客户流失："),
      ("- [2] 客户流失：", "*[2]客户流失："), ("- [2] 客户流失：", "    - [2] 客户流失："),
      ("流失 | 忠诚*下降；！增加", "流失｜忠诚 ＊ 下降; !增加"),
      ("- [1×2] 任选", "- [1x2] 任选"), ("- [1×2] 任选", "- [1X2分]任选"), ("- [1×2] 任选", "- [1*2] 任选"),
      ("- [1×2] 任选", "- [ 1 × 2 ] 任选"), ("@A1", "@Ａ１："),
      ("  - 口碑：口碑", "- 口碑：口碑"), ("  - 口碑：口碑", "\t• 口碑: 口碑"),
      ("封顶：4", "cap: 4 分"), ("步长：0.5", "step: 1/2"), ("参考答案：", "答案："), ("参考答案：", "范文：\n"),
      ("- [2] 客户流失\n", "[2]客户流失\n"), ("- [0?] 不", "- [0？] 不"), ("- [0?] 不", "- 【0分？】不"),
    ])
  func rubric(form: String, typed: String) throws {
    try #require(Self.rubric.contains(form))
    let expected = ItemsReader.read(TextDocument(file: "a.txt", text: Self.rubric))
    let read = ItemsReader.read(
      TextDocument(file: "a.txt", text: Self.rubric.replacing(form, with: typed)))
    #expect(expected.findings.isEmpty)
    #expect(read.findings.isEmpty)
    #expect(read.file == expected.file)
    #expect(ItemsPrinter.print(read.file, in: .chinese) == Self.rubric)
  }

  @Test(
    "The key of a true/false item",
    arguments: [
      ("对", true), ("正确", true), ("√", true), ("T", true), ("是", true), ("True", true),
      ("错", false), ("错误", false), ("×", false), ("Ｆ", false), ("否", false), ("false", false),
    ])
  func trueFalse(word: String, key: Bool) {
    let text = "## Q-1 判断题\n题干\n答案：\(word)\n"
    let read = ItemsReader.read(TextDocument(file: "a.txt", text: text))
    #expect(read.findings.isEmpty)
    #expect(read.file.items.first?.parts.first?.body == .trueFalse(key: key))
  }

  @Test(
    "The heading of a part",
    arguments: ["### 1 简答题", "###1. 简答", "### （1）简答题", "### 第1题 short answer", "### １、简答题"])
  func partHeading(heading: String) {
    let text = "## Q-1 案例\n某店。\n\(heading)\n题干\n"
    let read = ItemsReader.read(TextDocument(file: "a.txt", text: text))
    #expect(read.findings.isEmpty)
    #expect(read.file.items.first?.material == "某店。")
    #expect(read.file.items.first?.parts.map(\.stem) == ["题干"])
  }

  private static let outline = """
    # 服务
    编号：service
    语言：zh

    ## 第1章 服务
    重要性：重点

    ### 1.1 含义
    页码：3-15
    依据：正文
    - A1 识记 甲

    """

  @Test(
    "A line of an outline that is typed another way reads the same",
    arguments: [
      ("语言：zh", "language: 中文"), ("语言：zh", "语言：zh\n\n"), ("## 第1章 服务", "## 第 1 章　服务"),
      ("## 第1章 服务", "## 第1章服务"), ("## 第1章 服务", "## Chapter 1 服务"), ("## 第1章 服务", "## 1. 服务"),
      ("重要性：重点", "importance: key"), ("页码：3-15", "页码：第3—15页"), ("页码：3-15", "pages: 3～15"),
      ("页码：3-15", "页码：3至15"), ("依据：正文", "evidence: text"), ("- A1 识记 甲", "• A1（识记）甲"),
      ("- A1 识记 甲", "* Ａ１ recall 甲"), ("- A1 识记 甲", "  –A1 [识记] 甲"),
    ])
  func outline(form: String, typed: String) throws {
    try #require(Self.outline.contains(form))
    let typed = Self.outline.replacing(form, with: typed)
    let read = OutlineReader.read(TextDocument(file: "outline.txt", text: typed))
    #expect(read.findings.isEmpty)
    #expect(OutlinePrinter.print(read.outline) == Self.outline)
  }

  private static let blueprint = """
    # 试卷
    总分：100
    时间：150
    注意事项：
    - 请写清姓名。

    ## 大题 多项选择题
    题型：多项选择题
    题数：5
    每题：2
    计分：加减 +0.5 -0.5 不低于 0

    ## 约束
    - 层次 识记：18-22分
    - 题型 简答题 × 章 重点：≥2题
    - 平均难度：0.6-0.75

    """

  @Test(
    "A line of a blueprint that is typed another way reads the same",
    arguments: [
      ("总分：100", "满分：100分"), ("时间：150", "考试时间：150 分钟"), ("时间：150", "minutes: 150"),
      ("注意事项：\n- 请", "考生须知：请"), ("## 大题 多项选择题", "## 大题：多项选择题"),
      ("## 大题 多项选择题", "## section 多项选择题"), ("题型：多项选择题\n", ""), ("题数：5", "题数：5道"),
      ("每题：2", "points: 2分"), ("加减 +0.5 -0.5 不低于 0", "加减＋0.5－0.5"),
      ("加减 +0.5 -0.5 不低于 0", "plus-minus +1/2 -1/2 floor 0"), ("## 约束", "## constraints"),
      ("识记：18-22分", "识记：18～22"), ("识记：18-22分", "识记: 18 至 22 分"), ("层次 识记", "level recall"),
      ("层次 识记", "层次识记"), ("≥2题", ">=2 题"), ("≥2题", "不少于2道题"), ("≥2题", "at least 2 questions"),
      ("简答题 × 章", "简答题×章"), ("简答题 × 章", "简答 x 章"), ("章 重点", "chapter key"),
      ("平均难度：0.6-0.75", "mean facility: 0.60–0.75"),
    ])
  func blueprint(form: String, typed: String) throws {
    try #require(Self.blueprint.contains(form))
    let typed = Self.blueprint.replacing(form, with: typed)
    let read = BlueprintReader.read(TextDocument(file: "b.txt", text: typed), id: "b")
    #expect(read.findings.isEmpty)
    #expect(BlueprintPrinter.print(read.blueprint, in: .chinese) == Self.blueprint)
  }

  @Test(
    "A scoring rule",
    arguments: [
      ("全对给分", ChoiceRule.allOrNothing), ("all or nothing", .allOrNothing),
      ("每项 0.5 分", .perOption(Fraction(1, over: 2) ?? .zero)), ("Per option 1", .perOption(1)),
      ("按比例", .proportional), ("half", .half), ("自定", .custom),
      ("加减 +1 −2 不低于 －3", .plusMinus(plus: 1, minus: -2, floor: -3)),
    ])
  func scoring(text: String, rule: ChoiceRule) {
    #expect(ChoiceRuleText.rule(text[...]) == rule)
  }

  @Test(
    "What looks like a field, a heading or an option, but is none",
    arguments: [
      "U.S. 的做法", "客服说：好", "答复：好", "难点：多", "#1 选手", "#### 四级", "- 不是列表", "A 甲", "http://a.b",
      "说明：文字",
      "材料：一则", "—— 引文",
    ])
  func plainText(line: String) {
    let text = "## Q-1 单选\n\(line)\nA. 甲\nB. 乙\n答案：A\n"
    let read = ItemsReader.read(TextDocument(file: "a.txt", text: text))
    #expect(read.findings.isEmpty)
    #expect(read.file.items.first?.parts.first?.stem == line)
    #expect(!ItemsPrinter.print(read.file, in: .chinese).contains("\\"))
  }

  @Test("Behind the options, an explanation may go through them")
  func explanationByOption() {
    let text = "## Q-1 单选\n题干\nA. 甲\nB. 乙\n答案：A\n解析：\nA. 对。\nB. 错。\n"
    let read = ItemsReader.read(TextDocument(file: "a.txt", text: text))
    #expect(read.findings.isEmpty)
    #expect(read.file.items.first?.parts.first?.explanation == "A. 对。\nB. 错。")
  }

  @Test("A backslash keeps spaces, marks and blank lines at the ends")
  func backslash() {
    let text = "## Q-1 论述题\n\\\n\\  缩进  \n\n\\答案：见上\n\\\\n\n\\\n"
    let read = ItemsReader.read(TextDocument(file: "a.txt", text: text))
    #expect(read.findings.isEmpty)
    #expect(read.file.items.first?.parts.first?.stem == "\n  缩进  \n\n答案：见上\n\\n\n")
    #expect(ItemsPrinter.print(read.file, in: .chinese) == text)
  }

  @Test("English keys and punctuation in the canonical form of an English bank")
  func english() {
    let text = """
      ## Q-1 short answer
      objectives: A1, A2
      level: recall
      facility: fairly hard
      tags: hotel, retail
      Name two harms.
      rubric:
      - [1] loss: loss | churn*rate; !gain
      - [1×2] any two
        - image: image
      model answer: Loss.
      samples:
      - [1] loss
      explanation: See 1.1.

      """
    let read = ItemsReader.read(TextDocument(file: "a.txt", text: text))
    #expect(read.findings.isEmpty)
    #expect(ItemsPrinter.print(read.file, in: .english) == text)
  }
}
