import Testing

@testable import ExamCore

@Suite("Shapes of responses")
struct ResponseShapeTests {
  private func segments(_ text: String) -> [String] {
    let shape = ResponseShape(text)
    return shape.segments.map { String(String.UnicodeScalarView(shape.letters[$0])) }
  }

  @Test("Marks and line ends part segments; quotes and brackets do not")
  func marks() {
    #expect(segments("快、准，细；“到位”。\n好") == ["快", "准", "细", "到位", "好"])
    #expect(segments("说（悄悄）话") == ["说悄悄话"])
    #expect(segments("") == [])
    #expect(segments("。，、") == [])
  }

  @Test("Spaces part segments of hanzi, and words of English")
  func spaces() {
    #expect(segments("流失 口碑") == ["流失", "口碑"])
    #expect(segments("customer service, fast") == ["customerservice", "fast"])
    #expect(
      ResponseShape("Customer's self-service, FAST").words == ["customers", "selfservice", "fast"])
    #expect(ResponseShape("快 and 准").length == 3)
  }

  @Test(
    "Numbering is no content", arguments: ["1.快，2.准", "（1）快（2）准", "一、快；二、准", "第一，快；第二，准", "①快②准"])
  func numbering(_ text: String) {
    #expect(ResponseShape(text).hanzi == 2)
    #expect(segments(text).last == "准")
  }

  @Test("What stands before a colon names a list and is no segment of its own")
  func labels() {
    #expect(segments("长处：快、准").suffix(2) == ["快", "准"])
    #expect(ResponseShape("长处：快").hanzi == 3)
  }

  @Test("Width and case are folded")
  func folding() {
    #expect(ResponseShape("ＡＢＣ　快").letters == ResponseShape("abc快").letters)
  }
}
