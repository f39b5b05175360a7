// Moves of the chain that leave the strict groups of what stands as they are.

extension DrawChain {
  /// Larger cells are not looked through.
  private static let mostSearched = 64

  /// A placement that stands, from a strict row drawn evenly, so that what is rare in number comes up as often as
  /// what is not. While the groups stay, so does the chance of each of them.
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

  // MARK: One axis

  /// A placement and one, two or three others trade an axis: each gives way to one of its strict group, the
  /// first to one with the axis of the others, the others to ones with the axis of the first; axes that can
  /// stand beside the new one are kept.
  ///
  /// So an essay of one chapter and choices of another become an essay of the other chapter and choices
  /// of the one, all of their levels; changed one after the other they would leave the bounds of both chapters.
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
    var factor = Double(axes.count * opposites.count)
    guard let new = crossing(first, from: axis, to: other, &factor, using: &generator) else {
      return
    }
    factor /= Double(sums.crosses.axes.size(new) * sums.crosses.opposites.size(other))
    outs.append(first)
    ins.append(new)

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
    for number in 0..<partners {
      // The way back draws the partners in the same order from those that stand then.
      factor *= Double(atoms.count) / Double(returning + partners - number)
      let position = generator.below(atoms.count)
      let partner = atoms[position]
      atoms.swapAt(position, atoms.count - 1)
      atoms.removeLast()
      guard let next = crossing(partner, from: other, to: axis, &factor, using: &generator) else {
        return
      }
      outs.append(partner)
      ins.append(next)
    }
    attempt(form, factor: factor, using: &generator)
  }

  /// One of a placement's group with another axis and without its own; the factor of the way back.
  private mutating func crossing(
    _ placement: Int, from axis: Int, to other: Int, _ factor: inout Double,
    using generator: inout some RandomNumberGenerator
  ) -> Int? {
    let group = sums.groups.groupOf[placement]
    let cell = sums.crosses.cell(group, other)
    let former = sums.crosses.cell(group, axis)
    guard cell.count <= DrawChain.mostSearched, former.count <= DrawChain.mostSearched else {
      return nil
    }
    sums.crosses.rest(of: placement, beside: other, to: &kept)
    var count = 0
    var new = placement
    for member in cell where sums.crosses.has(member, all: kept) {
      count += 1
      if generator.below(count) == 0 { new = member }
    }
    if count == 0 || sums.crosses.has(new, axis) { return nil }
    sums.crosses.rest(of: new, beside: axis, to: &kept)
    if !sums.crosses.has(placement, all: kept) { return nil }
    var back = 0
    for member in former where sums.crosses.has(member, all: kept) { back += 1 }
    factor *= Double(count) / Double(max(1, back))
    return new
  }

  // MARK: All axes

  /// Two placements trade all axes: each gives way to one of its strict group with the axes of the other.
  mutating func crossAll(_ form: Int, using generator: inout some RandomNumberGenerator) {
    guard let first = placementOfGroup(form, using: &generator),
      let second = randomPlacement(form, using: &generator), first != second
    else { return }
    var factor = 1.0
    guard let new = member(like: first, axesOf: second, &factor, using: &generator),
      let next = member(like: second, axesOf: first, &factor, using: &generator),
      // The way back must find the former ones among those with the axes of the new ones.
      back(to: first, axesOf: next, &factor), back(to: second, axesOf: new, &factor)
    else { return }
    outs += [first, second]
    ins += [new, next]
    attempt(form, factor: factor, using: &generator)
  }

  /// The members of a placement's group among which those with the axes of another are found.
  private func cell(like placement: Int, axesOf other: Int) -> ArraySlice<Int> {
    guard let axis = sums.crosses.axes[other].first else { return [] }
    let cell = sums.crosses.cell(sums.groups.groupOf[placement], axis)
    return cell.count <= DrawChain.mostSearched ? cell : []
  }

  private func member(
    like placement: Int, axesOf other: Int, _ factor: inout Double,
    using generator: inout some RandomNumberGenerator
  ) -> Int? {
    var count = 0
    var found: Int?
    for member in cell(like: placement, axesOf: other)
    where sums.crosses.keeps(member, axesOf: other) {
      count += 1
      if generator.below(count) == 0 { found = member }
    }
    factor *= Double(count)
    return found
  }

  private func back(to placement: Int, axesOf other: Int, _ factor: inout Double) -> Bool {
    var count = 0
    for member in cell(like: placement, axesOf: other)
    where sums.crosses.keeps(member, axesOf: other) {
      count += 1
    }
    factor /= Double(max(1, count))
    return count > 0 && sums.crosses.keeps(placement, axesOf: other)
  }
}
