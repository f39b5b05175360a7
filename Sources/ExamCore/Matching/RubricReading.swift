// A response read by one rubric: the outcome of every pattern, each word paid once.

extension CompiledRubrics {
  /// The outcomes of a rubric's patterns.
  ///
  /// Patterns are decided in the rubric's order. What a pattern that is paid was found by earns nothing for those behind
  /// it: they need at least one word of their own. Key points beyond the number wanted are not paid.
  ///
  /// - Parameters:
  ///   - rubric: its position among those compiled.
  ///   - limit: what stands behind it in the normalised text does not count.
  package func outcomes(
    of rubric: Int, in text: ResponseText, limit: Int? = nil
  ) -> RubricOutcomes {
    let program = programs[rubric]
    var outcomes = RubricOutcomes(
      criteria: program.criteria, groupsRequired: program.groupsRequired)
    var reading = RubricReading(
      program: program,
      matches: MatchReading(self, program: rubric, text: text, limit: limit))
    guard !reading.isEmpty else { return outcomes }
    for criterion in program.criteria.indices {
      var open = program.wanted[criterion]
      for pattern in program.criteria[criterion] {
        guard let outcome = reading.outcome(of: pattern) else { continue }
        if outcome.isFound, open > 0 {
          open -= 1
          reading.paid.add(outcome.words)
        }
        outcomes.add(outcome, of: pattern)
      }
    }
    return outcomes
  }
}

/// Decides patterns over the places of their nodes.
struct RubricReading {
  private let program: RubricProgram
  private var matches: MatchReading
  /// What has earned so far.
  var paid = PaidWords()

  init(program: RubricProgram, matches: consuming MatchReading) {
    self.program = program
    self.matches = matches
  }

  /// Whether no word of the rubric stands in the text at all.
  var isEmpty: Bool { matches.isEmpty }

  /// How a group stands, best first.
  private enum Standing: Int, Comparable {
    case found, spent, negated, absent

    static func < (a: Standing, b: Standing) -> Bool { a.rawValue < b.rawValue }
  }

  /// Where a node stands.
  private typealias Spot = (node: Int, place: Int)

  /// A group's best way.
  private struct GroupMatch {
    var standing = Standing.absent
    var first: Spot?
    /// Of groups that need several.
    var others: [Spot] = []

    var count: Int { (first == nil ? 0 : 1) + others.count }

    var all: [Spot] { (first.map { [$0] } ?? []) + others }

    mutating func add(_ spot: Spot) {
      if first == nil { first = spot } else { others.append(spot) }
    }
  }

  /// The outcome of a pattern; nil when nothing of it stands there.
  mutating func outcome(of pattern: Int) -> PatternOutcome? {
    guard isTouched(pattern) else { return nil }
    var outcome = PatternOutcome(groupsRequired: program.groupsRequired[pattern])
    var isNew = false
    var isNegated = false
    for number in program.patterns[pattern] {
      let group = program.groups[number]
      let match = best(group)
      guard match.standing != .absent else { continue }
      if group.isForbidden {
        // A negated anti-pattern (不是延长) contradicts nothing.
        if match.standing <= .spent { outcome.forbidden += evidence(match) }
        continue
      }
      isNew = isNew || match.standing == .found
      isNegated = isNegated || match.standing == .negated
      outcome.groupsFound += 1
      if let spot = match.first, match.others.isEmpty, matches.isWord(spot.node) {
        let word = matches.match(spot.place).range
        outcome.evidence.append(word)
        outcome.words.append(word)
      } else {
        outcome.evidence += evidence(match)
        for spot in match.all { outcome.words += matches.words(of: spot.node, spot.place) }
      }
      if match.standing == .negated { outcome.negated += evidence(match) }
      if match.standing == .found { outcome.opposed += opposed(match) }
    }
    guard outcome.groupsFound == outcome.groupsRequired, outcome.groupsFound > 0 else {
      return outcome
    }
    outcome.evidence += outcome.forbidden
    if isNegated, outcome.groupsFound > 1, !matches.isNegated(outcome.words) {
      // 小米；不对: what negates one group is what another asks for.
      (isNegated, isNew) = (false, isNew || paid.leaveNew(of: outcome.words))
      outcome.negated = []
    }
    outcome.isContradicted = isNegated || !outcome.forbidden.isEmpty
    // One group with words of its own is enough: 网上…快 and 网上…虚假 are two points.
    outcome.isSpent = !isNew && !outcome.isContradicted
    outcome.isFound = isNew && !outcome.isContradicted
    return outcome
  }

