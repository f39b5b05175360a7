// `key-A.html`: what the markers get.

import ExamCore
import Testing

@testable import ExamFiles

@Suite("Key page")
struct KeyPageTests {
  private func page(_ exam: IssuedExam, at position: Int = 0) throws -> String {
    KeyPage(
      try #require(exam.key(at: position)), paper: try #require(exam.paper(at: position)),
      outline: exam.outline
    ).html
  }

  @Test("The page of both forms is that on record", arguments: [(0, "A"), (1, "B")])
  func golden(position: Int, form: String) throws {
    let html = try page(PrintedExam.exam, at: position)
    try Golden.expect(PaperPageTests.body(html), at: PrintedExam.golden("key-\(form).html"))
    #expect(PageTags.misfit(html) == nil)
  }

  @Test("Key and explanation follow the letters of the form")
  func letters() throws {
    #expect(try page(PrintedExam.exam).contains("B 最易混淆；A 才是“快”。"))
    #expect(try page(PrintedExam.exam, at: 1).contains("C 最易混淆；D 才是“快”。"))
  }

  @Test("No text of a bank becomes part of the page", arguments: Language.allCases)
  func hostile(language: Language) throws {
    let html = try page(HostileExam.exam(language))
    #expect(!html.contains("<script"))
    #expect(!html.contains("<img"))
    #expect(html.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39;&gt;"))
    #expect(PageTags.misfit(html) == nil)
  }

  @Test("Every question is on the key once, by its number")
  func complete() throws {
    let html = try page(PrintedExam.exam)
    for number in try PrintedExam.key().questions.map(\.number.description) {
      let count =
        html.ranges(of: "<td>\(number)</td>").count
        + html.ranges(of: "<span class=\"number\">\(number)</span>").count
      #expect(count >= 1, "\(number)")
    }
  }

  @Test("An English bank has an English key, which says that 1 is easy")
  func english() throws {
    var exam = PrintedExam.exam
    exam.outline.language = .english
    let html = try page(exam)
    for words in [
      "<html lang=\"en\">", "<h1>Key and marking guide</h1>", "1 = easy", "<th>Key</th>",
      "cap of the question", "<b>Model answer: </b>", "A1 服务的要求 · recall · 0.75",
      "2 × 2", "true",
    ] {
      #expect(html.contains(words), "\(words)")
    }
  }

  @Test("An objective that the outline does not have is printed by its id")
  func unknownObjective() throws {
    var exam = PrintedExam.exam
    exam.outline.chapters = []
    #expect(try page(exam).contains("S1 · A1 · 识记 · 0.75"))
  }
}
