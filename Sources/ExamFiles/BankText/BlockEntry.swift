// One thing of a block: its loose text, an option, a field or the list that has no key.

import ExamCore

/// A field, option or text with all the lines that belong to it.
struct BlockEntry {
  enum Role: Hashable {
    case text
    /// From 0.
    case option(Int)
    case field(FieldKey)
    case list
  }

  /// An entry of a list, with the lines that continue it.
  struct ListLine {
    let slice: SourceSlice
    /// Columns of white space before the dash.
    let indent: Int
    var continuation: [SourceSlice] = []
  }

  let role: Role
  /// The key as written, the option's text or the first line of the text.
  let written: SourceSlice
  /// What stands behind the key on its line, up to the end of the line.
  var value: SourceSlice
  var text = TextBlock()
  var list: [ListLine] = []

  var isEmpty: Bool { value.text.isBlank && text.isEmpty && list.isEmpty }
}

extension BlockEntry.ListLine {
  /// The text of the line from `start` on, with its continuation.
  func text(from start: Substring) -> String {
    var block = TextBlock()
    block.append(inline: start)
    for line in continuation { block.append(line: line.text) }
    return block.text
  }

  var text: String { text(from: slice.text) }
}

extension [BlockEntry] {
  subscript(key: FieldKey) -> BlockEntry? { first { $0.role == .field(key) } }

  /// The loose text of the block.
  var looseText: BlockEntry? { first { $0.role == .text } }

  var options: [BlockEntry] {
    filter { if case .option = $0.role { true } else { false } }
  }

  /// The one-line text of a field.
  func line(_ key: FieldKey) -> String {
    self[key].map { TextBlock.inline($0.value.text) } ?? ""
  }

  /// The text of a field.
  func text(_ key: FieldKey) -> String { self[key]?.text.text ?? "" }
}
