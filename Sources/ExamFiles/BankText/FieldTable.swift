// Which words open which field in one kind of block.

import ExamCore

/// A look-up from the words people type to the fields of a block.
struct FieldTable: Sendable {
  private let keys: [String: FieldKey]
  /// In the order of the keys given, for suggestions.
  private let words: [String]

  /// Words of a key that another key `stands for` open that other field.
  init(_ fields: [FieldKey], standingFor replaced: [FieldKey: FieldKey] = [:]) {
    var keys: [String: FieldKey] = [:]
    var words: [String] = []
    for field in fields {
      let names = field.words
      for word in [names.chinese, names.english] + names.also {
        let key = TextFolding.lookupKey(word)
        if keys[key] == nil {
          keys[key] = replaced[field] ?? field
          words.append(key)
        }
      }
    }
    self.keys = keys
    self.words = words
  }

  subscript(word: Substring) -> FieldKey? { keys[TextFolding.lookupKey(word)] }

  /// The word that was meant, when it differs from a long enough one by a single slip.
  ///
  /// Two characters are too few: 答复, 难点 and 标题 are good words in a stem.
  func suggestion(for word: Substring) -> (word: String, key: FieldKey)? {
    let key = TextFolding.lookupKey(word)
    let least = key.utf8.allSatisfy { $0 < 0x80 } ? 5 : 3
    guard (least...20).contains(key.count),
      key.unicodeScalars.first?.properties.isAlphabetic == true
    else { return nil }
    let candidates = words.filter { $0.count >= least }
    guard let nearest = DidYouMean.suggestion(for: key, among: candidates, limit: 1),
      let field = keys[nearest]
    else { return nil }
    return (nearest, field)
  }
}
