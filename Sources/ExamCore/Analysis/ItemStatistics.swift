// What a class's answers say about one question.

/// How often an option was chosen.
public struct OptionCount: Hashable, Sendable {
  /// A letter of this form, `true`, `false`, `blank` or `other`.
  public var name: String
  public var count: Int

  public init(_ name: String, _ count: Int) {
    self.name = name
    self.count = count
  }
}

/// Statistics of one question on one form.
public struct ItemStatistics: Hashable, Sendable {
  public var number: QuestionNumber
  public var item: Item.ID
  public var form: FormCode
  public var maximum: Points
  /// Candidates whose response is evidence.
  public var count: Int
  /// Candidates with evidence on every question: the n of ``discrimination``, ``upperLower``, ``alphaWithout``.
  public var papers: Int
  /// 难度系数: mean ÷ maximum; 1 = easy. nil without evidence.
  public var facility: Double?
  /// Of the points; divisor n − 1.
  public var deviation: Double?
  /// Correlation of the points with the total without this question; nil below 20 papers or without variation.
  public var discrimination: Double?
  /// (mean of the upper 27 % − mean of the lower 27 %) ÷ maximum; nil below 20 papers.
  public var upperLower: Double?
  /// Cronbach's α of the paper without this question.
  public var alphaWithout: Double?
  /// Empty where unknown.
  public var options: [OptionCount]
  public var notes: [ItemNote]

  public init(
    number: QuestionNumber, item: Item.ID, form: FormCode, maximum: Points, count: Int,
    papers: Int, facility: Double?, deviation: Double?, discrimination: Double? = nil,
    upperLower: Double? = nil, alphaWithout: Double? = nil, options: [OptionCount] = [],
    notes: [ItemNote] = []
  ) {
    self.number = number
    self.item = item
    self.form = form
    self.maximum = maximum
    self.count = count
    self.papers = papers
    self.facility = facility
    self.deviation = deviation
    self.discrimination = discrimination
    self.upperLower = upperLower
    self.alphaWithout = alphaWithout
    self.options = options
    self.notes = notes
  }

  /// Whether an author should look at the item.
  public var isFlagged: Bool { notes.contains(where: \.isFlag) }
}
