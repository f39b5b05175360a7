// The forms of an exam and their questions, looked up by what people write.

import ExamCore

/// Which form a cell names, and which question of it a number is.
struct FormIndex {
  let keys: [AnswerKey]
  /// Numbers of all forms, ascending.
  let numbers: [QuestionNumber]
  private let positions: [[QuestionNumber: Int]]
  private let formsByKey: [String: Int]

  init(_ keys: [AnswerKey]) {
    self.keys = keys
    numbers = Set(keys.flatMap { $0.questions.map(\.number) }).sorted()
    positions = keys.map { key in
      Dictionary(
        key.questions.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
    }
    formsByKey = Dictionary(
      keys.enumerated().map { (AnswerWords.formKey($1.form.rawValue), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The form a cell names; an empty cell names the only form there is.
  func form(named text: ArraySlice<UInt8>) -> Int? {
    // Nearly always one letter as the form has it.
    for (i, key) in keys.enumerated() where text.elementsEqual(key.form.rawValue.utf8) { return i }
    let key = AnswerWords.formKey(String(decoding: text, as: UTF8.self))
    if key.isEmpty { return keys.count == 1 ? 0 : nil }
    return formsByKey[key]
  }

  func position(of number: QuestionNumber, form: Int) -> Int? { positions[form][number] }

  func has(_ number: QuestionNumber) -> Bool { positions.contains { $0[number] != nil } }

  func formList(separator: String) -> String {
    keys.map(\.form.rawValue).joined(separator: separator)
  }
}
