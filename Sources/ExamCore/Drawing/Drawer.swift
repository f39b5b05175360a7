// Prepared once, draws as often as one likes: forms by the law of a program, or why there are none.

/// Draws selections of a ``DrawProgram`` with probability proportional to the product of their units'
/// weights.
///
/// Preparing looks for a selection, proves that there is none, or gives up within the steps allowed; and it chooses
/// how to draw. When the rows, or enough of them, fit into a table of exact sums, every draw comes from that table, sieved
/// by what the table leaves out. Otherwise every draw finds a selection of its own and walks a Markov chain
/// from it, until the start is forgotten (see `MixingProbe`); a ``DrawSeries`` walks on from draw to draw.
///
/// The same program, limit and generator give the same draws on every machine.
public struct Drawer: Sendable {
  public let program: DrawProgram
  public let limit: DrawLimit
  private let matrix: DrawMatrix
  private let way: Way

  private enum Way: Sendable {
    case table(TableSampler, DrawFamily)
    case chain(ChainPlan)
    case no(DrawOutcome)
  }

  struct ChainPlan: Sendable {
    var start: DrawDraft
    var sums: ClassSums
    var steps: Int
    var stride: Int
    var isMixed: Bool
  }

  public init(_ program: DrawProgram, limit: DrawLimit = DrawLimit()) {
    self.init(program, limit: limit, usesTables: true)
  }

  /// - Parameter usesTables: false to walk the chain even where a table would do, for comparison.
  init(_ program: DrawProgram, limit: DrawLimit, usesTables: Bool) {
    self.program = program
    self.limit = limit
    matrix = DrawMatrix(program)
    var generator = SeededGenerator(seed: 0, stream: "drawer")
    switch DrawSolver(matrix, steps: limit.steps).answer(using: &generator) {
    case .none:
      way = .no(
        .impossible(ConflictFinder(program, steps: limit.steps).conflict(using: &generator)))
    case .outOfSteps(let draft):
      way = .no(Drawer.undecided(draft, program, limit))
    case .found(let draft):
      let length = draft.chosen.map(\.count).max() ?? 0
      if usesTables,
        case .sampler(let sampler) = TableChoice.best(matrix, length: length, using: &generator)
      {
        way = .table(sampler, sampler.family)
      } else {
        way = .chain(Drawer.plan(from: draft, steps: limit.steps, using: &generator))
      }
    }
  }

  /// How draws are made; nil when there are none.
  public var method: DrawMethod? {
    switch way {
    case .table(_, let family): .exact(family)
    case .chain(let plan): .chain(steps: plan.steps, isMixed: plan.isMixed)
    case .no: nil
    }
  }

  /// One draw; its outcome is a selection every time or never.
  public func draw(using generator: inout SeededGenerator) -> DrawOutcome {
    switch way {
    case .no(let outcome):
      return outcome
    case .table(let sampler, let family):
      var scratch = sampler.scratch()
      // A sieve passes one in 4,000 or more for each form; where so many tries pass none, a chain draws.
      if let forms = sampler.draw(tries: 60_000 * max(1, matrix.forms), &scratch, using: &generator)
      {
        return .drawn(forms: Drawer.selection(forms, matrix), method: .exact(family))
      }
      let start = start(using: &generator)
      guard start.isFeasible else { return Drawer.undecided(start, program, limit) }
      let plan = Drawer.plan(from: start, steps: limit.steps, using: &generator)
      return walk(plan, from: plan.start, using: &generator)
    case .chain(let plan):
      return walk(plan, from: start(using: &generator), using: &generator)
    }
  }

  /// Another selection to start from; the one of the preparation when the search finds none.
  private func start(using generator: inout SeededGenerator) -> DrawDraft {
    let draft = DrawSearch(matrix, steps: 20_000 + 200 * matrix.forms).found(using: &generator)
    if draft.isFeasible { return draft }
    if case .chain(let plan) = way { return plan.start }
    return DrawDraft(matrix)
  }

  private func walk(
    _ plan: ChainPlan, from start: DrawDraft, using generator: inout SeededGenerator
  ) -> DrawOutcome {
    var chain = DrawChain(start, sums: plan.sums)
    chain.walk(plan.steps, using: &generator)
    return outcome(of: chain, steps: plan.steps, isMixed: plan.isMixed)
  }

  /// The chain of a series at its first draw; nil when draws come from a table or not at all.
  func chain(using generator: inout SeededGenerator) -> (DrawChain, ChainPlan)? {
    guard case .chain(let plan) = way else { return nil }
    var chain = DrawChain(start(using: &generator), sums: plan.sums)
    chain.walk(plan.steps, using: &generator)
    return (chain, plan)
  }

  /// What a chain stands at.
  func outcome(of chain: DrawChain, steps: Int, isMixed: Bool) -> DrawOutcome {
    .drawn(
      forms: Drawer.selection(chain.draft.chosen, matrix),
      method: .chain(steps: steps, isMixed: isMixed))
  }

  private static func plan(
    from draft: DrawDraft, steps: Int, using generator: inout SeededGenerator
  ) -> ChainPlan {
    let matrix = draft.matrix
    let sums = ClassSums(matrix)
    let other = DrawSearch(matrix, steps: 20_000 + 200 * matrix.forms).found(using: &generator)
    // Two chains from one start would always agree.
    let probe = MixingProbe(
      [draft, other.isFeasible ? other : draft], sums: sums, most: max(steps, 20_000) * 4,
      using: &generator)
    return ChainPlan(
      start: draft, sums: sums, steps: probe.steps, stride: probe.stride,
      isMixed: probe.agrees && other.isFeasible)
  }

  private static func undecided(
    _ draft: DrawDraft, _ program: DrawProgram, _ limit: DrawLimit
  ) -> DrawOutcome {
    let forms = selection(draft.chosen, draft.matrix)
    return .undecided(
      DrawAttempt(forms: forms, broken: program.broken(by: forms), steps: limit.steps))
  }

  /// Placements of the program, ascending.
  private static func selection(_ forms: [[Int]], _ matrix: DrawMatrix) -> [[Int]] {
    forms.map { form in form.map { matrix.origin[$0] }.sorted() }
  }
}
