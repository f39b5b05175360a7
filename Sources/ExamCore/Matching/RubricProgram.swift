// One rubric as nodes over the words that the automaton finds.

/// What to make of the words found in a response to one question.
struct RubricProgram: Sendable {
  /// What stands somewhere in a text when it is found.
  enum Node: Hashable, Sendable {
    /// A word; by its number among the program's own.
    case atom
    /// Nodes in order, with the most that may stand before each but the first.
    case chain([Int], [Pattern.Gap])
    /// Nodes inside one clause, in any order.
    case both([Int])
    /// Any of the nodes.
    case any([Int])
  }

  struct Group: Sendable {
    let isForbidden: Bool
    let least: Int
    /// Nodes of the alternatives of each step.
    let steps: [[Int]]
  }

  /// The groups of a pattern; one that could not be compiled has none and is never found.
  typealias Groups = [Group]

  /// For each atom of the exam the program's own node, or -1.
  var atoms: [Int32]
  /// Every node stands behind those it is made of.
  var nodes: [Node]
  /// For each criterion its pattern, or its key points; none for a person's.
  var patterns: [[Groups]]
  /// For each criterion how many of its patterns are paid.
  var wanted: [Int]
}

/// Compiles one rubric.
struct RubricCompiler {
  /// How deep sets may name sets; further down a name stands for itself.
  private static let deepest = 40

  var atoms: AtomTable
  let sets: [String: SynonymSet]
  private var nodes: [RubricProgram.Node] = []
  /// For each node that is a word its atom.
  private var atomOf: [Int: Int] = [:]
  private var nodeOfAtom: [Int: Int] = [:]
  private var known: [RubricProgram.Node: Int] = [:]
  private var named: [String: Int] = [:]
  /// The names that are being compiled: a name that meets itself stands for itself.
  private var open: [String] = []

  init(atoms: AtomTable, sets: [String: SynonymSet]) {
    self.atoms = atoms
    self.sets = sets
  }

  mutating func program(of rubric: Rubric) -> RubricProgram {
    var patterns: [[RubricProgram.Groups]] = []
    var wanted: [Int] = []
    for criterion in rubric.criteria {
      switch criterion.way {
      case .pattern(let pattern):
        patterns.append([groups(pattern)])
        wanted.append(1)
      case .anyOf(let count, let points):
        patterns.append(points.map { groups($0.pattern) })
        wanted.append(count)
      case .person, .levels:
        patterns.append([])
        wanted.append(0)
      }
    }
    var own = [Int32](repeating: -1, count: atoms.count)
    for (node, atom) in atomOf { own[atom] = Int32(node) }
    return RubricProgram(atoms: own, nodes: nodes, patterns: patterns, wanted: wanted)
  }

  // MARK: Nodes

  private mutating func node(ofAtom atom: Int) -> Int {
    if let node = nodeOfAtom[atom] { return node }
    nodes.append(.atom)
    atomOf[nodes.count - 1] = atom
    nodeOfAtom[atom] = nodes.count - 1
    return nodes.count - 1
  }

  private mutating func node(_ node: RubricProgram.Node) -> Int {
    if let number = known[node] { return number }
    nodes.append(node)
    known[node] = nodes.count - 1
    return nodes.count - 1
  }

  // MARK: Patterns

  /// A required group that holds nothing can never be found; nor can its pattern.
  private mutating func groups(_ pattern: Pattern) -> RubricProgram.Groups {
    var groups: RubricProgram.Groups = []
    for group in pattern.groups {
      let steps = group.steps.map { step in step.compactMap { term($0) } }
      if steps.isEmpty || steps.contains(where: \.isEmpty) {
        if group.isForbidden { continue }
        return []
      }
      groups.append(
        RubricProgram.Group(isForbidden: group.isForbidden, least: group.least, steps: steps))
    }
    return groups
  }

  private mutating func term(_ term: Pattern.Term) -> Int? {
    let parts = term.chains.map { chain($0) }
    guard let first = parts.first, !parts.contains(nil) else { return nil }
    return parts.count == 1 ? first : node(.both(parts.compactMap { $0 }))
  }

  private mutating func chain(_ chain: Pattern.Chain) -> Int? {
    var parts: [Int] = []
    var gaps: [Pattern.Gap] = []
    for (position, piece) in chain.pieces.enumerated() {
      // A piece of which nothing is left when it is folded is passed over.
      guard let part = self.piece(piece) else { continue }
      if !parts.isEmpty {
        gaps.append(chain.gaps.indices.contains(position - 1) ? chain.gaps[position - 1] : .near)
      }
      parts.append(part)
    }
    guard let first = parts.first else { return nil }
    return parts.count == 1 ? first : node(.chain(parts, gaps))
  }

  private mutating func piece(_ piece: Pattern.Piece) -> Int? {
    switch piece {
    case .text(let characters, let isOpen): text(characters, isOpen: isOpen)
    case .name(let name): set(name)
    }
  }

  private mutating func text(_ characters: [Unicode.Scalar?], isOpen: Bool) -> Int? {
    let words = PieceForms.of(characters, isOpen: isOpen)
      .filter { forms in forms.contains { $0.characters.contains { $0 != AtomForm.any } } }
    let parts = words.map { node(ofAtom: atoms.atom(of: $0)) }
    guard let first = parts.first else { return nil }
    return parts.count == 1
      ? first : node(.chain(parts, Array(repeating: .atMost(0), count: parts.count - 1)))
  }

  private mutating func set(_ name: String) -> Int? {
    let key = SynonymSet.key(name)
    if let node = named[key] { return node }
    let own = text(name.unicodeScalars.map { $0 }, isOpen: false)
    guard let set = sets[key], !open.contains(key), open.count < Self.deepest else { return own }
    open.append(key)
    let alternatives = set.alternatives.compactMap { term($0) }
    open.removeLast()
    let all = (own.map { [$0] } ?? []) + alternatives
    guard let first = all.first else { return nil }
    let node = all.count == 1 ? first : node(.any(all))
    named[key] = node
    return node
  }
}
