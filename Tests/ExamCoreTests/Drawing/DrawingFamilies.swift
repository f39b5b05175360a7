// Programs so small that every selection can be listed, one for each shape that the law must hold on.

import ExamCore
import Testing

/// A small program and what is known about it.
struct DrawingFamily: Sendable, CustomTestStringConvertible {
  let name: String
  let program: DrawProgram
  /// How its table is drawn; nil when that is for the engine to choose.
  var table: DrawFamily?
  /// Draws from its table in a run that does not take long, where a table without a sieve is quick.
  var draws = 20_000

  var testDescription: String { name }

  static let all = [
    stratum, strata, laminar, crossed, enemies, cases, twoForms, overlap, threeForms,
  ]

  /// One of the families' units: weight, and for each way of placing it an amount for every row.
  private typealias Sketch = (weight: Int, ways: [[Int]])

  private static func sketched(
    forms: Int = 1, _ bounds: [ClosedRange<Int>], _ sketches: [Sketch], uses: Int = 1,
    sizes: [Int] = []
  ) -> DrawProgram {
    var placements: [DrawProgram.Placement] = []
    for (unit, sketch) in sketches.enumerated() {
      for way in sketch.ways {
        placements.append(
          DrawProgram.Placement(
            unit: unit,
            amounts: way.enumerated().filter { $0.element != 0 }
              .map { DrawProgram.Amount(row: $0.offset, amount: $0.element) }))
      }
    }
    return DrawProgram(
      forms: forms,
      units: sketches.enumerated().map { unit, sketch in
        DrawProgram.Unit(
          weight: sketch.weight, maximumUses: uses,
          size: unit < sizes.count ? sizes[unit] : 1)
      },
      placements: placements,
      rows: bounds.map { DrawProgram.Row(lower: $0.lowerBound, upper: $0.upperBound) })
  }

  /// Four of ten.
  static let stratum = DrawingFamily(
    name: "one stratum",
    program: sketched([4...4], [1, 1, 2, 3, 3, 5, 8, 8, 13, 20].map { ($0, [[1]]) }),
    table: .strata, draws: 200_000)

  /// Two of six, two of five, one of four.
  static let strata: DrawingFamily = {
    let weights = [[1, 2, 3, 8, 15, 30], [1, 1, 12, 20, 2], [3, 1, 4, 1]]
    let sketches = weights.enumerated().flatMap { stratum, weights -> [Sketch] in
      weights.map { ($0, [(0..<3).map { $0 == stratum ? 1 : 0 }]) }
    }
    return DrawingFamily(
      name: "strata", program: sketched([2...2, 2...2, 1...1], sketches), table: .strata)
  }()

  /// Five in all, two or three from each of two chapters, ranges for the sections within.
  static let laminar: DrawingFamily = {
    let sections = [[1, 4, 6], [2, 2, 9], [1, 3, 5], [7, 2]]
    let sketches = sections.enumerated().flatMap { section, weights -> [Sketch] in
      weights.map { weight in
        var way = [Int](repeating: 0, count: 7)
        for row in [0, 1 + section / 2, 3 + section] { way[row] = 1 }
        return (weight, [way])
      }
    }
    return DrawingFamily(
      name: "laminar ranges",
      program: sketched([5...5, 2...3, 2...3, 0...2, 1...2, 1...2, 0...2], sketches),
      table: .laminar)
  }()

  /// Four chapters across three levels, both margins exact.
  static let crossed: DrawingFamily = {
    let levels = [0, 0, 1, 2, 0, 1, 1, 2, 0, 1, 2, 2, 0, 1, 2, 0]
    let weights = [1, 5, 2, 7, 3, 1, 4, 2, 6, 1, 3, 9, 2, 4, 1, 8]
    let sketches = levels.indices.map { unit -> Sketch in
      var way = [Int](repeating: 0, count: 7)
      way[unit / 4] = 1
      way[4 + levels[unit]] = 1
      return (weights[unit], [way])
    }
    return DrawingFamily(
      name: "two-way margins",
      program: sketched([2...2, 2...2, 2...2, 1...1, 3...3, 2...2, 2...2], sketches),
      table: .crossed)
  }()

