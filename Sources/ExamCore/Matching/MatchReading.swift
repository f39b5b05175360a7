// What the words of one rubric do in one response: where each of its nodes stands.

/// The places of a program's nodes in one text; worked out when they are asked for.
struct MatchReading {
  /// A place of a node.
  struct Match {
    let node: Int32
    let start: Int32
    let end: Int32
    /// For what is made of other nodes: where its list of their places begins in `links`.
    var link: Int32 = -1

    var range: Range<Int> { Int(start)..<Int(end) }

    /// By node, and by start within it.
    static func < (a: Match, b: Match) -> Bool {
      let (left, right) = (
        Int64(a.node) << 32 | Int64(a.start), Int64(b.node) << 32 | Int64(b.start)
      )
      return left == right ? a.end < b.end : left < right
    }
  }

  private let text: ResponseText
  private let program: RubricProgram
  /// The places of all nodes, each node's together, by start.
  private var matches: [Match]
  private var known: [RubricProgram.Places]
  /// Positions in `matches` that a place is made of.
  private var links: [Int32] = []
  private var scope: NegationScope?

  /// - Parameter limit: what stands behind it does not count.
  init(_ rubrics: CompiledRubrics, program: Int, text: ResponseText, limit: Int? = nil) {
    self.text = text
    self.program = rubrics.programs[program]
    matches = WordHits.find(
      rubrics.words, self.program, text, limit: limit ?? text.characters.count)
    isEmpty = matches.isEmpty
    known = []
    guard !isEmpty else { return }
    known = self.program.places
    for (place, match) in matches.enumerated() {
      let node = Int(match.node)
      if known[node].end == 0 { known[node].start = Int32(place) }
      known[node].end = Int32(place + 1)
    }
  }

  /// Whether no word of the rubric stands in the text at all.
  let isEmpty: Bool

  // MARK: Places

  /// Positions, in ``match(_:)``, of the places of a node; by start.
  mutating func places(of node: Int) -> Range<Int> {
    if known[node].start >= 0 { return Int(known[node].start)..<Int(known[node].end) }
    return work(out: node)
  }

  private mutating func work(out node: Int) -> Range<Int> {
    let shape = program.nodes[node]
    var range = 0..<0
    switch shape.kind {
    case .atom: break
    case .any: range = union(node, shape.parts)
    case .chain: range = chain(node, shape.parts)
    case .both: range = both(node, shape.parts)
    }
    known[node] = RubricProgram.Places(start: Int32(range.lowerBound), end: Int32(range.upperBound))
    return range
  }

  func match(_ place: Int) -> Match { matches[place] }

  func isWord(_ node: Int) -> Bool { program.nodes[node].kind == .atom }

  private mutating func union(_ node: Int, _ parts: Range<Int>) -> Range<Int> {
    var all: [(match: Match, place: Int)] = []
    for part in parts {
      for place in places(of: program.parts[part]) { all.append((matches[place], place)) }
    }
    if all.count > 1 {
      all.sort { a, b in
        (a.match.start, a.match.end, a.place) < (b.match.start, b.match.end, b.place)
      }
    }
    let first = matches.count
    for (match, place) in all {
      if matches.count > first, let last = matches.last, last.start == match.start,
        last.end == match.end
      {
        continue
      }
      matches.append(
        Match(
          node: Int32(node), start: match.start, end: match.end, link: Int32(links.count)))
      links.append(Int32(place))
    }
    return first..<matches.count
  }

