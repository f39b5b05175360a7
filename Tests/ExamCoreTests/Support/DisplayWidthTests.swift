import ExamCore
import Testing

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "A text takes as many columns as a terminal gives it",
    arguments: [
      ("", 0), ("abc", 3), ("考试", 4), ("Ａ．", 4), ("答案：B", 7), ("“引”…×√", 7), ("e\u{301}", 1),
      ("\u{3000}", 2), ("한글", 4), ("😀", 2), ("👨‍👩‍👧", 2), ("🇨🇳", 2), ("❤️", 2), ("\u{200B}", 0),
      ("ｶﾅ", 2), ("①", 1), ("𠮷", 2), ("\u{0}\u{1B}", 0),
    ])
  func width(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }
}
