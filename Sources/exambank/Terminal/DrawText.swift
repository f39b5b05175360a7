// How a paper was drawn, in a line.

import ExamCore

enum DrawText {
  static func message(_ method: DrawMethod) -> Message {
    switch method {
    case .exact(let family):
      Message(
        en: "Drawn exactly by the law (\(family.rawValue)).", zh: "按抽取规律精确抽取（\(name(family))）。")
    case .chain(let steps, let isMixed):
      Message(
        en: "Drawn by a chain of \(steps) steps towards the law."
          + (isMixed ? "" : " Whether that is long enough could not be confirmed."),
        zh: "用 \(steps) 步的链按抽取规律抽取。" + (isMixed ? "" : "这样的步数是否足够未能确认。"))
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
