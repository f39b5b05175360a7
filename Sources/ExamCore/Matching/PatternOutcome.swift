// What one pattern finds in one response.

/// The outcome of a pattern; ranges are of the normalised text.
struct PatternOutcome: Equatable, Sendable {
  /// Every group is satisfied, by words that earned nothing before.
  var isFound = false
  /// Not found, and only because a clause negates a term or an anti-pattern stands there.
  var isContradicted = false
  /// Not found, and only because its words have earned another point.
  var isSpent = false
  /// How many of the required groups are satisfied, negated and spent ones among them, and how many there are.
  var groupsFound = 0
  var groupsRequired = 0
  /// What satisfied the groups, negated matches and anti-patterns among them.
  var evidence: [Range<Int>] = []
  /// The single words of that.
  var words: [Range<Int>] = []
  /// What stands there negated.
  var negated: [Range<Int>] = []
  /// Of a pattern that is found: what stands there negated as well.
  var opposed: [Range<Int>] = []
  /// The anti-patterns that stand there.
  var forbidden: [Range<Int>] = []
}
