// Ids that people write, kept apart by type.

/// A text that names one thing of one type: the id of an item is not the id of an objective.
public protocol StringID: Hashable, Comparable, Sendable, Codable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  var rawValue: String { get }
  init(_ rawValue: String)
}

extension StringID {
  public var description: String { rawValue }
  public init(stringLiteral value: String) { self.init(value) }
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  /// Natural order: runs of digits compare as numbers, so that `A2.1` comes before `A10.1`.
  public static func < (a: Self, b: Self) -> Bool {
    NaturalOrder.precedes(a.rawValue, b.rawValue)
  }
}

/// The order in which people expect numbered names.
public enum NaturalOrder {
  public static func precedes(_ a: String, _ b: String) -> Bool {
    let left = Array(a.utf8)
    let right = Array(b.utf8)
    var i = 0
    var j = 0
    func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
    func run(_ bytes: [UInt8], _ start: inout Int) -> ArraySlice<UInt8> {
      while start < bytes.count - 1, bytes[start] == 48, isDigit(bytes[start + 1]) { start += 1 }
      let first = start
      while start < bytes.count, isDigit(bytes[start]) { start += 1 }
      return bytes[first..<start]
    }
    while i < left.count, j < right.count {
      if isDigit(left[i]), isDigit(right[j]) {
        let (x, y) = (run(left, &i), run(right, &j))
        if x.count != y.count { return x.count < y.count }
        if x != y { return x.lexicographicallyPrecedes(y) }
      } else if left[i] != right[j] {
        return left[i] < right[j]
      } else {
        i += 1
        j += 1
      }
    }
    let (restA, restB) = (left.count - i, right.count - j)
    // "1" and "01" are equal as numbers; the bytes settle the order so that it is total.
    return restA != restB ? restA < restB : left.lexicographicallyPrecedes(right)
  }
}
