import Testing

@testable import ExamCore

struct NumberFormsTests {
  private func forms(_ text: String) -> Set<String> {
    Set(
      NumberForms.of(text.unicodeScalars.map(\.value)).map { String(text: $0.characters[...]) })
  }

  @Test(
    "Numbers with units are written in digits and in hanzi",
    arguments: [
      ("三天", ["3天", "三天"]), ("满24小时", ["满二十四小时", "满24个小时", "满24小时"]),
      ("百分之二十", ["20%", "两成", "百分之20"]),
      ("100%", ["百分之百", "百分之一百"]), ("两千元", ["2000元", "2,000元", "二千块"]),
      ("2024年", ["二〇二四年", "二零二四年"]),
      ("第十二", ["第12"]), ("30000元", ["3万元", "三万块钱"]),
    ])
  func spellings(text: String, expected: [String]) {
    #expect(forms(text).isSuperset(of: expected + [text]), "\(forms(text))")
  }

  @Test(
    "Words that only look like numbers stay as they are",
    arguments: ["一直买", "一传十", "千万", "万一", "三三两两", "二三天", "十", "24", "", "2.5小时", "007", "一一", "千"])
  func words(text: String) {
    #expect(forms(text) == [text])
  }

  @Test("10分 is not found in 十分满意")
  func adverb() {
    #expect(!forms("10分").contains("十分"))
  }

  @Test("Hanzi spell every number below a hundred million, and read it back")
  func hanzi() {
    for number in Array(0...12000) + Array(stride(from: 12001, to: 99_999_999, by: 137_911)) {
      let spelling = HanziNumber.spelling(number)
      guard HanziNumber.value(spelling.unicodeScalars.map(\.value)[...]) == number else {
        Issue.record("\(spelling)")
        return
      }
    }
    #expect(HanziNumber.spelling(10) == "十")
    #expect(HanziNumber.spelling(10010) == "一万零一十")
    #expect(HanziNumber.spelling(2005) == "二千零五")
  }

  @Test("Many numbers in one text come to an end")
  func many() {
    #expect(forms(String(repeating: "三天", count: 50)).count <= NumberForms.most)
  }
}
