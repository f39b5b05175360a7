// Small programs of every family, whose selections can all be listed.

import ExamCore

enum DrawFamilies {
  /// A program of one placement for each unit.
  ///
  /// - Parameter units: for each unit its weight and the rows it counts 1 for.
  static func program(
    _ units: [(weight: Int, rows: [Int])], _ rows: [ClosedRange<Int>], enemies: [[Int]] = [],
    forms: Int = 1, uses: Int = 1, overlap: Int? = nil
  ) -> DrawProgram {
    DrawProgram(
      forms: forms,
      units: units.map { DrawProgram.Unit(weight: $0.weight, maximumUses: uses) },
      placements: units.enumerated().map { number, unit in
        DrawProgram.Placement(
          unit: number, amounts: unit.rows.map { DrawProgram.Amount(row: $0, amount: 1) })
      },
      rows: rows.map { DrawProgram.Row(lower: $0.lowerBound, upper: $0.upperBound) },
      enemies: enemies, overlap: overlap)
  }

  /// 3 of 8 units of different weights.
  static let stratum = program((1...8).map { ($0, [0]) }, [3...3])

  /// 2 of 5 and 1 of 4.
  static let strata = program(
    [1, 2, 3, 5, 8].map { ($0, [0]) } + [1, 1, 2, 9].map { ($0, [1]) }, [2...2, 1...1])

  /// Four in all, of which one to three from a part and at least one of a part of that part.
  static let laminar = program(
    [1, 4].map { ($0, [0, 1, 2]) } + [2, 3, 6].map { ($0, [0, 1]) }
      + [1, 2, 5].map { ($0, [0]) },
    [4...4, 1...3, 1...2])

  /// Rows of two and one, columns of one each, eleven units in six cells.
  static let crossed = program(
    [
      (1, [0, 2]), (2, [0, 2]), (3, [0, 3]), (4, [0, 3]), (1, [0, 4]), (5, [0, 4]),
      (2, [1, 2]), (7, [1, 3]), (1, [1, 3]), (3, [1, 4]), (2, [1, 4]),
    ], [2...2, 1...1, 1...1, 1...1, 1...1])

  static let enemies = program(
    (1...9).map { ($0 % 4 + 1, [$0 % 3]) }, [1...2, 1...1, 1...2],
    enemies: [[0, 1, 2], [3, 8], [4, 5, 6]])

  /// Two sections of 1 and 2 points and an objective; two cases that may stand in either section.
  static let cases = DrawProgram(
    units: [3, 1, 2, 1, 4, 2, 5].map { DrawProgram.Unit(weight: $0) },
    placements: [
      placement(0, [0: 1, 2: 1]), placement(0, [1: 1, 2: 2]), placement(1, [0: 2, 2: 2]),
      placement(1, [1: 2, 2: 3]), placement(2, [0: 1, 2: 1]), placement(3, [0: 1]),
      placement(4, [1: 1, 2: 2]), placement(5, [1: 1]), placement(6, [1: 1, 2: 2]),
    ],
    rows: [
      DrawProgram.Row(lower: 2, upper: 2), DrawProgram.Row(lower: 2, upper: 2),
      DrawProgram.Row(lower: 3, upper: 5),
    ], enemies: [[2, 4]])

  static func placement(_ unit: Int, _ amounts: [Int: Int]) -> DrawProgram.Placement {
    DrawProgram.Placement(
      unit: unit,
      amounts: amounts.sorted { $0.key < $1.key }.map {
        DrawProgram.Amount(row: $0.key, amount: $0.value)
      })
  }

  /// Two forms of one of each of two strata that share nothing.
  static let twoForms = program(
    [1, 2, 3, 4].map { ($0, [0]) } + [1, 1, 5].map { ($0, [1]) }, [1...1, 1...1], forms: 2)

  /// Two forms that share at most one unit.
  static let overlapping = program(
    (1...5).map { ($0, [0]) }, [2...2], forms: 2, uses: 2, overlap: 1)

  /// A sum of many values, which leaves the table too small only when it is told so.
  static let points = DrawProgram(
    units: (1...9).map { DrawProgram.Unit(weight: $0 % 3 + 1) },
    placements: (0..<9).map { placement($0, [0: 1, 1: ($0 * $0 * 7) % 23]) },
    rows: [DrawProgram.Row(lower: 4, upper: 4), DrawProgram.Row(lower: 30, upper: 42)])

  static let all: [(name: String, program: DrawProgram, method: DrawMethod)] = [
    ("stratum", stratum, .exact(.strata)), ("strata", strata, .exact(.strata)),
    ("laminar", laminar, .exact(.laminar)), ("crossed", crossed, .exact(.crossed)),
    ("enemies", enemies, .exact(.crossed)), ("cases", cases, .exact(.crossed)),
    ("two forms", twoForms, .exact(.strata)), ("overlap", overlapping, .exact(.sieved)),
    ("points", points, .exact(.laminar)),
  ]
}
