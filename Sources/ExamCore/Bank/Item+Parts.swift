// An item with some of its parts only, as a case stands on a paper that takes a few of its questions.

extension Item {
  /// The item with the parts at these positions, in their order; positions it does not have are left out.
  public func taking(parts positions: [Int]) -> Item {
    guard positions != Array(parts.indices) else { return self }
    var taken = self
    taken.parts = positions.filter { parts.indices.contains($0) }.map { parts[$0] }
    return taken
  }
}
