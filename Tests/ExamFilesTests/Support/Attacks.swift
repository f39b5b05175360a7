// Answers made to cheat a rubric, from the rubric, the question and its samples.

import ExamCore
import ExamFiles

/// The questions of the banks that ship, and attacks on them.
struct Attacks {
  enum Kind: String, CaseIterable {
    case keywordList = "keyword list"
    case echo
    case negated
    case shuffled
  }

  struct Question {
    let name: String
    let part: ItemPart
    let material: String
    let rubric: Rubric
    let scorer: ConstructedScorer
    /// The words of the bank, for cutting a text into words.
    let words: Set<String>
  }

  struct Attack {
    let kind: Kind
    let question: Int
    let text: String
  }

  /// Hanzi from which on a shuffled answer must be noticed.
  static let longText = 40

  let questions: [Question]
  private(set) var attacks: [Attack] = []

  /// Every `step`-th constructed question of both banks.
  ///
  /// The word order of each is judged beside 45 other items of its bank, as on a paper, and without the
  /// question's own samples.
  init(every step: Int) throws {
    var questions: [Question] = []
    for bank in try ["customer-service", "customer-service-cases"].map({
      try BankFolder.open("\(Golden.package)/QuestionBank/\($0)").bank
    }) {
      let words = Attacks.words(of: bank)
      var count = 0
      for (index, item) in bank.items.enumerated() {
        for (number, part) in item.parts.enumerated() {
          guard let rubric = part.body.rubric, !rubric.criteria.isEmpty else { continue }
          count += 1
          guard count % step == 0 else { continue }
          let others = (1...45).map { bank.items[(index + $0 * 7) % bank.items.count] }
          let order = WordOrderModel(of: others.filter { $0.id != item.id } + [item.withoutSamples])
          let name = item.parts.count > 1 ? "\(item.id)/\(number + 1)" : "\(item.id)"
          guard
            let scorer = ConstructedScorer(
              part, material: item.material, glossary: bank.glossary, order: order)
          else {
            continue
          }
          questions.append(
            Question(
              name: name, part: part, material: item.material, rubric: rubric, scorer: scorer,
              words: words))
        }
      }
    }
    self.questions = questions
    var random = SeededGenerator(seed: 2_026)
    for index in questions.indices { attacks += make(index, &random) }
  }

  private func make(_ index: Int, _ random: inout SeededGenerator) -> [Attack] {
    let question = questions[index]
    var made: [Attack] = []
    func add(_ kind: Kind, _ text: String) {
      if !text.isEmpty { made.append(Attack(kind: kind, question: index, text: text)) }
    }
    let lists = keywords(question)
    if lists.all.count >= 3 {
      add(.keywordList, lists.all.joined(separator: "、"))
      add(.keywordList, lists.all.joined(separator: " "))
      if !Attacks.asksForList(question.part.stem) {
        add(.keywordList, lists.first.joined(separator: "，") + "。")
      }
    }
    add(.echo, question.part.stem)
    let sentences = question.material.split(separator: "。").map { $0 + "。" }
    if sentences.count >= 3 { add(.echo, sentences.prefix(3).joined()) }
    let full = question.rubric.samples.filter {
      $0.points == question.rubric.total && !$0.mayNeedPerson
    }
    for sample in full.prefix(1) {
      add(.negated, negated(sample.text))
    }
    // Of a dozen words nearly every order is some order of writing; the guard is for texts.
    let long = full.filter { ResponseShape($0.text).hanzi >= Attacks.longText }
    for sample in long.prefix(2) {
      var words = cut(sample.text, into: question.words)
      random.shuffle(&words)
      add(.shuffled, words.joined())
    }
    return made
  }

  /// The alternatives of all patterns, and the first of each group.
  private func keywords(_ question: Question) -> (all: [String], first: [String]) {
    let groups = question.rubric.criteria.flatMap { criterion -> [Pattern.Group] in
      switch criterion.way {
      case .pattern(let pattern): return pattern.groups
      case .anyOf(_, let points): return points.flatMap(\.pattern.groups)
      default: return []
      }
    }
    let terms = groups.filter { !$0.isForbidden }.map { group in
      group.terms.map { $0.plainText }
    }
    return (terms.flatMap { $0.prefix(3) }, terms.compactMap(\.first))
  }

  private static func asksForList(_ stem: String) -> Bool {
    ["列举", "列出", "有哪些", "哪几"].contains { stem.contains($0) }
  }

  /// A negation before every clause, turned round by turns.
  private func negated(_ text: String) -> String {
    let negators = ["并非", "没有", "不会", "不是"]
    var negated = ""
    var atStart = true
    var count = 0
    for character in text {
      if "，。；、：！？\n“”（）".contains(character) {
        atStart = character != "“" && character != "”"
      } else if atStart {
        negated += negators[count % negators.count]
        count += 1
        atStart = false
      }
      negated.append(character)
    }
    return negated
  }

  /// Words of the bank as long as they go, single characters between them; marks fall away.
  private func cut(_ text: String, into words: Set<String>) -> [String] {
    let characters = text.filter { !"，。；、：！？“”（）\n ".contains($0) }.map(String.init)
    var cut: [String] = []
    var i = 0
    while i < characters.count {
      let length =
        (2...4).reversed().first { length in
          i + length <= characters.count
            && words.contains(characters[i..<i + length].joined())
        } ?? 1
      cut.append(characters[i..<i + length].joined())
      i += length
    }
    return cut
  }

  /// What rubrics name, as the only list of words at hand, and pairs that stand ten times in the bank.
  private static func words(of bank: Bank) -> Set<String> {
    var words: Set<String> = []
    var pairs: [String: Int] = [:]
    let small = Set("的了是在和与就都也还又要会能可把被让使对从到不没很更最着过地得之我你他她它们一个")
    for part in bank.items.flatMap(\.parts) {
      guard let rubric = part.body.rubric else { continue }
      let texts = [part.stem, rubric.modelAnswer] + rubric.samples.map(\.text)
      for text in texts {
        let characters = Array(text)
        for (a, b) in zip(characters, characters.dropFirst())
        where a.isHanzi && b.isHanzi && !small.contains(a) && !small.contains(b) {
          pairs["\(a)\(b)", default: 0] += 1
        }
      }
    }
    for (pair, count) in pairs where count >= 5 { words.insert(pair) }
    return words
  }
}

extension Item {
  fileprivate var withoutSamples: Item {
    var item = self
    item.parts = parts.map { part in
      var part = part
      switch part.body {
      case .term(var rubric):
        rubric.samples = []
        part.body = .term(rubric)
      case .shortAnswer(var rubric):
        rubric.samples = []
        part.body = .shortAnswer(rubric)
      case .essay(var rubric):
        rubric.samples = []
        part.body = .essay(rubric)
      default: break
      }
      return part
    }
    return item
  }
}

extension Character {
  fileprivate var isHanzi: Bool {
    unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
  }
}

extension Pattern.Term {
  /// What stands literally in it.
  fileprivate var plainText: String {
    chains.flatMap(\.pieces).map { piece in
      switch piece {
      case .text(let characters, _):
        String(String.UnicodeScalarView(characters.compactMap { $0 }))
      case .name(let name): name
      }
    }.joined()
  }
}
