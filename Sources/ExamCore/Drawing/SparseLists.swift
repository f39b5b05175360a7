// Many short lists of whole numbers in one array, which is how a hundred thousand of them stay cheap.

/// List number `i` is `values[range(i)]`.
struct SparseLists: Sendable {
  private(set) var starts: [Int] = [0]
  private(set) var values: [Int] = []

  init() {}

  init(_ lists: [[Int]]) {
    for list in lists { append(list) }
  }

  /// For each of `count` keys the positions of `keys` that hold it, ascending; keys outside are left out.
  init(positionsOf keys: [Int], count: Int) {
    var sizes = [Int](repeating: 0, count: count)
    for key in keys where key >= 0 && key < count { sizes[key] += 1 }
    starts = sizes.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    values = [Int](repeating: 0, count: starts[count])
    var next = starts
    for (position, key) in keys.enumerated() where key >= 0 && key < count {
      values[next[key]] = position
      next[key] += 1
    }
  }

  var count: Int { starts.count - 1 }

  mutating func append(_ list: [Int]) {
    values += list
    starts.append(values.count)
  }

  func range(_ list: Int) -> Range<Int> { starts[list]..<starts[list + 1] }

  subscript(list: Int) -> ArraySlice<Int> { values[range(list)] }

  func size(_ list: Int) -> Int { starts[list + 1] - starts[list] }
}
