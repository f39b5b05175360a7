// A walk over selections that satisfy everything, whose law in the long run is the law of the draw.

/// A Metropolis–Hastings chain (Hastings 1970) on the forms of a draft, all of it feasible all the time.
///
/// Its moves put a unit on a form or take it away, change a unit for one that is alike, or shares a row, or for any; change two
/// units at once so that all sums stay (cells of two margins trade places), or freely; change one unit for two or three that add up to it and
/// back (a case for questions); and let two forms trade units.
struct DrawChain: Sendable {
  private(set) var draft: DrawDraft
  let matrix: DrawMatrix
  let sums: ClassSums
  /// What a move would add to each row; zero between moves.
  private var delta: [Int]
  private var touched: [Int] = []
  var outs: [Int] = []
  var ins: [Int] = []
  /// What a composite's cover still needs in each row; zero between moves.
  var need: [Int]
  /// What stands on a form, during moves that sort it.
  var atoms: [Int] = []
  var composites: [Int] = []
  var kept: [Int] = []
  private var undo: [(form: Int, placement: Int, former: Int?)] = []

  /// - Parameter draft: feasible.
  init(_ draft: DrawDraft, sums: ClassSums) {
    self.draft = draft
    matrix = draft.matrix
    self.sums = sums
    delta = [Int](repeating: 0, count: draft.matrix.rows)
    need = delta
  }

  mutating func walk(_ steps: Int, using generator: inout some RandomNumberGenerator) {
    guard matrix.forms > 0, !matrix.unitOf.isEmpty else { return }
    for _ in 0..<steps {
      let form = matrix.forms == 1 ? 0 : generator.below(matrix.forms)
      outs.removeAll(keepingCapacity: true)
      ins.removeAll(keepingCapacity: true)
      switch generator.below(sums.covers.composites.isEmpty ? 16 : 19) {
      case 0: toggle(form, using: &generator)
      case 1: toggleSome(2 + generator.below(4), using: &generator)
      case 2...4: change(form, .alike, using: &generator)
      case 5: change(form, .near, using: &generator)
      case 6: changeInGroup(form, using: &generator)
      case 7: change(form, .any, using: &generator)
      case 8...9: exchange(form, using: &generator)
      case 10: crossAll(form, using: &generator)
      case 11: double(form, using: &generator)
      case 12:
        let kind = generator.below(4)
        split(form, 2 + kind / 2, isExact: kind % 2 == 0, using: &generator)
      case 13:
        let kind = generator.below(4)
        merge(form, 2 + kind / 2, isExact: kind % 2 == 0, using: &generator)
      case 16: recast(form, generator.below(2) == 0 ? .split : .merge, using: &generator)
      case 17...18: recast(form, .both, using: &generator)
      default:
        if matrix.forms > 1 {
          trade(form, using: &generator)
        } else {
          cross(form, using: &generator)
        }
      }
    }
  }

  // MARK: Moves

  /// A placement comes if its unit is not there, goes if it is, and takes its unit's place otherwise.
  private mutating func toggle(_ form: Int, using generator: inout some RandomNumberGenerator) {
    let placement = generator.below(matrix.unitOf.count)
    if let position = draft.position(of: matrix.unitOf[placement], on: form) {
      outs.append(draft.chosen[form][position])
      if draft.chosen[form][position] != placement { ins.append(placement) }
    } else {
      ins.append(placement)
    }
    attempt(form, factor: 1, using: &generator)
  }

  /// Several toggles at once, on any forms: rarely taken, but it joins what no other move does.
  private mutating func toggleSome(
    _ count: Int, using generator: inout some RandomNumberGenerator
  ) {
    undo.removeAll(keepingCapacity: true)
    var ratio = 1.0
    var holds = true
    for _ in 0..<count where holds {
      let form = generator.below(matrix.forms)
      let placement = generator.below(matrix.unitOf.count)
      let unit = matrix.unitOf[placement]
      let weight = Double(matrix.weight[unit])
      if let position = draft.position(of: unit, on: form) {
        let former = draft.chosen[form][position]
        draft.remove(at: position, from: form)
        if former != placement { draft.add(placement, to: form) } else { ratio /= weight }
        undo.append((form, placement, former))
      } else if draft.canStand(unit, on: form) {
        draft.add(placement, to: form)
        ratio *= weight
        undo.append((form, placement, nil))
      } else {
        holds = false
      }
    }
    // What is feasible is asked first: then weights that are all scaled alike draw alike.
    if holds, undo.allSatisfy({ draft.wrong[$0.form] == 0 }), draft.oversharing == 0, draft.isEven,
      ratio >= 1 || generator.unit() < ratio
    {
      return
    }
    for change in undo.reversed() {
      if change.former != change.placement { take(change.placement, from: change.form) }
      if let former = change.former { draft.add(former, to: change.form) }
    }
  }

  private enum Reach { case alike, near, any }

  private mutating func change(
    _ form: Int, _ reach: Reach, using generator: inout some RandomNumberGenerator
  ) {
    guard let out = randomPlacement(form, using: &generator) else { return }
    switch reach {
    case .alike: ins.append(member(of: sums.classOf[out], using: &generator))
    case .near: ins.append(neighbour(of: out, using: &generator))
    case .any: ins.append(generator.below(matrix.unitOf.count))
    }
    outs.append(out)
    let factor = reach == .near ? reversal(out, ins[0]) : 1
    attempt(form, factor: factor, using: &generator)
  }

