// What is asked of a draw, in whole numbers and without a word about exams.

/// Units to put on forms, rows that every form keeps within bounds, and what forms may share.
///
/// A *selection* is a list of placements for every form. It satisfies the program when, on every form,
/// each unit stands at most once, every row's sum is within its bounds, at most one unit of every
/// set of enemies stands there, and every required unit stands there; and when, over all forms, no
/// unit stands on more forms than its ``Unit/maximumUses``, no two forms share units of more than
/// ``overlap`` in size, and the forms' values of a row differ by no more than its ``Spread`` allows.
///
/// The law: a selection is drawn with probability proportional to the product of its placements' units'
/// weights (a unit on two forms counts twice) among all selections that satisfy the program. Forms are
/// told apart.
public struct DrawProgram: Hashable, Sendable {
  /// A thing that can be on a form at most once.
  public struct Unit: Hashable, Sendable {
    /// At least 1; a unit of weight 0 or less is never drawn.
    public var weight: Int
    /// On how many forms it may stand.
    public var maximumUses: Int
    /// What it counts for when two forms share it; 0 or more.
    public var size: Int

    public init(weight: Int = 1, maximumUses: Int = 1, size: Int = 1) {
      self.weight = weight
      self.maximumUses = maximumUses
      self.size = size
    }
  }

  /// What a placement adds to a row.
  public struct Amount: Hashable, Sendable {
    public var row: Int
    public var amount: Int

    public init(row: Int, amount: Int) {
      self.row = row
      self.amount = amount
    }
  }

  /// One way of putting a unit on a form; of a unit's placements at most one is on a form.
  public struct Placement: Hashable, Sendable {
    public var unit: Int
    /// Sorted by row, each row at most once; rows that are not named get 0.
    public var amounts: [Amount]

    public init(unit: Int, amounts: [Amount]) {
      self.unit = unit
      self.amounts = amounts
    }
  }

  /// lower ≤ Σ amounts ≤ upper, on every form; how many units a form has is a row too.
  public struct Row: Hashable, Sendable {
    public var lower: Int
    public var upper: Int

    public init(lower: Int, upper: Int) {
      self.lower = lower
      self.upper = upper
    }

    /// Bounds beyond this say nothing: no sum of amounts may reach it.
    public static let free = 1 << 40
  }

  /// The greatest and the least of the forms' sums in a row are at most this far apart.
  public struct Spread: Hashable, Sendable {
    public var row: Int
    public var within: Int

    public init(row: Int, within: Int) {
      self.row = row
      self.within = within
    }
  }

  public var forms: Int
  public var units: [Unit]
  public var placements: [Placement]
  public var rows: [Row]
  /// Sets of units of which at most one is on a form.
  public var enemies: [[Int]]
  /// Units that are on every form.
  public var required: [Int]
  /// The most that any two forms share, as the sum of the sizes of the units on both; nil when only
  /// ``Unit/maximumUses`` limits what forms share.
  public var overlap: Int?
  public var spread: [Spread]

  public init(
    forms: Int = 1, units: [Unit], placements: [Placement], rows: [Row], enemies: [[Int]] = [],
    required: [Int] = [], overlap: Int? = nil, spread: [Spread] = []
  ) {
    self.forms = forms
    self.units = units
    self.placements = placements
    self.rows = rows
    self.enemies = enemies
    self.required = required
    self.overlap = overlap
    self.spread = spread
  }
}
