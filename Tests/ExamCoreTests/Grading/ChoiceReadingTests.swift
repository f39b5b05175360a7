import Testing

@testable import ExamCore

struct ChoiceReadingTests {
  @Test(
    "letters are read whatever their width, case and separators",
    arguments: [
      ("B", [1]), ("b", [1]), ("Ｂ", [1]), (" B ", [1]), ("B.", [1]), ("(B)", [1]), ("（ｂ）", [1]),
      ("ABD", [0, 1, 3]), ("A,B,D", [0, 1, 3]), ("A、B、D", [0, 1, 3]), ("A；B;D", [0, 1, 3]),
      ("ａ Ｂ d", [0, 1, 3]), ("DBA", [0, 1, 3]), ("AAB", [0, 1]), ("A/C", [0, 2]),
    ])
  func letters(_ response: String, _ expected: [Int]) {
    #expect(ChoiceReading(letters: response, optionCount: 4) == .chosen(expected))
  }

  @Test("nothing but white space is blank", arguments: ["", " ", "　", "\t", " \n"])
  func blank(_ response: String) {
    #expect(ChoiceReading(letters: response, optionCount: 4) == .blank)
    #expect(ChoiceReading(truth: response) == .blank)
  }

  @Test(
    "what is no option of this question is unreadable, not wrong",
    arguments: ["E", "AE", "?", "1", "对", "B?", "没有", ",", "A B C D E"])
  func unreadable(_ response: String) {
    #expect(ChoiceReading(letters: response, optionCount: 4) == .unreadable)
  }

  @Test("a fifth option makes E readable")
  func fiveOptions() {
    #expect(ChoiceReading(letters: "BE", optionCount: 5) == .chosen([1, 4]))
  }

  @Test(
    "true is read in every usual form",
    arguments: ["对", "√", "✓", "✔", "T", "t", "true", "TRUE", "正确", "是", "Ｙ", "yes", " 对 "])
  func trueForms(_ response: String) {
    #expect(ChoiceReading(truth: response) == .chosen([0]))
  }

  @Test(
    "false is read in every usual form",
    arguments: ["错", "×", "x", "X", "✗", "✘", "F", "false", "错误", "否", "不正确", "不对", "No"])
  func falseForms(_ response: String) {
    #expect(ChoiceReading(truth: response) == .chosen([1]))
  }

  @Test(
    "a true/false response that says both or neither is unreadable",
    arguments: ["对错", "A", "0", "?"])
  func neither(_ response: String) {
    #expect(ChoiceReading(truth: response) == .unreadable)
  }
}
