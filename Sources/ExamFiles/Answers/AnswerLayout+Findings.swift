// What an answer file is told about its headings.

import ExamCore

extension AnswerLayout {
  static func missingForm(
    _ header: CSVHeader, _ forms: FormIndex, _ file: String, _ unused: [String]
  ) -> Finding {
    var finding = header.missing(.form, file: file, unused: unused)
    finding.code = "answers-no-form"
    finding.message = Message(
      en:
        "the exam has the forms \(forms.formList(separator: ", ")), but there is no column “form”",
      zh: "本次考试有 \(forms.formList(separator: "、")) 卷，但文件没有“卷别”这一列")
    return finding
  }

  static func repeated(
    _ number: QuestionNumber, _ first: String, _ second: String, _ place: Place
  ) -> Finding {
    Finding(
      .error, "answers-repeated-column", at: place,
      Message(
        en: "question \(number) has two columns, “\(first)” and “\(second)”; the first is read",
        zh: "第 \(number) 题有两列：“\(first)”和“\(second)”，只读第一列"),
      remedy: Message(en: "Remove or rename one of them.", zh: "请删去或改名其中一列。"))
  }

  static func unknown(_ title: String, _ forms: FormIndex, _ place: Place) -> Finding {
    Finding(
      .error, "answers-unknown-question", at: place,
      Message(
        en: "“\(title)”: no form has this question; the column is not read",
        zh: "“\(title)”：各卷都没有这道题，该列不读"),
      remedy: Message(
        en: "The questions are \(QuestionHeading.list(forms.numbers, separator: ", ")).",
        zh: "试卷的题号是 \(QuestionHeading.list(forms.numbers, separator: "、"))。"))
  }

  static func noQuestions(_ file: String) -> Finding {
    Finding(
      .error, "answers-no-questions", at: Place(file: file, line: 1),
      Message(
        en: "the first row names no question, so there is nothing to grade",
        zh: "第一行没有题号，没有可评的内容"),
      remedy: Message(
        en: "Use the columns candidate, form, 1, 2, … (a row for each candidate)"
          + " or candidate, form, question, response (a row for each response).",
        zh: "请用“考生,卷别,1,2,…”（每名考生一行）或“考生,卷别,题号,作答”（每个作答一行）。"))
  }

  static func unused(_ title: String, _ place: Place) -> Finding {
    let words = [Heading.candidate, .name, .form, .state].flatMap(\.keys)
    let meant = DidYouMean.suggestion(for: title, among: words)
    return Finding(
      .note, "answers-unused-column", at: place,
      Message(en: "the column “\(title)” is not used", zh: "“\(title)”这一列没有用到"),
      remedy: meant.map {
        Message(en: "Did you mean “\($0)”? Rename it.", zh: "是不是“\($0)”？请改名。")
      })
  }

  static func empty(_ file: String) -> Finding {
    Finding(
      .error, "answers-empty", at: Place(file: file),
      Message(en: "the file is empty", zh: "文件是空的"),
      remedy: Message(
        en: "Give a CSV file whose first row names the columns.", zh: "请给出第一行是列名的 CSV 文件。"))
  }

  static func headingOnly(_ file: String) -> Finding {
    Finding(
      .error, "answers-empty", at: Place(file: file),
      Message(
        en: "the file has a heading but no row of answers", zh: "文件只有标题行，没有作答"),
      remedy: Message(
        en: "Add a row for each candidate.", zh: "请补上每名考生的作答。"))
  }
}
