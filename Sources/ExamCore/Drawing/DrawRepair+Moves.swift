// Which changes of a form the repair looks at, and what each would cost.

extension DrawRepair {
  /// Brings in what counts for a row, or takes away what counts against it.
  mutating func raise(
    _ row: Int, on form: Int, using generator: inout some RandomNumberGenerator
  ) {
    let helpers = matrix.entriesOf.range(row)
    var best: Move?
    for _ in 0..<DrawRepair.samples where !helpers.isEmpty {
      let entry = matrix.entriesOf.values[helpers.lowerBound + generator.below(helpers.count)]
      let placement = matrix.placementOfEntry[entry]
      if matrix.entryAmount[entry] > 0 {
        consider(placement, on: form, best: &best, using: &generator)
      } else if let position = draft.position(of: matrix.unitOf[placement], on: form) {
        considerRemoval(of: draft.chosen[form][position], from: form, best: &best)
      }
    }
    take(best, on: form, using: &generator)
  }

  /// Takes away a placement that is part of the trouble, or puts another in its place.
  mutating func relieve(
    _ form: Int, using generator: inout some RandomNumberGenerator,
    part isPart: (DrawDraft, Int) -> Bool
  ) {
    let parts = draft.chosen[form].filter { isPart(draft, $0) }
    guard !parts.isEmpty else {
      // Nothing to take away: something with negative amounts must come.
      var best: Move?
      for _ in 0..<DrawRepair.samples where !matrix.unitOf.isEmpty {
        let placement = generator.below(matrix.unitOf.count)
        consider(placement, on: form, best: &best, using: &generator)
      }
      take(best, on: form, using: &generator)
      return
    }
    var best: Move?
    for _ in 0..<4 {
      let part = parts[generator.below(parts.count)]
      considerRemoval(of: part, from: form, best: &best)
      for _ in 0..<DrawRepair.samples / 2 {
        let candidate = alternative(to: part, using: &generator)
        consider(candidate, insteadOf: part, on: form, best: &best)
      }
    }
    take(best, on: form, using: &generator)
  }

  /// Another placement: alike in all amounts, or sharing a row, or any.
  private func alternative(
    to placement: Int, using generator: inout some RandomNumberGenerator
  ) -> Int {
    let kind = generator.below(4)
    let entries = matrix.entries(of: placement)
    if kind == 0 || entries.isEmpty {
      return generator.below(matrix.unitOf.count)
    }
    if kind == 1 {
      let alike = matrix.classes.range(matrix.classOf[placement])
      return matrix.classes.values[alike.lowerBound + generator.below(alike.count)]
    }
    let row = matrix.entryRow[entries.lowerBound + generator.below(entries.count)]
    let range = matrix.entriesOf.range(row)
    let entry = matrix.entriesOf.values[range.lowerBound + generator.below(range.count)]
    return matrix.placementOfEntry[entry]
  }

  private func isTabu(_ placement: Int) -> Bool { freeAgain[matrix.unitOf[placement]] > step }

  private mutating func consider(
    _ placement: Int, on form: Int, best: inout Move?,
    using generator: inout some RandomNumberGenerator
  ) {
    let unit = matrix.unitOf[placement]
    if isTabu(placement) { return }
    if let position = draft.position(of: unit, on: form) {
      // Another way of putting the same unit.
      let former = draft.chosen[form][position]
      if former != placement { consider(placement, insteadOf: former, on: form, best: &best) }
      return
    }
    if !ration.isEmpty, ration[matrix.classOf[placement]] <= 0 { return }
    if draft.useCount[unit] >= matrix.uses[unit] {
      guard ration.isEmpty, matrix.uses[unit] > 0 else { return }
      let giver = draft.form(of: unit, use: generator.below(matrix.uses[unit]))
      considerGift(placement, from: giver, to: form, best: &best)
      return
    }
    var cost = draft.costOfAdding(placement, to: form)
    note(Move(comes: placement, goes: nil, giver: nil, cost: cost), &best)
    draft.add(placement, to: form)
    for position in 0..<draft.chosen[form].count - 1 {
      let other = draft.chosen[form][position]
      let change = draft.costOfRemoving(other, from: form)
      if change >= 0 || isTabu(other) { continue }
      note(Move(comes: placement, goes: other, giver: nil, cost: cost + change), &best)
    }
    draft.remove(at: draft.chosen[form].count - 1, from: form)
    cost = 0
  }

  private mutating func consider(
    _ placement: Int, insteadOf other: Int, on form: Int, best: inout Move?
  ) {
    let unit = matrix.unitOf[placement]
    let isSameUnit = unit == matrix.unitOf[other]
    guard placement != other, isSameUnit || draft.canStand(unit, on: form), !isTabu(placement),
      let position = draft.position(of: matrix.unitOf[other], on: form)
    else { return }
    if !ration.isEmpty, ration[matrix.classOf[placement]] <= 0 { return }
    let cost = draft.costOfRemoving(other, from: form)
    draft.remove(at: position, from: form)
    note(
      Move(
        comes: placement, goes: other, giver: nil,
        cost: cost + draft.costOfAdding(placement, to: form)), &best)
    draft.add(other, to: form)
  }

  private mutating func considerRemoval(of placement: Int, from form: Int, best: inout Move?) {
    if isTabu(placement) { return }
    let cost = draft.costOfRemoving(placement, from: form)
    note(Move(comes: nil, goes: placement, giver: nil, cost: cost), &best)
  }

  /// The only form that has a unit gives it up, for one of this form's units or for nothing.
  private mutating func considerGift(
    _ placement: Int, from giver: Int, to form: Int, best: inout Move?
  ) {
    guard giver != form,
      let position = draft.position(of: matrix.unitOf[placement], on: giver)
    else { return }
    let given = draft.chosen[giver][position]
    var cost = draft.costOfRemoving(given, from: giver)
    draft.remove(at: position, from: giver)
    cost += draft.costOfAdding(placement, to: form)
    draft.add(placement, to: form)
    for position in 0..<draft.chosen[form].count - 1 {
      let other = draft.chosen[form][position]
      if isTabu(other) || draft.stands(matrix.unitOf[other], on: giver) { continue }
      let change =
        draft.costOfRemoving(other, from: form) + draft.costOfAdding(other, to: giver)
      note(Move(comes: placement, goes: other, giver: giver, cost: cost + change), &best)
    }
    draft.remove(at: draft.chosen[form].count - 1, from: form)
    draft.add(given, to: giver)
  }

  private func note(_ move: Move, _ best: inout Move?) {
    if best.map({ move.cost < $0.cost }) ?? true { best = move }
  }
}
