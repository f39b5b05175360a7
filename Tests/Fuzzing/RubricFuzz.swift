// The target of libFuzzer: a glossary, a rubric and an answer, parted by the byte 1.

import ExamCore
import ExamFiles

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let parts = bytes.split(separator: 1, maxSplits: 2, omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
  let glossary = read(glossary: parts[0])
  let items = read(
    rubric: parts.count > 1 ? parts[1] : parts[0], glossary)
  let answer = parts.last ?? ""
  for rubric in items.flatMap({ $0.parts.compactMap(\.body.rubric) }) {
    check(RubricScorer(rubric, glossary: glossary).score(answer), rubric, answer)
  }
  let pattern = PatternReader.read(parts.count > 1 ? parts[1] : parts[0]).pattern
  let only = Rubric(criteria: [Criterion(label: "甲", points: 1, way: .pattern(pattern))])
  check(RubricScorer(only, glossary: glossary).score(answer), only, answer)
  return 0
}

/// What was read, printed and read again, is the same.
private func read(glossary text: String) -> Glossary {
  let first = GlossaryReader.read(TextDocument(file: "glossary.txt", text: text))
  guard !first.findings.hasErrors else { return first.glossary }
  let printed = GlossaryPrinter.print(first.glossary, in: .chinese)
  let again = GlossaryReader.read(TextDocument(file: "glossary.txt", text: printed))
  precondition(!again.findings.hasErrors, "the glossary does not read back: \(printed)")
  precondition(
    GlossaryPrinter.print(again.glossary, in: .chinese) == printed, "the glossary changed")
  precondition(again.glossary.sets == first.glossary.sets, "the sets changed: \(printed)")
  return first.glossary
}

private func read(rubric text: String, _ glossary: Glossary) -> [Item] {
  let file = ItemsReader.read(
    TextDocument(file: "a.txt", text: "## Q 简答题\n采分点：\n" + text), glossary: glossary
  ).file
  let printed = ItemsPrinter.print(file, in: .chinese)
  let again = ItemsReader.read(TextDocument(file: "a.txt", text: printed)).file
  precondition(ItemsPrinter.print(again, in: .chinese) == printed, "the items changed: \(printed)")
  return file.items
}

/// Points are within bounds, and evidence is a piece of the answer.
private func check(_ score: QuestionScore, _ rubric: Rubric, _ answer: String) {
  precondition(score.points <= rubric.total || rubric.total < .zero, "too many points")
  let scalars = Array(answer.unicodeScalars)
  for evidence in score.marks.flatMap(\.evidence) {
    precondition(evidence.range.upperBound <= scalars.count, "evidence beyond the end")
    precondition(
      Array(evidence.text.unicodeScalars) == Array(scalars[evidence.range]), "other evidence")
  }
  precondition(
    RubricScorer(rubric).score(answer).maximum == score.maximum, "the maximum changed")
}
