// Severity and what stops the work.

import ExamCore
import Testing

@Suite struct FindingTests {
  private func finding(_ severity: Finding.Severity) -> Finding {
    Finding(severity, "code", Message(en: "a", zh: "甲"))
  }

  @Test("only an error stops the work")
  func errors() {
    #expect(![Finding]().hasErrors)
    #expect(![finding(.note), finding(.warning)].hasErrors)
    #expect([finding(.warning), finding(.error)].hasErrors)
  }

  @Test("severities are ordered")
  func order() {
    #expect(Finding.Severity.allCases.shuffled().sorted() == [.note, .warning, .error])
  }

  @Test("a place without more stands for the file as a whole")
  func place() {
    let place = Place(file: "items/a.txt")
    #expect(place.line == 0 && place.column == 0 && place.excerpt.isEmpty)
  }
}
