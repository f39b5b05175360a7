// The printable page of one form: what the candidate gets.

public import ExamCore

/// `paper-A.html`: title, notices, name and number, sections with points, space to answer.
public struct PaperPage: Sendable {
  private let paper: Paper
  private let words: PageWords

  public init(_ paper: Paper) {
    self.paper = paper
    words = PageWords(language: paper.language)
  }

  public var html: String {
    let title = "\(paper.course) \(paper.title) \(words.formName(paper.form))"
    var body = head
    for (index, section) in paper.sections.enumerated() {
      body += text(of: section, number: index + 1)
    }
    body += "<p class=\"end\">\(words.text("End of the paper", "（试卷到此结束）"))</p>"
    return PageStyle.document(title: title, language: paper.language.rawValue, body: body)
  }

  private var head: String {
    let minutes = paper.minutes.map { words.text(", \($0) minutes", "　考试时间 \($0) 分钟") } ?? ""
    let total = words.text("\(paper.total) points", "满分 \(paper.total) 分")
    return """
      <h1>\(HTMLText.escaped(paper.title))</h1>
      <p class="course">\(HTMLText.escaped(paper.course))　\(HTMLText.escaped(words.formName(paper.form)))　\(total)\(minutes)</p>
      <p class="candidate"><span>\(words.text("Name:", "姓名："))</span><span>\(words.text("Candidate number:", "准考证号："))</span></p>
      \(marksTable)
      \(notices)

      """
  }

  private var marksTable: String {
    let numbers = paper.sections.indices.map { "<th>\(words.numeral($0 + 1))</th>" }.joined()
    let cells = paper.sections.map { _ in "<td></td>" }.joined()
    return """
      <table class="marks">
      <tr><th>\(words.text("Section", "题号"))</th>\(numbers)<th>\(words.text("Total", "总分"))</th></tr>
      <tr><th>\(words.text("Points", "得分"))</th>\(cells)<td></td></tr>
      </table>
      """
  }

  private var notices: String {
    guard !paper.notices.isEmpty else { return "" }
    let lines = paper.notices.map { "<li>\(HTMLText.escaped($0))</li>" }.joined(separator: "\n")
    return """
      <div class="notices"><h2>\(words.text("Notices", "注意事项"))</h2>
      <ol>
      \(lines)
      </ol></div>
      """
  }

  private func text(of section: Paper.Section, number: Int) -> String {
    let heading = words.heading(HTMLText.escaped(section.title), number: number)
    var text = """
      <section>
      <h2>\(heading)\(words.text(" (", "（"))\(words.sums(of: section))\(words.text(")", "）"))</h2>

      """
    if !section.instructions.isEmpty {
      text += "<p class=\"instructions\">\(HTMLText.lines(section.instructions))</p>\n"
    }
    for entry in section.entries { text += self.text(of: entry) }
    return text + "</section>\n"
  }

  private func text(of entry: Paper.Entry) -> String {
    guard entry.kind == .caseStudy else {
      return entry.questions.map { self.text(of: $0, label: "\(entry.number).") }.joined()
    }
    let material = HTMLText.paragraphs(entry.material)
    var text = """
      <div class="question"><span class="number">\(entry.number).</span><div class="body">
      <div class="material">
      \(material)
      </div></div></div>

      """
    for question in entry.questions {
      let part = question.number.part ?? 1
      text += self.text(
        of: question, label: words.text("(\(part))", "（\(part)）"), showsPoints: true)
    }
    return text
  }

  private func text(
    of question: Paper.Question, label: String, showsPoints: Bool = false
  ) -> String {
    var stem = HTMLText.lines(question.stem) + judgement(for: question)
    if showsPoints {
      stem +=
        "<span class=\"points\">"
        + words.text(
          " (\(question.points) \(words.points(question.points)))", "（\(question.points) 分）")
        + "</span>"
    }
    let space = String(
      repeating: "<div class=\"space\"></div>\n", count: answerLines(for: question))
    return """
      <div class="question"><span class="number">\(label)</span><div class="body">
      <p>\(stem)</p>
      \(options(of: question))\(space)</div></div>

      """
  }

  /// Where a statement is judged, unless its stem has the brackets already.
  private func judgement(for question: Paper.Question) -> String {
    let drawn = ["（　", "（ ", "( ", "()", "（）"]
    guard question.kind == .trueFalse, !drawn.contains(where: question.stem.contains) else {
      return ""
    }
    return "<span class=\"points\">" + words.text(" (&#8195;&#8195;)", "（　　）") + "</span>"
  }

  private func options(of question: Paper.Question) -> String {
    guard !question.options.isEmpty else { return "" }
    let widest = question.options.map { DisplayWidth.of($0) }.max() ?? 0
    let columns =
      question.options.count > 4
      ? (widest <= 30 ? " two" : "") : widest <= 14 ? " four" : widest <= 34 ? " two" : ""
    let items = question.options.enumerated().map { index, option in
      "<li><span>\(OptionLetter.name(index)).</span><span>\(HTMLText.lines(option))</span></li>"
    }
    return "<ul class=\"options\(columns)\">\n\(items.joined(separator: "\n"))\n</ul>\n"
  }

  /// Ruled lines to write on: a little more than a line for each point.
  private func answerLines(for question: Paper.Question) -> Int {
    guard question.kind.isConstructed else { return 0 }
    let points = question.points.numerator / max(1, question.points.denominator)
    return min(18, max(3, points + points / 2 + 1))
  }
}
