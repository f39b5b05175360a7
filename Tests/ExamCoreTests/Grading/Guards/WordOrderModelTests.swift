import Testing

@testable import ExamCore

@Suite("The model of word order")
struct WordOrderModelTests {
  private let genuine = "客户打来电话的时候，客服要先听清楚他说什么，再给出解决的办法。"
  private let shuffled = "的打来客服时候说什么客户电话，的要再先他清楚给出，听办法解决。"

  @Test("Ordinary writing is less odd than the same words shuffled")
  func order() {
    let model = WordOrderModel([])
    #expect(
      model.oddity(of: ResponseShape(genuine)) + 1 < model.oddity(of: ResponseShape(shuffled)))
  }

  @Test("What the exam itself says looks less odd")
  func own() {
    let text = "钱塘驿递铺兵星夜驰奏檄文"
    let others = String(repeating: "客户打来电话的时候要听清楚。", count: 900)
    let without = WordOrderModel([[others]]).oddity(of: ResponseShape(text))
    let with = WordOrderModel([[others], [text]]).oddity(of: ResponseShape(text))
    #expect(with < without)
  }

  @Test("An exam whose own texts look odd draws its line above them")
  func line() {
    // Three hundred texts of a subject and style that the table knows nothing of.
    let letters = Array("钱塘驿递铺兵星夜驰奏檄文羽书边关烽燧戍卒".unicodeScalars)
    var random = SeededGenerator(seed: 6)
    func text() -> String {
      String(String.UnicodeScalarView((0..<40).map { _ in letters[random.below(letters.count)] }))
    }
    let own = (0..<300).map { _ in [text()] }
    let fresh = (0..<200).map { _ in ResponseShape(text()) }
    let foreign = WordOrderModel((0..<300).map { _ in [genuine] })
    #expect(fresh.count { foreign.isShuffled($0) } > 190)
    let home = WordOrderModel(own)
    #expect(fresh.count { home.isShuffled($0) } <= 10)
  }

  @Test("Nothing is not odd")
  func empty() {
    #expect(WordOrderModel([]).oddity(of: ResponseShape("")) == 0)
  }

  @Test("Every line of the table is a weight and whole pairs")
  func table() {
    var pairs: Set<String> = []
    for line in WordOrderTable.lines.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      #expect(parts.count == 2 && Int16(parts[0]) != nil && Int16(parts[0]) != 0, "\(line)")
      let scalars = Array((parts.last ?? "").unicodeScalars)
      #expect(scalars.count % 2 == 0, "\(line)")
      for i in stride(from: 0, to: scalars.count - 1, by: 2) {
        pairs.insert(String(String.UnicodeScalarView(scalars[i...i + 1])))
      }
    }
    #expect(pairs.count > 2_500)
  }
}
