// The four levels of what an item asks of the mind; not how hard it is.

/// 能力层次: the levels are cumulative.
public enum CognitiveLevel: Int, CaseIterable, Comparable, Hashable, Sendable {
  /// 识记: know names, concepts and facts.
  case recall
  /// 领会: grasp concepts, how they differ and connect.
  case comprehension
  /// 简单应用: use one or two points on a simple problem.
  case application
  /// 综合应用: combine several points on a complex problem.
  case integration

  public static func < (a: CognitiveLevel, b: CognitiveLevel) -> Bool { a.rawValue < b.rawValue }

  public func name(in language: Language) -> String {
    switch (self, language) {
    case (.recall, .chinese): "识记"
    case (.comprehension, .chinese): "领会"
    case (.application, .chinese): "简单应用"
    case (.integration, .chinese): "综合应用"
    case (.recall, .english): "recall"
    case (.comprehension, .english): "comprehension"
    case (.application, .english): "application"
    case (.integration, .english): "integration"
    }
  }
}

/// 重要性: how much a chapter matters; an axis of its own beside pages and levels.
public enum Importance: Int, CaseIterable, Hashable, Sendable {
  case key, secondary, ordinary

  public func name(in language: Language) -> String {
    switch (self, language) {
    case (.key, .chinese): "重点"
    case (.secondary, .chinese): "次重点"
    case (.ordinary, .chinese): "一般"
    case (.key, .english): "key"
    case (.secondary, .english): "secondary"
    case (.ordinary, .english): "ordinary"
    }
  }
}
