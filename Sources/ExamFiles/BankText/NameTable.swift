// The words for the members of closed sets: kinds, levels, facility bands and the like.

import ExamCore

/// A look-up from what people type to a value.
struct NameTable<Value: Sendable>: Sendable {
  private let values: [String: Value]
  /// In the order given, for suggestions and remedies.
  private let names: [String]
  private let canonical: [(chinese: String, english: String)]

  /// The first two words of each value are its canonical names, Chinese and English.
  init(_ entries: [(Value, [String])]) {
    canonical = entries.compactMap { entry in
      entry.1.first.map { (chinese: $0, english: entry.1.dropFirst().first ?? $0) }
    }
    var values: [String: Value] = [:]
    var names: [String] = []
    for (value, words) in entries {
      for word in words {
        let key = TextFolding.lookupKey(word)
        if values[key] == nil { names.append(word) }
        values[key] = values[key] ?? value
      }
    }
    self.values = values
    self.names = names
  }

  subscript(word: some StringProtocol) -> Value? { values[TextFolding.lookupKey(word)] }

  /// The known word that differs by one slip, two in a word of six letters or more.
  func suggestion(for word: some StringProtocol) -> String? {
    let key = TextFolding.lookupKey(word)
    guard key.count >= 2 else { return nil }
    return DidYouMean.suggestion(for: key, among: names, limit: key.count >= 6 ? 2 : 1)
  }
}

/// The tables of this format.
enum Names {
  static let kinds = NameTable<ItemKind>([
    (.singleChoice, ["单项选择题", "single choice", "单选", "单选题", "单项选择"]),
    (
      .multipleChoice,
      ["多项选择题", "multiple choice", "多选", "多选题", "多项选择", "不定项选择题"]
    ),
    (.trueFalse, ["判断题", "true/false", "判断", "是非题", "true or false"]),
    (.blanks, ["填空题", "blanks", "填空"]),
    (.term, ["名词解释", "term", "名词解释题"]),
    (.shortAnswer, ["简答题", "short answer", "简答"]),
    (.essay, ["论述题", "essay", "论述"]),
    (.caseStudy, ["案例分析题", "case", "案例", "案例分析"]),
  ])

  static let levels = NameTable<CognitiveLevel>([
    (.recall, ["识记", "recall"]),
    (.comprehension, ["领会", "comprehension", "理解"]),
    (.application, ["简单应用", "application", "应用"]),
    (.integration, ["综合应用", "integration", "综合"]),
  ])

  static let bands = NameTable<FacilityBand>([
    (.easy, ["易", "easy", "容易"]),
    (.fairlyEasy, ["较易", "fairly easy", "较容易"]),
    (.fairlyHard, ["较难", "fairly hard", "较困难"]),
    (.hard, ["难", "hard", "困难"]),
  ])

  static let importances = NameTable<Importance>([
    (.key, ["重点", "key"]),
    (.secondary, ["次重点", "secondary"]),
    (.ordinary, ["一般", "ordinary"]),
  ])

  static let evidence = NameTable<Section.Evidence>([
    (.text, ["正文", "text"]),
    (.draft, ["草拟", "draft"]),
  ])

  static let languages = NameTable<Language>([
    (.chinese, ["zh", "zh", "中文", "chinese"]),
    (.english, ["en", "en", "英文", "english"]),
  ])

  static let truths = NameTable<Bool>([
    (true, ["对", "true", "正确", "√", "✓", "✔", "T", "是", "yes"]),
    (false, ["错", "false", "错误", "×", "✗", "✘", "x", "F", "否", "no"]),
  ])

  static let orders = NameTable<PaperSection.Order>([
    (.shuffled, ["随机", "shuffled"]),
    (.outline, ["大纲", "outline"]),
    (.facility, ["难度", "facility"]),
  ])

  static let optionOrders = NameTable<Bool>([
    (true, ["打乱", "shuffled"]),
    (false, ["原序", "fixed"]),
  ])

  static let permissions = NameTable<Bool>([
    (true, ["允许", "allowed", "是", "yes"]),
    (false, ["不允许", "not allowed", "否", "no"]),
  ])

  static let requirements = NameTable<Bool>([
    (true, ["需要", "required", "是", "yes"]),
    (false, ["不需要", "not required", "否", "no"]),
  ])
}

extension NameTable {
  /// The canonical names in one language, for a remedy.
  func choices(in language: Language) -> String {
    canonical.map { language == .chinese ? $0.chinese : $0.english }
      .joined(separator: language == .chinese ? "、" : ", ")
  }
}
