// A small exam and the folder that grading it would write.

import ExamCore
import ExamFiles

/// Two forms of five questions: four choices and one short answer whose second criterion examines another objective.
enum GradedExam {
  static let outline = Outline(
    id: "course", title: "客户服务案例", language: .chinese,
    chapters: [
      Chapter(
        id: "1", title: "客户服务的重要性",
        sections: [
          Section(id: "1.1", title: "", objectives: [objective("A1"), objective("A2")]),
          Section(id: "1.2", title: "", objectives: [objective("A3")]),
        ]),
      Chapter(
        id: "2", title: "客户需要",
        sections: [Section(id: "2.1", title: "", objectives: [objective("B1"), objective("B2")])]),
    ])

  private static func objective(_ id: Objective.ID) -> Objective {
    Objective(id: id, level: .recall, title: "知识点\(id)")
  }

  private static let objectives: [[Objective.ID]] = [["A1"], ["A1", "A2"], ["A3"], ["B1"]]

  private static func items(_ form: FormCode) -> [Item] {
    let choices = objectives.enumerated().map { index, ids in
      Item(
        id: Item.ID("\(form)-\(index + 1)"), kind: .singleChoice,
        parts: [
          ItemPart(
            objectives: ids, stem: "",
            body: .singleChoice(ChoiceBody(options: ["a", "b", "c", "d"], key: [0])))
        ])
    }
    let rubric = Rubric(criteria: [
      Criterion(label: "first", points: 4, way: .person),
      Criterion(label: "second", points: 2, objective: "B1", way: .person),
    ])
    let part = ItemPart(objectives: ["A3"], stem: "", body: .shortAnswer(rubric))
    return choices + [Item(id: Item.ID("\(form)-5"), kind: .caseStudy, parts: [part])]
  }

  private static func layout(_ form: FormCode) -> FormLayout {
    let placed = items(form).map { item in
      Placement(
        item: item.id,
        optionOrders: item.parts.map { Array(0..<($0.body.choice?.options.count ?? 0)) })
    }
    return FormLayout(form: form, sections: [Array(placed.prefix(4)), Array(placed.suffix(1))])
  }

  static let exam = IssuedExam(
    outline: outline,
    blueprint: Blueprint(
      id: "p", title: "模拟试卷", total: 10, pass: 6,
      sections: [
        PaperSection(title: "一", kinds: [.singleChoice], count: 4, points: 1),
        PaperSection(title: "二", kinds: [.caseStudy], count: 1, points: 6),
      ]), items: items("A") + items("B"), seed: 1, bankHash: ContentHash(of: ""),
    blueprintHash: ContentHash(of: ""), forms: [layout("A"), layout("B")])

  static func key(_ form: FormCode) -> AnswerKey {
    exam.key(form) ?? AnswerKey(form: form, questions: [])
  }

  static let keys = [key("A"), key("B")]

  /// A sheet from points of the four choices and marks of the two criteria; nil points wait, are blank or void by `states`.
  static func sheet(
    _ candidate: String, _ choices: [Points], _ marks: [Points], form: FormCode = "A",
    attendance: AnswerSheet.Attendance = .present, states: [Int: QuestionState] = [:]
  ) -> ScoreSheet {
    let key = key(form)
    let maxima: [Points] = [4, 2]
    let ids: [Objective.ID?] = [nil, "B1"]
    let scores = key.questions.enumerated().map { index, question in
      var state = states[index] ?? .scored
      if attendance != .present { state = attendance == .absent ? .absent : .void }
      var score = QuestionScore(state: state, points: .zero, maximum: question.points)
      guard state == .scored else { return score }
      if index < 4 {
        score.points = choices[index]
      } else {
        score.points = marks.sum()
        score.marks = marks.indices.map {
          CriterionMark(
            criterion: $0 + 1, label: "c", objective: ids[$0], points: marks[$0],
            maximum: maxima[$0], state: .scored)
        }
      }
      return score
    }
    return ScoreSheet(
      of: AnswerSheet(
        candidate: candidate, name: "考生\(candidate)", form: form, attendance: attendance,
        responses: []), questions: scores, key: key, floors: [nil, nil], pass: 6)
  }

