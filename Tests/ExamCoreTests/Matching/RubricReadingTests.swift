import Testing

@testable import ExamCore

struct RubricReadingTests {
  /// One pattern, compiled.
  private struct Matcher {
    let rubrics: CompiledRubrics

    init(_ pattern: Pattern) {
      let criterion = Criterion(label: "", points: 1, way: .pattern(pattern))
      rubrics = CompiledRubrics([Rubric(criteria: [criterion])])
    }

    func outcome(in text: ResponseText) -> PatternOutcome {
      rubrics.outcomes(of: 0, in: text)[0][0]
    }
  }

  private func pattern(_ groups: [[[String]]], forbidden: [[String]] = []) -> Matcher {
    var list = groups.map { Pattern.Group(terms: $0.map { Pattern.Term(pieces: $0) }) }
    if !forbidden.isEmpty {
      list.append(
        Pattern.Group(isForbidden: true, terms: forbidden.map { Pattern.Term(pieces: $0) }))
    }
    return Matcher(Pattern(groups: list))
  }

  private func finds(_ matcher: Matcher, _ text: String) -> Bool {
    matcher.outcome(in: ResponseText(text)).isFound
  }

  @Test("one of the alternatives is enough, all groups are needed")
  func groups() {
    let matcher = pattern([[["差评"], ["坏名声"]], [["品牌"], ["声誉"]]])
    #expect(finds(matcher, "网上的差评会伤到品牌"))
    #expect(finds(matcher, "声誉受损。坏名声传开"))
    #expect(!finds(matcher, "网上的差评很多"))
    #expect(!finds(matcher, "品牌与声誉"))
  }

  @Test("the pieces of a term stand in order, at most eight hanzi apart, inside one clause")
  func gaps() {
    let matcher = pattern([[["忠诚", "下降"]]])
    #expect(finds(matcher, "忠诚下降"))
    #expect(finds(matcher, "忠诚一二三四五六七八下降"))
    #expect(!finds(matcher, "忠诚一二三四五六七八九下降"))
    #expect(finds(matcher, "忠诚，慢慢地下降"))
    #expect(!finds(matcher, "忠诚。下降"))
    #expect(!finds(matcher, "下降的是忠诚"))
    #expect(finds(matcher, "忠诚很重要很重要很重要很重要，忠诚会下降"))
  }

  @Test("an English word counts two hanzi and only matches whole")
  func english() {
    let matcher = pattern([[["word", "mouth"]]])
    #expect(finds(matcher, "Word of mouth spreads"))
    #expect(finds(matcher, "word by the old loud mouth"))
    #expect(!finds(matcher, "word by all the old loud mouth"))
    #expect(!finds(pattern([[["art"]]]), "a smart start"))
    #expect(finds(pattern([[["art"]]]), "the art."))
  }

  @Test("a forbidden term contradicts the rest")
  func forbidden() {
    let matcher = pattern([[["缩短"]]], forbidden: [["延长"]])
    #expect(finds(matcher, "缩短等候"))
    let outcome = matcher.outcome(in: ResponseText("缩短等候，也就是延长时间"))
    #expect(!outcome.isFound)
    #expect(outcome.isContradicted)
    #expect(!matcher.outcome(in: ResponseText("延长时间")).isContradicted)
  }

  @Test(
    "a term that its clause negates is contradicted, not found",
    arguments: [
      "不会导致客户流失", "并没有造成老客户流失", "未能避免客户流失", "客户不流失", "难以说是流失",
    ])
  func negated(_ text: String) {
    let outcome = pattern([[["流失"]]]).outcome(in: ResponseText(text))
    #expect(!outcome.isFound)
    #expect(outcome.isContradicted)
  }

  @Test(
    "what only looks like a negation is none",
    arguments: [
      "不仅客户流失，而且口碑变差", "客户不断流失", "服务不好导致客户流失", "没有及时回应。客户流失", "不会回应，客户流失",
      "无论大小，客户流失", "不得不面对流失", "非常容易流失",
    ])
  func notNegated(_ text: String) {
    #expect(finds(pattern([[["流失"]]]), text))
  }

