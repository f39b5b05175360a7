// The words of 曝光: `近 3 份不用、最多 2 次、少用优先`.

import ExamCore

/// Reading and writing of an exposure rule on one line.
enum ExposureText {
  /// nil when a clause says nothing that is known, or one is said twice.
  static func rule(_ text: Substring) -> ExposureRule? {
    var rule = ExposureRule()
    let clauses = text.split { "、,，;；".contains($0) }
    for clause in clauses {
      let key = TextFolding.lookupKey(clause)
      if let number = number(in: key, forms: lastForms), rule.avoidedPapers == 0 {
        rule.avoidedPapers = number
      } else if let number = number(in: key, forms: usesForms), rule.maximumUses == nil {
        rule.maximumUses = number
      } else if ["少用优先", "leastusedfirst"].contains(key), !rule.prefersLeastUsed {
        rule.prefersLeastUsed = true
      } else {
        return nil
      }
    }
    return clauses.isEmpty ? nil : rule
  }

  /// nil when there is no rule.
  static func text(_ rule: ExposureRule, in language: Language) -> String? {
    let isChinese = language == .chinese
    var clauses: [String] = []
    if rule.avoidedPapers > 0 {
      clauses.append(
        isChinese ? "近 \(rule.avoidedPapers) 份不用" : "not in the last \(rule.avoidedPapers)")
    }
    if let uses = rule.maximumUses {
      clauses.append(isChinese ? "最多 \(uses) 次" : "at most \(uses) uses")
    }
    if rule.prefersLeastUsed { clauses.append(isChinese ? "少用优先" : "least used first") }
    return clauses.isEmpty ? nil : clauses.joined(separator: isChinese ? "、" : ", ")
  }

  /// What stands before and behind the number, without spaces.
  private static let lastForms = [
    ("近", "份不用"), ("最近", "份不用"), ("近", "份试卷不用"), ("最近", "份试卷不用"),
    ("notinthelast", ""), ("notinthelast", "papers"), ("notinthelast", "paper"),
  ]
  private static let usesForms = [
    ("最多", "次"), ("至多", "次"), ("不超过", "次"), ("≤", "次"), ("<=", "次"),
    ("atmost", "uses"), ("atmost", "use"), ("<=", "uses"),
  ]

  private static func number(in key: String, forms: [(String, String)]) -> Int? {
    for (before, behind) in forms where key.hasPrefix(before) && key.hasSuffix(behind) {
      let digits = key.dropFirst(before.count).dropLast(behind.count)
      if let number = NumberKind.count.number(in: digits) { return number.numerator }
    }
    return nil
  }
}
