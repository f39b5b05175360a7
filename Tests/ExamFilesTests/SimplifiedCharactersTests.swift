// The table of simplified characters is what ICU says.

import ExamCore
import Foundation
import Testing

@Suite("Simplified characters")
struct SimplifiedCharactersTests {
  @Test(
    "Every hanzi folds as ICU's Traditional-Simplified maps it, as far as that is one character")
  func icu() throws {
    var changed = 0
    for value in 0x3400...0x9FFF as ClosedRange<UInt32> {
      let scalar = try #require(Unicode.Scalar(value))
      let text = String(scalar)
      let simplified = text.applyingTransform(
        StringTransform("Traditional-Simplified"), reverse: false)
      let scalars = Array((simplified ?? text).unicodeScalars)
      let isPair = scalars.count == 1 && (0x3400...0x9FFF).contains(scalars[0].value)
      let expected = isPair ? scalars[0] : scalar
      let folded = ResponseText(text).scalars
      guard folded == [expected] else {
        Issue.record("\(text) folds to \(folded)")
        continue
      }
      if expected != scalar { changed += 1 }
    }
    #expect(changed > 2500)
  }
}
