// `paper-A.html`: what the candidate gets.

import ExamCore
import Testing

@testable import ExamFiles

@Suite("Paper page")
struct PaperPageTests {
  /// What stands in the body; the style sheet may change without the page.
  static func body(_ html: String) -> String {
    let start = html.firstRange(of: "<body>\n")?.upperBound ?? html.startIndex
    let end = html.firstRange(of: "</body>")?.lowerBound ?? html.endIndex
    return String(html[start..<end])
  }

  @Test("The page of both forms is that on record", arguments: ["A", "B"])
  func golden(form: String) throws {
    let html = PaperPage(try PrintedExam.paper(FormCode(form))).html
    try Golden.expect(PaperPageTests.body(html), at: PrintedExam.golden("paper-\(form).html"))
  }

  @Test("A whole document in the language of the bank, that loads nothing from elsewhere")
  func document() throws {
    let html = PaperPage(try PrintedExam.paper()).html
    #expect(
      html.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh\">\n<head>\n<meta charset=\"utf-8\">\n"))
    #expect(html.contains("<title>客户服务 模拟试卷 A 卷</title>"))
    #expect(html.hasSuffix("</body>\n</html>\n"))
    for sign in ["http:", "https:", "src=", "url(", "@import", "<link", "<script"] {
      #expect(!html.contains(sign), "\(sign)")
    }
    #expect(PageTags.misfit(html) == nil)
  }

  @Test("Nothing of the key stands on it")
  func noKey() throws {
    for form in ["A", "B"] as [FormCode] {
      let html = PaperPage(try PrintedExam.paper(form)).html
      for secret in ["及时", "流失", "最易混淆", "时效", "A1", "识记", "0.75", "酌情", "K1", "S1"] {
        #expect(!html.contains(secret), "\(secret)")
      }
    }
  }

  @Test("No text of a bank becomes part of the page", arguments: Language.allCases)
  func hostile(language: Language) throws {
    let exam = HostileExam.exam(language)
    let html = PaperPage(try #require(exam.paper(at: 0))).html
    #expect(!html.contains("<script"))
    #expect(!html.contains("<img"))
    #expect(html.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39;&gt;"))
    #expect(PageTags.misfit(html) == nil)
  }

  @Test("An English paper has English words")
  func english() throws {
    var paper = try PrintedExam.paper()
    paper.language = .english
    paper.minutes = nil
    let html = PaperPage(paper).html
    for words in [
      "<html lang=\"en\">", "客户服务　Form A　23 points</p>", "Name:", "Candidate number:",
      "<h2>Notices</h2>", "<h2>I. 单项选择题 (1 question, 1 point each, 1 in all)</h2>",
      "(10 points)", "<th>Total</th>", "End of the paper",
    ] {
      #expect(html.contains(words), "\(words)")
    }
    #expect(!html.contains("minutes"))
  }

  @Test("Options stand four, two or one to a line, by the widest")
  func columns() throws {
    func listClass(_ options: [String]) throws -> String {
      var paper = try PrintedExam.paper()
      paper.sections[0].entries[0].questions[0].options = options
      let html = PaperPage(paper).html
      let start = try #require(html.firstRange(of: "<ul class=\"")).upperBound
      return String(html[start...].prefix { $0 != "\"" })
    }
    #expect(try listClass(["甲", "乙", "丙", "丁"]) == "options four")
    #expect(try listClass(["甲", "乙", "丙", "客户满意度的提高"]) == "options two")
    #expect(try listClass(["甲", String(repeating: "长", count: 18)]) == "options")
    #expect(try listClass(["甲", "乙", "丙", "丁", "戊"]) == "options two")
  }

  @Test("Lines to write on grow with the points, from three to eighteen")
  func answerLines() throws {
    func lines(_ points: Points) throws -> Int {
      var paper = try PrintedExam.paper()
      paper.sections = [paper.sections[3]]
      paper.sections[0].entries[0].questions[0].points = points
      return PaperPage(paper).html.components(of: "<div class=\"space\">")
    }
    #expect(try lines(0) == 3)
    #expect(try lines(Fraction(1, over: 2) ?? .one) == 3)
    #expect(try lines(5) == 8)
    #expect(try lines(100) == 18)
  }

  @Test("A paper without sections or notices is still a page")
  func empty() throws {
    var paper = try PrintedExam.paper()
    paper.sections = []
    paper.notices = []
    let html = PaperPage(paper).html
    #expect(!html.contains("注意事项"))
    #expect(PageTags.misfit(html) == nil)
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
