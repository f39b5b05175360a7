// The record of a draw in the manifest.

import ExamCore
import Testing

@testable import ExamFiles

@Suite struct StoredDrawTests {
  @Test(
    "what was stored is what was drawn",
    arguments: [
      DrawRecord(method: .exact(.crossed)),
      DrawRecord(
        method: .chain(steps: 512_000, isMixed: true), orders: 3,
        avoided: [ContentHash(of: "a"), ContentHash(of: "b")],
        focus: Focus(strength: 4, estimates: ["A1-1": Fraction(5, over: 8) ?? 0, "B": 1])),
    ])
  func roundTrip(record: DrawRecord) {
    #expect(StoredDraw(record).record == record)
  }

  @Test("a method of a later version is read as not recorded")
  func unknown() {
    var stored = StoredDraw(DrawRecord(method: .exact(.strata)))
    stored.family = "quantum"
    #expect(stored.record == nil)
    stored.method = "chain"
    #expect(stored.record == nil)
  }
}