  /// Whether any term of a pattern stands in the text.
  private mutating func isTouched(_ pattern: Int) -> Bool {
    for term in program.patternTerms[pattern]
    where !matches.places(of: program.terms[term]).isEmpty {
      return true
    }
    return false
  }

  private func evidence(_ match: GroupMatch) -> [Range<Int>] {
    match.all.flatMap { matches.evidence(of: $0.node, $0.place) }
  }

  /// The first other place of a term that was chosen at which a clause negates it.
  private mutating func opposed(_ match: GroupMatch) -> [Range<Int>] {
    for (node, _) in match.all {
      let places = matches.places(of: node)
      guard places.count > 1 else { continue }
      for place in places where matches.isNegated(node, place) {
        return matches.evidence(of: node, place)
      }
    }
    return []
  }

  private mutating func best(_ group: RubricProgram.Group) -> GroupMatch {
    if group.steps.count > 1 { return ordered(group) }
    let terms = group.steps.isEmpty ? 0..<0 : program.steps[group.steps.lowerBound]
    return group.least > 1 ? several(terms, group.least) : alternative(terms, beside: nil)
  }

  /// The first alternative with a free place; else the first that is spent, else the first that is negated.
  private mutating func alternative(_ terms: Range<Int>, beside taken: PaidWords?) -> GroupMatch {
    var best = GroupMatch()
    for number in terms {
      let term = program.terms[number]
      for place in matches.places(of: term) {
        let standing = standing(of: term, place, beside: taken)
        if standing < best.standing {
          best.standing = standing
          best.first = (term, place)
        }
        if standing == .found { return best }
      }
    }
    return best
  }

  private mutating func standing(
    of node: Int, _ place: Int, beside taken: PaidWords?
  ) -> Standing {
    if matches.isNegated(node, place) { return .negated }
    if paid.isEmpty, taken == nil { return .found }
    if matches.isWord(node) {
      let word = matches.match(place).range
      return paid.leaveNew(word) && taken?.leaveNew(word) ?? true ? .found : .spent
    }
    let words = matches.words(of: node, place)
    return paid.leaveNew(of: words) && taken?.leaveNew(of: words) ?? true ? .found : .spent
  }

  /// At least so many of the alternatives, each on words of its own.
  private mutating func several(_ terms: Range<Int>, _ least: Int) -> GroupMatch {
    var taken = PaidWords()
    var match = GroupMatch(standing: .found)
    var rest: [GroupMatch] = []
    for number in terms {
      guard match.count < least else { return match }
      let found = alternative(number..<number + 1, beside: taken)
      guard found.standing == .found, let spot = found.first else {
        rest.append(found)
        continue
      }
      match.add(spot)
      taken.add(matches.words(of: spot.node, spot.place))
    }
    // Spent ones before negated ones make up the number.
    for standing in [Standing.spent, .negated] {
      for other in rest where other.standing == standing && match.count < least {
        guard let spot = other.first else { continue }
        // What only another alternative of this group took is no alternative more.
        let words = matches.words(of: spot.node, spot.place)
        guard taken.leaveNew(of: words) else { continue }
        match.add(spot)
        taken.add(words)
        match.standing = max(match.standing, standing)
      }
    }
    if match.count < least { match.standing = .absent }
    return match
  }

  /// One alternative of each step, each behind the one before it: always the first that ends.
  private mutating func ordered(_ group: RubricProgram.Group) -> GroupMatch {
    for allowed in [Standing.found, .spent, .negated] {
      var match = GroupMatch(standing: allowed)
      var end: Int32 = 0
      for step in group.steps {
        guard let next = first(of: program.steps[step], from: end, allowed) else { break }
        match.add(next)
        end = matches.match(next.place).end
      }
      if match.count == group.steps.count { return match }
    }
    return GroupMatch()
  }

  /// The place of any of these that begins at or behind a position and ends first.
  private mutating func first(
    of terms: Range<Int>, from start: Int32, _ allowed: Standing
  ) -> Spot? {
    var best: Spot?
    for number in terms {
      let term = program.terms[number]
      let places = matches.places(of: term)
      var place = places.lowerBound
      while place < places.upperBound {
        let match = matches.match(place)
        if let best, match.start >= matches.match(best.place).end { break }
        if match.start >= start,
          best.map({ match.end < matches.match($0.place).end }) ?? true,
          standing(of: term, place, beside: nil) <= allowed
        {
          best = (term, place)
        }
        place += 1
      }
    }
    return best
  }
}
