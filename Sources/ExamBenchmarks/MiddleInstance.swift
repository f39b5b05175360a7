// Eight forms of 60 questions without overlap from 3,000.

import ExamCore

/// 3,000 questions: 120 cases of 2 to 4 parts, drawn whole, and the rest alone. 20 objectives × 3 levels
/// with exactly one question in each cell; four kinds with exact counts; 3 to 5 cases on a form; 200 sets
/// of enemies; no question on two forms.
enum MiddleInstance {
  static func program() -> DrawProgram {
    var generator = SeededGenerator(seed: 1, stream: "middle")
    var builder = ProgramBuilder(forms: 8)
    for cell in 0..<60 { builder.bound(1, 1) { $0.objective * 3 + $0.level == cell ? 1 : 0 } }
    for (kind, count) in [30, 12, 10, 8].enumerated() {
      builder.bound(count, count) { $0.kind == kind ? 1 : 0 }
    }
    builder.boundCases(3, 5)

    func item(_ cell: Int) -> BenchmarkItem {
      let shares = [[60, 20, 10, 10], [50, 20, 20, 10], [40, 20, 20, 20]][cell % 3]
      return BenchmarkItem(kind: generator.pick(shares), objective: cell / 3, level: cell % 3)
    }
    var groups = [[Int]](repeating: [], count: 20)
    var left = [Int](repeating: 50, count: 60)
    for number in 0..<120 {
      // Parts lie in different cells of two neighbouring objectives.
      let objective = number % 20
      var cells = (0..<6).map { (objective * 3 + $0) % 60 }
      generator.shuffle(&cells)
      let parts = cells.prefix(2 + generator.below(3))
      for cell in parts { left[cell] -= 1 }
      groups[objective].append(
        builder.add([parts.map { item($0) }], weight: 1 + generator.below(4)))
    }
    for cell in 0..<60 {
      for _ in 0..<left[cell] {
        groups[cell / 3].append(builder.add([[item(cell)]], weight: 1 + generator.below(4)))
      }
    }
    for set in generator.enemySets(200, from: groups) { builder.addEnemies(set) }
    return builder.program
  }
}
