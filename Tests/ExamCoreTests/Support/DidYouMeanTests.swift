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
}
