// The words of the remarks on a question.

extension ItemNote {
  public func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  private var chinese: String {
    switch self {
    case .noEvidence: "没有可统计的作答"
    case .fewPapers(let n): "有效试卷仅 \(n) 份，少于 20 份，不算区分度"
    case .caution(let n): "有效试卷 \(n) 份，少于 30 份，慎用"
    case .noSpread: "所有人得分相同，区分度无从算起"
    case .checkKey: "区分度为负：先核对答案"
    case .checkItem: "得分率极低且无区分度：检查试题"
    case .veryGood: "区分度很好"
    case .good: "区分度良好"
    case .acceptable: "区分度尚可，宜改进"
    case .poor: "区分度差，应修改或淘汰"
    case .easy: "题目容易，区分度低属正常"
    case .unusedDistractors(let names): "无人选 \(names.joined(separator: "、"))：干扰项不起作用"
    case .distractorsAboveKey(let names):
      "选 \(names.joined(separator: "、")) 的人多于正确答案：核对答案"
    }
  }

  private var english: String {
    switch self {
    case .noEvidence: "no response to count"
    case .fewPapers(let n): "complete papers: \(n), fewer than 20: no discrimination"
    case .caution(let n): "complete papers: \(n), fewer than 30: use with caution"
    case .noSpread: "everyone earned the same: no discrimination"
    case .checkKey: "discriminates the wrong way: check the key first"
    case .checkItem: "almost nobody earns points and it does not discriminate: check the item"
    case .veryGood: "discriminates very well"
    case .good: "discriminates well"
    case .acceptable: "discriminates acceptably, could be better"
    case .poor: "discriminates poorly: revise or drop"
    case .easy: "easy item: little discrimination is to be expected"
    case .unusedDistractors(let names):
      "nobody chose \(names.joined(separator: ", ")): no use as a distractor"
    case .distractorsAboveKey(let names):
      "\(names.joined(separator: ", ")) chosen more often than the key: check the key"
    }
  }
}
