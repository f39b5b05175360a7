// Fractions as people write and read them: `2`, `2.5`, `2/3`.

extension Fraction: CustomStringConvertible {
  /// A decimal when it ends within six places, else `numerator/denominator`: exact in both cases.
  public var description: String {
    if isWhole { return String(numerator) }
    var scale = 1
    for places in 1...6 {
      scale *= 10
      guard scale % denominator == 0 else { continue }
      let (scaled, overflow) = numerator.multipliedReportingOverflow(by: scale / denominator)
      if overflow { break }
      let digits = String(scaled.magnitude)
      let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
      return (scaled < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
    }
    return "\(numerator)/\(denominator)"
  }
}

extension Fraction {
  /// Reads `2`, `2.5`, `.5`, `2/3`, with a sign or without, with half-width or full-width digits,
  /// and nothing else: at most 1,000,000 and six decimals.
  public init?(parsing text: some StringProtocol) {
    var digits = TextFolding.halfWidth(String(text))[...]
    let negative = digits.first == "-"
    if negative || digits.first == "+" { digits.removeFirst() }
    let parts = digits.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2, var value = Fraction.decimal(first) else {
      return nil
    }
    if parts.count == 2 {
      guard let divisor = Fraction.decimal(parts[1]), divisor.isWhole,
        let quotient = value.divided(by: divisor)
      else { return nil }
      value = quotient
    }
    self = negative ? -value : value
  }

  private static func decimal(_ text: Substring) -> Fraction? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first else { return nil }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard !(whole.isEmpty && decimals.isEmpty), whole.count <= 7, decimals.count <= 6,
      (whole + decimals).utf8.allSatisfy({ (48...57).contains($0) }),
      let digits = Int(whole + decimals)
    else { return nil }
    var scale = 1
    for _ in decimals { scale *= 10 }
    guard digits <= 1_000_000 * scale else { return nil }
    return Fraction(digits, over: scale)
  }
}
