// A program as counts of cells on forms, which is as large as what the program tells apart.

/// How many units of each cell stand on each form in each way. Every solution is dealt out to units; when two
/// forms may share no more than so much, every unit is a cell of its own and a variable says for every two
/// forms whether both have it.
struct CountModel: Sendable {
  let model: LinearModel
  private let matrix: DrawMatrix
  private let cells: [DrawCells.Cell]
  /// The variable of each cell, form and way.
  private let variables: [[[Int]]]

  /// nil when it would have more than `most` variables.
  init?(_ matrix: DrawMatrix, most: Int) {
    let all = DrawCells(
      matrix, rows: Array(0..<matrix.rows), sets: Array(0..<matrix.enemySets.count))
    var cells = all.cells
    if matrix.overlap != nil {
      cells = cells.flatMap { cell in
        cell.uses < 2 || matrix.forms < 2 ? [cell] : cell.single
      }
    }
    let ways = cells.reduce(0) { $0 + $1.ways.count }
    guard ways * matrix.forms <= most else { return nil }
    var model = LinearModel()
    let variables = cells.map { cell in
      (0..<matrix.forms).map { _ in
        cell.ways.map { _ in model.addVariable(upTo: cell.units.count) }
      }
    }
    var rows = [[LinearModel.Term]](repeating: [], count: all.lower.count * matrix.forms)
    for (cell, own) in zip(cells, variables) {
      for form in 0..<matrix.forms {
        for (way, variable) in zip(cell.ways, own[form]) {
          for entry in way.entries {
            rows[form * all.lower.count + entry.row].append(
              LinearModel.Term(variable: variable, coefficient: entry.amount))
          }
        }
        if cell.ways.count > 1 {
          model.addRow(
            own[form].map { LinearModel.Term(variable: $0, coefficient: 1) }, 0, cell.units.count)
        }
      }
      if cell.uses < matrix.forms {
        model.addRow(
          own.flatMap { $0.map { LinearModel.Term(variable: $0, coefficient: 1) } }, 0,
          cell.units.count * cell.uses)
      }
    }
    for (number, terms) in rows.enumerated() {
      let row = number % max(1, all.lower.count)
      model.addRow(terms, all.lower[row], all.upper[row])
    }
    for spread in matrix.spread {
      for a in 0..<matrix.forms {
        for b in 0..<a {
          let terms =
            rows[a * all.lower.count + spread.row]
            + rows[b * all.lower.count + spread.row].map {
              LinearModel.Term(variable: $0.variable, coefficient: -$0.coefficient)
            }
          model.addRow(terms, -spread.within, spread.within)
        }
      }
    }
    if let overlap = matrix.overlap {
      guard CountModel.limit(overlap, matrix, cells, variables, &model, most) else { return nil }
    }
    // Forms can change places, so the first cell may as well stand less and less often.
    if matrix.forms > 1, let first = variables.first {
      for form in 1..<matrix.forms {
        model.addRow(
          first[form].map { LinearModel.Term(variable: $0, coefficient: 1) }
            + first[form - 1].map { LinearModel.Term(variable: $0, coefficient: -1) },
          -Int(Int32.max), 0)
      }
    }
    self.model = model
    self.matrix = matrix
    self.cells = cells
    self.variables = variables
  }

  private static func limit(
    _ overlap: Int, _ matrix: DrawMatrix, _ cells: [DrawCells.Cell], _ variables: [[[Int]]],
    _ model: inout LinearModel, _ most: Int
  ) -> Bool {
    for a in 0..<matrix.forms {
      for b in 0..<a {
        var shared: [LinearModel.Term] = []
        for (cell, own) in zip(cells, variables) where cell.uses > 1 {
          let both = model.addVariable(upTo: 1)
          guard both < most else { return false }
          let terms = (own[a] + own[b]).map { LinearModel.Term(variable: $0, coefficient: 1) }
          model.addRow(terms + [LinearModel.Term(variable: both, coefficient: -1)], 0, 1)
          shared.append(LinearModel.Term(variable: both, coefficient: matrix.size[cell.units[0]]))
        }
        model.addRow(shared, 0, overlap)
      }
    }
    return true
  }

  /// Placements of every form for values that satisfy the model.
  func selection(_ values: [Int]) -> [[Int]] {
    var forms = [[Int]](repeating: [], count: matrix.forms)
    for (cell, own) in zip(cells, variables) {
      // The units take turns, so that no unit stands on more forms than it may and none twice on one.
      var next = 0
      for form in 0..<matrix.forms {
        for (way, variable) in zip(cell.ways, own[form]) {
          for _ in 0..<values[variable] {
            forms[form].append(way.placements[next][0])
            next = (next + 1) % cell.units.count
          }
        }
      }
    }
    return forms
  }
}

extension CountModel {
  /// The values of a draft, to start a search from.
  func values(of draft: DrawDraft) -> [Int] {
    var values = [Int](repeating: 0, count: model.highest.count)
    for (cell, own) in zip(cells, variables) {
      for form in 0..<matrix.forms {
        for (position, unit) in cell.units.enumerated() {
          guard let at = draft.position(of: unit, on: form) else { continue }
          let placement = draft.chosen[form][at]
          for (way, variable) in zip(cell.ways, own[form])
          where way.placements[position].contains(placement) {
            values[variable] += 1
          }
        }
      }
    }
    return values
  }
}

extension DrawCells.Cell {
  /// The same units, each a cell of its own.
  fileprivate var single: [DrawCells.Cell] {
    units.indices.map { position in
      DrawCells.Cell(
        units: [units[position]],
        ways: ways.map {
          DrawCells.Way(entries: $0.entries, placements: [$0.placements[position]])
        },
        uses: uses)
    }
  }
}
