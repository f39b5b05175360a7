// How many papers without a common item a bank holds for a blueprint, by solving, and where it is thinnest.

/// 题库够出几份试卷.
public struct PaperSupply: Hashable, Sendable {
  /// Something every paper needs some of.
  public struct Cell: Hashable, Sendable {
    public var name: Message
    public var unit: BlueprintRule.Unit
    /// What the bank has of it, all drawable items together.
    public var available: Fraction
    /// What one paper needs at least.
    public var needed: Fraction

    /// For how many papers that would be enough, whatever else they need.
    public var papers: Int {
      (available.divided(by: needed) ?? .zero).roundedDown(toStep: .one).numerator
    }
  }

  /// So many papers were found together.
  public let found: Int
  /// The least number of papers that is proven impossible; nil when nothing is proven.
  public let impossible: Int?
  /// The thinnest first.
  public let cells: [Cell]

  /// More papers than this are not looked for.
  public static let most = 64

  /// Looks for ever more papers at once, and then between what was found and what was not.
  ///
  /// Rules between forms and required items are left aside: the question is how many papers could be issued
  /// one after the other without a repetition.
  ///
  /// - Parameters:
  ///   - bank: to draw from.
  ///   - blueprint: that each paper meets.
  ///   - limit: for each number of papers tried.
  public init(bank: Bank, blueprint: Blueprint, limit: DrawLimit = DrawLimit(steps: 20_000)) {
    var blueprint = blueprint
    blueprint.formRules = FormRules()
    blueprint.required = []
    let one = AssemblyProgram(bank: bank, blueprint: blueprint, forms: 1)
    cells = PaperSupply.cells(of: one)
    var found = 0
    var impossible = cells.map(\.papers).min().map { $0 + 1 }
    /// The least number that was not found.
    var missed = min(impossible ?? PaperSupply.most + 1, PaperSupply.most + 1)
    var next = 1
    while found + 1 < missed {
      next = min(max(next, found + 1), missed - 1)
      let program = AssemblyProgram(bank: bank, blueprint: blueprint, forms: next)
      switch PaperSupply.answer(program, limit) {
      case true?:
        found = next
        next = missed > PaperSupply.most ? 2 * next : (found + missed) / 2
      case false?:
        missed = next
        impossible = min(impossible ?? next, next)
        next = (found + missed) / 2
      case nil:
        missed = next
        next = (found + missed) / 2
      }
    }
    self.found = found
    self.impossible = impossible
  }

  /// Whether there are such forms; nil when the search was given up.
  private static func answer(_ program: AssemblyProgram, _ limit: DrawLimit) -> Bool? {
    guard AssemblyCapacity(program).reasons.isEmpty else { return false }
    return switch program.program.feasibility(limit: limit) {
    case .possible: true
    case .impossible: false
    case .undecided: nil
    }
  }

  private static func cells(of program: AssemblyProgram) -> [Cell] {
    var cells: [Cell] = []
    for (position, section) in program.blueprint.sections.enumerated() where section.count > 0 {
      cells.append(
        Cell(
          name: Message(en: "section \(section.title)", zh: "大题 \(section.title)"), unit: .items,
          available: Fraction(program.drawable.admitted[position].count),
          needed: Fraction(section.count)))
    }
    for rule in program.rules where rule.constraint != nil && rule.unit != .rate {
      guard let needed = rule.minimum, needed > .zero else { continue }
      var most = program.drawable.items.map { _ in Fraction.zero }
      for (item, facts) in zip(program.table.item, program.table.facts) {
        most[item] = max(most[item], facts.map { rule.amount(of: $0) }.sum())
      }
      cells.append(
        Cell(name: rule.name, unit: rule.unit, available: most.sum(), needed: needed))
    }
    return cells.enumerated().sorted { a, b in
      a.element.papers != b.element.papers
        ? a.element.papers < b.element.papers : a.offset < b.offset
    }.map(\.element)
  }
}
