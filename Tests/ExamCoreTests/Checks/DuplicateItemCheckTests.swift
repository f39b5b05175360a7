import Testing

@testable import ExamCore

struct DuplicateItemCheckTests {
  @Test("an id that stands twice or more is reported once")
  func duplicates() {
    let item = SmallBank.item("X", SmallBank.single())
    #expect(
      SmallBank.words(DuplicateItemCheck(), SmallBank.bank(item, item, item)) == [
        "duplicate-item: two items have the id “X”"
      ])
  }
}
