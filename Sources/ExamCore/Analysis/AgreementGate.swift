// When a rubric may grade by itself: a stated gate.

/// What a rubric's agreement with a person is worth.
///
/// The gate is the one in use for automated scoring (Williamson, Xi & Breyer 2012): QWK at least 0.70 and at
/// most 0.10 below what two people reach, and means that differ by at most 0.15 standard deviations, on at
/// least 100 answers.
public enum AgreementGate: Hashable, Sendable {
  public static let leastKappa = 0.70
  public static let mostBelowPeople = 0.10
  public static let mostDifference = 0.15
  public static let leastAnswers = 100

  /// Every bound is kept.
  case passed
  /// Fewer answers than a verdict takes.
  case tooFew
  /// The bounds that are broken, in words.
  case failed([Message])

  /// - Parameters:
  ///   - agreement: of the program with the person.
  ///   - people: of a second person with the first, when there are two marks.
  public init(_ agreement: Agreement, people: Agreement? = nil) {
    guard agreement.count >= AgreementGate.leastAnswers else {
      self = .tooFew
      return
    }
    var broken: [Message] = []
    let kappa = agreement.quadraticKappa
    if let kappa, kappa >= AgreementGate.leastKappa {
    } else {
      broken.append(Message(en: "QWK is below 0.70", zh: "QWK 低于 0.70"))
    }
    if let kappa, let human = people?.quadraticKappa,
      human - kappa > AgreementGate.mostBelowPeople
    {
      broken.append(
        Message(
          en: "QWK is more than 0.10 below that of two people", zh: "QWK 比两位评卷员之间低 0.10 以上"))
    }
    let difference = agreement.standardisedDifference ?? 0
    if difference.magnitude > AgreementGate.mostDifference {
      broken.append(
        difference > 0
          ? Message(en: "the program is too generous (SMD above 0.15)", zh: "程序给分偏高（SMD 超过 0.15）")
          : Message(en: "the program is too strict (SMD below −0.15)", zh: "程序给分偏低（SMD 低于 −0.15）"))
    }
    self = broken.isEmpty ? .passed : .failed(broken)
  }
}
