// A response read by one rubric: the outcome of every pattern, each word paid once.

extension CompiledRubrics {
  /// The outcomes of a rubric's patterns: for each criterion one, or one for each key point; none for a person's.
  ///
  /// Patterns are decided in the rubric's order. What a pattern that is paid was found by earns nothing for those behind
  /// it: they need at least one word of their own. Key points beyond the number wanted are not paid.
  ///
  /// - Parameters:
  ///   - rubric: its position among those compiled.
  ///   - limit: what stands behind it in the normalised text does not count.
  func outcomes(
    of rubric: Int, in text: ResponseText, limit: Int? = nil
  ) -> [[PatternOutcome]] {
    var reading = RubricReading(
      matches: MatchReading(self, program: rubric, text: text, limit: limit))
    let program = programs[rubric]
    return zip(program.patterns, program.wanted).map { patterns, wanted in
      var open = wanted
      return patterns.map { groups in
        let outcome = reading.outcome(of: groups)
        if outcome.isFound, open > 0 {
          open -= 1
          reading.paid.add(outcome.words)
        }
        return outcome
      }
    }
  }
}

/// Decides patterns over the places of their nodes.
struct RubricReading {
  var matches: MatchReading
  var paid = PaidWords()

  init(matches: MatchReading) { self.matches = matches }

  /// How a group stands, best first.
  private enum Standing: Int, Comparable {
    case found, spent, negated, absent

    static func < (a: Standing, b: Standing) -> Bool { a.rawValue < b.rawValue }
  }

  /// A group's best way.
  private struct GroupMatch {
    var standing = Standing.absent
    var chosen: [(node: Int, place: Int)] = []
  }

  mutating func outcome(of groups: RubricProgram.Groups) -> PatternOutcome {
    var outcome = PatternOutcome()
    var standings: [Standing] = []
    for group in groups {
      let match = best(group)
      if group.isForbidden {
        // A negated anti-pattern (不是延长) contradicts nothing.
        if match.standing <= .spent { outcome.forbidden += evidence(match) }
        continue
      }
      standings.append(match.standing)
      guard match.standing != .absent else { continue }
      outcome.groupsFound += 1
      outcome.evidence += evidence(match)
      for (node, place) in match.chosen { outcome.words += matches.words(of: node, place) }
      if match.standing == .negated { outcome.negated += evidence(match) }
      if match.standing == .found { outcome.opposed += opposed(match) }
    }
    outcome.groupsRequired = standings.count
    let worst = standings.max() ?? .absent
    if worst == .absent { return outcome }
    outcome.evidence += outcome.forbidden
    outcome.isContradicted = worst == .negated || !outcome.forbidden.isEmpty
    // One group with words of its own is enough: 网上…快 and 网上…虚假 are two points.
    let isNew = standings.contains(.found)
    outcome.isSpent = !isNew && !outcome.isContradicted
    outcome.isFound = isNew && !outcome.isContradicted
    return outcome
  }

  private mutating func evidence(_ match: GroupMatch) -> [Range<Int>] {
    match.chosen.flatMap { matches.evidence(of: $0.node, $0.place) }
  }

  /// The first other place of a term that was chosen at which a clause negates it.
  private mutating func opposed(_ match: GroupMatch) -> [Range<Int>] {
    for (node, _) in match.chosen {
      for place in matches.places(of: node) where matches.isNegated(node, place) {
        return matches.evidence(of: node, place)
      }
    }
    return []
  }

  private mutating func best(_ group: RubricProgram.Group) -> GroupMatch {
    if group.steps.count > 1 { return ordered(group) }
    let terms = group.steps.first ?? []
    return group.least > 1 ? several(terms, group.least) : alternative(terms, beside: PaidWords())
  }

  /// The first alternative with a free place; else the first that is spent, else the first that is negated.
  private mutating func alternative(_ terms: [Int], beside taken: PaidWords) -> GroupMatch {
    var best = GroupMatch()
    for term in terms {
      for place in matches.places(of: term) {
        let standing = standing(of: term, place, beside: taken)
        if standing < best.standing {
          best = GroupMatch(standing: standing, chosen: [(term, place)])
        }
        if standing == .found { return best }
      }
    }
    return best
  }

  private mutating func standing(
    of node: Int, _ place: Int, beside taken: PaidWords
  ) -> Standing {
    if matches.isNegated(node, place) { return .negated }
    let words = matches.words(of: node, place)
    return paid.leaveNew(of: words) && taken.leaveNew(of: words) ? .found : .spent
  }

  /// At least so many of the alternatives, each on words of its own.
  private mutating func several(_ terms: [Int], _ least: Int) -> GroupMatch {
    var taken = PaidWords()
    var match = GroupMatch(standing: .found)
    var others: [GroupMatch] = []
    for term in terms {
      guard match.chosen.count < least else { return match }
      let found = alternative([term], beside: taken)
      guard found.standing == .found else {
        others.append(found)
        continue
      }
      match.chosen += found.chosen
      for (node, place) in found.chosen { taken.add(matches.words(of: node, place)) }
    }
    // Spent ones before negated ones make up the number.
    for standing in [Standing.spent, .negated] {
      for other in others where other.standing == standing && match.chosen.count < least {
        // What only another alternative of this group took is no alternative more.
        if standing == .spent, isSpentHere(other) { continue }
        match.chosen += other.chosen
        match.standing = max(match.standing, standing)
      }
    }
    if match.chosen.count < least { match.standing = .absent }
    return match
  }

  /// Whether nothing that earned before holds the words of a match.
  private mutating func isSpentHere(_ match: GroupMatch) -> Bool {
    match.chosen.contains { paid.leaveNew(of: matches.words(of: $0.node, $0.place)) }
  }

  /// One alternative of each step, each behind the one before it: always the first that ends.
  private mutating func ordered(_ group: RubricProgram.Group) -> GroupMatch {
    var best = GroupMatch()
    for allowed in [Standing.found, .spent, .negated] {
      var match = GroupMatch(standing: allowed)
      var end: Int32 = 0
      for step in group.steps {
        guard let next = first(of: step, from: end, allowed) else {
          match.chosen = []
          break
        }
        match.chosen.append(next)
        end = matches.match(next.place).end
      }
      if !match.chosen.isEmpty {
        best = match
        break
      }
    }
    return best
  }

  /// The place of any of these that begins at or behind a position and ends first.
  private mutating func first(
    of terms: [Int], from start: Int32, _ allowed: Standing
  ) -> (node: Int, place: Int)? {
    var best: (node: Int, place: Int)?
    for term in terms {
      let places = matches.places(of: term)
      var place = places.lowerBound
      while place < places.upperBound {
        let match = matches.match(place)
        if let best, match.start >= matches.match(best.place).end { break }
        if match.start >= start,
          best.map({ match.end < matches.match($0.place).end }) ?? true,
          standing(of: term, place, beside: PaidWords()) <= allowed
        {
          best = (term, place)
        }
        place += 1
      }
    }
    return best
  }
}
