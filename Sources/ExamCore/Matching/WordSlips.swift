// One misspelling in English words of seven letters and more.

/// Finds the word that a misspelt one was meant to be.
///
/// Deletions of both are compared (as SymSpell does): two words one slip apart share a form with at most one letter left out.
struct WordSlips: Sendable {
  /// The least letters of a word that may be misspelt.
  static let least = 7
  private static let most = 40

  private let words: [[UInt32]]
  private var byForm: [[UInt32]: [Int32]] = [:]
  private var known: Set<[UInt32]> = []

  /// - Parameter words: positions are what ``meant(_:_:)`` reports; only those of plain letters and long enough can be meant.
  init(_ words: [[UInt32]]) {
    self.words = words
    for (position, word) in words.enumerated() {
      known.insert(word)
      guard (Self.least...Self.most).contains(word.count), word.allSatisfy(\.isPlainLetter) else {
        continue
      }
      for form in WordSlips.forms(of: word) { byForm[form, default: []].append(Int32(position)) }
    }
  }

  var isEmpty: Bool { byForm.isEmpty }

  /// Reports the words that are one slip of the keyboard away; none when what is written is a known word itself.
  func meant(_ written: ArraySlice<UInt32>, _ report: (Int) -> Void) {
    guard (Self.least - 1...Self.most + 1).contains(written.count) else { return }
    let written = Array(written)
    guard !known.contains(written) else { return }
    var seen: Set<Int32> = []
    for form in WordSlips.forms(of: written) {
      for word in byForm[form] ?? [] where seen.insert(word).inserted {
        if WordSlips.isSlip(written, of: words[Int(word)]) { report(Int(word)) }
      }
    }
  }

  private static func forms(of word: [UInt32]) -> [[UInt32]] {
    var forms = [word]
    for i in word.indices where i == 0 || word[i] != word[i - 1] {
      var form = word
      form.remove(at: i)
      forms.append(form)
    }
    return forms
  }

  /// Pairs of words one letter apart that are both words.
  private static let pairs: [Set<String>] = [
    ["contract", "contact"], ["contracts", "contacts"], ["complement", "compliment"],
    ["complements", "compliments"], ["stationary", "stationery"], ["council", "counsel"],
    ["principal", "principle"], ["adverse", "averse"], ["effective", "affective"],
    ["customer", "costumer"], ["physical", "psychical"], ["industry", "industrial"],
  ]

  /// One slip, and no other word: the first letter is right, employee is not employer.
  private static func isSlip(_ written: [UInt32], of meant: [UInt32]) -> Bool {
    guard written.first == meant.first, isOneApart(written, meant) else { return false }
    if written.count == meant.count, written.dropLast() == meant.dropLast() {
      let ends = Set([written.last, meant.last])
      if ends == [0x72, 0x65] { return false }
    }
    let both: Set<String> = [String(text: written[...]), String(text: meant[...])]
    return !pairs.contains(both)
  }

  /// One insertion, deletion, replacement or swap of neighbours.
  private static func isOneApart(_ a: [UInt32], _ b: [UInt32]) -> Bool {
    guard abs(a.count - b.count) <= 1, a != b else { return false }
    var first = 0
    while first < a.count, first < b.count, a[first] == b[first] { first += 1 }
    if a.count == b.count {
      if a[(first + 1)...] == b[(first + 1)...] { return true }
      return first + 1 < a.count && a[first] == b[first + 1] && a[first + 1] == b[first]
        && a[(first + 2)...] == b[(first + 2)...]
    }
    return a.count > b.count ? a[(first + 1)...] == b[first...] : a[first...] == b[(first + 1)...]
  }
}
