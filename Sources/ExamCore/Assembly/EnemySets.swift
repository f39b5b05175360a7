// Pairs of enemies gathered into sets, so that many who may not meet are one rule and not a rule for each pair.

enum EnemySets {
  /// Sets that hold exactly the pairs named, on one side or both; each set ascending, the sets by their members.
  ///
  /// - Parameter named: for each position those it names; its own position counts for nothing.
  static func sets(among named: [[Int]]) -> [[Int]] {
    var enemies = named.map { _ in Set<Int>() }
    for (position, others) in named.enumerated() {
      for other in others where other != position && named.indices.contains(other) {
        enemies[position].insert(other)
        enemies[other].insert(position)
      }
    }
    var sets: [[Int]] = []
    /// Of each position the greater ones it stands in a set with already.
    var covered = named.map { _ in Set<Int>() }
    for position in named.indices {
      for other in enemies[position].sorted()
      where other > position && !covered[position].contains(other) {
        var set = [position, other]
        for third in enemies[position].sorted()
        where third > position && third != other && set.allSatisfy({ enemies[third].contains($0) })
        {
          set.append(third)
        }
        set.sort()
        for (index, member) in set.enumerated() {
          covered[member].formUnion(set[(index + 1)...])
        }
        sets.append(set)
      }
    }
    return sets
  }
}
