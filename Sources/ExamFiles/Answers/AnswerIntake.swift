// Who is let in: each candidate once, with a form and a state that are known.

import ExamCore

/// The judgement over rows that all answer files share.
struct AnswerIntake {
  let forms: FormIndex
  let list: CandidateList?
  var tally = FindingTally()
  /// Candidates who may appear twice, and where they were first let in.
  private var suspects: [String: Place?] = [:]
  private var seen: [Bool]
  private var silent = 0
  private var silentExamples: [String] = []

  init(forms: FormIndex, list: CandidateList?) {
    self.forms = forms
    self.list = list
    seen = Array(repeating: false, count: list?.candidates.count ?? 0)
  }

  mutating func watch(_ ids: Set<String>) {
    suspects.reserveCapacity(ids.count)
    for id in ids { suspects[id] = .some(nil) }
  }

  /// Whether a candidate is let in without a look at ``admits(_:at:)``, for which a place must be found.
  mutating func admitsAtOnce(_ candidate: ArraySlice<UInt8>) -> Bool {
    if suspects.isEmpty, list == nil { return true }
    let id = String(decoding: candidate, as: UTF8.self)
    if let list {
      guard let position = list.position(of: id) else { return false }
      seen[position] = true
    }
    return suspects[id] == nil
  }

  /// Whether this sheet of the candidate is graded; findings when it is not.
  mutating func admits(_ candidate: ArraySlice<UInt8>, at place: Place) -> Bool {
    let id = String(decoding: candidate, as: UTF8.self)
    if let list, list.position(of: id) == nil {
      tally.add(AnswerIntake.stranger(id, list, place))
      return false
    }
    guard let known = suspects[id] else { return true }
    if let first = known {
      tally.add(AnswerIntake.secondSheet(id, first: first, second: place))
      return false
    }
    // Without the line itself: there may be many suspects, and long lines.
    suspects[id] = Place(file: place.file, line: place.line)
    return true
  }

  /// Notes a sheet without any response and without a state.
  mutating func countSilent(_ candidate: ArraySlice<UInt8>) {
    silent += 1
    if silentExamples.count < 5 {
      silentExamples.append(String(decoding: candidate, as: UTF8.self))
    }
  }

  /// Notes that a cell names no form.
  mutating func refuseForm(_ cell: ArraySlice<UInt8>, at place: Place) {
    let name = String(decoding: cell, as: UTF8.self)
    let english = forms.formList(separator: ", ")
    let chinese = forms.formList(separator: "、")
    tally.add(
      Finding(
        .error, "answers-unknown-form", at: place,
        name.isEmpty
          ? Message(en: "the row names no form; it is not graded", zh: "该行没有写卷别，不评分")
          : Message(
            en: "form “\(name)” does not exist; the row is not graded", zh: "没有“\(name)”卷，该行不评分"),
        remedy: Message(en: "The forms are \(english).", zh: "本次考试有 \(chinese) 卷。")))
  }

  /// Notes that a state is unknown.
  mutating func refuseState(_ cell: ArraySlice<UInt8>, at place: Place) {
    let word = String(decoding: cell, as: UTF8.self)
    tally.add(
      Finding(
        .error, "answers-unknown-state", at: place,
        Message(
          en: "state “\(word)” is not known; the row is not graded", zh: "状态“\(word)”无法识别，该行不评分"),
        remedy: Message(
          en: "Write present, absent or void, or leave the cell empty.",
          zh: "请写到考、缺考或作废，或者留空。")))
  }

  /// Notes that a candidate is marked absent and has responses.
  mutating func warnOfResponses(_ candidate: ArraySlice<UInt8>, at place: Place) {
    let id = String(decoding: candidate, as: UTF8.self)
    tally.add(
      Finding(
        .warning, "answers-absent-with-responses", at: place,
        Message(
          en: "candidate “\(id)” is marked absent but has responses; they are not graded",
          zh: "考生“\(id)”标为缺考却有作答，作答不评分"),
        remedy: Message(
          en: "Correct the state if the candidate was there.", zh: "如该考生到考，请改正状态。")))
  }

  /// The findings that only the end can give.
  mutating func finish() {
    if silent > 0 {
      let english = silentExamples.joined(separator: ", ") + (silent > 5 ? ", …" : "")
      let chinese = silentExamples.joined(separator: "、") + (silent > 5 ? "……" : "")
      tally.add(
        Finding(
          .note, "answers-no-response",
          Message(
            en: "\(silent) without any response and without a state count as absent: \(english)",
            zh: "\(silent) 人没有任何作答也没有状态，按缺考处理：\(chinese)"),
          remedy: Message(
            en: "Add a column “state” with “present” for those who were there.",
            zh: "到考而未答的，请加“状态”列并写“到考”。")))
    }
    guard let list else { return }
    let missing = zip(list.candidates, seen).filter { !$1 }.map(\.0)
    guard !missing.isEmpty else { return }
    let more = missing.count > 5
    tally.add(
      Finding(
        .note, "answers-no-sheet",
        Message(
          en: "\(missing.count) of the list have no answer sheet: "
            + missing.prefix(5).joined(separator: ", ") + (more ? ", …" : ""),
          zh: "名单中 \(missing.count) 人没有答卷：" + missing.prefix(5).joined(separator: "、")
            + (more ? "……" : ""))))
  }
}
