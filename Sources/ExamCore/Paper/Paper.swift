// A paper as a candidate sees it. Nothing here can hold a key.

/// 试卷, one form of it.
public struct Paper: Hashable, Sendable {
  public var title: String
  public var course: String
  /// A卷, B卷: the code of the form.
  public var form: FormCode
  public var language: Language
  public var total: Points
  public var minutes: Int?
  public var notices: [String]
  public var sections: [Section]

  /// 大题.
  public struct Section: Hashable, Sendable {
    public var title: String
    public var instructions: String
    /// Points of each item.
    public var pointsEach: Points
    public var entries: [Entry]

    public var points: Points { pointsEach * Fraction(entries.count) }
  }

  /// A placed item: one question, or a case with its material and questions.
  public struct Entry: Hashable, Sendable {
    public var number: Int
    public var item: Item.ID
    public var kind: ItemKind
    /// 材料; empty when the item is no case.
    public var material: String
    public var questions: [Question]
  }

  public struct Question: Hashable, Sendable {
    public var number: QuestionNumber
    /// Which part of a case it is in the bank, from 1; nil when it stands alone.
    public var itemPart: Int?
    public var kind: ItemKind
    public var points: Points
    public var stem: String
    /// In the order of this form's letters.
    public var options: [String]
  }
}
