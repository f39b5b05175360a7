// How easy a question is expected to be: 得分率, where 1 is easy.

/// 难度系数 as the author gave it: a number, or one of four words.
public enum Facility: Hashable, Sendable {
  /// Expected points earned ÷ points possible, from 0 to 1.
  case rate(Fraction)
  case band(FacilityBand)

  /// The expected rate; a word stands for ``FacilityBand/middle``.
  public var value: Fraction {
    switch self {
    case .rate(let rate): rate
    case .band(let band): band.middle
    }
  }

  public var band: FacilityBand {
    switch self {
    case .rate(let rate): FacilityBand(of: rate)
    case .band(let band): band
    }
  }
}

/// 易 ≥ 0.80, 较易 ≥ 0.60, 较难 ≥ 0.40, 难 below.
public enum FacilityBand: Int, CaseIterable, Hashable, Sendable {
  case easy, fairlyEasy, fairlyHard, hard

  public init(of rate: Fraction) {
    let hundredths = rate * 100
    if hundredths >= 80 {
      self = .easy
    } else if hundredths >= 60 {
      self = .fairlyEasy
    } else {
      self = hundredths >= 40 ? .fairlyHard : .hard
    }
  }

  /// 0.85, 0.70, 0.50, 0.30.
  public var middle: Fraction {
    let hundredths =
      switch self {
      case .easy: 85
      case .fairlyEasy: 70
      case .fairlyHard: 50
      case .hard: 30
      }
    return Fraction(hundredths, over: 100) ?? .one
  }

  public func name(in language: Language) -> String {
    switch (self, language) {
    case (.easy, .chinese): "易"
    case (.fairlyEasy, .chinese): "较易"
    case (.fairlyHard, .chinese): "较难"
    case (.hard, .chinese): "难"
    case (.easy, .english): "easy"
    case (.fairlyEasy, .english): "fairly easy"
    case (.fairlyHard, .english): "fairly hard"
    case (.hard, .english): "hard"
    }
  }
}
