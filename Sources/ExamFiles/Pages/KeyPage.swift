// The printable key of one form: what the markers get.

public import ExamCore

/// `key-A.html`: answers, rubrics, model answers, explanations, and what each question examines.
public struct KeyPage: Sendable {
  private let key: AnswerKey
  private let paper: Paper
  private let outline: OutlineIndex
  private let words: PageWords

  public init(_ key: AnswerKey, paper: Paper, outline: Outline) {
    self.key = key
    self.paper = paper
    self.outline = OutlineIndex(outline)
    words = PageWords(language: paper.language)
  }

  public var html: String {
    let heading = words.text("Key and marking guide", "参考答案与评分细则")
    var body = """
      <h1>\(heading)</h1>
      <p class="course">\(HTMLText.escaped(paper.course))　\(HTMLText.escaped(paper.title))　\(HTMLText.escaped(words.formName(paper.form)))</p>
      <p class="note">\(words.text(
        "Facility is the expected rate of points earned: 1 = easy.", "难度为预期得分率：1 = 易。"))</p>

      """
    for (index, section) in paper.sections.enumerated() {
      let title = words.heading(HTMLText.escaped(section.title), number: index + 1)
      body += "<section>\n<h2>\(title)</h2>\n"
      let questions = key.questions.filter { $0.section == index }
      // In the order of the paper: questions without a rubric that follow each other share a table.
      var run: [KeyedQuestion] = []
      for question in questions {
        guard question.part.body.rubric != nil else {
          run.append(question)
          continue
        }
        body += run.isEmpty ? "" : table(run)
        run = []
        body += self.text(of: question)
      }
      body += run.isEmpty ? "" : table(run)
      body += "</section>\n"
    }
    return PageStyle.document(
      title: "\(heading) \(paper.course) \(words.formName(paper.form))",
      language: paper.language.rawValue, body: body)
  }

  private func table(_ questions: [KeyedQuestion]) -> String {
    let rows = questions.map { question in
      """
      <tr><td>\(question.number)</td><td class="answer\(question.part.body.choice == nil ? "" : " letters")">\(HTMLText.escaped(question.answerText(in: paper.language)))</td>
      <td>\(facts(of: question))</td><td>\(HTMLText.lines(question.explanation))</td></tr>
      """
    }
    return """
      <table class="key"><tr><th>\(words.text("No.", "题号"))</th><th>\(words.text("Key", "答案"))</th>
      <th>\(words.text("Examines", "考核"))</th><th>\(words.text("Explanation", "解析"))</th></tr>
      \(rows.joined(separator: "\n"))
      </table>

      """
  }

  private func text(of question: KeyedQuestion) -> String {
    guard let rubric = question.part.body.rubric else { return "" }
    let stem = HTMLText.lines(question.part.stem)
    var rows = rubric.criteria.map { criterion in
      let points =
        if case .anyOf(let count, _) = criterion.way {
          "\(criterion.points) × \(count)"
        } else {
          "\(criterion.points)"
        }
      return
        "<tr><td>\(points)</td><td>\(HTMLText.escaped(criterion.label))\(keyPoints(of: criterion))</td></tr>"
    }
    if rubric.sum != rubric.total {
      rows.append(
        "<tr><td>≤ \(rubric.total)</td><td>\(words.text("cap of the question", "本题封顶"))</td></tr>")
    }
    let model = rubric.modelAnswer
    let modelText =
      model.isEmpty
      ? ""
      : "<p><b>\(words.text("Model answer: ", "参考答案："))</b>\(HTMLText.lines(model))</p>\n"
    let explanation = question.part.explanation
    let explanationText =
      explanation.isEmpty
      ? ""
      : "<p class=\"note\">\(words.text("Explanation: ", "解析："))\(HTMLText.lines(explanation))</p>\n"
    return """
      <div class="question"><span class="number">\(question.number)</span><div class="body">
      <p>\(stem)<span class="points">\(words.text(
        " (\(question.points) \(words.points(question.points)))", "（\(question.points) 分）"))</span></p>
      <p class="note">\(facts(of: question))</p>
      <table class="key"><tr><th>\(words.text("Points", "分值"))</th><th>\(words.text("Criterion", "采分点"))</th></tr>
      \(rows.joined(separator: "\n"))
      </table>
      \(modelText)\(explanationText)</div></div>

      """
  }

  private func keyPoints(of criterion: Criterion) -> String {
    let labels: [String]
    switch criterion.way {
    case .anyOf(_, let points): labels = points.map { HTMLText.escaped($0.label) }
    case .levels(let levels):
      labels = levels.map { "\($0.points) \(HTMLText.escaped($0.label))" }
    case .pattern, .person: return ""
    }
    return words.text(": ", "：") + labels.joined(separator: words.text("; ", "；"))
  }

  /// `CSC-0107 · A1.1-3 优质服务… · 领会 · 0.75`.
  private func facts(of question: KeyedQuestion) -> String {
    let part = question.part
    let objectives = part.objectives.map { id in
      outline[id].map { "\(id) \($0.objective.title)" } ?? id.rawValue
    }
    var facts = [question.item.rawValue] + objectives
    facts += [part.level?.name(in: paper.language), part.facility?.value.description]
      .compactMap { $0 }
    return HTMLText.escaped(facts.joined(separator: " · "))
  }
}
