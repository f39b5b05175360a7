// One rubric as nodes over the words that the automaton finds, laid out flat.

/// What to make of the words found in a response to one question; a class, so that handing it on costs nothing.
final class RubricProgram: Sendable {
  /// What stands somewhere in a text when it is found.
  enum Kind: UInt8, Sendable {
    /// A word.
    case atom
    /// Its parts in order.
    case chain
    /// Its parts inside one clause, in any order.
    case both
    /// Any of its parts.
    case any
  }

  struct Node: Sendable {
    let kind: Kind
    /// Where its parts stand in ``parts``; each stands before the node.
    let parts: Range<Int>
  }

  /// Where the places of a node begin and end; the start is -1 while they were not asked for.
  struct Places: Sendable {
    var start: Int32
    var end: Int32
  }

  struct Group: Sendable {
    let isForbidden: Bool
    let least: Int
    /// Where its steps stand in ``steps``.
    let steps: Range<Int>
  }

  /// For each atom of the exam, as far as it had any when the rubric was compiled, the node that is it, or -1.
  let atoms: [Int32]
  let nodes: [Node]
  let parts: [Int]
  /// Beside each part of a chain but the first the most that may stand before it.
  let gaps: [Pattern.Gap]
  let groups: [Group]
  /// Where the alternatives of each step stand in ``terms``.
  let steps: [Range<Int>]
  let terms: [Int]
  /// The groups of each pattern; one that could not be compiled has none and is never found.
  let patterns: [Range<Int>]
  /// Where the terms of each pattern stand in ``terms``.
  let patternTerms: [Range<Int>]
  /// For each pattern how many of its groups have to be found.
  let groupsRequired: [Int]
  /// The patterns of each criterion: one, or its key points; none for a person's.
  let criteria: [Range<Int>]
  /// For each criterion how many of its patterns are paid.
  let wanted: [Int]

  /// What is known of the nodes of an empty text: no word stands there.
  let places: [Places]

  init(_ draft: RubricDraft, atoms: [Int32]) {
    self.atoms = atoms
    places = draft.nodes.map { Places(start: $0.kind == .atom ? 0 : -1, end: 0) }
    nodes = draft.nodes
    parts = draft.parts
    gaps = draft.gaps
    groups = draft.groups
    steps = draft.steps
    terms = draft.terms
    patterns = draft.patterns
    patternTerms = draft.patternTerms
    groupsRequired = draft.groupsRequired
    criteria = draft.criteria
    wanted = draft.wanted
  }
}

/// A program while it is being put together.
struct RubricDraft {
  var nodes: [RubricProgram.Node] = []
  var parts: [Int] = []
  var gaps: [Pattern.Gap] = []
  var groups: [RubricProgram.Group] = []
  var steps: [Range<Int>] = []
  var terms: [Int] = []
  var patterns: [Range<Int>] = []
  var patternTerms: [Range<Int>] = []
  var groupsRequired: [Int] = []
  var criteria: [Range<Int>] = []
  var wanted: [Int] = []
}
