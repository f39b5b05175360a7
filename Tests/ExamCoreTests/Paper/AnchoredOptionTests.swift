// Options that keep their place.

import ExamCore
import Testing

@Suite struct AnchoredOptionTests {
  @Test(
    "options that speak of the options above stay where they are",
    arguments: [
      ("以上都对", true), ("上述各项", true), ("All of the above", true), ("None  of the above.", true),
      ("　以上都不对", true), ("ALL OF THE ABOVE", true), ("都对", false), ("In all of the above", false),
      ("Above all", false), ("", false),
    ])
  func texts(text: String, keeps: Bool) {
    #expect(ChoiceBody(options: ["甲", text], key: [0]).keepsPlace(1) == keeps)
  }

  @Test("options the author fixed stay too; positions outside do not exist")
  func fixed() {
    let body = ChoiceBody(options: ["甲", "乙"], key: [0], anchored: [0, 7])
    #expect(
      body.keepsPlace(0) && !body.keepsPlace(1) && !body.keepsPlace(7) && !body.keepsPlace(-1))
  }

  @Test(
    "where an option names others by their letters, none moves",
    arguments: [
      ("A 和 B", true), ("Ａ、Ｂ都对", true), ("Both A and C", true), ("A 项和 B 项", true), ("A/B", true),
      ("A 类客户", false), ("B2B 与 C2C", false), ("A calm answer", false), ("A 和 F", false),
      ("a 和 b", false), ("A 级客户多于 B 级客户", false), ("", false),
    ])
  func letters(text: String, names: Bool) {
    #expect(ChoiceBody(options: ["甲", "乙", text], key: [0]).namesLetters == names)
  }
}