  /// A class whose sheets follow from the seed: two forms, some absent, void, blank and awaiting.
  static func sheets(_ count: Int, seed: UInt64) -> [ScoreSheet] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { number in
      let ability = random.unit()
      let choices = (0..<4).map { _ in Points(random.unit() < ability ? 1 : 0) }
      let marks = [Points(random.below(5)), Points(random.below(3))]
      var states: [Int: QuestionState] = [:]
      if random.below(5) == 0 { states[random.below(5)] = .blank }
      if random.below(9) == 0 { states[4] = .awaiting }
      if random.below(15) == 0 { states[random.below(5)] = .void }
      let fate = random.below(20)
      return sheet(
        "S\(1000 + number)", choices, marks, form: number % 2 == 0 ? "A" : "B",
        attendance: fate == 0 ? .absent : fate == 1 ? .void : .present, states: states)
    }
  }

  static func scoresCSV(_ sheets: [ScoreSheet]) -> String {
    let numbers = key("A").questions.map(\.number.description)
    var text =
      "candidate,name,form,state,total,maximum,passed,一,二," + numbers.joined(separator: ",")
      + ",blank,void,unreadable,awaiting\r\n"
    for sheet in sheets {
      let isAbsent = sheet.state == .absent
      var fields = [
        sheet.candidate, sheet.name, sheet.form.rawValue, sheet.state.rawValue,
        sheet.total?.description ?? "", sheet.maximum.description,
        sheet.passed.map { $0 ? "yes" : "no" } ?? "",
      ]
      fields += sheet.sections.map { isAbsent ? "" : $0.description }
      fields += sheet.questions.map { $0.state.isDecided ? $0.points.description : "" }
      for state in [QuestionState.blank, .void, .unreadable, .awaiting] {
        fields.append(
          zip(numbers, sheet.questions).filter { $1.state == state }.map(\.0)
            .joined(separator: " "))
      }
      text += fields.joined(separator: ",") + "\r\n"
    }
    return text
  }

  static func marksCSV(_ sheets: [ScoreSheet]) -> String {
    var text =
      "candidate,question,item,criterion,objective,points,maximum,state,evidence,confidence,rater\r\n"
    for sheet in sheets {
      for (score, question) in zip(sheet.questions, key(sheet.form).questions) {
        for mark in score.marks {
          text +=
            "\(sheet.candidate),\(question.number),\(question.item),\(mark.criterion) 要点,"
            + "\(mark.objective?.rawValue ?? ""),\(mark.points),\(mark.maximum),scored,,1,rubric\r\n"
        }
      }
    }
    return text
  }

  static let gradingJSON = #"""
    {"format":1, "program":"exambank 1.0", "paper":{"forms":["A}","\"B"],"n":[1,2]},
     "answers":[], "options":{"A":{"1":{"A":12,"B":30,"C":0,"D":3,"blank":2,"other":1}},"B":{}}, "all marks": false}
    """#

  static let record = (try? GradingRecord(Array(gradingJSON.utf8), file: "grading.json"))
}

/// A folder with the files of a grading, gone with the value.
final class GradedFolder {
  let folder: TemporaryFolder
  var path: String { folder.path }

  init(scores: String, marks: String) throws {
    folder = try TemporaryFolder()
    try AtomicFile.write(scores, to: folder.path + "/scores.csv")
    try AtomicFile.write(marks, to: folder.path + "/marks.csv")
  }

  convenience init(_ sheets: [ScoreSheet]) throws {
    try self.init(scores: GradedExam.scoresCSV(sheets), marks: GradedExam.marksCSV(sheets))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try ByteSource.contents(of: path + "/" + name), as: UTF8.self)
  }
}
