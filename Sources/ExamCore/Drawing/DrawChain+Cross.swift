// A move of the chain that lets two placements trade the rows that tell them apart.

extension DrawChain {
  /// Two give way to two: each alike in strict rows with one of the former, but with an axis of the other.
  ///
  /// So an essay of one chapter and a choice of another become an essay of the other chapter and a choice
  /// of the one; changed one after the other they would leave the bounds of both chapters.
  mutating func cross(_ form: Int, using generator: inout some RandomNumberGenerator) {
    guard let (first, second) = randomPair(form, using: &generator) else { return }
    let crosses = sums.crosses
    let axes = crosses.axes.range(first)
    let others = crosses.axes.range(second)
    guard !axes.isEmpty, !others.isEmpty else { return }
    let axis = crosses.axes.values[axes.lowerBound + generator.below(axes.count)]
    let other = crosses.axes.values[others.lowerBound + generator.below(others.count)]
    if crosses.axes[first].contains(other) || crosses.axes[second].contains(axis) { return }
    let group = sums.covers.groupOf[first]
    let otherGroup = sums.covers.groupOf[second]
    let cell = crosses.cell(group, other)
    let otherCell = crosses.cell(otherGroup, axis)
    guard !cell.isEmpty, !otherCell.isEmpty else { return }
    let new = cell[cell.startIndex + generator.below(cell.count)]
    let otherNew = otherCell[otherCell.startIndex + generator.below(otherCell.count)]
    // The way back names the same two axes, refuses in the same cases, and draws from the former cells.
    if crosses.axes[new].contains(axis) || crosses.axes[otherNew].contains(other) { return }
    outs += [first, second]
    ins += [new, otherNew]
    let there = Double(axes.count * others.count * cell.count * otherCell.count)
    let back = Double(
      crosses.axes.size(new) * crosses.axes.size(otherNew)
        * crosses.cell(group, axis).count * crosses.cell(otherGroup, other).count)
    attempt(form, factor: there / back, using: &generator)
  }
}