  /// Two give way to two that add up to the same: one near the first, and one of the class that is left.
  private mutating func exchange(_ form: Int, using generator: inout some RandomNumberGenerator) {
    guard let (first, second) = randomPair(form, using: &generator) else { return }
    let new = neighbour(of: first, using: &generator)
    let hash =
      sums.hash(of: first) &+ sums.hash(of: second) &- sums.hash(of: new)
    guard let rest = sums.number(of: hash), sums.isFound[sums.classOf[second]] else { return }
    outs += [first, second]
    ins.append(new)
    ins.append(member(of: rest, using: &generator))
    let factor =
      reversal(first, new) * Double(sums.classes.size(rest))
      / Double(sums.size(ofClassOf: second))
    attempt(form, factor: factor, using: &generator)
  }

  private mutating func double(_ form: Int, using generator: inout some RandomNumberGenerator) {
    guard let (first, second) = randomPair(form, using: &generator) else { return }
    outs += [first, second]
    ins.append(neighbour(of: first, using: &generator))
    ins.append(neighbour(of: second, using: &generator))
    let factor = reversal(first, ins[0]) * reversal(second, ins[1])
    attempt(form, factor: factor, using: &generator)
  }

  /// Two forms trade a unit each.
  private mutating func trade(_ form: Int, using generator: inout some RandomNumberGenerator) {
    var other = generator.below(matrix.forms - 1)
    if other >= form { other += 1 }
    guard let first = randomPlacement(form, using: &generator),
      let second = randomPlacement(other, using: &generator)
    else { return }
    let unit = matrix.unitOf[first]
    let otherUnit = matrix.unitOf[second]
    guard unit != otherUnit, !draft.stands(unit, on: other), !draft.stands(otherUnit, on: form)
    else { return }
    if matrix.classOf[first] != matrix.classOf[second] {
      outs = [first]
      ins = [second]
      guard rowsHold(form) else { return }
      outs = [second]
      ins = [first]
      guard rowsHold(other) else { return }
    }
    swap(first, form, second, other)
    let holds =
      draft.wrong[form] == 0 && draft.wrong[other] == 0 && draft.oversharing == 0 && draft.isEven
    if !holds { swap(second, form, first, other) }
  }

  private mutating func swap(_ first: Int, _ form: Int, _ second: Int, _ other: Int) {
    take(first, from: form)
    take(second, from: other)
    draft.add(second, to: form)
    draft.add(first, to: other)
  }

  private mutating func take(_ placement: Int, from form: Int) {
    if let position = draft.position(of: matrix.unitOf[placement], on: form) {
      draft.remove(at: position, from: form)
    }
  }

  // MARK: Trying

  /// Makes the change of ``outs`` for ``ins`` with the chance that keeps the law.
  ///
  /// - Parameter factor: how much likelier the way back is proposed than the way there.
  mutating func attempt(
    _ form: Int, factor: Double, using generator: inout some RandomNumberGenerator
  ) {
    for (position, placement) in ins.enumerated() {
      let unit = matrix.unitOf[placement]
      for earlier in ins[..<position] where matrix.unitOf[earlier] == unit { return }
      if outs.contains(where: { matrix.unitOf[$0] == unit }) {
        if outs.contains(placement) { return }
      } else if !draft.canStand(unit, on: form) {
        return
      }
    }
    let isAlike =
      outs.count == 1 && ins.count == 1 && matrix.classOf[outs[0]] == matrix.classOf[ins[0]]
    guard isAlike || rowsHold(form) else { return }
    var ratio = factor
    for placement in ins { ratio *= Double(matrix.weight[matrix.unitOf[placement]]) }
    for placement in outs { ratio /= Double(matrix.weight[matrix.unitOf[placement]]) }
    if ratio < 1, generator.unit() >= ratio { return }
    for placement in outs { take(placement, from: form) }
    for placement in ins { draft.add(placement, to: form) }
    if draft.wrong[form] == 0, draft.oversharing == 0, isAlike || draft.isEven { return }
    for placement in ins { take(placement, from: form) }
    for placement in outs { draft.add(placement, to: form) }
  }

  /// Whether the rows of a form hold after the change.
  private mutating func rowsHold(_ form: Int) -> Bool {
    touched.removeAll(keepingCapacity: true)
    for placement in ins {
      for entry in matrix.entries(of: placement) {
        let row = matrix.entryRow[entry]
        delta[row] += matrix.entryAmount[entry]
        touched.append(row)
      }
    }
    for placement in outs {
      for entry in matrix.entries(of: placement) {
        let row = matrix.entryRow[entry]
        delta[row] -= matrix.entryAmount[entry]
        touched.append(row)
      }
    }
    var holds = true
    let base = form * matrix.rows
    for row in touched where delta[row] != 0 {
      let sum = draft.sums[base + row] + delta[row]
      if sum < matrix.lower[row] || sum > matrix.upper[row] { holds = false }
      delta[row] = 0
    }
    return holds
  }
}
