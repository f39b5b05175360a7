// A bank of a dozen items, small enough to be read here whole and to be drawn from in no time.

enum SmallBank {
  static let outline = """
    # 小课程
    编号：small
    语言：zh

    ## 第1章 服务
    重要性：重点

    ### 1.1 基本要求
    权重：1
    - A1 识记 服务的含义
    - A2 领会 服务的作用

    """

  static let blueprint = """
    # 小测验
    课程：small
    总分：10
    时间：30
    及格：6

    ## 大题 单项选择题
    题型：单项选择题
    题数：3
    每题：1

    ## 大题 多项选择题
    题型：多项选择题
    题数：1
    每题：2

    ## 大题 简答题
    题型：简答题
    题数：1
    每题：5

    ## 约束
    - 层次 识记：≥2分

    """

  /// Eight single choices with key A, two multiple choices with key AC, two short answers.
  static var items: String {
    var text = "# 试题\n"
    for number in 1...8 { text += "\n" + single("S\(number)") }
    for number in 1...2 { text += "\n" + multiple("M\(number)") }
    for number in 1...2 { text += "\n" + short("Q\(number)") }
    return text
  }

  static func single(_ id: String) -> String {
    """
    ## \(id) 单项选择题
    知识点：A1
    层次：识记
    难度：0.7
    第 \(id) 题中正确的说法是（　　）
    A. \(id) 甲
    B. \(id) 乙
    C. \(id) 丙
    D. \(id) 丁
    答案：A

    """
  }

  private static func multiple(_ id: String) -> String {
    """
    ## \(id) 多项选择题
    知识点：A2
    层次：领会
    难度：0.6
    第 \(id) 题中正确的说法有（　　）
    A. \(id) 甲
    B. \(id) 乙
    C. \(id) 丙
    D. \(id) 丁
    答案：AC

    """
  }

  private static func short(_ id: String) -> String {
    """
    ## \(id) 简答题
    知识点：A2
    层次：领会
    难度：0.5
    简述服务 \(id) 的两种损害。
    采分点：
    - [2] 客户流失：流失
    - [3] 口碑变差：口碑 | 名声
    参考答案：客户流失，口碑变差。
    示例：
    - [5] 流失和口碑
    - [2] 流失
    - [0] 其他
    - [0] 客户满意

    """
  }
}

extension Desk {
  /// Writes the small bank into the folder `bank`.
  func putBank(items: String = SmallBank.items) throws {
    try write(SmallBank.outline, to: "bank/outline.txt")
    try write(items, to: "bank/items/all.txt")
    try write(SmallBank.blueprint, to: "bank/blueprints/mini.txt")
  }

  /// Writes the small bank and draws a paper of it into the folder `paper`.
  @discardableResult
  func putPaper(_ options: String...) throws -> Run {
    try putBank()
    return try run(words: ["assemble", "bank", "--seed", "1", "-o", "paper"] + options)
  }
}
