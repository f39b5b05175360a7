import Testing

@testable import ExamCore

struct ResponseTextTests {
  private func normalised(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: ResponseText(text).scalars)
    return String(view)
  }

  @Test(
    "width, case, quotes and spaces between hanzi are folded",
    arguments: [
      ("ＣＲＭ系统", "crm系统"), ("先 处理　情绪", "先处理情绪"), ("“口碑”", "口碑"), ("《服务》", "服务"),
      ("Word of  Mouth", "word of mouth"), ("用 CRM 系统", "用crm系统"), ("第１、２点", "第1、2点"),
      ("②和⑨，⑴，❸，⑩", "2和9,1,3,⑩"), ("", ""),
      (" 首尾 ", "首尾"), ("一行\n二行", "一行\n二行"),
    ])
  func folding(_ text: String, _ expected: String) {
    #expect(normalised(text) == expected)
  }

  @Test("evidence is given as it was written")
  func evidence() {
    let text = ResponseText("答：用 ＣＲＭ　系统 记录")
    let start = text.scalars.firstIndex(of: "c") ?? 0
    let (words, range) = text.original(start..<start + 5)
    #expect(words == "ＣＲＭ　系统")
    #expect(range == 4..<10)
  }

  @Test("only line breaks and spaces are no answer")
  func empty() {
    #expect(ResponseText(" \n　\n").isEmpty)
    #expect(!ResponseText("。").isEmpty)
  }
}
