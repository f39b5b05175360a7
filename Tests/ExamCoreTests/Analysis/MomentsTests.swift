import ExamCore
import Testing

@Suite("Moments")
struct MomentsTests {
  @Test("None and one number have no deviation")
  func few() {
    var moments = Moments()
    #expect(moments.mean == nil)
    #expect(moments.variance == nil)
    moments.add(3)
    #expect(moments.mean == 3)
    #expect(moments.deviation == nil)
  }

  @Test("The divisor is n − 1")
  func divisor() {
    var moments = Moments()
    for x in [2.0, 4, 4, 4, 5, 5, 7, 9] { moments.add(x) }
    #expect(moments.variance == 32.0 / 7)
    var weighted = Moments()
    for (x, times) in [(2.0, 1), (4, 3), (5, 2), (7, 1), (9, 1)] { weighted.add(x, times: times) }
    #expect(weighted == moments)
  }

  @Test("Equal numbers have no deviation at all, even when they are no binary fractions")
  func equal() {
    var moments = Moments()
    for _ in 0..<1_000 { moments.add(0.1) }
    #expect(moments.variance == 0)
  }

  @Test("A column that is the whole total has no rest to go with")
  func wholeTotal() {
    var pairs = PairMoments()
    for x in [1.0, 2, 5] { pairs.add(x, x) }
    #expect(pairs.correlationWithRest == nil)
    #expect(pairs.varianceOfRest == 0)
  }

  @Test("An item against its opposite correlates −1")
  func opposite() {
    var pairs = PairMoments()
    for x in [0.0, 1, 0, 1, 1] { pairs.add(x, x + (1 - x)) }
    #expect(pairs.correlationWithRest == -1)
  }
}
