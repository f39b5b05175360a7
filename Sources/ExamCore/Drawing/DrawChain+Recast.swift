// Moves of the chain that put atoms in a composite's place, a composite in the place of atoms, or both at once.

extension DrawChain {
  enum Recast { case split, merge, both }

  /// A composite goes and atoms that cover it come (split), or the way back (merge), or one composite is
  /// split while another is merged, so that each leaves the place that it took.
  ///
  /// Atoms that come are drawn one by one, evenly from those that fit into what is not covered yet and have
  /// the first row that is not; atoms that go likewise from those that stand. The chance of the way back is
  /// that of the same atoms in the same order, so every order balances by itself.
  mutating func recast(
    _ form: Int, _ kind: Recast, using generator: inout some RandomNumberGenerator
  ) {
    guard sort(form) || kind == .merge else { return }
    let all = Double(sums.covers.composites.count)
    var factor = 1.0
    var old = -1
    var new = -1
    if kind != .merge {
      old = composites[generator.below(composites.count)]
      factor *= Double(composites.count) / all
    }
    if kind != .split {
      new = sums.covers.composites[generator.below(sums.covers.composites.count)]
      // The way back begins with this one.
      factor *= all / Double(composites.count + (old < 0 ? 1 : 0))
    }
    if old == new { return }
    if new >= 0 {
      let number = sums.covers.numberOf[new]
      let chance = remove(number, using: &generator)
      if chance == 0 { return }
      factor *= chanceOfDrawing(number) / chance
    }
    if old >= 0 {
      let number = sums.covers.numberOf[old]
      let chance = draw(number, using: &generator)
      if chance == 0 { return }
      factor *= chanceOfRemoving(number) / chance
    }
    if old >= 0 { outs.append(old) }
    if new >= 0 { ins.append(new) }
    attempt(form, factor: factor, using: &generator)
  }

  /// What stands, by role; whether a composite does.
  private mutating func sort(_ form: Int) -> Bool {
    atoms.removeAll(keepingCapacity: true)
    composites.removeAll(keepingCapacity: true)
    for placement in draft.chosen[form] {
      switch sums.covers.roles[placement] {
      case .atom: atoms.append(placement)
      case .composite: composites.append(placement)
      case .other: break
      }
    }
    return !composites.isEmpty
  }

  // MARK: What is to be covered

  private mutating func begin(_ number: Int) {
    for position in sums.covers.rows.range(number) {
      need[sums.covers.rows.values[position]] = sums.covers.needs[position]
    }
  }

  private mutating func end(_ number: Int) {
    for position in sums.covers.rows.range(number) { need[sums.covers.rows.values[position]] = 0 }
  }

  /// The first row not covered yet, as a position in the rows of all composites.
  private func next(_ number: Int) -> Int? {
    for position in sums.covers.rows.range(number)
    where need[sums.covers.rows.values[position]] > 0 {
      return position
    }
    return nil
  }

  private mutating func cover(_ atom: Int) {
    let group = sums.groups.groupOf[atom]
    for position in sums.groups.rows.range(group) {
      need[sums.groups.rows.values[position]] -= sums.groups.amounts[position]
    }
  }

  // MARK: Atoms that come

  /// How many atoms of a pool fit.
  private func supply(_ pool: Int) -> Int {
    var count = 0
    for position in sums.covers.pools.range(pool) {
      let cell = sums.covers.pools.values[position]
      if sums.groups.fits(sums.covers.cellGroup[cell], need) {
        count += sums.covers.cells.size(cell)
      }
    }
    return count
  }

  /// Atoms to ``ins``; the chance of these in this order, or 0 when the cover cannot be finished.
  private mutating func draw(
    _ number: Int, using generator: inout some RandomNumberGenerator
  ) -> Double {
    begin(number)
    defer { end(number) }
    var chance = 1.0
    while let position = next(number) {
      let pool = sums.covers.poolOf[position]
      let count = supply(pool)
      if count == 0 { return 0 }
      chance /= Double(count)
      var rest = generator.below(count)
      for place in sums.covers.pools.range(pool) {
        let cell = sums.covers.pools.values[place]
        guard sums.groups.fits(sums.covers.cellGroup[cell], need) else { continue }
        let range = sums.covers.cells.range(cell)
        if rest < range.count {
          let atom = sums.covers.cells.values[range.lowerBound + rest]
          ins.append(atom)
          cover(atom)
          break
        }
        rest -= range.count
      }
    }
    return chance
  }

  /// The chance that ``draw(_:using:)`` gives ``outs``.
  private mutating func chanceOfDrawing(_ number: Int) -> Double {
    begin(number)
    defer { end(number) }
    var chance = 1.0
    for atom in outs {
      guard let position = next(number) else { return 0 }
      chance /= Double(max(1, supply(sums.covers.poolOf[position])))
      cover(atom)
    }
    return chance
  }

  // MARK: Atoms that go

  /// Whether an atom that stands may go for a composite.
  private func serves(_ atom: Int, _ row: Int, _ anchor: Int) -> Bool {
    let group = sums.groups.groupOf[atom]
    return sums.groups.has(group, row) && sums.groups.fits(group, need)
      && (anchor < 0 || matrix.has(atom, anchor))
  }

  /// Atoms to ``outs``, no longer among ``atoms``; the chance of these in this order, or 0 when there is no
  /// cover.
  private mutating func remove(
    _ number: Int, using generator: inout some RandomNumberGenerator
  ) -> Double {
    begin(number)
    defer { end(number) }
    let anchor = sums.covers.anchors[number]
    var chance = 1.0
    while let position = next(number) {
      let row = sums.covers.rows.values[position]
      var count = 0
      var found = 0
      for place in atoms.indices where serves(atoms[place], row, anchor) {
        count += 1
        if generator.below(count) == 0 { found = place }
      }
      if count == 0 { return 0 }
      chance /= Double(count)
      outs.append(atoms[found])
      cover(atoms[found])
      atoms.remove(at: found)
    }
    return chance
  }

  /// The chance that ``remove(_:using:)`` gives ``ins`` when they stand and ``outs`` do not.
  private mutating func chanceOfRemoving(_ number: Int) -> Double {
    begin(number)
    defer { end(number) }
    let anchor = sums.covers.anchors[number]
    var chance = 1.0
    for (place, atom) in ins.enumerated() {
      guard let position = next(number) else { return 0 }
      let row = sums.covers.rows.values[position]
      var count = 0
      for other in atoms where serves(other, row, anchor) { count += 1 }
      for other in ins[place...] where serves(other, row, anchor) { count += 1 }
      chance /= Double(max(1, count))
      cover(atom)
    }
    return chance
  }
}
