// The codes of forms.

import ExamCore
import Testing

@Suite struct FormCodeTests {
  @Test(
    "forms are A to Z, then AA",
    arguments: [(0, "A"), (1, "B"), (25, "Z"), (26, "AA"), (27, "AB"), (52, "BA"), (701, "ZZ")])
  func codes(position: Int, code: String) {
    #expect(FormCode(position: position).rawValue == code)
  }
}
