// Moves of the chain that change one placement for several that add up to it, and back.

extension DrawChain {
  /// One gives way to some near it; the last of them makes up the sum exactly, or is near it too.
  mutating func split(
    _ form: Int, _ parts: Int, isExact: Bool, using generator: inout some RandomNumberGenerator
  ) {
    guard let whole = randomPlacement(form, using: &generator) else { return }
    var hash = sums.hash(of: whole)
    var forward = 1.0
    for number in 1...parts where number < parts || !isExact {
      let part = neighbour(of: whole, using: &generator)
      ins.append(part)
      forward *= chance(of: part, near: whole)
      hash &-= sums.hash(of: part)
    }
    outs.append(whole)
    let count = draft.chosen[form].count
    // Back: these parts in this order out of all tuples, then the whole.
    var backward = 1.0
    for _ in 0..<parts { backward /= Double(count + parts - 1) }
    if isExact {
      guard let rest = sums.number(of: hash), sums.isFound[sums.classOf[whole]] else { return }
      ins.append(member(of: rest, using: &generator))
      forward /= Double(sums.classes.size(rest))
      backward /= Double(sums.size(ofClassOf: whole))
    } else {
      backward *= chance(of: whole, near: ins[0])
    }
    forward /= Double(count)
    guard forward > 0 else { return }
    attempt(form, factor: backward / forward, using: &generator)
  }

  /// The way back of a split.
  mutating func merge(
    _ form: Int, _ parts: Int, isExact: Bool, using generator: inout some RandomNumberGenerator
  ) {
    let count = draft.chosen[form].count
    guard count >= parts else { return }
    var hash: UInt64 = 0
    var forward = 1.0
    for _ in 0..<parts {
      let part = draft.chosen[form][generator.below(count)]
      // A tuple that holds one twice is no move.
      if outs.contains(part) { return }
      outs.append(part)
      hash &+= sums.hash(of: part)
      forward /= Double(count)
    }
    var backward = 1 / Double(count - parts + 1)
    let whole: Int
    if isExact {
      let last = sums.classOf[outs[parts - 1]]
      guard let number = sums.number(of: hash), sums.isFound[last] else { return }
      whole = member(of: number, using: &generator)
      forward /= Double(sums.classes.size(number))
      backward /= Double(sums.classes.size(last))
    } else {
      whole = neighbour(of: outs[0], using: &generator)
      forward *= chance(of: whole, near: outs[0])
    }
    for part in isExact ? outs.dropLast() : outs[...] { backward *= chance(of: part, near: whole) }
    ins.append(whole)
    guard forward > 0 else { return }
    attempt(form, factor: backward / forward, using: &generator)
  }
}
