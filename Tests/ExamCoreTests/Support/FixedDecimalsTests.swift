import ExamCore
import Testing

@Suite("Fixed decimals")
struct FixedDecimalsTests {
  @Test(
    "A number prints with so many places, a half away from zero",
    arguments: [
      (0.0, 3, "0.000"), (0.6666666, 3, "0.667"), (-0.25, 1, "-0.3"), (0.25, 1, "0.3"),
      (12.5, 0, "13"), (-0.0001, 3, "0.000"), (99.9996, 3, "100.000"),
    ])
  func doubles(value: Double, places: Int, expected: String) {
    #expect(FixedDecimals.text(value, places: places) == expected)
  }

  @Test("What is no number prints nothing")
  func hostile() {
    for value in [Double.nan, .infinity, -.infinity, 1e300] {
      #expect(FixedDecimals.text(value, places: 3) == "")
    }
  }

  @Test("Fractions round exactly where the binary number would not")
  func fractions() throws {
    #expect(FixedDecimals.text(try #require(Fraction(1005, over: 1000)), places: 2) == "1.01")
    #expect(FixedDecimals.text(1.005, places: 2) == "1.00")
    #expect(FixedDecimals.text(try #require(Fraction(-2, over: 3)), places: 3) == "-0.667")
    #expect(FixedDecimals.text(Fraction(7), places: 0) == "7")
  }
}
