// The law of the draw: every selection as often as the product of its weights says, whatever draws it.

import FoundationEssentials
import Testing

@testable import ExamCore

struct DrawingLawTests {
  /// With LONG_TESTS=1 every family has 200,000 draws, and the fits are printed.
  static let isLong = ProcessInfo.processInfo.environment["LONG_TESTS"] == "1"

  /// What chance alone does once in a thousand times; the seeds are fixed.
  static let rare = 0.001

  /// Families that are also drawn by the chain, of thousands of steps a draw.
  static let chained = isLong ? DrawingFamily.all : [DrawingFamily.stratum, .twoForms]

  private static func draws(_ drawer: Drawer, _ law: DrawingLaw, _ count: Int) -> DrawingCounts {
    var generator = SeededGenerator(seed: 20_240_817)
    var counts = DrawingCounts(law)
    for _ in 0..<count {
      if case .drawn(let forms, _) = drawer.draw(using: &generator) {
        counts.add(law.position(of: forms))
      } else {
        counts.add(nil)
      }
    }
    return counts
  }

  private static func report(_ family: String, _ method: String, _ counts: DrawingCounts) {
    guard isLong else { return }
    func text(_ p: Double) -> String {
      p < 1e-4 ? "< 0.0001" : "\((p * 10_000).rounded() / 10_000)"
    }
    let calibrated = family == "one stratum" ? text(counts.calibrated.p) : "-"
    print(
      "| \(family) | \(counts.law.keys.count) | \(method) | \(counts.draws) |"
        + " \(text(counts.papers.p)) | \(text(counts.inclusion.p)) | \(calibrated) |")
  }

  private static func name(_ method: DrawMethod?) -> String {
    switch method {
    case .exact(let family): "table (\(family))"
    case .chain(let steps, _): "chain of \(steps)"
    case nil: "none"
    }
  }

  // MARK: Whole selections

