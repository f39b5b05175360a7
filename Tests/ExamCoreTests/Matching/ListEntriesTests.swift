import Testing

@testable import ExamCore

struct ListEntriesTests {
  @Test(
    "The entries of a list are counted, whatever parts them",
    arguments: [
      ("1. 快\n2. 准\n3. 细", 3), ("①快②准", 0), ("①快；②准；③细", 3), ("（1）快；（2）准", 2), ("一是快，二是准，三是细", 3),
      ("第一，快。第二，准。", 2), ("一、快；二、准", 2), ("快\n准\n细\n", 3), ("快；准；细", 3), ("快、准、细、到位", 4),
      ("快、准、细、到位。", 4), ("", 0), ("快", 0), ("服务要快、准，而且态度要好。还要回访。", 0),
      ("3天之内，客户很满意", 0),
    ])
  func entries(text: String, count: Int) {
    #expect(ListEntries.ends(in: ResponseText(text)).count == count, "\(text)")
  }

  @Test("Entries end in order, the last at the end")
  func order() {
    let text = ResponseText("一是快，二是准，三是细。")
    let ends = ListEntries.ends(in: text)
    #expect(ends == ends.sorted())
    #expect(ends.last == text.characters.count)
  }
}
