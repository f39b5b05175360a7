// The words of a course that mean the same: synonym sets that any rubric can name.

/// 词汇表 of a course.
public struct Glossary: Hashable, Sendable {
  /// Sets below one heading.
  public struct Group: Hashable, Sendable {
    /// Empty above the first heading.
    public var title: String
    public var sets: [SynonymSet]

    public init(title: String = "", sets: [SynonymSet]) {
      self.title = title
      self.sets = sets
    }
  }

  public var title: String
  public var groups: [Group]

  public init(title: String = "", groups: [Group] = []) {
    self.title = title
    self.groups = groups
  }

  /// All sets, in the order of the groups.
  public var sets: [SynonymSet] { groups.flatMap(\.sets) }

  public var isEmpty: Bool { groups.allSatisfy(\.sets.isEmpty) }
}

/// A name and what else means the same.
public struct SynonymSet: Hashable, Sendable {
  /// Stands for itself too.
  public var name: String
  public var alternatives: [Pattern.Term]

  public init(name: String, alternatives: [Pattern.Term]) {
    self.name = name
    self.alternatives = alternatives
  }

  /// What names are compared by: width, case and spaces do not count.
  public static func key(_ name: some StringProtocol) -> String { TextFolding.lookupKey(name) }
}

extension Glossary {
  /// The sets by the keys of their names; of two with one name the first.
  public var byKey: [String: SynonymSet] {
    Dictionary(sets.map { (SynonymSet.key($0.name), $0) }) { first, _ in first }
  }

  /// The sets that these items name, and those that they name in turn, in one group without a heading:
  /// what their grading rests on.
  public func needed(by items: [Item]) -> Glossary {
    let rubrics = items.flatMap { $0.parts.compactMap(\.body.rubric) }
    let keys = closure(of: rubrics.flatMap(\.names))
    let needed = sets.filter { keys.contains(SynonymSet.key($0.name)) }
    return needed.isEmpty ? Glossary() : Glossary(groups: [Group(sets: needed)])
  }

  /// The keys of the sets reached from these names.
  public func closure(of names: [String]) -> Set<String> {
    let sets = byKey
    var reached: Set<String> = []
    var open = names.map { SynonymSet.key($0) }
    while let key = open.popLast() {
      guard let set = sets[key], reached.insert(key).inserted else { continue }
      open += set.alternatives.flatMap(\.names).map { SynonymSet.key($0) }
    }
    return reached
  }

  /// The names of sets that name each other in a circle, one list for each circle, in the order of the glossary.
  public var circles: [[String]] {
    let sets = byKey
    var state: [String: Bool] = [:]
    var circles: [[String]] = []
    // Without recursion: a chain of sets may be as long as the glossary.
    for root in self.sets.map({ SynonymSet.key($0.name) }) where state[root] == nil {
      var path: [(key: String, next: [String])] = []
      func enter(_ key: String) {
        state[key] = false
        let names = sets[key]?.alternatives.flatMap(\.names) ?? []
        path.append((key, names.map { SynonymSet.key($0) }.filter { sets[$0] != nil }))
      }
      enter(root)
      while let last = path.indices.last {
        guard !path[last].next.isEmpty else {
          state[path.removeLast().key] = true
          continue
        }
        let next = path[last].next.removeFirst()
        switch state[next] {
        case nil: enter(next)
        case false?:
          let start = path.firstIndex { $0.key == next } ?? 0
          circles.append(path[start...].compactMap { sets[$0.key]?.name })
        case true?: break
        }
      }
    }
    return circles
  }
}
