// What must stand in a response: groups of terms, terms of chains, chains of pieces.

/// What must stand in a response: every group, in any order.
public struct Pattern: Hashable, Sendable {
  public struct Group: Hashable, Sendable {
    /// Whether it must not be found: found, it makes the points void.
    public var isForbidden: Bool
    /// How many different alternatives must be found, on different words.
    public var least: Int
    /// The alternatives of each step; the steps must stand in this order, anywhere in the response.
    /// One step for a group without order.
    public var steps: [[Term]]

    public init(isForbidden: Bool = false, least: Int = 1, steps: [[Term]]) {
      self.isForbidden = isForbidden
      self.least = least
      self.steps = steps
    }

    /// A group without order.
    public init(isForbidden: Bool = false, least: Int = 1, terms: [Term]) {
      self.init(isForbidden: isForbidden, least: least, steps: [terms])
    }

    /// The terms of all steps.
    public var terms: [Term] { steps.flatMap { $0 } }
  }

  /// Chains that must all stand inside one clause, in any order.
  public struct Term: Hashable, Sendable {
    public var chains: [Chain]

    public init(chains: [Chain]) { self.chains = chains }

    /// One chain of texts with ordinary gaps.
    public init(pieces: [String]) {
      chains = [
        Chain(
          pieces: pieces.map { Piece($0) },
          gaps: pieces.dropFirst().map { _ in .near })
      ]
    }
  }

  /// Pieces in order inside one clause.
  public struct Chain: Hashable, Sendable {
    public var pieces: [Piece]
    /// `gaps[i]` stands before `pieces[i + 1]`.
    public var gaps: [Gap]

    public init(pieces: [Piece], gaps: [Gap]) {
      self.pieces = pieces
      self.gaps = gaps
    }
  }

  public enum Piece: Hashable, Sendable {
    /// Characters, where nil is any one; an open one goes on to the end of its English word.
    case text([Unicode.Scalar?], isOpen: Bool)
    /// A synonym set of the glossary.
    case name(String)

    /// Plain text.
    public init(_ text: String) { self = .text(Array(text.unicodeScalars), isOpen: false) }
  }

  /// The most that may stand between two pieces.
  public enum Gap: Hashable, Sendable {
    /// Eight hanzi, or four English words.
    case near
    /// So many hanzi or English words.
    case atMost(Int)
    /// The rest of the clause.
    case clause
  }

  public var groups: [Group]
  public init(groups: [Group]) { self.groups = groups }
}

extension Pattern {
  /// The synonym sets that it names, as written, in order.
  public var names: [String] { groups.flatMap { $0.terms.flatMap(\.names) } }
}

extension Pattern.Term {
  /// The synonym sets that it names, as written, in order.
  public var names: [String] {
    chains.flatMap(\.pieces).compactMap { piece -> String? in
      guard case .name(let name) = piece else { return nil }
      return name
    }
  }
}

extension Rubric {
  /// The synonym sets that its criteria name, as written, in order.
  public var names: [String] {
    criteria.flatMap { criterion -> [String] in
      switch criterion.way {
      case .pattern(let pattern): pattern.names
      case .anyOf(_, let points): points.flatMap(\.pattern.names)
      case .person, .levels: []
      }
    }
  }
}
