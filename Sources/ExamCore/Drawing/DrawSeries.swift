// Many draws one after another, for the price of less than one each.

/// Draws of a ``Drawer`` from one walk.
///
/// Every draw is by the law. From a table they are independent; of a chain the first has walked as long as a single
/// draw does, and each of the others a stride on: neighbours are then all but independent (see
/// `MixingProbe`), which is what many mock papers from one bank need.
public struct DrawSeries: Sendable {
  private let drawer: Drawer
  private var generator: SeededGenerator
  private var walk: (chain: DrawChain, plan: Drawer.ChainPlan)?
  private var isFirst = true

  public init(_ drawer: Drawer, seed: UInt64) {
    self.drawer = drawer
    generator = SeededGenerator(seed: seed, stream: "series")
    walk = drawer.chain(using: &generator).map { (chain: $0.0, plan: $0.1) }
  }

  /// The next draw; its outcome is a selection every time or never.
  public mutating func next() -> DrawOutcome {
    defer { isFirst = false }
    guard let plan = walk?.plan else { return drawer.draw(using: &generator) }
    if !isFirst { walk?.chain.walk(plan.stride, using: &generator) }
    guard let chain = walk?.chain else { return drawer.draw(using: &generator) }
    return drawer.outcome(
      of: chain, steps: isFirst ? plan.steps : plan.stride, isMixed: plan.isMixed)
  }
}
