// A program as plain text for other solvers.

import ExamCore

/// Lines of numbers with a space between them, in the order of the fields:
///
///     forms N, overlap N (−1: not limited)
///     units N, then per unit: weight uses size
///     rows N, then per row: lower upper
///     placements N, then per placement: unit row amount row amount …
///     enemies N, then per set: units
///     required N, then a line of units
///     spread N, then per spread: row within
struct ProgramText {
  let text: String

  init(_ program: DrawProgram) {
    var lines = ["forms \(program.forms)", "overlap \(program.overlap ?? -1)"]
    lines.append("units \(program.units.count)")
    for unit in program.units { lines.append("\(unit.weight) \(unit.maximumUses) \(unit.size)") }
    lines.append("rows \(program.rows.count)")
    for row in program.rows { lines.append("\(row.lower) \(row.upper)") }
    lines.append("placements \(program.placements.count)")
    for placement in program.placements {
      lines.append(
        placement.amounts.reduce(into: "\(placement.unit)") { $0 += " \($1.row) \($1.amount)" })
    }
    lines.append("enemies \(program.enemies.count)")
    for set in program.enemies { lines.append(ProgramText.line(set)) }
    lines.append("required \(program.required.count)")
    lines.append(ProgramText.line(program.required))
    lines.append("spread \(program.spread.count)")
    for spread in program.spread { lines.append("\(spread.row) \(spread.within)") }
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ numbers: [Int]) -> String {
    numbers.map { String($0) }.joined(separator: " ")
  }
}
