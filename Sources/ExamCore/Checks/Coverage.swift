// How much of the bank examines each objective: questions and points by kind and level.

/// 覆盖: what a bank holds for every objective of its outline.
///
/// A question counts once, under its main objective (the first it names) and at its own level, so that rows add up to
/// chapters, levels and the whole. A part of a case is a question of the kind ``ItemKind/caseStudy``, as in a blueprint.
public struct Coverage: Sendable {
  /// Questions and the points they are worth.
  public struct Cell: Hashable, Sendable {
    public var questions = 0
    public var points = Points.zero

    public init(questions: Int = 0, points: Points = .zero) {
      self.questions = questions
      self.points = points
    }

    public static func += (a: inout Cell, b: Cell) {
      a.questions += b.questions
      a.points += b.points
    }
  }

  /// Cells by kind; a kind that is not there has none.
  public struct Kinds: Hashable, Sendable {
    private var cells: [ItemKind: Cell] = [:]

    public init() {}

    public subscript(kind: ItemKind) -> Cell {
      get { cells[kind] ?? Cell() }
      set { cells[kind] = newValue == Cell() ? nil : newValue }
    }

    /// The sum over all kinds.
    public var total: Cell {
      var total = Cell()
      for kind in ItemKind.allCases { total += self[kind] }
      return total
    }

    public static func += (a: inout Kinds, b: Kinds) {
      for kind in ItemKind.allCases { a[kind] += b[kind] }
    }
  }

  /// What examines one objective.
  public struct Row: Sendable {
    public let entry: OutlineIndex.Entry
    /// Of the questions whose main objective this is.
    public internal(set) var kinds = Kinds()
    /// How many items examine it, as main objective, as a further one, or by a criterion of a rubric.
    public internal(set) var items = 0
    /// How many constructed questions and parts of cases examine it in one of these ways.
    public internal(set) var constructed = 0

    /// Whether a term's exams would soon repeat themselves.
    public var hasFewItems: Bool { items < Coverage.wantedItems }
    /// Whether an objective that is to be applied is hardly ever applied.
    public var hasFewConstructed: Bool {
      entry.objective.level >= .application && constructed < Coverage.wantedConstructed
    }
  }

  /// How many items every objective should have at least.
  public static let wantedItems = 4
  /// How many constructed questions or parts of cases an objective to be applied should have at least.
  public static let wantedConstructed = 3

  /// In the order of the outline.
  public let rows: [Row]
  /// Questions of known objectives, by their own level.
  public let levels: [CognitiveLevel: Kinds]
  /// Points of a question whose points are those of the paper's section.
  public let worth: [ItemKind: Points]

  /// - Parameters:
  ///   - bank: whose items are counted.
  ///   - worth: points of a question that has none of its own, by kind; 1 where it says nothing.
  public init(_ bank: Bank, worth: [ItemKind: Points] = [:]) {
    let index = OutlineIndex(bank.outline)
    var rows = index.entries.map { Row(entry: $0) }
    var levels: [CognitiveLevel: Kinds] = [:]
    for item in bank.items {
      var examined: Set<Int> = []
      for part in item.parts {
        let criteria = part.body.rubric?.criteria ?? []
        let named = part.objectives + criteria.compactMap(\.objective)
        let positions = Set(named.compactMap { index[$0]?.position })
        examined.formUnion(positions)
        if item.kind == .caseStudy || part.body.kind.isConstructed {
          for position in positions { rows[position].constructed += 1 }
        }
        guard let entry = part.objectives.first.flatMap({ index[$0] }) else { continue }
        let given = item.kind == .caseStudy ? Points.zero : worth[item.kind] ?? .one
        let cell = Cell(questions: 1, points: part.ownPoints ?? given)
        rows[entry.position].kinds[item.kind] += cell
        levels[part.level ?? entry.objective.level, default: Kinds()][item.kind] += cell
      }
      for position in examined { rows[position].items += 1 }
    }
    self.rows = rows
    self.levels = levels
    self.worth = worth
  }

  /// The points that blueprints pay for a question without points of its own: for each kind those of the first section
  /// that takes it.
  public static func worth(in blueprints: [Blueprint]) -> [ItemKind: Points] {
    var worth: [ItemKind: Points] = [:]
    for section in blueprints.flatMap(\.sections) {
      for kind in section.kinds where worth[kind] == nil { worth[kind] = section.points }
    }
    return worth
  }

  /// The whole bank.
  public var total: Kinds {
    var total = Kinds()
    for row in rows { total += row.kinds }
    return total
  }

  /// The kinds that the bank has, in the order of ``ItemKind``.
  public var kinds: [ItemKind] {
    let total = total
    return ItemKind.allCases.filter { total[$0].questions > 0 }
  }

  /// The sum of a chapter's objectives.
  public func chapter(_ id: Chapter.ID) -> Kinds {
    var sum = Kinds()
    for row in rows where row.entry.chapter == id { sum += row.kinds }
    return sum
  }
}
