// Did-you-mean.

import Testing

@testable import ExamCore

@Suite struct DidYouMeanTests {
  @Test(
    "the nearest word, or none",
    arguments: [
      ("candidat", "candidate"), ("cadnidate", "candidate"), ("ＦＯＲＭ", "form"), ("fomr", "form"),
      ("考声", "考生"), ("x", nil), ("", nil), ("zzzz", nil),
    ] as [(String, String?)])
  func nearest(word: String, expected: String?) {
    #expect(
      DidYouMean.suggestion(for: word, among: ["candidate", "form", "考生", "name"]) == expected)
  }

  @Test("The distance with a limit is the distance of the whole table, or nothing")
  func distance() {
    var generator = SeededGenerator(seed: 7)
    func word() -> [Unicode.Scalar] {
      (0..<generator.below(8)).map { _ in ["a", "b", "c"][generator.below(3)] }
    }
    for _ in 0..<2000 {
      let (a, b) = (word(), word())
      let whole = Self.distance(a, b)
      for most in 0...4 {
        #expect(DidYouMean.distance(a, b, atMost: most) == (whole <= most ? whole : nil))
      }
    }
  }

  @Test("Of several words equally near the first is meant, and a nearer one later is found")
  func ties() {
    let words = DidYouMean(among: ["cart", "card", "care", "cars"])
    #expect(words.suggestion(for: "carx") == "cart")
    #expect(words.suggestion(for: "care") == "care")
  }

  /// Optimal string alignment by its definition.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var table = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count {
      for j in 0...b.count {
        if i == 0 || j == 0 {
          table[i][j] = i + j
          continue
        }
        var least = table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        least = min(least, table[i - 1][j] + 1, table[i][j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          least = min(least, table[i - 2][j - 2] + 1)
        }
        table[i][j] = least
      }
    }
    return table[a.count][b.count]
  }
}
