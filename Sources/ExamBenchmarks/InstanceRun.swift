// Solves and draws an instance, measures each phase, and recounts everything that comes out.

import ExamCore

struct InstanceRun {
  /// Names and values, in the order measured.
  private(set) var results: [(name: String, value: String)] = []
  private(set) var isSound = true

  /// - Parameter draws: nil to search only.
  init(_ instance: Instance, draws: Int?) {
    let program = instance.program()
    note("units", "\(program.units.count)")
    note("forms", "\(program.forms)")
    var single = program
    single.forms = 1
    if program.forms > 1 { search(single, times: instance.searches, named: "first form") }
    search(program, times: instance.searches, named: "all forms")
    note("megabytes of search", ProcessMeter.peakMegabytes())
    if let draws { measureDrawing(program, draws: draws) }
    note("sound", isSound ? "yes" : "no")
  }

  private mutating func measureDrawing(_ program: DrawProgram, draws: Int) {
    let preparing = ProcessMeter.measure { Drawer(program) }
    note("seconds of preparing", preparing.seconds)
    let drawer = preparing.value
    note("method", drawer.method.map { "\($0)" } ?? "none")
    draw(draws, from: drawer)
    if case .chain = drawer.method { series(max(50, draws), from: drawer) }
    note("megabytes", ProcessMeter.peakMegabytes())
  }

  private mutating func search(_ program: DrawProgram, times: Int, named name: String) {
    var seconds: [Double] = []
    for seed in 1...times {
      var generator = SeededGenerator(seed: UInt64(seed), stream: name)
      let run = ProcessMeter.measure { program.anySelection(using: &generator) }
      seconds.append(run.seconds)
      check(program, run.value)
    }
    seconds.sort()
    note("seconds to \(name)", seconds[seconds.count / 2])
    note("most seconds to \(name)", seconds[seconds.count - 1])
  }

  private mutating func draw(_ draws: Int, from drawer: Drawer) {
    guard draws > 0 else { return }
    var generator = SeededGenerator(seed: 1, stream: "draws")
    var kept: [[[Int]]] = []
    // What is drawn is kept for the recount in part only: the exact draws are many.
    let every = max(1, draws / 1_000)
    let seconds = ProcessMeter.measure {
      for number in 0..<draws {
        guard case .drawn(let forms, _) = drawer.draw(using: &generator) else { continue }
        if number % every == 0 { kept.append(forms) }
      }
    }.seconds
    note("draws", "\(draws)")
    note("seconds a draw", seconds / Double(draws))
    for forms in kept { check(drawer.program, forms) }
    if kept.count != (draws + every - 1) / every { isSound = false }
    note("draws recounted", "\(kept.count)")
  }

  /// Draws one after another from one walk, the first of them left out of the measure.
  private mutating func series(_ draws: Int, from drawer: Drawer) {
    var series = DrawSeries(drawer, seed: 1)
    var kept = [series.next()]
    let seconds = ProcessMeter.measure { for _ in 0..<draws { kept.append(series.next()) } }.seconds
    note("seconds a draw of a series", seconds / Double(draws))
    for case .drawn(let forms, _) in kept { check(drawer.program, forms) }
    guard case .drawn(_, .chain(let stride, _)) = kept[1] else { return }
    note("stride", "\(stride)")
  }

  private mutating func check(_ program: DrawProgram, _ forms: [[Int]]?) {
    guard let forms else {
      isSound = false
      note("fault", "no selection found")
      return
    }
    let faults = Recount(program, forms).faults
    if !faults.isEmpty { isSound = false }
    for fault in faults.prefix(3) { note("fault", fault) }
  }

  private mutating func note(_ name: String, _ value: String) { results.append((name, value)) }

  /// Four significant digits or microseconds, whichever is more.
  private mutating func note(_ name: String, _ value: Double) {
    let scale = value < 0.01 ? 1e9 : value < 10 ? 1e6 : 1e3
    note(name, "\((value * scale).rounded() / scale)")
  }
}
