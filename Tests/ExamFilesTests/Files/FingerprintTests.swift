// The sum agrees with its specification, however the bytes come.

import ExamCore
import Testing

@testable import ExamFiles

@Suite struct FingerprintTests {
  @Test(
    "published sums",
    arguments: [
      ("", "ef46db3751d8e999"), ("a", "d24ec4f1a98c6e5b"), ("abc", "44bc2cf5ad770999"),
      ("Nobody inspects the spammish repetition", "fbcea83c8a378bf1"),
    ])
  func vectors(text: String, sum: String) {
    var fingerprint = Fingerprint()
    fingerprint.add(Array(text.utf8)[...])
    #expect(fingerprint.description == sum)
  }

  @Test("pieces of any size make the same sum, and one changed bit another")
  func pieces() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<100 {
      var bytes = (0..<random.below(200) + 1).map { _ in UInt8(random.below(256)) }
      var whole = Fingerprint()
      whole.add(bytes[...])
      var parts = Fingerprint()
      var start = 0
      while start < bytes.count {
        let end = min(bytes.count, start + random.below(70))
        parts.add(bytes[start..<end])
        start = end
      }
      #expect(parts.value == whole.value)
      bytes[random.below(bytes.count)] ^= 1
      var changed = Fingerprint()
      changed.add(bytes[...])
      #expect(changed.value != whole.value)
    }
  }
}
