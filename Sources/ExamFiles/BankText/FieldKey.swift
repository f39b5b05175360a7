// The words that open a field, in both languages, with everything else they may be called.

import ExamCore

/// A field of any of the text formats.
enum FieldKey: CaseIterable, Hashable, Sendable {
  // Items
  case objectives, level, facility, weight, enemies, tags, minutes, note, explanation
  case points, key, anchored, optionPoints
  case rubric, cap, step, listLimit, modelAnswer, samples, material
  // Outlines
  case id, language, description, importance, hours, pages, sectionWeight, evidence
  // Blueprints
  case course, total, paperMinutes, pass, rounding, notices
  case required, forbidden, exposure, overlap, facilityGap, table
  case kind, questions, pointsEach, parts, scaling, scoring, floor, order, options, instructions
  // Schemes
  case aliases, courses, report, defence, workYears

  /// What may stand after the colon.
  enum Form: Hashable, Sendable {
    /// One line.
    case line
    /// Text that goes on over the lines below.
    case text
    /// A list of texts, each of which may go on.
    case list
    /// A list whose lines begin with points in brackets; `goesOn` when their text may go on.
    case scoredList(goesOn: Bool)
  }

  var form: Form {
    switch self {
    case .explanation, .modelAnswer, .material, .description, .instructions: .text
    case .notices, .courses: .list
    case .rubric: .scoredList(goesOn: false)
    case .samples: .scoredList(goesOn: true)
    default: .line
    }
  }

  func name(in language: Language) -> String {
    language == .chinese ? words.chinese : words.english
  }

  /// The canonical names, and the other words that are read.
  var words: (chinese: String, english: String, also: [String]) {
    switch self {
    case .objectives: ("知识点", "objectives", ["考点", "考核点", "考核知识点", "objective"])
    case .level: ("层次", "level", ["认知层次", "能力层次", "考核层次"])
    case .facility: ("难度", "facility", ["难易度", "难易程度", "难度等级", "难度系数"])
    case .weight, .sectionWeight: ("权重", "weight", ["抽样权重"])
    case .enemies: ("互斥", "enemies", ["互斥题"])
    case .tags: ("标签", "tags", [])
    case .minutes: ("用时", "minutes", ["答题时间", "预计用时"])
    case .note: ("备注", "note", [])
    case .explanation: ("解析", "explanation", ["答案解析", "试题解析"])
    case .points: ("分值", "points", [])
    case .key: ("答案", "answer", ["正确答案", "标准答案", "key"])
    case .anchored: ("固定", "anchored", [])
    case .optionPoints: ("选项分值", "option points", [])
    case .rubric: ("采分点", "rubric", ["评分细则", "评分标准"])
    case .cap: ("封顶", "cap", [])
    case .step: ("步长", "step", [])
    case .listLimit: ("限列", "list limit", [])
    case .modelAnswer: ("参考答案", "model answer", ["范文"])
    case .samples: ("示例", "samples", [])
    case .material: ("材料", "material", ["案例", "案例材料"])
    case .id: ("编号", "id", [])
    case .language: ("语言", "language", [])
    case .description: ("说明", "description", [])
    case .importance: ("重要性", "importance", [])
    case .hours: ("学时", "hours", [])
    case .pages: ("页码", "pages", [])
    case .evidence: ("依据", "evidence", [])
    case .course: ("课程", "course", [])
    case .total: ("总分", "total", ["满分"])
    case .paperMinutes: ("时间", "minutes", ["考试时间"])
    case .pass: ("及格", "pass", ["及格线"])
    case .rounding: ("取整", "rounding", [])
    case .notices: ("注意事项", "notices", ["考生须知"])
    case .required: ("必选", "required", ["必选题", "required items"])
    case .forbidden: ("禁用", "forbidden", ["禁用题", "forbidden items"])
    case .exposure: ("曝光", "exposure", [])
    case .overlap: ("卷间重题", "overlap", ["卷间重复"])
    case .facilityGap: ("卷间难度差", "facility gap", [])
    case .table: ("约束表", "table", ["constraint table"])
    case .kind: ("题型", "kind", ["kinds"])
    case .questions: ("题数", "questions", [])
    case .pointsEach: ("每题", "points", [])
    case .parts: ("小题", "parts", [])
    case .scaling: ("折算", "scaling", [])
    case .scoring: ("计分", "scoring", [])
    case .floor: ("不低于", "floor", [])
    case .order: ("排序", "order", [])
    case .options: ("选项", "options", [])
    case .instructions: ("说明", "instructions", [])
    case .aliases: ("别名", "aliases", [])
    case .courses: ("课程", "courses", [])
    case .report: ("报告", "report", [])
    case .defence: ("答辩", "defence", ["defense"])
    case .workYears: ("工作年限", "years of work", ["work years"])
    }
  }
}
