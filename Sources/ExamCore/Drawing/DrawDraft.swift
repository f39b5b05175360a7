// Forms being filled: which placement stands where, and what is still wrong, kept up to date move by move.

/// All forms of a draw together. A unit stands at most once on a form and on no more forms than it may.
struct DrawDraft: Sendable {
  let matrix: DrawMatrix
  /// The placements of each form, in no order.
  private(set) var chosen: [[Int]]
  /// For each form and row, the sum so far and the cost of a miss by 1.
  private(set) var sums: [Int]
  var weights: [Int]
  /// For each form and set of enemies, how many of them stand there.
  private(set) var meeting: [Int]
  var meetingWeight: Int
  /// For each pair of forms (in both orders), the sizes they share; empty when that is not limited.
  private(set) var shared: [Int]
  /// For each form, how many rows are broken and how many enemies are too many.
  private(set) var wrong: [Int]
  /// Pairs of forms that share too much.
  private(set) var oversharing = 0
  var sharedWeight: Int
  var spreadWeight: Int
  /// Where each unit stands: its first `useCount` places from `useStart` on.
  private let useStart: [Int]
  private(set) var useCount: [Int]
  private var useForm: [Int32]
  private var usePosition: [Int32]

  init(_ matrix: DrawMatrix) {
    self.matrix = matrix
    chosen = [[Int]](repeating: [], count: matrix.forms)
    sums = [Int](repeating: 0, count: matrix.forms * matrix.rows)
    weights = (0..<matrix.forms).flatMap { _ in matrix.penalty }
    meeting = [Int](repeating: 0, count: matrix.forms * matrix.enemySets.count)
    meetingWeight = DrawMatrix.unitPenalty
    sharedWeight = DrawMatrix.unitPenalty / 2
    spreadWeight = 1
    shared =
      matrix.overlap == nil ? [] : [Int](repeating: 0, count: matrix.forms * matrix.forms)
    useStart = matrix.uses.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    useCount = [Int](repeating: 0, count: matrix.uses.count)
    let isBroken = matrix.lower.indices.filter { matrix.lower[$0] > 0 || matrix.upper[$0] < 0 }
    wrong = [Int](repeating: isBroken.count, count: matrix.forms)
    if let overlap = matrix.overlap, overlap < 0 {
      oversharing = matrix.forms * (matrix.forms - 1) / 2
    }
    useForm = [Int32](repeating: 0, count: useStart[matrix.uses.count])
    usePosition = useForm
  }

  // MARK: Places

  /// Where a unit's place on a form is kept, or nil when it does not stand there.
  private func place(of unit: Int, on form: Int) -> Int? {
    let start = useStart[unit]
    for place in start..<start + useCount[unit] where useForm[place] == Int32(form) {
      return place
    }
    return nil
  }

  func stands(_ unit: Int, on form: Int) -> Bool { place(of: unit, on: form) != nil }

  /// The position in ``chosen`` of a unit on a form.
  func position(of unit: Int, on form: Int) -> Int? {
    place(of: unit, on: form).map { Int(usePosition[$0]) }
  }

  func canStand(_ unit: Int, on form: Int) -> Bool {
    useCount[unit] < matrix.uses[unit] && place(of: unit, on: form) == nil
  }

  /// A form that a unit stands on, by the number of the use.
  func form(of unit: Int, use: Int) -> Int { Int(useForm[useStart[unit] + use]) }

  mutating func add(_ placement: Int, to form: Int) {
    let unit = matrix.unitOf[placement]
    if !shared.isEmpty {
      let start = useStart[unit]
      for place in start..<start + useCount[unit] {
        share(matrix.size[unit], form, Int(useForm[place]))
      }
    }
    let place = useStart[unit] + useCount[unit]
    useForm[place] = Int32(form)
    usePosition[place] = Int32(chosen[form].count)
    useCount[unit] += 1
    chosen[form].append(placement)
    count(placement, on: form, sign: 1)
  }

  mutating func remove(at position: Int, from form: Int) {
    let placement = chosen[form][position]
    let unit = matrix.unitOf[placement]
    guard let place = place(of: unit, on: form) else { return }
    let last = useStart[unit] + useCount[unit] - 1
    useForm[place] = useForm[last]
    usePosition[place] = usePosition[last]
    useCount[unit] -= 1
    let end = chosen[form].count - 1
    if position != end {
      let moved = chosen[form][end]
      chosen[form][position] = moved
      if let other = self.place(of: matrix.unitOf[moved], on: form) {
        usePosition[other] = Int32(position)
      }
    }
    chosen[form].removeLast()
    count(placement, on: form, sign: -1)
    if !shared.isEmpty {
      let start = useStart[unit]
      for place in start..<start + useCount[unit] {
        share(-matrix.size[unit], form, Int(useForm[place]))
      }
    }
  }

  private mutating func share(_ size: Int, _ a: Int, _ b: Int) {
    let former = shared[a * matrix.forms + b]
    shared[a * matrix.forms + b] += size
    shared[b * matrix.forms + a] += size
    if let overlap = matrix.overlap {
      oversharing += (former + size > overlap ? 1 : 0) - (former > overlap ? 1 : 0)
    }
  }

  private mutating func count(_ placement: Int, on form: Int, sign: Int) {
    let base = form * matrix.rows
    for entry in matrix.entries(of: placement) {
      let row = matrix.entryRow[entry]
      let former = sums[base + row]
      let sum = former + sign * matrix.entryAmount[entry]
      sums[base + row] = sum
      let wasOut = former < matrix.lower[row] || former > matrix.upper[row]
      let isOut = sum < matrix.lower[row] || sum > matrix.upper[row]
      if wasOut != isOut { wrong[form] += isOut ? 1 : -1 }
    }
    let sets = matrix.enemySets.count
    let unit = matrix.unitOf[placement]
    for entry in matrix.setsOf.range(unit) {
      let set = form * sets + matrix.setsOf.values[entry]
      meeting[set] += sign
      if meeting[set] > (sign > 0 ? 1 : 0), sign > 0 || meeting[set] > 0 { wrong[form] += sign }
    }
  }

  // MARK: What is wrong

  /// By how much a row of a form is out of its bounds.
  @inline(__always)
  func miss(_ sum: Int, row: Int) -> Int {
    if sum < matrix.lower[row] { return matrix.lower[row] - sum }
    return sum > matrix.upper[row] ? sum - matrix.upper[row] : 0
  }

  func isBroken(form: Int, row: Int) -> Bool {
    miss(sums[form * matrix.rows + row], row: row) > 0
  }

  /// By how much the forms' sums of a spread's row lie too far apart.
  func excess(of spread: DrawProgram.Spread) -> Int {
    var least = Int.max
    var greatest = Int.min
    for form in 0..<matrix.forms {
      let sum = sums[form * matrix.rows + spread.row]
      least = min(least, sum)
      greatest = max(greatest, sum)
    }
    return matrix.forms == 0 ? 0 : max(0, greatest - least - spread.within)
  }

  /// Whether every rule holds.
  var isFeasible: Bool {
    oversharing == 0 && wrong.allSatisfy { $0 == 0 } && isEven
  }

  var isEven: Bool { matrix.spread.allSatisfy { excess(of: $0) <= 0 } }
}
