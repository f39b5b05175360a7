// A response cut at the words that earned points, each piece with the criteria it earned them for.

import ExamCore

/// The pieces of a response in order; together they are the response.
struct MarkedText {
  struct Piece: Equatable {
    var text: String
    /// Numbers of the criteria, ascending; empty for words that earned nothing.
    var criteria: [Int]
  }
  let pieces: [Piece]

  init(_ response: String, marks: [CriterionMark]) {
    let scalars = Array(response.unicodeScalars)
    var criteria: [Set<Int>] = Array(repeating: [], count: scalars.count)
    for mark in marks {
      for evidence in mark.evidence {
        for index in evidence.range.clamped(to: scalars.indices) {
          criteria[index].insert(mark.criterion)
        }
      }
    }
    var pieces: [Piece] = []
    var start = 0
    for index in scalars.indices
    where index + 1 == scalars.count || criteria[index] != criteria[index + 1] {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[start...index])
      pieces.append(Piece(text: String(view), criteria: criteria[index].sorted()))
      start = index + 1
    }
    self.pieces = pieces
  }

  /// Underlined and coloured where there is colour, in brackets with the numbers of the criteria elsewhere.
  func text(_ style: SummaryStyle) -> String {
    pieces.map { piece in
      guard !piece.criteria.isEmpty else { return piece.text }
      let numbers = piece.criteria.map(String.init).joined(separator: ",")
      return style.hasColour
        ? style.painted(piece.text, .underlined) + style.painted(numbers, .faint)
        : "[\(numbers) \(piece.text)]"
    }.joined()
  }
}
