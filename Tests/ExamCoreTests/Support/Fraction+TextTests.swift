// Fractions as people write them.

import ExamCore
import Testing

@Suite struct FractionTextTests {
  @Test(
    "prints a decimal when it ends within six places, else a fraction",
    arguments: [
      (2, 1, "2"), (5, 2, "2.5"), (-1, 2, "-0.5"), (2, 3, "2/3"), (1, 1_000_000, "0.000001"),
      (1, 10_000_000, "1/10000000"), (0, 5, "0"), (-7, 3, "-7/3"), (75, 100, "0.75"),
    ])
  func printing(n: Int, d: Int, text: String) throws {
    #expect(try #require(Fraction(n, over: d)).description == text)
  }

  @Test(
    "reads what people type",
    arguments: [
      ("2", 2, 1), ("2.5", 5, 2), (".5", 1, 2), ("2.", 2, 1), ("2/3", 2, 3), ("+1/2", 1, 2),
      ("-0.50", -1, 2), ("２．５", 5, 2), ("1.5/3", 1, 2), ("1000000", 1_000_000, 1),
      ("0.000001", 1, 1_000_000),
    ])
  func reading(text: String, n: Int, d: Int) {
    #expect(Fraction(parsing: text) == Fraction(n, over: d))
  }

  @Test(
    "and nothing else",
    arguments: [
      "", ".", "-", "/", "1/", "/2", "1/0", "1/2/3", "1e3", "0x1", "nan", "inf", " 1", "1 ",
      "--1", "1.2.3", "1/2.5", "1000000.1", "1000001", "12345678", "0.1234567", "二", "1,5", "٣",
      "²",
    ])
  func refusing(text: String) {
    #expect(Fraction(parsing: text) == nil)
  }

  @Test("reads back what it prints")
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<500 {
      let value = try #require(
        Fraction(generator.below(20_001) - 10_000, over: generator.below(1_000) + 1))
      #expect(Fraction(parsing: value.description) == value)
    }
  }

  @Test("prints fractions next to the ends of Int without trapping")
  func extremes() {
    #expect(Fraction(Int.min).description == String(Int.min))
    #expect(Fraction(Int.max, over: 2)?.description == "\(Int.max)/2")
  }
}
