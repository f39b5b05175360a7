// How a paper was drawn, in a line.

import ExamCore

enum DrawText {
  static func message(_ method: DrawMethod) -> Message {
    switch method {
    case .exact(let family):
      Message(
        en: "Drawn exactly by the law (\(family.rawValue)).", zh: "按抽取规律精确抽取（\(name(family))）。")
    case .chain(let steps):
      Message(
        en: "Drawn by a chain of \(steps) steps towards the law.",
        zh: "用 \(steps) 步的链按抽取规律抽取。")
    }
  }

  private static func name(_ family: DrawFamily) -> String {
    switch family {
    case .strata: "分层"
    case .laminar: "嵌套配额"
    case .crossed: "交叉配额"
    case .sieved: "筛选"
    }
  }
}
