import Testing

@testable import ExamCore

struct NearDuplicateCheckTests {
  private static let stem = "请从人员流程环境和补救四个方面拟定一份提升满意的方案"
  private static let other = "请从人员流程环境和补救四个方面拟定一份留住客户的办法"

  private func essay(_ id: Item.ID, _ stem: String, enemies: [Item.ID] = []) -> Item {
    SmallBank.item(id, .essay(SmallBank.rubric), stem: stem, enemies: enemies)
  }

  @Test("an item that is nearly another names it, its place and the way out, in both languages")
  func near() throws {
    var bank = SmallBank.bank(essay("X-1", NearDuplicateCheckTests.stem), essay("X-2", Self.other))
    #expect(
      SmallBank.words(NearDuplicateCheck(), bank) == [
        "near-duplicate: X-2 asks in nearly the same words as X-1"
      ])
    bank.sources.record(Place(file: "items/a.txt", line: 7), for: .item("X-1"))
    bank.sources.record(Place(file: "items/b.txt", line: 9), for: .item("X-2"))
    let finding = try #require(NearDuplicateCheck().findings(in: bank).first)
    #expect(finding.severity == .warning)
    #expect(finding.place?.file == "items/b.txt")
    #expect(finding.message.english == "X-2 asks in nearly the same words as X-1 (items/a.txt:7)")
    #expect(finding.message.chinese == "X-2 与 X-1（items/a.txt:7）的文字几乎相同")
    #expect(finding.remedy?.chinese == "请改写其中一题，或在此写“互斥：X-1”，使同一卷上不会都有。")
  }

  @Test("enemies on either side are left alone")
  func enemies() {
    for (one, two) in [(["X-2"], []), ([], ["X-1"])] as [([Item.ID], [Item.ID])] {
      let bank = SmallBank.bank(
        essay("X-1", Self.stem, enemies: one), essay("X-2", Self.other, enemies: two))
      #expect(SmallBank.words(NearDuplicateCheck(), bank) == [])
    }
  }

  @Test("one finding for an item that is like several, with the likest")
  func several() {
    let bank = SmallBank.bank(
      essay("X-1", Self.other), essay("X-2", Self.stem, enemies: ["X-1"]), essay("X-3", Self.stem))
    #expect(
      SmallBank.words(NearDuplicateCheck(), bank) == [
        "near-duplicate: X-3 asks in nearly the same words as X-2 and 1 more"
      ])
    #expect(
      NearDuplicateCheck().findings(in: bank).map(\.message.chinese) == ["X-3 与 X-2 等 2 道题的文字几乎相同"])
  }

  @Test("short questions only when they are the same, options and all")
  func short() {
    let stem = "下列说法正确的是（　　）"
    let bank = SmallBank.bank(
      SmallBank.item("X-1", SmallBank.single(), stem: stem),
      SmallBank.item(
        "X-2", SmallBank.single(options: ["东边那家", "西边那家", "南边那家", "北边那家"]), stem: stem),
      SmallBank.item("X-3", SmallBank.single(), stem: "下列说法，正确的是"),
      SmallBank.item("X-4", .term(SmallBank.rubric), stem: "口碑"),
      SmallBank.item("X-5", .term(SmallBank.rubric), stem: "负面口碑"))
    #expect(
      SmallBank.words(NearDuplicateCheck(), bank) == [
        "near-duplicate: X-3 asks in nearly the same words as X-1"
      ])
  }

  @Test("parts of cases are alike only by their material; parts of one case never")
  func cases() {
    func item(_ id: Item.ID, _ material: String) -> Item {
      let part = SmallBank.part(.shortAnswer(SmallBank.rubric), stem: "指出应答中的不当之处")
      return Item(id: id, kind: .caseStudy, material: material, parts: [part, part])
    }
    let story = "某酒店的前台把两位客人的房卡弄混，客人深夜两次换房，第二天在网上写了长评"
    #expect(
      SmallBank.words(
        NearDuplicateCheck(), SmallBank.bank(item("X-1", story), item("X-2", "另一个故事"))) == [])
    #expect(
      SmallBank.words(
        NearDuplicateCheck(), SmallBank.bank(item("X-1", story), item("X-2", story + "。"))) == [
          "near-duplicate: X-2 asks in nearly the same words as X-1"
        ])
  }

  @Test("a bank of nothing, of empty stems, and of one item thousands of times")
  func hostile() {
    #expect(SmallBank.words(NearDuplicateCheck(), SmallBank.bank()) == [])
    // Two items of one id are told by another check.
    let twice = SmallBank.bank(essay("X-1", Self.stem), essay("X-1", Self.stem))
    #expect(SmallBank.words(NearDuplicateCheck(), twice) == [])
    #expect(
      SmallBank.words(NearDuplicateCheck(), SmallBank.bank(essay("X-1", ""), essay("X-2", "")))
        == [])
    let items = (0..<2000).map { essay(Item.ID("X-\($0)"), Self.stem) }
    let findings = NearDuplicateCheck().findings(
      in: Bank(outline: SmallBank.outline, items: items))
    #expect(findings.count == 1999)
    #expect(findings.last?.message.english == "X-1999 asks in nearly the same words as X-0")
  }
}
