// What a listed point is recognised by: its hanzi one by one, its English words.

/// One hanzi, or one English word or number.
typealias Letter = [Unicode.Scalar]

/// The letters of a text in order, and in which sentence each stands.
struct Letters: Sendable {
  struct Place: Sendable {
    let letter: Letter
    /// Its place in the normalised text.
    let range: Range<Int>
    /// Its index among all letters.
    let number: Int
    let sentence: Int
  }
  let all: [Place]
  /// Without words that only hold a sentence together, as long as there are others.
  let content: [Place]

  init(_ text: String) { self.init(ResponseText(text)) }

  init(_ text: ResponseText) {
    let scalars = text.scalars
    var all: [Place] = []
    var content: [Place] = []
    var sentence = 0
    var i = 0
    while i < scalars.count {
      var end = i + 1
      if scalars[i].isHan {
        let place = Place(
          letter: [scalars[i]], range: i..<end, number: all.count, sentence: sentence)
        all.append(place)
        if !FunctionWords.isFunction(scalars[i]) { content.append(place) }
      } else if scalars[i].value.isWordLetter {
        while end < scalars.count, scalars[end].value.isWordLetter { end += 1 }
        let word = Array(scalars[i..<end])
        let place = Place(letter: word, range: i..<end, number: all.count, sentence: sentence)
        all.append(place)
        if !FunctionWords.english.contains(String(String.UnicodeScalarView(word))) {
          content.append(place)
        }
      } else if Letters.sentenceEnds.contains(scalars[i]) {
        sentence += 1
      }
      i = end
    }
    self.content = content.isEmpty ? all : content
    self.all = all
  }

  private static let sentenceEnds = Set<Unicode.Scalar>("。；;！!？?\n".unicodeScalars)
}
