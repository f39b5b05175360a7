// Moves of the chain that put atoms in a composite's place, a composite in the place of atoms, or both at once.

extension DrawChain {
  enum Recast { case split, merge, both }

  /// A composite goes and atoms that cover it come (split), or the way back (merge), or one composite is
  /// split while another is merged, so that each finds its place taken up and left.
  ///
  /// Atoms that come are drawn one by one, evenly from those that fit into what is not covered yet and have the first row
  /// that is not; atoms that go likewise from those that stand. The chance of the way back is
  /// that of the same atoms in the same order, so every order balances by itself.
  mutating func recast(
    _ form: Int, _ kind: Recast, using generator: inout some RandomNumberGenerator
  ) {
    let covers = sums.covers
    let standing = draft.chosen[form].filter { covers.isComposite[$0] }
    var factor = 1.0
    var old: Int?
    var new: Int?
    if kind != .merge {
      guard !standing.isEmpty else { return }
      old = standing[generator.below(standing.count)]
      factor *= Double(standing.count)
    }
    if kind != .split {
      new = covers.composites[generator.below(covers.composites.count)]
      factor *= Double(covers.composites.count)
    }
    if old == new { return }
    // The way back begins with the other composite.
    let after = standing.count - (old == nil ? 0 : 1) + (new == nil ? 0 : 1)
    if new != nil { factor /= Double(after) }
    if old != nil { factor /= Double(covers.composites.count) }

    var atoms = draft.chosen[form].filter { covers.isAtom($0) }
    if let new, let plan = covers.plans[new] {
      guard let chance = remove(plan, from: &atoms, using: &generator) else { return }
      factor /= chance
      factor *= chanceOfDrawing(outs, plan)
    }
    if let old, let plan = covers.plans[old] {
      guard let chance = draw(plan, using: &generator) else { return }
      factor /= chance
      factor *= chanceOfRemoving(ins, plan, from: atoms)
    }
    if let old { outs.append(old) }
    if let new { ins.append(new) }
    attempt(form, factor: factor, using: &generator)
  }

  private mutating func begin(_ plan: CompositeCovers.Plan) {
    for item in plan.rows { need[item.row] = item.need }
  }

  private mutating func end(_ plan: CompositeCovers.Plan) {
    for item in plan.rows { need[item.row] = 0 }
  }

  private mutating func cover(_ placement: Int) {
    for entry in sums.covers.groups[sums.covers.groupOf[placement]] {
      need[entry.row] -= entry.amount
    }
  }

  /// How many atoms of a pool fit.
  private func supply(_ pool: Int) -> Int {
    let covers = sums.covers
    return covers.pools[pool].reduce(0) { count, cell in
      covers.fits(covers.cells[cell].group, need) ? count + covers.cells[cell].members.count : count
    }
  }

  /// Atoms to ``ins``; the chance of these in this order, or nil when the cover cannot be finished.
  private mutating func draw(
    _ plan: CompositeCovers.Plan, using generator: inout some RandomNumberGenerator
  ) -> Double? {
    let covers = sums.covers
    begin(plan)
    defer { end(plan) }
    var chance = 1.0
    while let item = plan.rows.first(where: { need[$0.row] > 0 }) {
      let count = supply(item.pool)
      if count == 0 { return nil }
      chance /= Double(count)
      var rest = generator.below(count)
      for cell in covers.pools[item.pool] where covers.fits(covers.cells[cell].group, need) {
        let members = covers.cells[cell].members
        if rest < members.count {
          ins.append(members[rest])
          cover(members[rest])
          break
        }
        rest -= members.count
      }
    }
    return chance
  }

  private mutating func chanceOfDrawing(_ atoms: [Int], _ plan: CompositeCovers.Plan) -> Double {
    begin(plan)
    defer { end(plan) }
    var chance = 1.0
    for atom in atoms {
      guard let item = plan.rows.first(where: { need[$0.row] > 0 }) else { return 0 }
      chance /= Double(max(1, supply(item.pool)))
      cover(atom)
    }
    return chance
  }

  /// Whether an atom that stands may be part of a cover.
  private func serves(_ atom: Int, _ row: Int, _ anchor: Int?) -> Bool {
    let covers = sums.covers
    let group = covers.groupOf[atom]
    return covers.fits(group, need) && covers.groups[group].contains { $0.row == row }
      && (anchor.map { covers.has(atom, $0, matrix) } ?? true)
  }

  /// Atoms that stand to ``outs``; the chance of these in this order, or nil when there is no cover.
  private mutating func remove(
    _ plan: CompositeCovers.Plan, from atoms: inout [Int],
    using generator: inout some RandomNumberGenerator
  ) -> Double? {
    begin(plan)
    defer { end(plan) }
    var chance = 1.0
    while let item = plan.rows.first(where: { need[$0.row] > 0 }) {
      var count = 0
      var found = 0
      for position in atoms.indices where serves(atoms[position], item.row, plan.anchor) {
        count += 1
        if generator.below(count) == 0 { found = position }
      }
      if count == 0 { return nil }
      chance /= Double(count)
      outs.append(atoms[found])
      cover(atoms[found])
      atoms.remove(at: found)
    }
    return chance
  }

  /// - Parameter others: the atoms that stand besides the ones that came.
  private mutating func chanceOfRemoving(
    _ came: [Int], _ plan: CompositeCovers.Plan, from others: [Int]
  ) -> Double {
    begin(plan)
    defer { end(plan) }
    var chance = 1.0
    for (number, atom) in came.enumerated() {
      guard let item = plan.rows.first(where: { need[$0.row] > 0 }) else { return 0 }
      var count = 0
      for other in others where serves(other, item.row, plan.anchor) { count += 1 }
      for other in came[number...] where serves(other, item.row, plan.anchor) { count += 1 }
      chance /= Double(max(1, count))
      cover(atom)
    }
    return chance
  }
}
