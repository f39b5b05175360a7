// The columns of every CSV file, by their names in both languages and by what else people call them.

public import ExamCore

/// A column of one of the files, apart from the columns of questions, options and paper sections.
///
/// Two columns may share a name where no file has both.
public enum Heading: CaseIterable, Hashable, Sendable {
  case candidate, name, form, state
  case total, maximum, passed, blank, void, unreadable, awaiting
  case question, number, section, kind, worth, item, stem
  case answer, objective, level, facility, rubric, explanation
  case constraint, lowest, highest, actual, met
  case response, reason, suggestedPoints
  case criterion, points, evidence, confidence, rater
  case secondPoints, flags, found, exact
  case title, rate, questions, estimate, low, high, verdict
  case candidates, mastered, partly, not, unknown
  case deviation, discrimination, upperLower, alphaWithout, count, options, note
  case course, result, grade, certificate, held, missing
  case chapter, items, constructed

  /// The heading that is written.
  public func name(in language: Language) -> String {
    language == .chinese ? names.chinese : names.english
  }

  private var names: (english: String, chinese: String) {
    switch self {
    case .candidate: ("candidate", "考生")
    case .name: ("name", "姓名")
    case .form: ("form", "卷别")
    case .state: ("state", "状态")
    case .total: ("total", "总分")
    case .maximum: ("maximum", "满分")
    case .passed: ("passed", "及格")
    case .blank: ("blank", "未答题")
    case .void: ("void", "作废题")
    case .unreadable: ("unreadable", "无法识别题")
    case .awaiting: ("awaiting", "待评题")
    case .question: ("question", "题号")
    case .number: ("number", "题号")
    case .section: ("section", "大题")
    case .kind: ("type", "题型")
    case .worth: ("points", "分值")
    case .item: ("item", "试题")
    case .stem: ("stem", "题干")
    case .answer: ("answer", "答案")
    case .objective: ("objective", "知识点")
    case .level: ("level", "层次")
    case .facility: ("facility", "难度系数")
    case .rubric: ("rubric", "评分细则")
    case .explanation: ("explanation", "解析")
    case .constraint: ("constraint", "约束")
    case .lowest: ("minimum", "下限")
    case .highest: ("maximum", "上限")
    case .actual: ("actual", "实际")
    case .met: ("met", "符合")
    case .response: ("response", "作答")
    case .reason: ("reason", "原因")
    case .suggestedPoints: ("suggested points", "建议得分")
    case .criterion: ("criterion", "评分项")
    case .points: ("points", "得分")
    case .evidence: ("evidence", "依据")
    case .confidence: ("confidence", "置信度")
    case .rater: ("rater", "评卷员")
    case .secondPoints: ("second points", "二评得分")
    case .flags: ("flags", "提示")
    case .found: ("found", "命中")
    case .exact: ("exact", "一致率")
    case .title: ("title", "名称")
    case .rate: ("rate", "得分率")
    case .questions: ("questions", "题数")
    case .estimate: ("estimate", "估计")
    case .low: ("low", "下界")
    case .high: ("high", "上界")
    case .verdict: ("verdict", "结论")
    case .candidates: ("candidates", "人数")
    case .mastered: ("mastered", "已掌握")
    case .partly: ("partly", "部分掌握")
    case .not: ("not", "未掌握")
    case .unknown: ("unknown", "证据不足")
    case .deviation: ("sd", "标准差")
    case .discrimination: ("discrimination", "区分度")
    case .upperLower: ("upper-lower", "高低分组差")
    case .alphaWithout: ("alpha without", "删题后信度")
    case .count: ("n", "有效人数")
    case .options: ("options", "选项")
    case .note: ("note", "说明")
    case .course: ("course", "课程")
    case .result: ("result", "成绩")
    case .grade: ("level", "级别")
    case .certificate: ("certificate", "证书")
    case .held: ("held", "已获得")
    case .missing: ("missing", "尚缺")
    case .chapter: ("chapter", "章")
    case .items: ("items", "试题数")
    case .constructed: ("constructed", "主观题数")
    }
  }

  /// What else readers take for this column.
  private var aliases: [String] {
    switch self {
    case .candidate: ["准考证号", "准考证", "考号", "学号", "编号", "考生编号", "id", "candidate id", "student id"]
    case .name: ["考生姓名", "学生姓名", "名字", "student", "full name"]
    case .form: ["卷型", "试卷类型", "paper form"]
    case .state: ["考试状态", "status", "attendance"]
    case .question: ["小题", "小题号"]
    case .response: ["答案", "考生作答", "答题", "answer"]
    case .total: ["总成绩"]
    case .points: ["给分", "人工得分", "score", "mark", "human"]
    case .secondPoints: ["二评", "复评", "复评得分", "得分2", "points 2", "second mark", "second"]
    case .facility: ["难度"]
    case .result: ["分数", "score", "mark"]
    case .note: ["备注"]
    default: []
    }
  }

  /// All names, each as ``Heading/key(_:)`` makes it.
  var keys: [String] { ([names.english, names.chinese] + aliases).map(Heading.key) }

  /// Whether a title is the name that is written for this column, in either language.
  func isNamed(_ title: String) -> Bool {
    [names.english, names.chinese].map(Heading.key).contains(Heading.key(title))
  }

  /// What makes two headings the same: width, case and spaces do not.
  static func key(_ text: String) -> String { TextFolding.lookupKey(text) }
}
