import Testing

@testable import ExamCore

struct DrawSeriesTests {
  private static func selections(
    _ drawer: Drawer, _ count: Int, seed: UInt64
  ) -> [[[Int]]] {
    var series = DrawSeries(drawer, seed: seed)
    return (0..<count).compactMap { _ in
      guard case .drawn(let forms, _) = series.next() else { return nil }
      return forms
    }
  }

  @Test("a series from one walk draws every selection by the law", arguments: DrawFamilies.all)
  func law(name: String, program: DrawProgram, method: DrawMethod) {
    let drawer = Drawer(program, limit: DrawLimit(), usesTables: false)
    let listed = DrawEnumeration(program)
    let count = LongTests.areWanted ? 20_000 : 60
    let drawn = DrawSeriesTests.selections(drawer, count, seed: 3)
    #expect(drawn.count == count)
    #expect(drawn.allSatisfy { program.broken(by: $0).isEmpty })
    var counts: [[[Int]]: Int] = [:]
    for forms in drawn { counts[forms, default: 0] += 1 }
    #expect(listed.distance(counts) < 3.1)
  }

  @Test("the first draw walks as far as a draw by itself, the others a stride")
  func lengths() {
    let drawer = Drawer(DrawFamilies.crossed, limit: DrawLimit(), usesTables: false)
    guard case .chain(let steps, let isMixed)? = drawer.method else {
      Issue.record("not a chain")
      return
    }
    #expect(isMixed)
    var series = DrawSeries(drawer, seed: 1)
    let methods = (0..<3).map { _ -> DrawMethod? in
      if case .drawn(_, let method) = series.next() { method } else { nil }
    }
    #expect(methods[0] == .chain(steps: steps, isMixed: true))
    guard case .chain(let stride, true)? = methods[1] else {
      Issue.record("no second draw")
      return
    }
    #expect(stride < steps && methods[2] == methods[1])
  }

  @Test("the same seed gives the same series, another seed another; a table serves it too")
  func repeatable() {
    for usesTables in [true, false] {
      let drawer = Drawer(DrawFamilies.stratum, limit: DrawLimit(), usesTables: usesTables)
      let first = DrawSeriesTests.selections(drawer, 20, seed: 1)
      #expect(first == DrawSeriesTests.selections(drawer, 20, seed: 1))
      #expect(first != DrawSeriesTests.selections(drawer, 20, seed: 2))
      #expect(Set(first).count > 10)
    }
  }

  @Test("a series of a program without selections says so every time")
  func impossible() {
    let program = DrawFamilies.program([(1, [0])], [2...2])
    var series = DrawSeries(Drawer(program), seed: 1)
    for _ in 0..<2 {
      guard case .impossible = series.next() else {
        Issue.record("drawn")
        return
      }
    }
  }
}
