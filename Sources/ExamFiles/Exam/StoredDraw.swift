// How the forms were drawn, as `paper.json` holds it.

import ExamCore

/// The layout of a record of a draw; one that this version does not know is read as not recorded.
struct StoredDraw: Codable {
  /// `exact` or `chain`.
  var method: String
  /// Of an exact draw.
  var family: String?
  /// Of a chain.
  var steps: Int?
  var isMixed: Bool?
  var orders: Int
  var avoided: [String]
  var focusStrength: String?
  var focus: [String: String]?

  init(_ record: DrawRecord) {
    switch record.method {
    case .exact(let family):
      method = "exact"
      self.family = family.rawValue
    case .chain(let steps, let isMixed):
      method = "chain"
      self.steps = steps
      self.isMixed = isMixed
    }
    orders = record.orders
    avoided = record.avoided.map(\.description)
    if record.focus != .none {
      focusStrength = record.focus.strength.description
      focus = Dictionary(
        uniqueKeysWithValues: record.focus.estimates.map { ($0.rawValue, $1.description) })
    }
  }

  var record: DrawRecord? {
    let method: DrawMethod? =
      self.method == "chain"
      ? steps.map { .chain(steps: $0, isMixed: isMixed ?? false) }
      : family.flatMap(DrawFamily.init(rawValue:)).map { .exact($0) }
    guard let method else { return nil }
    var focus = Focus.none
    if let strength = focusStrength.flatMap({ Fraction(parsing: $0) }) {
      let estimates = (self.focus ?? [:]).compactMap { id, text in
        Fraction(parsing: text).map { (Objective.ID(id), $0) }
      }
      focus = Focus(
        strength: strength, estimates: Dictionary(estimates) { first, _ in first })
    }
    return DrawRecord(
      method: method, orders: orders,
      avoided: avoided.compactMap { ContentHash(hexadecimal: $0) }, focus: focus)
  }
}