  @Test("a later match that nobody negates counts")
  func laterMatch() {
    #expect(finds(pattern([[["流失"]]]), "不会马上流失，但久了会流失"))
  }

  @Test("a term that holds the negation itself is found")
  func ownNegation() {
    #expect(finds(pattern([[["不", "争辩"], ["避免", "争辩"]]]), "不要与客户争辩"))
  }

  @Test("empty patterns, terms and texts find nothing and do not crash")
  func empty() {
    #expect(!finds(pattern([]), "流失"))
    #expect(!finds(pattern([[]]), "流失"))
    #expect(!finds(pattern([[[]]]), "流失"))
    #expect(!finds(pattern([[[""]]]), "流失"))
    #expect(!finds(pattern([[["流失"]]]), ""))
    #expect(!finds(pattern([[["流失流失"]]]), "流失"))
  }

  @Test("a term is found exactly when a plain search finds it, for random hanzi without negators")
  func plainSearch() {
    var generator = SeededGenerator(seed: 11)
    let letters = Array("甲乙丙")
    for _ in 0..<3000 {
      let text = String((0..<generator.below(12)).map { _ in letters[generator.below(3)] })
      let term = String((0...generator.below(3)).map { _ in letters[generator.below(3)] })
      #expect(finds(pattern([[[term]]]), text) == text.contains(term))
    }
  }

  @Test("Pieces are found where a search of every combination finds them")
  func everyCombination() {
    var generator = SeededGenerator(seed: 11)
    let letters = ["甲", "甲", "乙", "丙", "，", "。", " ", "a", "b"]
    func text(_ most: Int) -> String {
      (0..<1 + generator.below(most)).map { _ in letters[generator.below(letters.count)] }.joined()
    }
    for _ in 0..<3000 {
      let pieces = (0..<1 + generator.below(4)).map { _ in
        ["甲", "乙", "甲乙", "a"][generator.below(4)]
      }
      let response = ResponseText(text(40))
      let outcome = pattern([[pieces]]).outcome(in: response)
      let expected = Self.search(
        pieces.map { $0.unicodeScalars.map(\.value) }, in: response.characters)
      #expect(outcome.evidence.first?.lowerBound == expected, "\(pieces) \(response.scalars)")
    }
  }

  /// The first index at which the pieces can begin; by definition, without any shortcut.
  private static func search(_ pieces: [[UInt32]], in text: [UInt32]) -> Int? {
    func stands(_ piece: [UInt32], _ i: Int) -> Bool {
      guard i + piece.count <= text.count, Array(text[i..<i + piece.count]) == piece else {
        return false
      }
      let end = i + piece.count
      return !(piece[0].isWordLetter && i > 0 && text[i - 1].isWordLetter)
        && !(piece[piece.count - 1].isWordLetter && end < text.count && text[end].isWordLetter)
    }
    func fits(_ index: Int, _ i: Int) -> Bool {
      guard stands(pieces[index], i) else { return false }
      let end = i + pieces[index].count
      guard index + 1 < pieces.count else { return true }
      return (end..<max(end, text.count)).contains { next in
        !text[end..<next].contains(where: \.endsClause) && width(of: text[end..<next]) <= 8
          && fits(index + 1, next)
      }
    }
    return text.indices.first { fits(0, $0) }
  }

  private static func width(of text: ArraySlice<UInt32>) -> Int {
    var width = GapWidth(hanzi: 1, word: 2)
    for character in text { width.add(character) }
    return width.units
  }

  @Test("A response of one endless clause, and a pattern of many like pieces, come to an end")
  func endless() {
    let matcher = pattern([[["流失"]], [Array(repeating: "好", count: 30) + ["坏"]]])
    let text = String(repeating: "不会流失", count: 1500) + String(repeating: "好", count: 1500)
    let outcome = matcher.outcome(in: ResponseText(text))
    #expect(!outcome.isFound)
    #expect(outcome.groupsFound == 1)
  }
}
