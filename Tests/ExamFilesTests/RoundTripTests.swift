// What was printed reads as the same value, and prints the same again.

import ExamCore
import Testing

@testable import ExamFiles

@Suite("Round trips")
struct RoundTripTests {
  @Test("Items that were printed read as the same items, whatever their texts hold")
  func items() {
    for seed in 0..<1500 as Range<UInt64> {
      var random = RandomText(seed: seed)
      let file = random.itemsFile()
      let language = seed % 2 == 0 ? Language.chinese : .english
      let text = ItemsPrinter.print(file, in: language)
      let read = ItemsReader.read(TextDocument(file: "items/a.txt", text: text))
      guard expectSame(read.file, file, read.findings, text) else { return }
      #expect(ItemsPrinter.print(read.file, in: language) == text)
    }
  }

  @Test("Outlines that were printed read as the same outline")
  func outlines() {
    for seed in 0..<600 as Range<UInt64> {
      var random = RandomText(seed: seed)
      let outline = random.outline()
      let text = OutlinePrinter.print(outline)
      let read = OutlineReader.read(TextDocument(file: "outline.txt", text: text))
      guard expectSame(read.outline, outline, read.findings, text) else { return }
      #expect(OutlinePrinter.print(read.outline) == text)
    }
  }

  @Test("Blueprints that were printed read as the same blueprint")
  func blueprints() {
    for seed in 0..<1000 as Range<UInt64> {
      var random = RandomText(seed: seed)
      let blueprint = random.blueprint("mock")
      let language = seed % 2 == 0 ? Language.chinese : .english
      let text = BlueprintPrinter.print(blueprint, in: language)
      let read = BlueprintReader.read(
        TextDocument(file: "blueprints/mock.txt", text: text), id: "mock")
      guard expectSame(read.blueprint, blueprint, read.findings, text) else { return }
      #expect(BlueprintPrinter.print(read.blueprint, in: language) == text)
    }
  }

  @Test("Schemes that were printed read as the same scheme")
  func schemes() {
    for seed in 0..<600 as Range<UInt64> {
      var random = RandomText(seed: seed)
      let scheme = random.scheme()
      let language = seed % 2 == 0 ? Language.chinese : .english
      let text = SchemePrinter.print(scheme, in: language)
      let read = SchemeReader.read(TextDocument(file: "scheme.txt", text: text))
      guard expectSame(read.scheme, scheme, read.findings, text) else { return }
      #expect(SchemePrinter.print(read.scheme, in: language) == text)
    }
  }

  @Test("Patterns that were printed read as the same pattern")
  func patterns() {
    for seed in 0..<2000 as Range<UInt64> {
      var random = RandomText(seed: seed)
      let pattern = random.pattern()
      for language in Language.allCases {
        let text = PatternPrinter.print(pattern, in: language)
        let read = PatternReader.read(text)
        guard expectSame(read.pattern, pattern, read.findings, text) else { return }
      }
    }
  }

  @Test("Any bytes at all are read without a crash, and what was read prints and reads the same")
  func noise() {
    for seed in 0..<400 as Range<UInt64> {
      var random = RandomText(seed: seed)
      let lines = (0..<40).map { _ in
        random.chance(4)
          ? random.pick(["## X-\(seed) 单选", "### 1 简答题", "采分点：", "- [2×3] x", "示例："])
          : random.line()
      }
      let document = TextDocument(file: "a.txt", text: lines.joined(separator: "\n"))
      let items = ItemsReader.read(document).file
      let text = ItemsPrinter.print(items, in: .chinese)
      let again = ItemsReader.read(TextDocument(file: "a.txt", text: text)).file
      #expect(ItemsPrinter.print(again, in: .chinese) == text)
      _ = OutlineReader.read(document)
      _ = BlueprintReader.read(document, id: "a")
      _ = SchemeReader.read(document)
    }
  }

  /// Whether the value came back without findings; says what differs when not.
  private func expectSame<Value: Equatable>(
    _ read: Value, _ written: Value, _ findings: [Finding], _ text: String
  ) -> Bool {
    #expect(findings.isEmpty, "\(text)")
    #expect(read == written, "\(text)")
    return findings.isEmpty && read == written
  }
}
