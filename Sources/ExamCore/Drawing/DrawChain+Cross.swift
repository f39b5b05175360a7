// Moves of the chain that leave the strict groups of what stands as they are.

extension DrawChain {
  /// A placement that stands, from a strict row drawn evenly, so that what is rare in number comes up as often as what
  /// is not. While the groups stay, so does the chance of each of them.
  private func placementOfGroup(
    _ form: Int, using generator: inout some RandomNumberGenerator
  ) -> Int? {
    let rows = sums.crosses.strictRows
    if rows.isEmpty { return randomPlacement(form, using: &generator) }
    let row = rows[generator.below(rows.count)]
    var count = 0
    var found: Int?
    for placement in draft.chosen[form] where sums.groups.has(sums.groups.groupOf[placement], row) {
      count += 1
      if generator.below(count) == 0 { found = placement }
    }
    return found
  }

  /// A placement gives way to another of its strict group.
  mutating func changeInGroup(_ form: Int, using generator: inout some RandomNumberGenerator) {
    guard let out = placementOfGroup(form, using: &generator) else { return }
    let range = sums.groups.members.range(sums.groups.groupOf[out])
    outs.append(out)
    ins.append(sums.groups.members.values[range.lowerBound + generator.below(range.count)])
    attempt(form, factor: 1, using: &generator)
  }

  /// A placement and one, two or three others trade axes: each gives way to one of its strict group, the
  /// first to one with the axis of the others, the others to ones with the axis of the first.
  ///
  /// So an essay of one chapter and choices of another become an essay of the other chapter and choices
  /// of the one; changed one after the other they would leave the bounds of both chapters.
  mutating func cross(_ form: Int, using generator: inout some RandomNumberGenerator) {
    guard let first = placementOfGroup(form, using: &generator) else { return }
    let axes = sums.crosses.axes.range(first)
    guard !axes.isEmpty else { return }
    let axis = sums.crosses.axes.values[axes.lowerBound + generator.below(axes.count)]
    let opposites = sums.crosses.opposites.range(axis)
    guard !opposites.isEmpty else { return }
    let other =
      sums.crosses.opposites.values[opposites.lowerBound + generator.below(opposites.count)]
    // A composite may have both.
    if sums.crosses.has(first, other) { return }
    let partners = 1 + generator.below(3)
    let way = Crossing(from: axis, to: other, keepsRest: generator.below(4) > 0)
    var factor = Double(axes.count * opposites.count)
    guard let new = crossing(first, way, &factor, using: &generator) else { return }
    factor /= Double(sums.crosses.axes.size(new) * sums.crosses.opposites.size(other))

    atoms.removeAll(keepingCapacity: true)
    var returning = 0
    for placement in draft.chosen[form] where placement != first {
      switch (sums.crosses.has(placement, axis), sums.crosses.has(placement, other)) {
      case (false, true): atoms.append(placement)
      case (true, false): returning += 1
      default: break
      }
    }
    guard atoms.count >= partners else { return }
    outs.append(first)
    ins.append(new)
    for number in 0..<partners {
      // Partners in turn: the way back draws them in the same order from those that stand then.
      factor *= Double(atoms.count) / Double(returning + partners - number)
      let position = generator.below(atoms.count)
      let partner = atoms[position]
      atoms.swapAt(position, atoms.count - 1)
      atoms.removeLast()
      guard let next = crossing(partner, way.back, &factor, using: &generator) else { return }
      outs.append(partner)
      ins.append(next)
    }
    attempt(form, factor: factor, using: &generator)
  }

  private struct Crossing {
    var from: Int
    var to: Int
    /// Whether what comes has the other axes of what goes: the same level when chapters are traded.
    var keepsRest: Bool

    var back: Crossing { Crossing(from: to, to: from, keepsRest: keepsRest) }
  }

  /// Larger cells are not looked through for the axes to keep.
  private static let mostKept = 64

  /// One of a placement's group with another axis and without its own; the factor of the way back.
  private func crossing(
    _ placement: Int, _ way: Crossing, _ factor: inout Double,
    using generator: inout some RandomNumberGenerator
  ) -> Int? {
    let group = sums.groups.groupOf[placement]
    let cell = sums.crosses.cell(group, way.to)
    if cell.isEmpty { return nil }
    guard way.keepsRest else {
      let new = cell[cell.startIndex + generator.below(cell.count)]
      if sums.crosses.has(new, way.from) { return nil }
      factor *= Double(cell.count) / Double(max(1, sums.crosses.size(group, way.from)))
      return new
    }
    let former = sums.crosses.cell(group, way.from)
    guard cell.count <= DrawChain.mostKept, former.count <= DrawChain.mostKept else { return nil }
    var count = 0
    var new = placement
    for member in cell where sums.crosses.keeps(member, axesOf: placement, beside: way.to) {
      count += 1
      if generator.below(count) == 0 { new = member }
    }
    guard count > 0, !sums.crosses.has(new, way.from),
      sums.crosses.keeps(placement, axesOf: new, beside: way.from)
    else { return nil }
    var back = 0
    for member in former where sums.crosses.keeps(member, axesOf: new, beside: way.from) {
      back += 1
    }
    factor *= Double(count) / Double(max(1, back))
    return new
  }
}
