// Why no paper was drawn, in words.

import Testing

@testable import ExamCore

@Suite struct AssemblyFailureTests {
  private typealias Fixture = AssemblyFixture
  private let bank = Bank(
    outline: Fixture.outline(),
    items: (1...6).map {
      Fixture.choice(Item.ID("Q\($0)"), $0 == 1 ? "A2-1" : "A1-1", facility: 50)
    } + [Fixture.short("S1", 5, "A1-2"), Fixture.short("S2", 5, "A1-2"), Fixture.short("S3", 4)])

  private func thrown(
    _ sections: [PaperSection], _ constraints: [BlueprintConstraint] = [], forms: Int = 1,
    avoiding: Set<Item.ID> = [], total: Points? = nil
  ) -> AssemblyFailure? {
    var blueprint = Fixture.blueprint(sections, constraints)
    if let total { blueprint.total = total }
    do {
      _ = try PaperAssembler().draw(
        from: bank, blueprint: blueprint, seed: 1, forms: forms, avoiding: avoiding)
      return nil
    } catch { return error }
  }
  private func words(_ failure: AssemblyFailure?) -> [String] {
    (failure?.findings(blueprint: "paper") ?? []).flatMap { finding in
      [finding.message, finding.remedy].compactMap { $0 }.flatMap { [$0.english, $0.chinese] }
    }
  }

