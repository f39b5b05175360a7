import ExamCore
import ExamFiles
import Testing

@Suite("Glossaries")
struct GlossaryReaderTests {
  private static let text = """
    # 词汇表
    - 投诉：抱怨 | 告状

    ## 服务的后果
    - 客户流失：客户*流走 | 不再光顾 | {投诉} & 走
    - 比例 1：\\≥2 倍 | ！号
    """ + "\n"

  @Test("A glossary is read and printed")
  func roundTrip() {
    let read = GlossaryReader.read(TextDocument(file: "glossary.txt", text: Self.text))
    #expect(read.findings.isEmpty)
    #expect(read.glossary.title == "词汇表")
    #expect(read.glossary.groups.map(\.title) == ["", "服务的后果"])
    #expect(read.glossary.sets.map(\.name) == ["投诉", "客户流失", "比例 1"])
    #expect(read.glossary.sets[2].alternatives.map(\.names) == [[], []])
    #expect(GlossaryPrinter.print(read.glossary, in: .chinese) == Self.text)
    #expect(read.sources.place(.synonyms("客户流失"))?.line == 5)
  }

  @Test("Random glossaries that were printed read as the same glossary")
  func random() {
    for seed in 0..<400 as Range<UInt64> {
      var random = RandomText(seed: seed)
      var names: Set<String> = []
      let groups = (0..<2).map { number in
        Glossary.Group(
          title: number == 0 ? "" : random.solidLine(),
          sets: (0...2).compactMap { position in
            let name = "\(number)\(position)" + TextFolding.trimmed(random.solidLine())
            guard names.insert(SynonymSet.key(name)).inserted else { return nil }
            let alternatives = (0...1).map { _ in random.term() }
            return SynonymSet(name: name, alternatives: alternatives)
          })
      }
      let glossary = Glossary(title: random.solidLine(), groups: groups)
      for language in Language.allCases {
        let text = GlossaryPrinter.print(glossary, in: language)
        let read = GlossaryReader.read(TextDocument(file: "glossary.txt", text: text))
        #expect(read.findings.allSatisfy { $0.code == "unknown-name" }, "\(text)")
        guard read.glossary == glossary else {
          Issue.record("\(text)\n\(GlossaryPrinter.print(read.glossary, in: language))")
          return
        }
      }
    }
  }

  @Test("Nothing at all is an empty glossary")
  func empty() {
    let read = GlossaryReader.read(TextDocument(file: "glossary.txt", text: ""))
    #expect(read.findings.isEmpty)
    #expect(read.glossary == Glossary())
  }
}
