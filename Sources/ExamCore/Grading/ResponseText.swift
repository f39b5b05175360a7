// A response made comparable: width, case, quotes and spaces folded, with the way back to what was written.

/// Normalised text for matching, and for each of its scalars the place in the original.
public struct ResponseText: Sendable {
  public let scalars: [Unicode.Scalar]
  /// `origins[i]` is the index of `scalars[i]` among the scalars of the original.
  private let origins: [Int]
  private let original: [Unicode.Scalar]

  public init(_ text: String) {
    original = Array(text.unicodeScalars)
    var scalars: [Unicode.Scalar] = []
    var origins: [Int] = []
    var pendingSpace = false
    for (index, raw) in original.enumerated() {
      // An English full stop ends a clause as 。 does; the point of 3.5 does not.
      let next = original.indices.contains(index + 1) ? original[index + 1] : " "
      let ends = (raw == "." || raw == "．") && next.properties.isWhitespace
      let scalar = ends ? "。" : ResponseText.folded(raw)
      if scalar == "\n" || scalar == "\r" {
        scalars.append("\n")
        origins.append(index)
        pendingSpace = false
      } else if scalar.properties.isWhitespace {
        pendingSpace = true
      } else if !ResponseText.ignored.contains(scalar) {
        // Spaces matter only between English words; between hanzi they are typing habits.
        if pendingSpace, let last = scalars.last, last.isWordLetter, scalar.isWordLetter {
          scalars.append(" ")
          origins.append(index)
        }
        pendingSpace = false
        scalars.append(scalar)
        origins.append(index)
      }
    }
    self.scalars = scalars
    self.origins = origins
  }

  /// Whether nothing was written.
  public var isEmpty: Bool { scalars.allSatisfy { $0 == "\n" } }

  /// The words of the original that stand behind a range of the normalised text.
  public func evidence(_ range: Range<Int>) -> CriterionMark.Evidence {
    guard let first = origins[range].first, let last = origins[range].last else {
      return CriterionMark.Evidence(text: "", range: 0..<0)
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: original[first...last])
    return CriterionMark.Evidence(text: String(view), range: first..<last + 1)
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    // ② ⑵ ❷ are how candidates number what they mean; the tens above 9 are two digits and stay.
    for first in [0x2460, 0x2474, 0x2776] as [UInt32]
    where (first..<first + 9).contains(scalar.value) {
      return Unicode.Scalar(0x31 + scalar.value - first) ?? scalar
    }
    let half = TextFolding.halfWidth(scalar)
    let lower = half.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first ?? half : half
  }

  private static let ignored = Set<Unicode.Scalar>("“”‘’\"'《》〈〉「」『』".unicodeScalars)
}

extension Unicode.Scalar {
  /// A letter or digit of a script that parts words by spaces, as far as matching needs it: ASCII and Latin.
  var isWordLetter: Bool {
    (48...57).contains(value) || (97...122).contains(value) || (0xC0...0x24F).contains(value)
  }

  /// A mark that ends a clause for good; a comma does not.
  var endsClause: Bool {
    switch self {
    case "。", ";", "!", "?", "\n", "｡": true
    default: false
    }
  }
}
