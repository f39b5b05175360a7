// The order in which findings are read.

extension Sequence where Element == Finding {
  /// By file, line and column; findings of one place in the order they were found, those without a
  /// place last.
  public func sortedForReading() -> [Finding] {
    enumerated().sorted { a, b in
      guard let first = a.element.place, let second = b.element.place else {
        if (a.element.place == nil) != (b.element.place == nil) { return a.element.place != nil }
        return a.offset < b.offset
      }
      if first.file != second.file { return NaturalOrder.precedes(first.file, second.file) }
      return (first.line, first.column, a.offset) < (second.line, second.column, b.offset)
    }.map(\.element)
  }
}
