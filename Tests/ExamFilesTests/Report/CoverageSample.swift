// A bank of two chapters whose coverage is easily counted, for the tests of its tables.

import ExamCore

enum CoverageSample {
  static let outline = Outline(
    id: "c", title: "课程",
    chapters: [
      Chapter(
        id: "1", title: "服务",
        sections: [
          Section(
            id: "1.1", title: "要求",
            objectives: [
              Objective(id: "A1", level: .recall, title: "服务的含义"),
              Objective(id: "A2", level: .application, title: "服务的做法"),
            ])
        ]),
      Chapter(
        id: "2", title: "投诉",
        sections: [
          Section(
            id: "2.1", title: "处理",
            objectives: [Objective(id: "B1", level: .recall, title: "=投诉")])
        ]),
    ])

  static func item(_ id: Item.ID, _ body: QuestionBody, _ objective: Objective.ID) -> Item {
    Item(id: id, kind: body.kind, parts: [ItemPart(objectives: [objective], stem: "", body: body)])
  }

  static let coverage: Coverage = {
    let rubric = Rubric(criteria: [Criterion(label: "一", points: 5, way: .person)])
    let single = QuestionBody.singleChoice(ChoiceBody(options: ["甲", "乙"], key: [0]))
    let items =
      (1...4).map { item(Item.ID("S\($0)"), single, "A1") }
      + (1...3).map { item(Item.ID("E\($0)"), .essay(rubric), $0 == 1 ? "A1" : "A2") }
      + [item("T1", .trueFalse(key: true), "A2")]
    return Coverage(
      Bank(outline: outline, items: items), worth: [.singleChoice: Fraction(3, over: 2) ?? 1])
  }()
}
