// Parts of a program that no selection satisfies together, none of which can be left out.

public struct DrawConflict: Hashable, Sendable {
  public enum Bound: String, Hashable, Sendable { case lower, upper }

  /// One part of a program.
  public enum Part: Hashable, Sendable {
    /// One bound of a row, on every form.
    case row(Int, Bound)
    /// One set of enemies, by its position.
    case enemies(Int)
    /// One required unit, by its position in ``DrawProgram/required``.
    case required(Int)
    /// The limits of uses of all units.
    case uses
    case overlap
    /// By its position in ``DrawProgram/spread``.
    case spread(Int)
  }

  /// In the order rows, enemies, required units, uses, overlap, spreads.
  public var parts: [Part]
  /// Whether it is proven that leaving out any one part lets the rest hold; false when a search for the
  /// proof ran out of steps. That all parts together cannot hold is proven always.
  public var isMinimal: Bool

  public init(parts: [Part], isMinimal: Bool) {
    self.parts = parts
    self.isMinimal = isMinimal
  }
}
