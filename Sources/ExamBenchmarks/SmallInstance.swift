// One paper of 36 questions from 300 under everything that a small blueprint says.

import ExamCore

/// 300 questions: 276 alone and 8 cases of 3 parts, drawn whole or two parts of them. Five kinds with exact
/// counts and 100 points; 10 ± 2 points for each of 10 objectives, no more than 6 questions of any; three
/// levels within 2 points; a mean facility from .60 to .64; at most 125 minutes; one or two cases; 20 sets
/// of enemies.
enum SmallInstance {
  static func program() -> DrawProgram {
    var generator = SeededGenerator(seed: 1, stream: "small")
    var builder = ProgramBuilder(forms: 1)
    let points = [2, 4, 1, 5, 6]
    for (kind, count) in [20, 6, 4, 4, 2].enumerated() {
      builder.bound(count, count) { $0.kind == kind ? 1 : 0 }
    }
    for objective in 0..<10 {
      builder.bound(8, 12) { $0.objective == objective ? $0.points : 0 }
      builder.bound(0, 6) { $0.objective == objective ? 1 : 0 }
    }
    for (level, target) in [40, 35, 25].enumerated() {
      builder.bound(target - 2, target + 2) { $0.level == level ? $0.points : 0 }
    }
    builder.bound(60_000, 64_000) { $0.points * $0.facility }
    builder.bound(0, 125) { $0.minutes }
    builder.boundCases(1, 2)

    func item(_ objective: Int) -> BenchmarkItem {
      let kind = generator.pick([50, 18, 12, 12, 8])
      let level = generator.pick(
        [[50, 35, 15], [30, 40, 30], [60, 30, 10], [25, 40, 35], [15, 35, 50]][kind])
      return BenchmarkItem(
        kind: kind, objective: objective, level: level, points: points[kind],
        facility: 350 + generator.below(500) - 60 * (level - 1),
        minutes: [2, 3, 1, 5, 8][kind] + generator.below(2))
    }
    var groups = [[Int]](repeating: [], count: 10)
    for number in 0..<276 {
      let objective = number % 10
      groups[objective].append(builder.add([[item(objective)]], weight: 1 + generator.below(4)))
    }
    for _ in 0..<8 {
      let objective = generator.below(10)
      let parts = (0..<3).map { _ in item(objective) }
      let ways = [parts, [parts[0], parts[1]], [parts[0], parts[2]], [parts[1], parts[2]]]
      groups[objective].append(builder.add(ways, weight: 1 + generator.below(4)))
    }
    for set in generator.enemySets(20, from: groups) { builder.addEnemies(set) }
    return builder.program
  }
}
