// How consistently the questions of a paper measure: Cronbach's alpha and what follows from it.

/// Internal consistency of one form (Cronbach 1951). Item and total variances both divide by n − 1.
public struct Reliability: Hashable, Sendable {
  /// α = k/(k − 1) · (1 − Σ item variances ÷ variance of the total).
  public let alpha: Double
  /// Standard error of measurement in points: sd · √(1 − α).
  public let standardError: Double
  /// α of the paper without each question; nil where fewer than two would be left or nothing varies.
  public let alphaWithout: [Double?]

  /// nil below 20 papers, below two questions, and when the totals do not vary.
  ///
  /// - Parameter pairs: for each question its points beside the total, over the same candidates.
  public init?(pairs: [PairMoments]) {
    guard let total = pairs.first?.y, SampleCaution(papers: total.count) != .tooFew,
      let variance = total.variance
    else { return nil }
    let variances = pairs.map { $0.x.variance ?? 0 }
    let sum = variances.reduce(0, +)
    guard let alpha = Reliability.alpha(questions: pairs.count, sum: sum, total: variance) else {
      return nil
    }
    self.alpha = alpha
    standardError = (variance * max(0, 1 - alpha)).squareRoot()
    alphaWithout = pairs.indices.map { index in
      pairs[index].varianceOfRest.flatMap {
        Reliability.alpha(questions: pairs.count - 1, sum: sum - variances[index], total: $0)
      }
    }
  }

  private static func alpha(questions: Int, sum: Double, total: Double) -> Double? {
    guard questions > 1, total > 0 else { return nil }
    return Double(questions) / Double(questions - 1) * (1 - sum / total)
  }

  /// ≥ 0.80 good, ≥ 0.70 acceptable, below weak.
  public func word(in language: Language) -> String {
    let alpha = FixedDecimals.rounded(alpha, places: 3)
    return switch language {
    case .chinese: alpha >= 0.8 ? "好" : alpha >= 0.7 ? "可以接受" : "偏低"
    case .english: alpha >= 0.8 ? "good" : alpha >= 0.7 ? "acceptable" : "weak"
    }
  }
}