  @Test("a section without enough items says how many to write")
  func short() {
    let failure = thrown([Fixture.section("简答题", .shortAnswer, 4, 5)])
    #expect(failure?.isProven == true)
    #expect(
      words(failure) == [
        "Section '简答题' needs 4 items of 5 points; the bank has 2.",
        "大题“简答题”需要每题 5 分的试题 4 题，题库只有 2 题。", "Write 2 more, or ask for fewer.",
        "再编写 2 题，或减少题数。",
      ])
  }

  @Test("forms share no item, and items to avoid are counted")
  func forms() {
    let failure = thrown(
      [Fixture.section("单选", .singleChoice, 3)], forms: 2, avoiding: ["Q2", "Q3"])
    #expect(
      words(failure) == [
        "Section '单选' needs 6 items of 1 point for 2 forms; the bank has 4.",
        "大题“单选”2 套卷共需要每题 1 分的试题 6 题，题库只有 4 题。",
        "Write 2 more, or ask for fewer. 2 more would do but are to be avoided.",
        "再编写 2 题，或减少题数。另有 2 题合用，但在避用之列。",
      ])
  }

  @Test("absurd numbers of items and forms are short, not a crash")
  func absurd() {
    let section = Fixture.section("单选", .singleChoice, Int.max)
    #expect(thrown([section], forms: Int.max, total: 1)?.isProven == true)
    #expect(thrown([Fixture.section("单选", .singleChoice, 1)], forms: Int.max)?.isProven == true)
  }

  @Test("sections that draw on the same items are named together")
  func together() {
    let failure = thrown([
      Fixture.section("甲", .singleChoice, 4), Fixture.section("乙", .singleChoice, 4, 2),
    ])
    #expect(
      words(failure).prefix(2) == [
        "The sections '甲', '乙' draw on the same items and need 8 items; the bank has 6.",
        "大题“甲”、“乙”取用同一批试题，需要 8 题，题库只有 6 题。",
      ])
  }

  @Test("a rule out of reach says what can be reached")
  func gap() {
    let failure = thrown(
      [Fixture.section("单选", .singleChoice, 3)],
      [
        .init(.questions([.chapter("2")]), minimum: 2),
        .init(.questions([.chapter("1")]), maximum: 1, unit: .questions),
        .init(.meanFacility, minimum: Fraction(6, over: 10)),
        .init(.questions([.chapter("9")]), minimum: 1),
      ])
    #expect(
      words(failure) == [
        "chapter 2 ≥2 points: at most 1 point can be reached with the sections and items there are.",
        "章 2 ≥2分：按现有大题和试题，最多 1分。",
        "Write items that count for this rule (1 point too few), or lower the minimum.",
        "补写符合这一约束的试题（差 1分），或降低下限。",
        "chapter 1 (questions) ≤1 question: at least 2 questions can be reached "
          + "with the sections and items there are.",
        "章 1（题数） ≤1题：按现有大题和试题，最少 2题。",
        "Raise the maximum (1 question too many), or write items outside this rule for the sections.",
        "提高上限（多 1题），或为各大题补写不属于这一约束的试题。",
        "mean facility ≥0.6: at most 0.5 can be reached with the sections and items there are.",
        "平均难度 ≥0.6：按现有大题和试题，最多 0.5。", "Lower the minimum, or write easier items for the sections.",
        "降低下限，或为各大题补写更易的试题。",
        "chapter 9 ≥1 point: at most 0 points can be reached with the sections and items there are.",
        "章 9 ≥1分：按现有大题和试题，最多 0分。",
        "Write items that count for this rule (1 point too few), or lower the minimum.",
        "补写符合这一约束的试题（差 1分），或降低下限。",
      ])
  }

  @Test("what one form can have, two may not have together")
  func gapOfForms() {
    let failure = thrown(
      [Fixture.section("单选", .singleChoice, 2)], [.init(.questions([.chapter("2")]), minimum: 1)],
      forms: 2)
    #expect(
      words(failure).prefix(3) == [
        "chapter 2 ≥1 point: 2 forms together need 2 points; at most 1 point can be reached "
          + "with the sections and items there are.",
        "章 2 ≥1分：2 套卷共需要 2分，按现有大题和试题，最多 1分。",
        "Write items that count for this rule (1 point too few), or lower the minimum.",
      ])
  }

  @Test("sections that miss the total, and questions none of which states a facility")
  func totals() {
    #expect(
      words(thrown([Fixture.section("单选", .singleChoice, 3)], total: 100)) == [
        "total 100 points: at most 3 points can be reached with the sections and items there are.",
        "总分 100分：按现有大题和试题，最多 3分。",
        "Make the sections add up to the total, or change the total.", "使各大题分值之和等于总分，或修改总分。",
      ])
    #expect(
      words(
        thrown([Fixture.section("简答题", .shortAnswer, 1, 5)], [.init(.meanFacility, minimum: 0)])
      ).prefix(2) == [
        "mean facility ≥0: no item that could be drawn states a facility.",
        "平均难度 ≥0：可以抽取的试题都没有写难度。",
      ])
  }

  @Test("rules that collide are named together, with what the bank has for them")
  func conflict() {
    let failure = thrown(
      [Fixture.section("单选", .singleChoice, 2), Fixture.section("简答题", .shortAnswer, 1, 5)],
      [
        .init(.questions([.chapter("2")]), minimum: 1),
        .init(.questions([.level(.recall), .chapter("1")]), minimum: 2),
      ])
    #expect(failure?.isProven == true)
    #expect(
      words(failure).prefix(2) == [
        "These cannot hold together: “单选” 2 items · chapter 2 ≥1 point · level recall × chapter 1 "
          + "≥2 points. Items that count for “chapter 2”: 1 in “单选”. "
          + "Items that count for “level recall × chapter 1”: 5 in “单选”.",
        "不能同时满足：单选 2题 · 章 2 ≥1分 · 层次 识记 × 章 1 ≥2分。"
          + "题库中可计入“章 2”的：单选 1 题。题库中可计入“层次 识记 × 章 1”的：单选 5 题。",
      ])
  }

  @Test("what is said to be enough keeps the total: a count of a section alone is never offered")
  func waysOutKeepTheTotal() {
    let sections = [
      Fixture.section("单选", .singleChoice, 2), Fixture.section("简答题", .shortAnswer, 1, 5),
    ]
    let rules: [BlueprintConstraint] = [
      .init(.questions([.chapter("2")]), minimum: 1),
      .init(.questions([.level(.recall), .chapter("1")]), minimum: 2),
    ]
    let failure = thrown(sections, rules)
    #expect(
      words(failure).suffix(2) == [
        "Any one of these is enough: lower the minimum of “chapter 2” to 0 points; or lower the "
          + "minimum of “level recall × chapter 1” to 1 point.",
        "任选其一即可：把“章 2”的下限降到 0分；或把“层次 识记 × 章 1”的下限降到 1分。",
      ])
    var relaxed = rules
    relaxed[0].minimum = 0
    #expect(thrown(sections, relaxed) == nil)
    relaxed = rules
    relaxed[1].minimum = 1
    #expect(thrown(sections, relaxed) == nil)
  }

  @Test("a search that gives up says undecided, and what the best attempt missed")
  func undecided() {
    let failure = AssemblyFailure(reasons: [
      .undecided(
        steps: 200,
        misses: [
          .init(
            form: "A",
            rule: BlueprintRule(
              name: Message(en: "chapter 2", zh: "章 2"), subject: .questions([.chapter("2")]),
              unit: .points, minimum: 3, maximum: nil), actual: 2, distance: 1)
        ], enemies: [.init(form: "B", items: ["Q1", "Q2"])])
    ])
    #expect(!failure.isProven)
    #expect(
      words(failure) == [
        "Undecided after 200 steps; the best attempt misses: form A: chapter 2 ≥3 points, by 1 point "
          + "(has 2 points); form B: enemies Q1, Q2 meet",
        "搜索 200 步后仍无定论；最接近的一份差在：A卷 章 2 ≥3分，差 1分（现为 2分）；B卷 互斥题 Q1、Q2 同卷",
        "Nothing proves that there is no such paper: allow more steps, try another seed, "
          + "widen these ranges, or write items for them.",
        "这并不证明没有这样的试卷：可提高步数上限，换一个种子，放宽这些范围，或为它们补写试题。",
      ])
  }

  @Test("enemies that cannot be kept apart are named")
  func enemies() throws {
    let items = [Fixture.choice("Q1", enemies: ["Q2"]), Fixture.choice("Q2")]
    let blueprint = Fixture.blueprint([Fixture.section("单选", .singleChoice, 2)])
    let bank = Bank(outline: Fixture.outline(), items: items)
    do {
      _ = try PaperAssembler().draw(from: bank, blueprint: blueprint, seed: 1)
      Issue.record("a paper was drawn")
    } catch {
      #expect(
        words(error).prefix(2) == [
          "These cannot hold together: “单选” 2 items · enemies Q1, Q2.",
          "不能同时满足：单选 2题 · 互斥 Q1、Q2。",
        ])
    }
  }

  @Test("a required item that cannot stand anywhere says why")
  func required() {
    var blueprint = Fixture.blueprint([Fixture.section("单选", .singleChoice, 2)])
    blueprint.required = ["S1", "Q2"]
    do {
      _ = try PaperAssembler().draw(
        from: bank, blueprint: blueprint, seed: 1, avoiding: ["Q2"])
      Issue.record("a paper was drawn")
    } catch {
      #expect(
        words(error) == [
          "required Q2: it is among the items to avoid", "必选 Q2：它在避用之列",
          "Do not avoid it, or do not require it.", "请不要避用它，或不要列为必选。",
          "required S1: no section takes an item of its kind and points",
          "必选 S1：没有大题能收这一题型、分值的试题",
          "Change the kinds or points of a section, or do not require it.",
          "请修改大题的题型或分值，或不要列为必选。",
        ])
    }
  }

  @Test("findings stand where the section and the constraint were written")
  func places() throws {
    let failure = try #require(
      thrown(
        [Fixture.section("简答题", .shortAnswer, 4, 5), Fixture.section("单选", .singleChoice, 1)],
        [
          .init(.questions([.level(.recall)]), maximum: 9),
          .init(.questions([.tag("无")]), minimum: 1),
        ]
      ))
    var sources = SourceMap()
    sources.record(Place(file: "b.txt", line: 8), for: .paperSection("paper", 0))
    sources.record(Place(file: "b.txt", line: 20), for: .constraint("paper", 1))
    let findings = failure.findings(blueprint: "paper", sources: sources)
    #expect(findings.map { $0.place?.line } == [8, 20])
    #expect(findings.map(\.code) == ["section-short", "rule-out-of-reach"])
    #expect(findings.hasErrors)
  }

  @Test("Too little for several forms is not called too much for one")
  func severalForms() {
    let bank = SmallBank.bank(
      SmallBank.item("X-1", SmallBank.single()), SmallBank.item("X-2", SmallBank.single()),
      SmallBank.item("X-3", SmallBank.single()), SmallBank.item("X-4", SmallBank.single()))
    let blueprint = Blueprint(
      id: "b", title: "卷", total: 2,
      sections: [PaperSection(title: "单选", kinds: [.singleChoice], count: 2, points: 1)],
      constraints: [
        BlueprintConstraint(.questions([.level(.recall)]), minimum: 2, maximum: 2)
      ])
    do throws(AssemblyFailure) {
      _ = try PaperAssembler().draw(from: bank, blueprint: blueprint, seed: 1, forms: 3)
      Issue.record("six items out of four")
    } catch {
      let findings = error.findings(blueprint: "b")
      #expect(
        findings.map(\.message.english) == [
          "Section '单选' needs 6 items of 1 point for 3 forms; the bank has 4.",
          "level recall 2 points: 3 forms together need 6 points; at most 4 points can be reached "
            + "with the sections and items there are.",
        ])
      #expect(
        findings.last?.remedy?.english
          == "Write items that count for this rule (2 points too few), or lower the minimum.")
    }
  }
}
