// Thirty forms of 140 questions that share little from 100,000, with cells that barely last.

import ExamCore

/// 100,000 questions: 1,500 cases of 3 to 5 parts, drawn whole, and the rest alone. 40 objectives × 4 levels:
/// 20 thin cells of 12 questions, of which 3 are parts of cases, and 100 others with exactly one question each, 40
/// with none or one; 140 questions, 35 of each level, 3 or 4 of each objective; four kinds within 3; exactly
/// 5 cases; 4,000 sets of enemies; every question on at most 3 forms, every two forms with at most 10
/// questions in common.
///
/// The 9 questions alone of a thin cell last for 27 forms of the 30: the last ones starve unless cases
/// serve thin cells from the beginning.
enum LargeInstance {
  static func program() -> DrawProgram {
    var generator = SeededGenerator(seed: 1, stream: "large")
    var builder = ProgramBuilder(forms: 30, overlap: 10)
    let thin = (0..<20).map { 8 * $0 + $0 % 4 }
    let isThin = Set(thin)
    for cell in 0..<160 {
      // One cell of each objective that is not its thin one may stay empty.
      let isOptional = cell % 4 == (cell / 8 + 1 + cell / 4 % 2) % 4
      builder.bound(isOptional ? 0 : 1, 1) { $0.objective * 4 + $0.level == cell ? 1 : 0 }
    }
    builder.bound(140, 140) { _ in 1 }
    for level in 0..<4 { builder.bound(35, 35) { $0.level == level ? 1 : 0 } }
    for objective in 0..<40 { builder.bound(3, 4) { $0.objective == objective ? 1 : 0 } }
    for (kind, target) in [70, 28, 21, 21].enumerated() {
      builder.bound(target - 3, target + 3) { $0.kind == kind ? 1 : 0 }
    }
    builder.boundCases(5, 5)

    func item(_ cell: Int) -> BenchmarkItem {
      let shares = [[65, 20, 10, 5], [55, 20, 15, 10], [45, 20, 15, 20], [35, 20, 20, 25]][cell % 4]
      return BenchmarkItem(kind: generator.pick(shares), objective: cell / 4, level: cell % 4)
    }
    func weight() -> Int { 1 + generator.below(4) }
    var groups = [[Int]](repeating: [], count: 40)
    var questions = 0
    for number in 0..<1_500 {
      // Parts lie in different cells of three neighbouring objectives; of 60 cases the first in a thin cell.
      let first = number < 60 ? thin[number % 20] : generator.below(160)
      var cells = (0..<12).map { (first / 4 * 4 + $0) % 160 }.filter { !isThin.contains($0) }
      generator.shuffle(&cells)
      var parts = Array(cells.prefix(3 + generator.below(3)))
      if number < 60 { parts[0] = first }
      questions += parts.count
      groups[first / 4].append(builder.add([parts.map { item($0) }], weight: weight(), uses: 3))
    }
    for cell in thin {
      for _ in 0..<9 {
        groups[cell / 4].append(builder.add([[item(cell)]], weight: weight(), uses: 3))
        questions += 1
      }
    }
    let wide = (0..<160).filter { !isThin.contains($0) }
    for number in 0..<100_000 - questions {
      let cell = wide[number % wide.count]
      groups[cell / 4].append(builder.add([[item(cell)]], weight: weight(), uses: 3))
    }
    for set in generator.enemySets(4_000, from: groups) { builder.addEnemies(set) }
    return builder.program
  }
}
