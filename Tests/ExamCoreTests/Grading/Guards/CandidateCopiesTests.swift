import Testing

@testable import ExamCore

@Suite("Copies of other candidates")
struct CandidateCopiesTests {
  private let answer = "客服应当先向客户道歉，说明货物为什么晚到，再商量一个双方都能接受的补救办法，最后回访。"

  @Test("The later of two is flagged and names the earlier")
  func later() {
    var copies = CandidateCopies()
    #expect(copies.flag(answer, of: "S1") == nil)
    let flag = copies.flag(answer + "谢谢。", of: "S2")
    #expect(flag?.kind == .candidateCopy)
    #expect(flag?.reason.chinese.hasPrefix("与考生 S1 的作答有 ") == true)
    #expect(copies.flag("今天天气很好，我和朋友们一起去公园里划船，大家都玩得非常开心，晚上才回家吃饭。", of: "S3") == nil)
  }

  @Test("Identical answers say 100 %; marks and spaces change nothing")
  func identical() {
    var copies = CandidateCopies()
    _ = copies.flag(answer, of: "S1")
    let other = answer.split(separator: "，").joined(separator: " ；")
    #expect(copies.flag(other, of: "S2")?.reason.english == "100 % the same as the answer of S1")
  }

  @Test("Short answers are the same by being right")
  func short() {
    var copies = CandidateCopies()
    _ = copies.flag("应当先向客户道歉，再补发货物。", of: "S1")
    #expect(copies.flag("应当先向客户道歉，再补发货物。", of: "S2") == nil)
  }

  @Test("Known texts may be given by anybody")
  func known() {
    var copies = CandidateCopies(known: [answer])
    _ = copies.flag(answer, of: "S1")
    #expect(copies.flag(answer, of: "S2") == nil)
  }

  @Test("A few words changed are still found; half of them changed are not")
  func changed() {
    var random = SeededGenerator(seed: 12)
    let letters = Array("春夏秋冬东南西北天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往收藏".unicodeScalars)
    var caught = 0
    var wrongly = 0
    for _ in 0..<200 {
      let text = (0..<120).map { _ in letters[random.below(letters.count)] }
      func changed(_ count: Int) -> String {
        var copy = text
        for _ in 0..<count { copy[random.below(copy.count)] = "改" }
        return String(String.UnicodeScalarView(copy))
      }
      var copies = CandidateCopies()
      _ = copies.flag(String(String.UnicodeScalarView(text)), of: "a")
      if copies.flag(changed(2), of: "b") != nil { caught += 1 }
      var others = CandidateCopies()
      _ = others.flag(String(String.UnicodeScalarView(text)), of: "a")
      if others.flag(changed(40), of: "b") != nil { wrongly += 1 }
    }
    #expect(caught >= 180)
    #expect(wrongly == 0)
  }

  @Test("The oldest answers are forgotten, and memory is bounded")
  func bounded() {
    var copies = CandidateCopies()
    _ = copies.flag(answer, of: "first")
    var random = SeededGenerator(seed: 5)
    for i in 0..<CandidateCopies.most {
      let text = (0..<40).map { _ in
        Character(Unicode.Scalar(UInt32(0x4E00 + random.below(8_000))) ?? "甲")
      }
      _ = copies.flag(String(text), of: "S\(i)")
    }
    #expect(copies.flag(answer, of: "last") == nil)
    #expect(copies.flag(answer, of: "again")?.reason.english.hasSuffix("of last") == true)
  }
}
