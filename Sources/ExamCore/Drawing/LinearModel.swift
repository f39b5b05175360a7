// Whole numbers within bounds, and sums of them within bounds: what the complete search reads.

/// lower ≤ Σ coefficient · variable ≤ upper, for variables from 0 to a bound of their own.
struct LinearModel: Sendable {
  struct Term: Sendable {
    var variable: Int
    var coefficient: Int
  }

  private(set) var highest: [Int] = []
  private(set) var terms: [[Term]] = []
  private(set) var lower: [Int] = []
  private(set) var upper: [Int] = []

  mutating func addVariable(upTo bound: Int) -> Int {
    highest.append(bound)
    return highest.count - 1
  }

  mutating func addRow(_ terms: [Term], _ lower: Int, _ upper: Int) {
    self.terms.append(terms.filter { $0.coefficient != 0 })
    self.lower.append(lower)
    self.upper.append(upper)
  }
}
