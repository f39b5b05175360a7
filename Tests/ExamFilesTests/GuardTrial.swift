@testable import ExamCore
import ExamFiles
import Foundation
import Testing

@Suite struct GuardTrial {
  @Test func measure() throws {
    var kinds: [String: Int] = [:]
    var genuine = 0
    var flagged = 0
    var lines: [String] = []
    var attacks: [String: [(String, String)]] = [:]
    for line in try String(contentsOfFile: "/tmp/coders/g2scratch/shuf.tsv", encoding: .utf8).split(
      separator: "\n")
    {
      let f = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      attacks[f[0], default: []].append((f[1], f[2]))
    }
    var total: [String: Int] = [:]
    var caught: [String: Int] = [:]
    var missed: [String] = []
    for name in ["customer-service", "customer-service-cases"] {
      let bank = try BankFolder.open("\(Golden.package)/QuestionBank/\(name)").bank
      for (index, item) in bank.items.enumerated()
      where item.parts.contains(where: { $0.body.rubric != nil }) {
        // an exam of 45 items without this one
        let others = (0..<45).map { bank.items[(index + 1 + $0 * 7) % bank.items.count] }
        var own = item
        own.parts = own.parts.map { p in
          var p = p
          switch p.body {
          case .term(var r):
            r.samples = []
            p.body = .term(r)
          case .shortAnswer(var r):
            r.samples = []
            p.body = .shortAnswer(r)
          case .essay(var r):
            r.samples = []
            p.body = .essay(r)
          default: break
          }
          return p
        }
        let order = WordOrderModel(of: others + [own])
        for (number, part) in item.parts.enumerated() {
          guard let rubric = part.body.rubric,
            let scorer = ConstructedScorer(part, material: item.material, order: order)
          else { continue }
          let id = item.parts.count > 1 ? "\(item.id)/\(number + 1)" : "\(item.id)"
          for (kind, text) in attacks[id] ?? [] {
            let score = scorer.score(text)
            total[kind, default: 0] += 1
            let long =
              kind.hasPrefix("kw") || kind.hasPrefix("echo")
              || ResponseShape(text).letters.count >= 14
            if !long {
              total[kind, default: 0] -= 1
              continue
            }
            if score.flags.isEmpty {
              missed.append("\(kind)\t\(id) \(score.points) \(text)")
            } else {
              caught[kind, default: 0] += 1
            }
          }
          for sample in rubric.samples where !sample.mayNeedPerson {
            let score = scorer.score(sample.text)
            if sample.points > .zero { genuine += 1 }
            if score.flags.isEmpty { continue }
            if sample.points > .zero { flagged += 1 }
            for f in score.flags { kinds["\(f.kind) \(sample.points > .zero)", default: 0] += 1 }
            lines.append(
              "\(item.id) \(sample.points) \(score.flags.map(\.reason.chinese)) \(sample.text)")
          }
        }
      }
    }
    for k in total.keys.sorted() { print(k, caught[k] ?? 0, total[k] ?? 0) }
    try missed.joined(separator: "\n").write(
      toFile: "/tmp/coders/g2scratch/missed.txt", atomically: true, encoding: .utf8)
    print(genuine, flagged, kinds)
    try lines.joined(separator: "\n").write(
      toFile: "/tmp/coders/g2scratch/flagged.txt", atomically: true, encoding: .utf8)
  }

  @Test func answers() throws {
    var out: [String] = []
    var n = 0
    var parts: [String: (ItemPart, String, WordOrderModel)] = [:]
    for name in ["customer-service", "customer-service-cases"] {
      let bank = try BankFolder.open("\(Golden.package)/QuestionBank/\(name)").bank
      for (index, item) in bank.items.enumerated() where item.parts.contains(where: { $0.body.rubric != nil }) {
        let order = WordOrderModel(of: (0..<45).map { bank.items[(index + $0 * 7) % bank.items.count] })
        for (number, part) in item.parts.enumerated() {
          parts[item.parts.count > 1 ? "\(item.id)/\(number + 1)" : "\(item.id)"] = (part, item.material, order)
        }
      }
    }
    for line in try String(contentsOfFile: "/tmp/coders/g2scratch/answers.tsv", encoding: .utf8).split(separator: "\n") {
      let f = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard let (part, material, order) = parts[f[0]], let scorer = ConstructedScorer(part, material: material, order: order) else { continue }
      n += 1
      let text = f[1].split(separator: "␤").joined(separator: "\n")
      let score = scorer.score(text)
      let x = ResponseShape(text)
      out.append("\(f[0])\t\(score.points)\t\(score.maximum)\t\(score.confidence)\t\(score.flags.map(\.kind.rawValue))\t\(x.letters.count)\t\(order.oddity(of: x))\t\(f[1])\t\(score.marks.map { "\($0.points):\($0.maximum):\($0.confidence):\($0.state)" }.joined(separator: ";"))\t\(KeyTerms(part.body.rubric!).found(in: x).covered)\t\(ResponseShape(part.body.rubric!.modelAnswer).letters.count)\t\(score.state)")
    }
    print("answers", n)
    try out.joined(separator: "\n").write(toFile: "/tmp/coders/g2scratch/answers.out", atomically: true, encoding: .utf8)
  }

  @Test func enumerations() throws {
    var out: [String] = []
    var agreement = Agreement()
    for name in ["customer-service", "customer-service-cases"] {
      let bank = try BankFolder.open("\(Golden.package)/QuestionBank/\(name)").bank
      let order = WordOrderModel(of: bank.items)
      for item in bank.items {
        for (number, part) in item.parts.enumerated() {
          guard let rubric = part.body.rubric, part.body.kind == .shortAnswer else { continue }
          var bare = part
          bare.body = .shortAnswer(Rubric(criteria: [], modelAnswer: rubric.modelAnswer))
          bare.statedPoints = rubric.total
          guard let key = EnumerationKey(bare), let scorer = ConstructedScorer(bare, order: order) else { continue }
          out.append("== \(item.id)/\(number + 1) \(key.wanted) \(key.points) \(part.stem)")
          for s in rubric.samples {
            let score = scorer.score(s.text)
            agreement.add(given: score.points, wanted: s.points)
            out.append("   \(score.points) human \(s.points) \(s.text)")
          }
        }
      }
    }
    print("enumeration", agreement.count, agreement.quadraticKappa ?? 0, agreement.standardisedDifference ?? 0)
    try out.joined(separator: "\n").write(toFile: "/tmp/coders/g2scratch/enum.out", atomically: true, encoding: .utf8)
  }
}
