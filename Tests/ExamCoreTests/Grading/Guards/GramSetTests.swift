import Testing

@testable import ExamCore

@Suite("Copied stretches")
struct GramSetTests {
  private func covered(_ text: String, by source: String, length: Int = 4) -> Int {
    GramSet(length: length, of: [ResponseShape(source)]).covered(ResponseShape(text))
  }

  @Test("Letters in shared stretches are counted once")
  func counts() {
    #expect(covered("甲乙丙丁戊", by: "甲乙丙丁戊己") == 5)
    #expect(covered("甲乙丙丁子丑寅卯", by: "甲乙丙丁，子丑寅") == 7)
    #expect(covered("甲乙丙", by: "甲乙丙") == 0)
    #expect(covered("", by: "甲乙丙丁") == 0)
    #expect(covered("甲甲甲甲甲甲", by: "甲甲甲甲") == 6)
  }

  @Test("It agrees with comparing every stretch")
  func against() {
    var random = SeededGenerator(seed: 4)
    let alphabet = Array("甲乙丙".unicodeScalars)
    for _ in 0..<200 {
      func text() -> [Unicode.Scalar] {
        (0..<random.below(30)).map { _ in alphabet[random.below(3)] }
      }
      let (a, b) = (text(), text())
      var marked = Array(repeating: false, count: a.count)
      for i in 0..<max(0, a.count - 3) {
        for j in 0..<max(0, b.count - 3) where a[i..<i + 4].elementsEqual(b[j..<j + 4]) {
          for k in i..<i + 4 { marked[k] = true }
        }
      }
      let (x, y) = (String(String.UnicodeScalarView(a)), String(String.UnicodeScalarView(b)))
      #expect(covered(x, by: y) == marked.count { $0 })
    }
  }
}
