// Filling every section when some items may stand in more than one: a matching, so that no section
// goes short because another took its items.

/// Items dealt to sections, each to one at most.
struct SectionDeal: Sendable {
  /// Sections that draw on the same items and need more than there are.
  struct Shortage: Hashable, Sendable {
    var sections: [Int]
    var needed: Int
    var available: Int
  }

  /// For each section the items it got, ascending; as many as it needs unless there are shortages.
  let items: [[Int]]
  /// Proven by Hall's condition (Hall 1935); one for each section that could not be filled.
  let shortages: [Shortage]

  /// Augmenting paths over sections: a section without a free item takes one from a section that can
  /// replace it.
  ///
  /// - Parameters:
  ///   - needs: how many items each section takes.
  ///   - admitted: the items each section admits, in the order in which it prefers them.
  init(needs: [Int], admitted: [[Int]], items count: Int) {
    var owner = [Int](repeating: -1, count: count)
    var next = needs.map { _ in 0 }
    var shortages: [Shortage] = []

    func takeFree(_ section: Int) -> Bool {
      while next[section] < admitted[section].count {
        let item = admitted[section][next[section]]
        next[section] += 1
        if owner[item] < 0 {
          owner[item] = section
          return true
        }
      }
      return false
    }

    /// Gives one more item to a section; the sections it reached in vain, if it cannot.
    func extend(_ start: Int) -> [Int]? {
      var reached = [start]
      var origin: [Int: (section: Int, item: Int)] = [:]
      var head = 0
      while head < reached.count {
        var section = reached[head]
        head += 1
        if takeFree(section) {
          while section != start, let step = origin[section] {
            owner[step.item] = step.section
            section = step.section
          }
          return nil
        }
        for item in admitted[section] {
          let other = owner[item]
          if other < 0 || other == start || origin[other] != nil { continue }
          origin[other] = (section, item)
          reached.append(other)
        }
      }
      return reached
    }

    for section in needs.indices {
      for _ in 0..<max(0, needs[section]) {
        guard let reached = extend(section) else { continue }
        let sections = reached.sorted()
        let shortage = Shortage(
          sections: sections, needed: sections.map { needs[$0] }.reduce(0, +),
          available: Set(sections.flatMap { admitted[$0] }).count)
        shortages.append(shortage)
        break
      }
    }
    var items = needs.map { _ in [Int]() }
    for item in 0..<count where owner[item] >= 0 { items[owner[item]].append(item) }
    self.items = items
    self.shortages = shortages
  }
}
