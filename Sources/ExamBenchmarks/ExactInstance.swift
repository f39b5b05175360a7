// Twelve of sixty in one stratum: what tables draw fastest.

import ExamCore

enum ExactInstance {
  static func program() -> DrawProgram {
    var builder = ProgramBuilder(forms: 1)
    builder.bound(12, 12) { _ in 1 }
    for number in 0..<60 {
      builder.add([[BenchmarkItem(kind: 0, objective: 0, level: 0)]], weight: 1 + number % 10)
    }
    return builder.program
  }
}
