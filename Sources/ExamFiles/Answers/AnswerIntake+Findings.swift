// What is said about rows that are not let in.

import ExamCore

extension AnswerIntake {
  static func stranger(_ id: String, _ list: CandidateList, _ place: Place) -> Finding {
    // Looking for a near id in a long list would take longer than the grading.
    let near =
      list.candidates.count <= 10_000 ? DidYouMean.suggestion(for: id, among: list.candidates) : nil
    return Finding(
      .error, "answers-unknown-candidate", at: place,
      Message(
        en: "candidate “\(id)” is not in the list; the row is not graded",
        zh: "考生“\(id)”不在名单中，该行不评分"),
      remedy: near.map {
        Message(en: "Did you mean “\($0)”?", zh: "是不是“\($0)”？")
      }
        ?? Message(
          en: "Correct the id, or add the candidate to the list.", zh: "请改正编号，或把该考生加入名单。"))
  }

  static func secondSheet(_ id: String, first: Place, second: Place) -> Finding {
    Finding(
      .error, "answers-second-sheet", at: second,
      Message(
        en: "candidate “\(id)” has a second answer sheet here, the first is in "
          + "\(first.file):\(first.line); this one is not graded",
        zh: "考生“\(id)”在这里有第二份答卷，第一份在 \(first.file):\(first.line)；这一份不评分"),
      remedy: Message(
        en: "Remove the wrong one of the two, or correct the id.", zh: "请删去两份中错的一份，或改正编号。"))
  }

  static func noCandidate(_ place: Place) -> Finding {
    Finding(
      .error, "answers-no-candidate", at: place,
      Message(
        en: "the row has no candidate; it is not graded", zh: "该行没有考生编号，不评分"),
      remedy: Message(
        en: "Write the candidate's id in the row.", zh: "请补上考生编号。"))
  }

  static func wrongWidth(_ count: Int, _ width: Int, _ place: Place) -> Finding {
    Finding(
      .error, count < width ? "answers-few-fields" : "answers-many-fields", at: place,
      Message(
        en: "the row has \(count) fields, the heading \(width); it is not graded",
        zh: "该行有 \(count) 个字段，标题行有 \(width) 个；该行不评分"),
      remedy: Message(
        en: "A response that holds a comma or a quote must stand in quotes.",
        zh: "含有逗号或引号的作答要用引号括起来。"))
  }

  static func noQuestion(_ text: String, _ remedy: Message, _ place: Place) -> Finding {
    Finding(
      .error, "answers-unknown-question", at: place,
      Message(
        en: "question “\(text)” does not exist on this form; the response is not graded",
        zh: "该卷没有第“\(text)”题，这个作答不评分"),
      remedy: remedy)
  }

  static func secondResponse(
    _ number: QuestionNumber, _ id: String, first: Place, second: Place
  ) -> Finding {
    Finding(
      .error, "answers-second-response", at: second,
      Message(
        en: "candidate “\(id)” answers question \(number) again, the first time is in "
          + "\(first.file):\(first.line); this response is not graded",
        zh: "考生“\(id)”第 \(number) 题又出现一次，第一次在 \(first.file):\(first.line)；"
          + "这个作答不评分"),
      remedy: Message(
        en: "Remove the wrong one of the two rows.", zh: "请删去两行中错的一行。"))
  }

  static func otherForm(_ id: String, _ here: String, _ first: String, _ place: Place) -> Finding {
    Finding(
      .error, "answers-two-forms", at: place,
      Message(
        en: "candidate “\(id)” has form \(here) here but form \(first) before;"
          + " the response is not graded",
        zh: "考生“\(id)”这里是 \(here) 卷，前面是 \(first) 卷；这个作答不评分"),
      remedy: Message(
        en: "Give all rows of a candidate the same form.", zh: "同一考生各行的卷别要一致。"))
  }

  static func tooManySuspects() -> Finding {
    Finding(
      .error, "answers-second-sheet",
      Message(
        en: "more than \(CandidateFilter.mostSuspects) candidates appear more than once;"
          + " nothing was graded",
        zh: "有超过 \(CandidateFilter.mostSuspects) 名考生重复出现，没有评分"),
      remedy: Message(
        en: "Check whether the same answers were given twice.", zh: "请检查是否把同一批答卷给了两次。"))
  }
}
