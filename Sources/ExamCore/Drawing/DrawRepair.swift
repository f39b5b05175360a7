// One run of the repair: a draft, what was tried lately, and the steps that change it.

struct DrawRepair: Sendable {
  var draft: DrawDraft
  /// The nearest draft met since the last ``repair(steps:left:using:)`` began.
  private(set) var best: DrawDraft
  private(set) var leastCost: Int
  let matrix: DrawMatrix
  private(set) var step = 0
  /// For each unit, the step from which on it may come or go again.
  private(set) var freeAgain: [Int]
  /// While a form is filled: how many placements of each class it may still take; empty when nothing is
  /// rationed.
  private(set) var ration: [Int] = []
  /// Candidates looked at in each step.
  static let samples = 20

  init(_ matrix: DrawMatrix) {
    self.matrix = matrix
    draft = DrawDraft(matrix)
    best = draft
    leastCost = Int.max
    freeAgain = [Int](repeating: 0, count: matrix.uses.count)
  }

  /// Repairs one form, the forms before it left alone.
  mutating func fill(
    _ form: Int, steps: Int, left: inout Int, using generator: inout some RandomNumberGenerator
  ) {
    setRations(for: form, using: &generator)
    for turn in 0..<steps where left > 0 {
      guard draft.wrong[form] > 0 else { break }
      // A form that its shares cannot fill takes what it needs.
      if turn == steps / 2 { ration = [] }
      left -= 1
      repairOne(on: form, using: &generator)
    }
    ration = []
  }

  /// Repairs all forms together until everything holds or the steps run out.
  mutating func repair(
    steps: Int, left: inout Int, using generator: inout some RandomNumberGenerator
  ) {
    best = draft
    leastCost = draft.baseCost
    for _ in 0..<steps where left > 0 {
      if draft.isFeasible { return }
      left -= 1
      let broken = draft.wrong.indices.filter { draft.wrong[$0] > 0 }
      if let form = broken.isEmpty ? nil : broken[generator.below(broken.count)] {
        repairOne(on: form, using: &generator)
      } else if draft.oversharing > 0 {
        repairSharing(using: &generator)
      } else {
        repairSpread(using: &generator)
      }
      let cost = draft.baseCost
      if cost < leastCost {
        leastCost = cost
        best = draft
      }
    }
  }

  private mutating func setRations(for form: Int, using generator: inout some RandomNumberGenerator)
  {
    let formsLeft = matrix.forms - form
    ration = (0..<matrix.classes.count).map { number in
      var supply = 0
      for placement in matrix.classes[number] {
        let unit = matrix.unitOf[placement]
        supply += min(formsLeft, matrix.uses[unit] - draft.useCount[unit])
      }
      let extra = generator.below(formsLeft) < supply % formsLeft ? 1 : 0
      return supply / formsLeft + extra
    }
  }

  // MARK: What to repair

  private mutating func repairOne(
    on form: Int, using generator: inout some RandomNumberGenerator
  ) {
    var row: Int?
    var seen = 0
    for candidate in 0..<matrix.rows where draft.isBroken(form: form, row: candidate) {
      seen += 1
      if generator.below(seen) == 0 { row = candidate }
    }
    guard let row else {
      repairMeeting(on: form, using: &generator)
      return
    }
    if draft.sums[form * matrix.rows + row] < matrix.lower[row] {
      raise(row, on: form, using: &generator)
    } else {
      relieve(form, using: &generator) { draft, placement in
        draft.matrix.entries(of: placement).contains {
          draft.matrix.entryRow[$0] == row && draft.matrix.entryAmount[$0] > 0
        }
      }
    }
  }

  private mutating func repairMeeting(
    on form: Int, using generator: inout some RandomNumberGenerator
  ) {
    let base = form * matrix.enemySets.count
    relieve(form, using: &generator) { draft, placement in
      draft.matrix.setsOf[draft.matrix.unitOf[placement]].contains {
        draft.meeting[base + $0] > 1
      }
    }
  }

  private mutating func repairSharing(using generator: inout some RandomNumberGenerator) {
    var pair: (Int, Int)?
    var seen = 0
    for a in 0..<matrix.forms {
      for b in 0..<a where draft.shared[a * matrix.forms + b] > matrix.overlap ?? Int.max {
        seen += 1
        if generator.below(seen) == 0 { pair = generator.below(2) == 0 ? (a, b) : (b, a) }
      }
    }
    guard let (form, other) = pair else { return }
    relieve(form, using: &generator) { draft, placement in
      draft.stands(draft.matrix.unitOf[placement], on: other)
    }
  }

  private mutating func repairSpread(using generator: inout some RandomNumberGenerator) {
    let broken = matrix.spread.filter { draft.excess(of: $0) > 0 }
    guard !broken.isEmpty else { return }
    let row = broken[generator.below(broken.count)].row
    let sums = (0..<matrix.forms).map { draft.sums[$0 * matrix.rows + row] }
    guard let least = sums.min(), let greatest = sums.max() else { return }
    let wantsMore = generator.below(2) == 0
    let ends = sums.indices.filter { sums[$0] == (wantsMore ? least : greatest) }
    let form = ends[generator.below(ends.count)]
    if wantsMore {
      raise(row, on: form, using: &generator)
    } else {
      relieve(form, using: &generator) { draft, placement in
        draft.matrix.entries(of: placement).contains {
          draft.matrix.entryRow[$0] == row && draft.matrix.entryAmount[$0] > 0
        }
      }
    }
  }

  /// A change of one form: what comes, what goes, and the form that gives up what comes.
  struct Move {
    var comes: Int?
    var goes: Int?
    var giver: Int?
    var cost: Int
  }

  mutating func take(
    _ move: Move?, on form: Int, using generator: inout some RandomNumberGenerator
  ) {
    step += 1
    guard let move else {
      raiseWeights(on: form)
      return
    }
    if move.cost >= 0 {
      raiseWeights(on: form)
      // A worse draft is taken now and then; without it the search would circle in one valley.
      if generator.below(4) != 0 { return }
    }
    if let giver = move.giver, let comes = move.comes,
      let position = draft.position(of: matrix.unitOf[comes], on: giver)
    {
      draft.remove(at: position, from: giver)
    }
    if let goes = move.goes, let position = draft.position(of: matrix.unitOf[goes], on: form) {
      draft.remove(at: position, from: form)
      freeAgain[matrix.unitOf[goes]] = step + 3 + generator.below(5)
      if !ration.isEmpty { ration[matrix.classOf[goes]] += 1 }
      if let giver = move.giver { draft.add(goes, to: giver) }
    }
    if let comes = move.comes {
      draft.add(comes, to: form)
      freeAgain[matrix.unitOf[comes]] = step + 3 + generator.below(5)
      if !ration.isEmpty { ration[matrix.classOf[comes]] -= 1 }
    }
  }

  /// What is wrong on a form costs more from now on.
  private mutating func raiseWeights(on form: Int) {
    let base = form * matrix.rows
    for row in 0..<matrix.rows where draft.isBroken(form: form, row: row) {
      if draft.weights[base + row] < 1 << 30 { draft.weights[base + row] += matrix.penalty[row] }
    }
    if draft.meetingWeight < 1 << 30, draft.wrong[form] > 0 {
      draft.meetingWeight += DrawMatrix.unitPenalty / 8
    }
    if draft.oversharing > 0, draft.sharedWeight < 1 << 30 {
      draft.sharedWeight += DrawMatrix.unitPenalty / 8
    }
    if !matrix.spread.isEmpty, draft.spreadWeight < 1 << 12 { draft.spreadWeight += 1 }
  }
}
