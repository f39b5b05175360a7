// The least single change that lets a program hold which cannot.

/// A change of one bound, or new units of a kind there is already, after which a selection was found.
public struct DrawMend: Hashable, Sendable {
  public enum Change: Hashable, Sendable {
    /// The bound of a row moved this far and no less; by how much is in ``DrawMend/amount``.
    case bound(row: Int, DrawConflict.Bound, to: Int)
    /// More units that are placed as the unit of this placement is.
    case units(like: Int)
    /// All units may stand on this many forms.
    case uses(to: Int)
    case overlap(to: Int)
    case spread(Int, to: Int)
    /// A set of enemies or a required unit given up.
    case without(DrawConflict.Part)
  }

  public var change: Change
  /// How far the bound moves, or how many units are new; 1 for what is given up.
  public var amount: Int

  public init(change: Change, amount: Int) {
    self.change = change
    self.amount = amount
  }
}
