import ExamCore
import Testing

@Suite("Totals of a paper")
struct TotalsTallyTests {
  @Test(
    "Bands are compared exactly",
    arguments: [
      (Fraction(100), ScoreBand.from90), (90, .from90), (89, .from80), (80, .from80),
      (70, .from70), (60, .from60), (0, .below60), (-1, .below60),
    ])
  func bands(total: Points, band: ScoreBand) {
    #expect(ScoreBand(of: total, maximum: 100) == band)
  }

  @Test("A total a hair under a border stays under it, on a paper of any full mark")
  func border() throws {
    let total = try #require(Fraction(269, over: 3))
    #expect(ScoreBand(of: total, maximum: 100) == .from80)
    #expect(ScoreBand(of: 27, maximum: 30) == .from90)
  }

  @Test("Counts, pass rate and extremes")
  func counts() {
    var tally = TotalsTally()
    for total in [95, 60, 59, 60] as [Points] { tally.add(sheet([total], of: [100], pass: 60)) }
    tally.add(sheet([0], of: [100], attendance: .absent))
    #expect(tally.final == 4)
    #expect(tally.passRate == Fraction(3, over: 4))
    #expect(tally.minimum == 59)
    #expect(tally.highest == 95)
    #expect(tally.totals.map(\.count) == [1, 2, 1])
    #expect(tally.count(in: .from60) == 2)
    #expect(tally.count(in: .below60) == 1)
    var twice = tally
    twice += tally
    #expect(twice.final == 8)
    #expect(twice.absent == 2)
    #expect(twice.moments.mean == tally.moments.mean)
  }

  @Test("Nobody at all")
  func empty() {
    let tally = TotalsTally()
    #expect(tally.final == 0)
    #expect(tally.passRate == nil)
    #expect(tally.moments.mean == nil)
    #expect(tally.minimum == nil)
  }
}