  /// For each place of the first part the nearest way through the others.
  private mutating func chain(_ node: Int, _ parts: Range<Int>) -> Range<Int> {
    for part in parts where places(of: program.parts[part]).isEmpty { return 0..<0 }
    let all = parts.map { places(of: program.parts[$0]) }
    guard let last = all.last else { return 0..<0 }
    // From the end: the places of a part from which the rest can be reached, and where it goes on.
    var open = Array(last)
    var next: [(first: Int, ways: [Int32])] = []
    for index in stride(from: all.count - 2, through: 0, by: -1) {
      var ways = [Int32](repeating: -1, count: all[index].count)
      var reached: [Int] = []
      let gap = program.gaps[parts.lowerBound + index + 1]
      for place in all[index] {
        let end = Int(matches[place].end)
        let position = open.partition { Int(matches[$0].start) < end }
        guard position < open.count, fits(gap, end, Int(matches[open[position]].start)) else {
          continue
        }
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
      matches.append(
        Match(
          node: Int32(node), start: matches[place].start, end: matches[way].end, link: link))
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
  private mutating func both(_ node: Int, _ parts: Range<Int>) -> Range<Int> {
    for part in parts where places(of: program.parts[part]).isEmpty { return 0..<0 }
    let nodes = parts.map { program.parts[$0] }
    let all = nodes.map { places(of: $0) }
    var next = all.map(\.lowerBound)
    var found: [[Int]] = []
    while next[0] < all[0].upperBound {
      let clause = clause(of: next[0])
      var chosen: [Int] = []
      for index in all.indices {
        while next[index] < all[index].upperBound, self.clause(of: next[index]) < clause {
          next[index] += 1
        }
        var best: Int?
        var isFree = false
        while next[index] < all[index].upperBound, self.clause(of: next[index]) == clause {
          if !isFree {
            isFree = !isNegated(nodes[index], next[index])
            if isFree || best == nil { best = next[index] }
          }
          next[index] += 1
        }
        if let best { chosen.append(best) }
      }
      if chosen.count == all.count { found.append(chosen) }
    }
    let first = matches.count
    for chosen in found {
      let hull = chosen.map { matches[$0] }
      matches.append(
        Match(
          node: Int32(node), start: hull.map(\.start).min() ?? 0, end: hull.map(\.end).max() ?? 0,
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
    if program.nodes[node].kind == .atom { return [matches[place].range] }
    var words: [Range<Int>] = []
    collect(node, place, into: &words)
    words.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    return words
  }

  private func collect(_ node: Int, _ place: Int, into words: inout [Range<Int>]) {
    let shape = program.nodes[node]
    let link = Int(matches[place].link)
    switch shape.kind {
    case .atom: words.append(matches[place].range)
    case .any:
      if let (part, place) = part(of: shape, link) { collect(part, place, into: &words) }
    case .chain, .both:
      for (index, part) in shape.parts.enumerated() {
        collect(program.parts[part], Int(links[link + index]), into: &words)
      }
    }
  }

  /// The part that a place of any of several is a place of.
  private func part(of shape: RubricProgram.Node, _ link: Int) -> (node: Int, place: Int)? {
    let place = links[link]
    for part in shape.parts {
      let node = program.parts[part]
      if known[node].start <= place, place < known[node].end { return (node, Int(place)) }
    }
    return nil
  }

  /// What a place shows: from the first word to the last of each chain.
  func evidence(of node: Int, _ place: Int) -> [Range<Int>] {
    let shape = program.nodes[node]
    let link = Int(matches[place].link)
    switch shape.kind {
    case .atom, .chain: return [matches[place].range]
    case .any: return part(of: shape, link).map { evidence(of: $0.node, $0.place) } ?? []
    case .both:
      return shape.parts.enumerated().flatMap { index, part in
        evidence(of: program.parts[part], Int(links[link + index]))
      }
    }
  }

  // MARK: Negation

  /// Whether anything but themselves negates one of these words.
  func isNegated(_ words: [Range<Int>]) -> Bool {
    let words = words.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    return words.contains { scope?.negates($0, of: words) ?? false }
  }

  /// Whether a clause negates any of the words of a place.
  mutating func isNegated(_ node: Int, _ place: Int) -> Bool {
    if scope == nil { scope = NegationScope(text) }
    if scope?.isEmpty ?? true { return false }
    if isWord(node) { return scope?.negates(matches[place].range) ?? false }
    let words = words(of: node, place)
    return scope?.negates(words) ?? false
  }
}
