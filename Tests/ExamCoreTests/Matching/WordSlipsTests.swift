import Testing

@testable import ExamCore

struct WordSlipsTests {
  private func meant(_ written: String, among words: [String]) -> [String] {
    var found: [String] = []
    WordSlips(words.map { $0.unicodeScalars.map(\.value) })
      .meant(Array(written.unicodeScalars.map(\.value))[...]) { found.append(words[$0]) }
    return found
  }

  @Test(
    "One slip of the keyboard in a word of seven letters is forgiven",
    arguments: ["satisfction", "satisfactiion", "satisfacxion", "satisfaciton", "satisfactio"])
  func forgiven(written: String) {
    #expect(meant(written, among: ["satisfaction", "service"]) == ["satisfaction"])
  }

  @Test(
    "Two slips, a wrong first letter, short words, other words and pairs of words are not",
    arguments: [
      ("satisfctoin", "satisfaction"), ("aatisfaction", "satisfaction"), ("servce", "serve"),
      ("refnd", "refund"), ("employer", "employee"), ("contact", "contract"),
      ("sat", "satisfaction"),
      ("", "satisfaction"), ("satisfaction", "satisfaction"),
    ])
  func refused(written: String, word: String) {
    #expect(meant(written, among: [word]).isEmpty)
  }

  @Test("A word of another pattern is meant as it is written")
  func known() {
    #expect(meant("consumers", among: ["consumer", "consumers"]).isEmpty)
    #expect(meant("receipts", among: ["receipt"]) == ["receipt"])
  }

  @Test("Exactly the words one apart are meant, for random letters")
  func distance() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<4000 {
      func word() -> String {
        "x" + (0..<6 + generator.below(3)).map { _ in ["a", "b"][generator.below(2)] }.joined()
      }
      let (written, word) = (word(), word())
      let apart = DidYouMean.distance(
        Array(written.unicodeScalars), Array(word.unicodeScalars), atMost: 1)
      let isMeant = apart == 1 && word.count >= 7
      #expect(meant(written, among: [word]) == (isMeant ? [word] : []), "\(written) \(word)")
    }
  }
}
