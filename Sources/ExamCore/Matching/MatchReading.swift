// What the words of one rubric do in one response: where each of its nodes stands.

/// The places of a program's nodes in one text; worked out when they are asked for.
struct MatchReading {
  /// A place of a node.
  struct Match: Equatable {
    var start: Int32
    var end: Int32
    /// For what is made of other nodes: where its list of them begins in `links`.
    var link: Int32 = -1

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  let text: ResponseText
  private let program: RubricProgram
  /// The places of all nodes, each node's together, by start.
  private var matches: [Match] = []
  /// For each node the range of its places; nil while they were not asked for.
  private var ranges: [Range<Int>?]
  /// Positions in `matches` that a place is made of.
  private var links: [Int32] = []
  private var scope: NegationScope?

  /// - Parameter limit: what stands behind it does not count.
  init(_ rubrics: CompiledRubrics, program: Int, text: ResponseText, limit: Int? = nil) {
    self.text = text
    self.program = rubrics.programs[program]
    ranges = Array(repeating: nil, count: self.program.nodes.count)
    var hits = WordHits(rubrics, self.program, text, limit: limit ?? text.characters.count)
    hits.find()
    place(hits.sorted())
  }

  /// Sets the places of the words.
  private mutating func place(_ hits: [WordHits.Hit]) {
    matches.reserveCapacity(hits.count + 16)
    for (node, kind) in program.nodes.enumerated() where kind == .atom { ranges[node] = 0..<0 }
    var i = 0
    while i < hits.count {
      let node = Int(hits[i].node)
      let first = matches.count
      while i < hits.count, hits[i].node == node {
        let match = Match(start: hits[i].start, end: hits[i].end)
        if matches.count == first || matches[matches.count - 1] != match { matches.append(match) }
        i += 1
      }
      ranges[node] = first..<matches.count
    }
  }

  // MARK: Places

  /// Positions, in ``match(_:)``, of the places of a node; by start.
  mutating func places(of node: Int) -> Range<Int> {
    if let range = ranges[node] { return range }
    let range =
      switch program.nodes[node] {
      case .atom: 0..<0
      case .any(let parts): union(parts)
      case .chain(let parts, let gaps): chain(parts, gaps)
      case .both(let parts): both(parts)
      }
    ranges[node] = range
    return range
  }

  func match(_ place: Int) -> Match { matches[place] }

  private mutating func union(_ parts: [Int]) -> Range<Int> {
    var all: [(match: Match, place: Int)] = []
    for part in parts { for place in places(of: part) { all.append((matches[place], place)) } }
    all.sort { a, b in
      (a.match.start, a.match.end, a.place) < (b.match.start, b.match.end, b.place)
    }
    let first = matches.count
    for (match, place) in all {
      if matches.count > first, let last = matches.last, last.start == match.start,
        last.end == match.end
      {
        continue
      }
      matches.append(Match(start: match.start, end: match.end, link: Int32(links.count)))
      links.append(Int32(place))
    }
    return first..<matches.count
  }

  /// For each place of the first part the nearest way through the others.
  private mutating func chain(_ parts: [Int], _ gaps: [Pattern.Gap]) -> Range<Int> {
    let all = parts.map { places(of: $0) }
    guard !all.contains(where: \.isEmpty), let last = all.last else {
      return matches.count..<matches.count
    }
    // From the end: the places of a part from which the rest can be reached, and where it goes on.
    var open = Array(last)
    var next: [(first: Int, ways: [Int32])] = []
    for index in stride(from: parts.count - 2, through: 0, by: -1) {
      var ways = [Int32](repeating: -1, count: all[index].count)
      var reached: [Int] = []
      for place in all[index] {
        let end = Int(matches[place].end)
        let position = open.partition { Int(matches[$0].start) < end }
        guard position < open.count,
          fits(gaps[index], end, Int(matches[open[position]].start))
        else { continue }
        ways[place - all[index].lowerBound] = Int32(open[position])
        reached.append(place)
      }
      next.append((all[index].lowerBound, ways))
      open = reached
    }
    let first = matches.count
    for place in open {
      let link = Int32(links.count)
      var way = place
      links.append(Int32(way))
      for (first, ways) in next.reversed() {
        way = Int(ways[way - first])
        links.append(Int32(way))
      }
      matches.append(Match(start: matches[place].start, end: matches[way].end, link: link))
    }
    return first..<matches.count
  }

