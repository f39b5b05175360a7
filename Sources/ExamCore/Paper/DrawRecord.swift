// How the forms of an exam were drawn, for the manifest: with bank, blueprint and seed it rebuilds them.

/// What a draw depended on beside bank, blueprint and seed, and how it was made.
public struct DrawRecord: Hashable, Sendable {
  /// Exactly, or by a chain of so many steps.
  public var method: DrawMethod
  /// In how many orders each form was issued.
  public var orders: Int
  /// Hashes of the manifests of the papers issued before, the oldest first.
  public var avoided: [ContentHash]
  public var focus: Focus

  public init(
    method: DrawMethod, orders: Int = 1, avoided: [ContentHash] = [], focus: Focus = .none
  ) {
    self.method = method
    self.orders = orders
    self.avoided = avoided
    self.focus = focus
  }
}
