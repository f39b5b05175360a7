// Turns a rubric and the glossary into a program, and its words into atoms.

/// Compiles one rubric.
struct RubricCompiler {
  /// How deep sets may name sets; further down a name stands for itself.
  private static let deepest = 40

  var atoms: AtomTable
  let sets: [String: SynonymSet]
  private var program = RubricDraft()
  private var nodeOfAtom: [Int: Int] = [:]
  private var known: [Shape: Int] = [:]
  private var named: [String: Int] = [:]
  /// The names that are being compiled: a name that meets itself stands for itself.
  private var open: [String] = []

  /// What makes two nodes the same.
  private struct Shape: Hashable {
    let kind: RubricProgram.Kind
    let parts: [Int]
    let gaps: [Pattern.Gap]
  }

  init(atoms: AtomTable, sets: [String: SynonymSet]) {
    self.atoms = atoms
    self.sets = sets
  }

  mutating func program(of rubric: Rubric) -> RubricProgram {
    for criterion in rubric.criteria {
      let first = program.patterns.count
      switch criterion.way {
      case .pattern(let pattern):
        add(pattern)
        program.wanted.append(1)
      case .anyOf(let count, let points):
        for point in points { add(point.pattern) }
        program.wanted.append(count)
      case .person, .levels:
        program.wanted.append(0)
      }
      program.criteria.append(first..<program.patterns.count)
    }
    var own = [Int32](repeating: -1, count: atoms.count)
    for (atom, node) in nodeOfAtom { own[atom] = Int32(node) }
    return RubricProgram(program, atoms: own)
  }

  // MARK: Nodes

  private mutating func node(ofAtom atom: Int) -> Int {
    if let node = nodeOfAtom[atom] { return node }
    program.nodes.append(RubricProgram.Node(kind: .atom, parts: 0..<0))
    nodeOfAtom[atom] = program.nodes.count - 1
    return program.nodes.count - 1
  }

  private mutating func node(
    _ kind: RubricProgram.Kind, _ parts: [Int], _ gaps: [Pattern.Gap] = []
  ) -> Int {
    let shape = Shape(kind: kind, parts: parts, gaps: gaps)
    if let number = known[shape] { return number }
    let first = program.parts.count
    program.parts += parts
    program.gaps += parts.indices.map { $0 > 0 && $0 <= gaps.count ? gaps[$0 - 1] : .near }
    program.nodes.append(RubricProgram.Node(kind: kind, parts: first..<program.parts.count))
    known[shape] = program.nodes.count - 1
    return program.nodes.count - 1
  }

  // MARK: Patterns

  /// A required group that holds nothing can never be found; nor can its pattern.
  private mutating func add(_ pattern: Pattern) {
    let first = program.groups.count
    let firstTerm = program.terms.count
    for group in pattern.groups {
      let steps = group.steps.map { step in step.compactMap { term($0) } }
      if steps.isEmpty || steps.contains(where: \.isEmpty) {
        if group.isForbidden { continue }
        program.groups.removeLast(program.groups.count - first)
        break
      }
      let start = program.steps.count
      for step in steps {
        program.steps.append(program.terms.count..<program.terms.count + step.count)
        program.terms += step
      }
      program.groups.append(
        RubricProgram.Group(
          isForbidden: group.isForbidden, least: group.least, steps: start..<program.steps.count))
    }
    program.patterns.append(first..<program.groups.count)
    program.patternTerms.append(firstTerm..<program.terms.count)
    program.groupsRequired.append(program.groups[first...].count { !$0.isForbidden })
  }

  private mutating func term(_ term: Pattern.Term) -> Int? {
    let parts = term.chains.map { chain($0) }
    guard let first = parts.first, !parts.contains(nil) else { return nil }
    return parts.count == 1 ? first : node(.both, parts.compactMap { $0 })
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
    return parts.count == 1 ? first : node(.chain, parts, gaps)
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
      ? first : node(.chain, parts, Array(repeating: .atMost(0), count: parts.count - 1))
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
    let node = all.count == 1 ? first : node(.any, all)
    named[key] = node
    return node
  }
}
