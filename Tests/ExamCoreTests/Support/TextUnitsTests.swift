import Testing

@testable import ExamCore

struct TextUnitsTests {
  @Test(
    "hanzi one by one, other words whole, without punctuation",
    arguments: [
      ("客户，服务", "客户服务", 4), ("用 CRM 系统（新）", "用crm系统新", 5),
      ("The customer's voice.", "the customers voice", 3),
      ("ＡＢ　ｃ", "ab c", 2), ("", "", 0), ("（　　）……", "", 0), ("3.5 分", "3 5分", 3),
    ])
  func units(_ text: String, _ shown: String, _ count: Int) {
    var units = TextUnits()
    let numbers = units.units(of: text)
    #expect(numbers.count == count)
    #expect(units.text(of: numbers) == shown)
  }

  @Test("equal where the words are, whatever width and case; words keep their number")
  func equality() {
    var units = TextUnits()
    let first = units.units(of: "用CRM系统")
    #expect(units.units(of: "用 ｃｒｍ 系统！") == first)
    #expect(units.units(of: "CRM") == [first[1]])
    #expect(units.units(of: "ERP") != [first[1]])
    #expect(units.word(first[1]) == "crm")
    #expect(units.word(first[0]) == nil)
    #expect(TextUnits().word(first[1]) == nil)
  }
}
