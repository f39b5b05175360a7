// Numerals and fixed words of pages in both languages.

import ExamCore
import Testing

@testable import ExamFiles

@Suite("Page words")
struct PageWordsTests {
  private let chinese = PageWords(language: .chinese)
  private let english = PageWords(language: .english)

  @Test(
    "Chinese numerals",
    arguments: [
      (1, "一"), (2, "二"), (9, "九"), (10, "十"), (11, "十一"), (19, "十九"), (20, "二十"),
      (21, "二十一"), (30, "三十"), (99, "九十九"), (0, "0"), (100, "100"), (-1, "-1"),
    ])
  func hanzi(number: Int, numeral: String) {
    #expect(PageWords.hanzi(number) == numeral)
  }

  @Test(
    "Roman numerals",
    arguments: [
      (1, "I"), (2, "II"), (3, "III"), (4, "IV"), (5, "V"), (6, "VI"), (8, "VIII"), (9, "IX"),
      (10, "X"), (14, "XIV"), (39, "XXXIX"), (40, "XL"), (49, "XLIX"), (50, "L"), (89, "LXXXIX"),
      (90, "XC"), (99, "XCIX"), (0, "0"), (100, "100"),
    ])
  func roman(number: Int, numeral: String) {
    #expect(PageWords.roman(number) == numeral)
  }

  @Test("No two sections have one numeral")
  func distinct() {
    #expect(Set((1...120).map(PageWords.hanzi)).count == 120)
    #expect(Set((1...120).map(PageWords.roman)).count == 120)
  }

  @Test("A title gets its numeral, unless it has one")
  func headings() {
    #expect(chinese.heading("单项选择题", number: 1) == "一、单项选择题")
    #expect(chinese.heading("二、多项选择题", number: 2) == "二、多项选择题")
    #expect(chinese.heading("十一、案例", number: 3) == "十一、案例")
    #expect(chinese.heading("一般题", number: 4) == "四、一般题")
    #expect(chinese.heading("一", number: 1) == "一、一")
    #expect(chinese.heading("", number: 1) == "一、")
    #expect(english.heading("Choice", number: 4) == "IV. Choice")
    #expect(english.heading("II. Choice", number: 2) == "II. Choice")
    #expect(english.heading("Items", number: 1) == "I. Items")
    #expect(english.heading("Visual", number: 5) == "V. Visual")
  }

  @Test("The points of a section, one and many")
  func sums() throws {
    func section(_ count: Int, _ each: Points) throws -> Paper.Section {
      var section = try PrintedExam.paper().sections[0]
      section.pointsEach = each
      section.entries = Array(repeating: section.entries[0], count: count)
      return section
    }
    #expect(try chinese.sums(of: section(20, 1)) == "本大题共 20 小题，每小题 1 分，共 20 分")
    let half = Fraction(3, over: 2) ?? .one
    #expect(try chinese.sums(of: section(3, half)) == "本大题共 3 小题，每小题 1.5 分，共 4.5 分")
    #expect(try english.sums(of: section(1, 1)) == "1 question, 1 point each, 1 in all")
    #expect(try english.sums(of: section(5, 2)) == "5 questions, 2 points each, 10 in all")
    #expect(try english.sums(of: section(0, 2)) == "0 questions, 2 points each, 0 in all")
  }

  @Test("Forms in both languages")
  func forms() {
    #expect(chinese.formName("A") == "A 卷")
    #expect(english.formName("B") == "Form B")
  }
}
