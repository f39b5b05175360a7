// Which constructed question a command means: the id of an item, or a part of a case.

import ExamCore
import ExamFiles

extension Bank {
  /// The question called `name` (`EN-134`, `EN-143/2`), which has a rubric.
  ///
  /// - Throws: what stands under that name instead, or the nearest constructed question.
  func constructed(
    named name: String, _ arguments: ParsedArguments
  ) throws(UsageError) -> (Item, ItemPart) {
    for item in items {
      if let part = item.constructed.first(where: { $0.name == name })?.part { return (item, part) }
    }
    throw arguments.usage(other(named: name) ?? unknown(name))
  }

  /// What an item or a part that has no rubric of its own is.
  private func other(named name: String) -> Message? {
    let (id, part) = Bank.split(name)
    guard let item = items.first(where: { $0.id.rawValue == id || $0.id.rawValue == name }) else {
      return nil
    }
    let named = item.id.rawValue == name ? nil : part
    let own = item.constructed.map(\.name)
    guard item.kind == .caseStudy else {
      if named != nil, own.count == 1 {
        return Message(
          en: "“\(item.id)” is no case and has no part “\(named ?? "")”; write \(item.id)",
          zh: "“\(item.id)”不是案例，没有第“\(named ?? "")”小题；请写 \(item.id)")
      }
      return Bank.withoutRubric(item.id.rawValue, item.kind)
    }
    if let named, let number = Int(named), item.parts.indices.contains(number - 1) {
      return Bank.withoutRubric("\(item.id)/\(number)", item.parts[number - 1].body.kind)
    }
    let list = own.joined(separator: ", ")
    let isOne = own.count == 1
    return Message(
      en: (named.map { "the case “\(item.id)” has no part “\($0)”" } ?? "“\(item.id)” is a case")
        + (own.isEmpty
          ? " and has no constructed question"
          : "; its constructed \(isOne ? "question is" : "questions are") \(list)"),
      zh: (named.map { "案例“\(item.id)”没有第“\($0)”小题" } ?? "“\(item.id)”是案例")
        + (own.isEmpty ? "，其中没有主观题" : "；其中的主观题是 \(own.joined(separator: "、"))"))
  }

  private func unknown(_ name: String) -> Message {
    let names = items.flatMap { $0.constructed.map(\.name) }
    let near = DidYouMean.suggestion(for: name, among: names)
    return Message(
      en: "the bank has no constructed question “\(name)”"
        + (near.map { "; did you mean \($0)?" } ?? ""),
      zh: "题库里没有主观题“\(name)”" + (near.map { "；是不是 \($0)？" } ?? ""))
  }

  private static func withoutRubric(_ name: String, _ kind: ItemKind) -> Message {
    Message(
      en: "“\(name)” is of the type “\(kind.name(in: .english))” and has no rubric to try",
      zh: "“\(name)”是\(kind.name(in: .chinese))，没有可试的评分细则")
  }

  /// The id before the last stroke, and the part behind it.
  private static func split(_ name: String) -> (id: String, part: String?) {
    guard let stroke = name.lastIndex(of: "/") else { return (name, nil) }
    return (String(name[..<stroke]), String(name[name.index(after: stroke)...]))
  }
}

extension Item {
  /// The questions with a rubric, as a command line names them.
  fileprivate var constructed: [(name: String, part: ItemPart)] {
    parts.enumerated().filter { $0.element.body.rubric != nil }.map { index, part in
      (kind == .caseStudy ? "\(id)/\(index + 1)" : id.rawValue, part)
    }
  }
}
