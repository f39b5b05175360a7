// Words of the form and state columns.

import ExamCore
import Testing

@testable import ExamFiles

@Suite struct AnswerWordsTests {
  @Test(
    "states in both languages",
    arguments: [
      ("present", .present), ("到考", .present), (" Absent ", .absent), ("缺考", .absent),
      ("ＶＯＩＤ", .void), ("作废", .void), ("maybe", nil),
    ] as [(String, AnswerSheet.Attendance?)])
  func states(text: String, attendance: AnswerSheet.Attendance?) {
    #expect(AnswerWords.attendance(text) == attendance)
  }

  @Test("a form in every dress", arguments: ["A", "a", "Ａ", "A卷", "a 卷", "卷A", "Form A"])
  func forms(text: String) {
    #expect(AnswerWords.formKey(text) == "a")
  }

  @Test(
    "blanks at the ends go, those inside stay",
    arguments: [
      ("", ""), (" ", ""), ("　", ""), (" a b　", "a b"), ("　 甲　乙 　", "甲　乙"), ("\ta\r\n", "a"),
    ])
  func trimmed(text: String, expected: String) {
    let bytes = AnswerWords.trimmed(Array(text.utf8)[...])
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }
}
