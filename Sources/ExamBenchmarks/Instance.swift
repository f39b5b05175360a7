// The instances by name.

import ExamCore

enum Instance: String, CaseIterable {
  case small, middle, large, exact

  func program() -> DrawProgram {
    switch self {
    case .small: SmallInstance.program()
    case .middle: MiddleInstance.program()
    case .large: LargeInstance.program()
    case .exact: ExactInstance.program()
    }
  }

  /// How often a first selection is looked for, each time with another seed; the median counts.
  var searches: Int {
    switch self {
    case .small, .exact: 51
    case .middle: 9
    case .large: 3
    }
  }

  /// Draws when the command line names no number.
  var draws: Int {
    switch self {
    case .small: 200
    case .middle: 5
    case .large: 1
    case .exact: 300_000
    }
  }
}