  /// Four of eleven with sets of enemies that meet, and a range across them.
  static let enemies: DrawingFamily = {
    let weights = [9, 2, 4, 1, 6, 3, 3, 8, 1, 2, 5]
    var program = sketched(
      [4...4, 1...2], weights.enumerated().map { ($0.element, [[1, $0.offset % 3 == 0 ? 1 : 0]]) })
    program.enemies = [[0, 1], [1, 2, 3], [4, 5], [0, 6, 7], [7, 8], [10, 9, 4]]
    return DrawingFamily(name: "enemies", program: program)
  }()

  /// Six questions of 9 to 10 points: single ones, and cases of three parts drawn whole or two parts of three.
  static let cases: DrawingFamily = {
    var sketches: [Sketch] = [3, 1, 4, 2, 6, 1, 5].enumerated().map { unit, weight in
      (weight, [[1, 1 + unit % 2, unit < 3 ? 1 : 0]])
    }
    // Questions, points, questions of the first chapter; two ways of one case are alike in all of them.
    sketches += [
      (7, [[3, 5, 1], [2, 3, 1], [2, 3, 1], [2, 4, 0]]),
      (2, [[3, 6, 2], [2, 4, 1], [2, 4, 2]]),
      (4, [[3, 4, 0]]),
    ]
    return DrawingFamily(
      name: "cases in parts", program: sketched([6...6, 9...10, 1...3], sketches))
  }()

  /// Twice three of eight without a unit on both, one or two of each three from the first half.
  static let twoForms = DrawingFamily(
    name: "two forms apart",
    program: sketched(
      forms: 2, [3...3, 1...2],
      [5, 1, 3, 8, 2, 2, 7, 4].enumerated().map {
        ($0.element, [[1, $0.offset < 4 ? 1 : 0]])
      }))

  /// Twice three of seven that share at most 2 in size, their sums of points no more than 1 apart.
  static let overlap: DrawingFamily = {
    var program = sketched(
      forms: 2, [3...3, 4...7],
      [4, 1, 6, 2, 3, 9, 1].enumerated().map { ($0.element, [[1, 1 + $0.offset % 3]]) },
      uses: 2, sizes: [1, 2, 2, 1, 3, 1, 1])
    program.overlap = 2
    program.spread = [DrawProgram.Spread(row: 1, within: 1)]
    return DrawingFamily(name: "two forms sharing", program: program, table: .sieved)
  }()

  /// Three times two of six, every unit twice at most, one shared by two forms at most.
  static let threeForms: DrawingFamily = {
    var program = sketched(
      forms: 3, [2...2, 0...1],
      [5, 1, 3, 2, 8, 4].enumerated().map { ($0.element, [[1, $0.offset < 2 ? 1 : 0]]) },
      uses: 2)
    program.overlap = 1
    return DrawingFamily(name: "three forms", program: program, table: .sieved, draws: 10_000)
  }()
}

/// The selections of a family with their chances by the law.
struct DrawingLaw: Sendable {
  let program: DrawProgram
  /// One bit for each placement on each form.
  let keys: [UInt64]
  let chances: [Double]
  private let position: [UInt64: Int]

  init(_ program: DrawProgram) {
    self.program = program
    let list = DrawEnumeration(program)
    let total = list.weights.reduce(0, +)
    let width = program.placements.count
    keys = list.selections.map { DrawingLaw.key($0, width: width) }
    chances = list.weights.map { $0 / total }
    position = Dictionary(uniqueKeysWithValues: zip(keys, keys.indices))
  }

  private static func key(_ forms: [[Int]], width: Int) -> UInt64 {
    var key: UInt64 = 0
    for (form, placements) in forms.enumerated() {
      for placement in placements { key |= 1 << UInt64(form * width + placement) }
    }
    return key
  }

  /// Which of the selections this is; nil when it is none.
  func position(of forms: [[Int]]) -> Int? {
    position[DrawingLaw.key(forms, width: program.placements.count)]
  }

  func position(of key: UInt64) -> Int? { position[key] }

  /// Bits that some selection has.
  var bits: [Int] {
    let all = keys.reduce(0, |)
    return (0..<64).filter { all >> UInt64($0) & 1 == 1 }
  }

  /// The weight of the unit that a bit places.
  func weight(of bit: Int) -> Int {
    program.units[program.placements[bit % program.placements.count].unit].weight
  }

  /// The placements of every form of a selection.
  func forms(_ position: Int) -> [[Int]] {
    let width = program.placements.count
    return (0..<program.forms).map { form in
      (0..<width).filter { keys[position] >> UInt64(form * width + $0) & 1 == 1 }
    }
  }
}
