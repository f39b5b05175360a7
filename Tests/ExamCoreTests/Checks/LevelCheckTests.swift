import Testing

@testable import ExamCore

struct LevelCheckTests {
  @Test("a question without level, without facility, or with a facility that is no rate")
  func levels() {
    var item = SmallBank.item("X", SmallBank.single())
    item.parts[0].level = nil
    item.parts[0].facility = nil
    #expect(
      SmallBank.words(LevelCheck(), SmallBank.bank(item)) == [
        "no-level: X: no cognitive level is given", "no-facility: X: no facility is given",
      ])
    item.parts[0].level = .recall
    item.parts[0].facility = .rate(Fraction(3, over: 2) ?? .zero)
    #expect(
      SmallBank.words(LevelCheck(), SmallBank.bank(item)) == [
        "facility-range: X: facility 1.5 is not a rate"
      ])
  }
}
