// An exam with every kind of question, written as its authors would, for tests of tables and pages.

import ExamCore
import Foundation
import Testing

@testable import ExamFiles

enum PrintedExam {
  static let outline = """
    # 客户服务
    编号：service
    语言：zh

    ## 第1章 服务
    ### 1.1 基本要求
    权重：1
    - A1 识记 服务的要求
    - A2 领会 服务失误的损害

    """

  static let blueprint = """
    # 模拟试卷
    课程：service
    总分：23
    时间：90
    及格：14
    注意事项：
    - 满分 23 分，考试时间 90 分钟。
    - 写在别处无效。

    ## 大题 单项选择题
    题型：单项选择题
    题数：1
    每题：1
    说明：只有一个最符合题目要求。

    ## 大题 判断题
    题型：判断题
    题数：1
    每题：1

    ## 大题 填空题
    题型：填空题
    题数：1
    每题：2

    ## 大题 简答题
    题型：简答题
    题数：1
    每题：5

    ## 大题 案例分析题
    题型：案例分析题
    题数：1
    每题：14

    ## 约束
    - 层次 识记：≥3分
    - 知识点 A2：≤20分
    - 平均难度：0.5-0.7

    """

  static let items = """
    ## S1 单项选择题
    知识点：A1
    层次：识记
    难度：0.75
    下列属于“快”的是（　　）
    A. 立即应答, 从不拖延
    B. 记住姓名
    C. 送礼
    D. 以上都对
    答案：A
    解析：B 最易混淆；A 才是“快”。

    ## T1 判断题
    知识点：A1
    层次：识记
    难度：易
    服务失误会损害口碑。
    答案：对

    ## B1 填空题
    知识点：A1
    层次：识记
    难度：较易
    服务应当____、____。
    答案：及时 | 迅速；准确

    ## Q1 简答题
    知识点：A2、A1
    层次：领会
    难度：较难
    简述服务失误的损害。
    采分点：
    - [2] 客户流失：流失
    - [2×2] 其他损害
      - 口碑：口碑 | 名声
      - 利润：利润
      - 士气：士气
    封顶：5
    参考答案：
    客户流失；
    口碑变差、利润减少。

    ## K1 案例分析题
    材料：
    某酒店丢了客人的行李。

    经理说：“明天再说。”
    解析：要点在时效。

    ### 1 论述题
    知识点：A2
    层次：综合应用
    难度：0.4
    评析经理的做法。
    采分点：
    - [10] 视论述酌情给分

    ### 2 多项选择题
    知识点：A1
    层次：简单应用
    难度：0.6
    分值：4
    补救应当（　　）
    A. 道歉
    B. 推诿
    C. 补偿
    答案：AC

    """

  /// Form A as the bank has it; form B with its options turned.
  static let exam = exam(items: items, outline: outline, blueprint: blueprint)

  static func exam(items: String, outline: String, blueprint: String) -> IssuedExam {
    let outline = OutlineReader.read(TextDocument(file: "outline.txt", text: outline)).outline
    let blueprint =
      BlueprintReader.read(TextDocument(file: "mock.txt", text: blueprint), id: "mock").blueprint
    let items = ItemsReader.read(TextDocument(file: "items.txt", text: items)).file.items
    func layout(_ form: FormCode, turned: Bool) -> FormLayout {
      FormLayout(
        form: form,
        sections: blueprint.sections.map { section in
          items.filter { section.kinds.contains($0.kind) }.map { item in
            Placement(
              item: item.id,
              optionOrders: item.parts.map { part in
                let count = part.body.choice?.options.count ?? 0
                return turned ? (0..<count).reversed() : Array(0..<count)
              })
          }
        })
    }
    return IssuedExam(
      outline: outline, blueprint: blueprint, items: items.sorted { $0.id < $1.id }, seed: 7,
      bankHash: ContentHash(of: "bank"), blueprintHash: ContentHash(of: "blueprint"),
      forms: [layout("A", turned: false), layout("B", turned: true)])
  }

  static func paper(_ form: FormCode = "A") throws -> Paper { try #require(exam.paper(form)) }
  static func key(_ form: FormCode = "A") throws -> AnswerKey { try #require(exam.key(form)) }

  /// Rows as text: one line each, cells between bars, line ends inside cells as `⏎`.
  static func lines(_ rows: [[String]]) -> String {
    rows.map { $0.joined(separator: " | ").replacing("\n", with: "⏎") + "\n" }.joined()
  }

  static func golden(_ name: String) -> String { "\(Golden.package)/Fixtures/exam/\(name)" }
}