  /// Whether no more than the gap allows stands between two positions.
  private func fits(_ gap: Pattern.Gap, _ start: Int, _ end: Int) -> Bool {
    var width: GapWidth
    let most: Int
    switch gap {
    case .clause: return text.isOneClause(start, end)
    case .near: (width, most) = (GapWidth(hanzi: 1, word: 2), 8)
    case .atMost(let count): (width, most) = (GapWidth(hanzi: 1, word: 1), count)
    }
    // Words are not longer than this; what is would cost its square.
    guard end - start <= 64 + 32 * most else { return false }
    for i in start..<end {
      let character = text.characters[i]
      if character.endsClause { return false }
      width.add(character)
      if width.units > most { return false }
    }
    return true
  }

  /// In each clause that holds all the parts, one place of each: the first that nothing negates, or else the first.
  private mutating func both(_ parts: [Int]) -> Range<Int> {
    let all = parts.map { places(of: $0) }
    guard !all.contains(where: \.isEmpty), let leader = all.first else {
      return matches.count..<matches.count
    }
    var next = all.map(\.lowerBound)
    var found: [[Int]] = []
    var place = leader.lowerBound
    while place < leader.upperBound {
      let clause = clause(of: place)
      var chosen: [Int] = []
      for index in parts.indices {
        while next[index] < all[index].upperBound, self.clause(of: next[index]) < clause {
          next[index] += 1
        }
        var best: Int?
        while next[index] < all[index].upperBound, self.clause(of: next[index]) == clause {
          let candidate = next[index]
          if best == nil || (best.map { isNegated($0) } ?? false && !isNegated(candidate)) {
            best = candidate
          }
          next[index] += 1
        }
        if let best { chosen.append(best) }
      }
      if chosen.count == parts.count { found.append(chosen) }
      place = max(place + 1, next[0])
    }
    let first = matches.count
    for chosen in found {
      let hull = chosen.map { matches[$0] }
      matches.append(
        Match(
          start: hull.map(\.start).min() ?? 0, end: hull.map(\.end).max() ?? 0,
          link: Int32(links.count)))
      links += chosen.map { Int32($0) }
    }
    return first..<matches.count
  }

  /// How many clauses end before a place.
  private func clause(of place: Int) -> Int {
    let start = Int(matches[place].start)
    return text.clauseEnds.partition { $0 < start }
  }

  // MARK: Words

  /// The words that a place of a node is made of, in order.
  func words(of node: Int, _ place: Int) -> [Range<Int>] {
    var words: [Range<Int>] = []
    collect(node, place, into: &words)
    return words.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  private func collect(_ node: Int, _ place: Int, into words: inout [Range<Int>]) {
    let link = Int(matches[place].link)
    switch program.nodes[node] {
    case .atom: words.append(matches[place].range)
    case .any(let parts):
      let place = Int(links[link])
      if let part = parts.first(where: { ranges[$0]?.contains(place) ?? false }) {
        collect(part, place, into: &words)
      }
    case .chain(let parts, _), .both(let parts):
      for (index, part) in parts.enumerated() {
        collect(part, Int(links[link + index]), into: &words)
      }
    }
  }

  /// What a place shows: from the first word to the last of each chain.
  func evidence(of node: Int, _ place: Int) -> [Range<Int>] {
    let link = Int(matches[place].link)
    switch program.nodes[node] {
    case .atom, .chain: return [matches[place].range]
    case .any(let parts):
      let place = Int(links[link])
      return parts.first { ranges[$0]?.contains(place) ?? false }.map { evidence(of: $0, place) }
        ?? []
    case .both(let parts):
      return parts.enumerated().flatMap { evidence(of: $1, Int(links[link + $0])) }
    }
  }

  // MARK: Negation

  /// Whether a clause negates any of the words of a place.
  mutating func isNegated(_ node: Int, _ place: Int) -> Bool {
    let scope = negationScope()
    return !scope.isEmpty && scope.negates(words(of: node, place))
  }

  /// Whether a place as a whole is negated, whatever node it belongs to.
  private mutating func isNegated(_ place: Int) -> Bool {
    let scope = negationScope()
    return !scope.isEmpty && scope.negates([matches[place].range])
  }

  private mutating func negationScope() -> NegationScope {
    if let scope { return scope }
    let made = NegationScope(text)
    scope = made
    return made
  }
}
