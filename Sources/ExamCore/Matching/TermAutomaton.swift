// Finds thousands of words in one pass over a text.

/// The automaton of Aho and Corasick (1975) over classes of folded characters, its failures resolved: one step a character.
///
/// Characters that no word holds share class 0, which leads back to the root from anywhere. What a state does
/// otherwise than the root stands in a sparse row.
struct TermAutomaton: Sendable {
  /// The class of each character of the basic plane; a character beyond it has one only when a word holds it.
  private var classes: [UInt16]
  private var wideClasses: [UInt32: UInt16] = [:]
  /// Where each class leads from the root; states in which words end are written as their complement.
  private var root: [Int32]
  private var rows: SparseRows
  /// For each state the range of its words in `words`: those that end there.
  private var starts: [Int32]
  private var words: [Int32]

  /// - Parameter words: none empty; their positions are what ``scan(_:_:)`` reports.
  init(_ words: [[UInt32]]) {
    var classes = [UInt16](repeating: 0, count: 0x1_0000)
    var wide: [UInt32: UInt16] = [:]
    var classCount: UInt16 = 1
    for character in words.joined() where classCount < .max {
      if character < 0x1_0000 {
        guard classes[Int(character)] == 0 else { continue }
        classes[Int(character)] = classCount
      } else {
        guard wide[character] == nil else { continue }
        wide[character] = classCount
      }
      classCount += 1
    }
    func classOf(_ character: UInt32) -> Int {
      Int(character < 0x1_0000 ? classes[Int(character)] : wide[character] ?? 0)
    }
    // The trie.
    var children: [[Int: Int]] = [[:]]
    var ends: [[Int32]] = [[]]
    for (position, word) in words.enumerated() {
      var state = 0
      for character in word {
        let column = classOf(character)
        if let next = children[state][column] {
          state = next
        } else {
          children[state][column] = children.count
          state = children.count
          children.append([:])
          ends.append([])
        }
      }
      ends[state].append(Int32(position))
    }
    // Breadth first: the row of a state is what its suffix does, and its own children over it.
    var root = [Int32](repeating: 0, count: Int(classCount))
    for (column, child) in children[0] { root[column] = Int32(child) }
    var order = [0]
    var suffix = Array(repeating: 0, count: children.count)
    var moves: [[Int: Int32]] = Array(repeating: [:], count: children.count)
    var next = 0
    while next < order.count {
      let state = order[next]
      next += 1
      if state != 0 {
        moves[state] = moves[suffix[state]]
        ends[state] += ends[suffix[state]]
      }
      for (column, child) in children[state].sorted(by: { $0.key < $1.key }) {
        suffix[child] =
          state == 0 ? 0 : Int(moves[suffix[state]][column] ?? root[column])
        order.append(child)
      }
      if state != 0 {
        for (column, child) in children[state] { moves[state][column] = Int32(child) }
      }
    }
    var starts: [Int32] = [0]
    var flat: [Int32] = []
    for state in children.indices {
      flat += ends[state]
      starts.append(Int32(flat.count))
    }
    func target(_ state: Int32) -> Int32 { ends[Int(state)].isEmpty ? state : ~state }
    var rows = SparseRows(width: Int(classCount))
    for state in children.indices {
      rows.add(
        moves[state].sorted { $0.key < $1.key }.filter { root[$0.key] != $0.value }
          .map { (column: $0.key, value: target($0.value)) })
    }
    self.classes = classes
    wideClasses = wide
    self.root = root.map(target)
    self.rows = rows
    self.starts = starts
    self.words = flat
  }

  /// Reports every word that ends at each position: its number and the position after its last character.
  func scan(_ text: [UInt32], _ report: (_ word: Int, _ end: Int) -> Void) {
    let text = text.span
    let classes = classes.span
    let root = root.span
    let bases = rows.bases.span
    let owners = rows.owners.span
    let values = rows.values.span
    var state: Int32 = 0
    for i in text.indices {
      let character = text[i]
      let column =
        character < 0x1_0000
        ? Int(classes[Int(character)]) : Int(wideClasses[character] ?? 0)
      if column == 0 {
        state = 0
        continue
      }
      var target = root[column]
      if state != 0 {
        let cell = Int(bases[Int(state)]) + column
        if owners[cell] == state { target = values[cell] }
      }
      state = target
      if target < 0 {
        state = ~target
        for word in starts[Int(state)]..<starts[Int(state) + 1] {
          report(Int(words[Int(word)]), i + 1)
        }
      }
    }
  }
}