  @Test("a table draws every selection by the law", arguments: DrawingFamily.all)
  func table(_ family: DrawingFamily) {
    let law = DrawingLaw(family.program)
    let drawer = Drawer(family.program)
    if let table = family.table { #expect(drawer.method == .exact(table)) }
    guard case .exact = drawer.method else {
      Issue.record("\(family.name) is not drawn from a table but from a \(drawer.method as Any)")
      return
    }
    let counts = DrawingLawTests.draws(
      drawer, law, DrawingLawTests.isLong ? 200_000 : family.draws)
    DrawingLawTests.report(family.name, DrawingLawTests.name(drawer.method), counts)
    #expect(counts.strays == 0)
    #expect(counts.papers.p > DrawingLawTests.rare)
    #expect(counts.inclusion.p > DrawingLawTests.rare)
    if family.name == DrawingFamily.stratum.name {
      #expect(counts.calibrated.p > DrawingLawTests.rare)
    }
  }

  @Test(
    "a chain from a selection of its own draws every selection by the law",
    arguments: DrawingLawTests.chained)
  func chain(_ family: DrawingFamily) {
    let law = DrawingLaw(family.program)
    let drawer = Drawer(family.program, limit: DrawLimit(), usesTables: false)
    guard case .chain = drawer.method else {
      Issue.record("\(family.name) is drawn by \(drawer.method as Any)")
      return
    }
    // A draw walks thousands of steps; what a step does wrong is found by the test below.
    let counts = DrawingLawTests.draws(drawer, law, DrawingLawTests.isLong ? 20_000 : 10)
    DrawingLawTests.report(family.name, DrawingLawTests.name(drawer.method), counts)
    #expect(counts.strays == 0)
    #expect(counts.papers.p > DrawingLawTests.rare)
    #expect(counts.inclusion.p > DrawingLawTests.rare)
  }

  @Test(
    "a chain that starts by the law stays in it after any number of steps",
    arguments: DrawingFamily.all, [1, 12])
  func stationary(_ family: DrawingFamily, steps: Int) {
    let law = DrawingLaw(family.program)
    let matrix = DrawMatrix(family.program)
    let sums = ClassSums(matrix)
    // Placements of the matrix are those of the program, when none of them is hopeless.
    #expect(matrix.origin == Array(family.program.placements.indices))
    let wheel = Wheel(law.chances)
    let starts = law.keys.indices.map { DrawDraft(matrix, forms: law.forms($0)) }
    var generator = SeededGenerator(seed: 77)
    var counts = DrawingCounts(law)
    var moved = 0
    for _ in 0..<(DrawingLawTests.isLong ? 200_000 : 2_000) {
      let start = wheel.position(using: &generator)
      var chain = DrawChain(starts[start], sums: sums)
      chain.walk(steps, using: &generator)
      let end = law.position(of: chain.draft.chosen)
      if end != start { moved += 1 }
      counts.add(end)
    }
    DrawingLawTests.report(family.name, "\(steps) steps from the law", counts)
    #expect(moved * 50 > counts.draws * steps / 12)
    #expect(counts.strays == 0)
    #expect(counts.papers.p > DrawingLawTests.rare)
    #expect(counts.inclusion.p > DrawingLawTests.rare)
  }

  @Test("a chain comes to every selection", arguments: DrawingFamily.all)
  func connected(_ family: DrawingFamily) {
    let law = DrawingLaw(family.program)
    let matrix = DrawMatrix(family.program)
    // From the least likely one, with all weights alike so that none is far.
    var even = family.program
    for unit in even.units.indices { even.units[unit].weight = 1 }
    let start = law.chances.indices.min { law.chances[$0] < law.chances[$1] } ?? 0
    var chain = DrawChain(
      DrawDraft(DrawMatrix(even), forms: law.forms(start)), sums: ClassSums(matrix))
    var generator = SeededGenerator(seed: 5)
    var isSeen = [Bool](repeating: false, count: law.keys.count)
    var left = law.keys.count
    for _ in 0..<200 where left > 0 {
      for _ in 0..<(4 * law.keys.count) {
        chain.walk(2, using: &generator)
        guard let position = law.position(of: chain.draft.chosen) else {
          Issue.record("the chain left the selections of \(family.name)")
          return
        }
        if !isSeen[position] {
          isSeen[position] = true
          left -= 1
        }
      }
    }
    #expect(left == 0)
  }

  // MARK: Wrong samplers

  @Test(
    "samplers by the law pass",
    arguments: DrawingFamily.all, [ListSampler.law, .noiseOnPapers])
  func right(_ family: DrawingFamily, sampler: ListSampler) {
    let law = DrawingLaw(family.program)
    let draws = DrawingLawTests.isLong ? 200_000 : sampler == .law ? 20_000 : 1_000
    let counts = sampler.counts(law, draws: draws, seed: 3)
    DrawingLawTests.report(family.name, sampler.rawValue, counts)
    #expect(counts.papers.p > DrawingLawTests.rare)
    #expect(counts.inclusion.p > DrawingLawTests.rare)
  }

  @Test(
    "wrong samplers fail where they are wrong, on whole selections and on inclusion",
    arguments: [
      (DrawingFamily.stratum, ListSampler.successive), (.stratum, .noiseOnItems),
      (.strata, .successive), (.strata, .noiseOnItems),
      (.laminar, .successive), (.laminar, .noiseOnItems), (.laminar, .uniformCells),
      (.crossed, .successive), (.crossed, .noiseOnItems), (.crossed, .uniformCells),
      (.enemies, .successive), (.enemies, .noiseOnItems), (.enemies, .uniformCells),
      (.cases, .successive), (.cases, .noiseOnItems), (.cases, .uniformCells),
      (.twoForms, .successive), (.twoForms, .noiseOnItems), (.twoForms, .uniformCells),
    ])
  func wrong(_ family: DrawingFamily, sampler: ListSampler) {
    let law = DrawingLaw(family.program)
    let draws = DrawingLawTests.isLong ? 200_000 : 10_000
    let counts = sampler.counts(law, draws: draws, seed: 4)
    DrawingLawTests.report(family.name, sampler.rawValue, counts)
    #expect(counts.strays == 0)
    #expect(counts.papers.p < 1e-6)
    #expect(counts.inclusion.p < 1e-6)
    if family.name == DrawingFamily.stratum.name { #expect(counts.calibrated.p < 1e-6) }
  }

  @Test("cells drawn evenly are no fault where every cell's count is fixed")
  func uniformCellsOfStrata() {
    let law = DrawingLaw(DrawingFamily.strata.program)
    let counts = ListSampler.uniformCells.counts(law, draws: 20_000, seed: 4)
    #expect(counts.papers.p > DrawingLawTests.rare)
    #expect(counts.inclusion.p > DrawingLawTests.rare)
  }

  // MARK: Found or proven impossible

  @Test("random tiny programs are drawn exactly when they have a selection")
  func feasibility() {
    var generator = SeededGenerator(seed: 11)
    var possible = 0
    let count = DrawingLawTests.isLong ? 20_000 : 500
    // Few steps leave most of the proofs, and some of the finds, to what comes after repair.
    let steps = DrawingLawTests.isLong ? 20_000 : 200
    for number in 0..<count {
      let program = DrawProgram.random(using: &generator)
      let list = DrawEnumeration(program, most: 20_000)
      var own = SeededGenerator(seed: UInt64(number))
      switch DrawSolver(program, steps: steps).answer(using: &own) {
      case .found(let draft):
        possible += 1
        let matrix = draft.matrix
        let forms = draft.chosen.map { form in form.map { matrix.origin[$0] }.sorted() }
        #expect(list.selections.contains(forms), "program \(number): \(program) has no \(forms)")
      case .none:
        #expect(list.selections.isEmpty, "program \(number): \(program)")
      case .outOfSteps:
        Issue.record("program \(number) is undecided: \(program)")
      }
    }
    // Both happen often.
    #expect(possible > count / 4 && possible < count * 3 / 4)
  }

  @Test("random tiny programs are drawn by the law")
  func randomPrograms() {
    var generator = SeededGenerator(seed: 12)
    var tested = 0
    var smallest = 1.0
    let wanted = DrawingLawTests.isLong ? 400 : 25
    for number in 0..<100 * wanted where tested < wanted {
      let program = DrawProgram.random(using: &generator)
      guard program.forms * program.placements.count <= 64 else { continue }
      let list = DrawEnumeration(program, most: 2_000)
      guard (3...500).contains(list.selections.count) else { continue }
      let law = DrawingLaw(program)
      let isChain = number % 4 == 0
      let drawer = Drawer(program, limit: DrawLimit(), usesTables: !isChain)
      let draws = DrawingLawTests.isLong ? (isChain ? 100 : 10_000) : isChain ? 3 : 400
      let fit = DrawingLawTests.draws(drawer, law, draws).papers
      tested += 1
      smallest = min(smallest, fit.p)
      #expect(fit.p > DrawingLawTests.rare / Double(wanted), "program \(number): \(program)")
    }
    #expect(tested == wanted)
    if DrawingLawTests.isLong { print("smallest p of \(tested) random programs: \(smallest)") }
  }
}
