import ExamCore
import Testing

@testable import ExamFiles

@Suite("Numbers behind keys")
struct NumberKindTests {
  @Test(
    "Numbers make sense or are none",
    arguments: [
      (NumberKind.points, "2.5 分", "2.5"), (.points, "０", "0"), (.points, "-1", nil),
      (.step, "0", nil), (.step, "1/3", "1/3"), (.count, "20道", "20"), (.count, "0", nil),
      (.count, "1.5", nil), (.wholeMinutes, "150 分钟", "150"), (.minutes, "2.5", "2.5"),
      (.weight, "3/2", "3/2"), (.weight, "2分", nil), (.years, "3 年", "3"), (.hours, "48学时", "48"),
      (.points, "", nil), (.points, "分", nil), (.points, "99999999", nil), (.points, "1/0", nil),
    ] as [(NumberKind, String, String?)])
  func numbers(kind: NumberKind, text: String, number: String?) {
    #expect(kind.number(in: text) == number.flatMap { Fraction(parsing: $0) })
  }
}
