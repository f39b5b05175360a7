// What the patterns of a rubric find in one response.

/// The outcome of a pattern; ranges are of the normalised text.
package struct PatternOutcome: Equatable, Sendable {
  /// Every group is satisfied, by words of which not all earned before.
  package var isFound = false
  /// Not found, and only because a clause negates a term or an anti-pattern stands there.
  package var isContradicted = false
  /// Not found, and only because its words have earned other points.
  package var isSpent = false
  /// How many of the required groups are satisfied, negated and spent ones among them, and how many there are.
  package var groupsFound = 0
  package var groupsRequired = 0
  /// What satisfied the groups, negated matches and anti-patterns among them.
  package var evidence: [Range<Int>] = []
  /// The single words of that.
  package var words: [Range<Int>] = []
  /// What stands there negated.
  package var negated: [Range<Int>] = []
  /// Of a pattern that is found: what stands there negated as well.
  package var opposed: [Range<Int>] = []
  /// The anti-patterns that stand there.
  package var forbidden: [Range<Int>] = []
}

/// The outcomes of all patterns of a rubric.
package struct RubricOutcomes: Sendable {
  /// The patterns of which anything was found, ascending.
  private var numbers: [Int] = []
  private var outcomes: [PatternOutcome] = []
  /// The patterns of each criterion.
  private let criteria: [Range<Int>]
  private let groupsRequired: [Int]

  init(criteria: [Range<Int>], groupsRequired: [Int]) {
    self.criteria = criteria
    self.groupsRequired = groupsRequired
  }

  mutating func add(_ outcome: consuming PatternOutcome, of pattern: Int) {
    if outcomes.isEmpty {
      numbers.reserveCapacity(8)
      outcomes.reserveCapacity(8)
    }
    numbers.append(pattern)
    outcomes.append(outcome)
  }

  /// Those of which anything was found, anti-patterns and negated words among it.
  package var touched: [PatternOutcome] { outcomes }

  /// The outcome of each pattern of a criterion: one, or one for each key point; none for a person's.
  package subscript(criterion: Int) -> [PatternOutcome] {
    criteria[criterion].map { pattern in
      let position = numbers.partition { $0 < pattern }
      guard position < numbers.count, numbers[position] == pattern else {
        return PatternOutcome(groupsRequired: groupsRequired[pattern])
      }
      return outcomes[position]
    }
  }

  /// Whether anything of a criterion was found.
  package func touches(_ criterion: Int) -> Bool {
    let position = numbers.partition { $0 < criteria[criterion].lowerBound }
    return position < numbers.count && numbers[position] < criteria[criterion].upperBound
  }
}
