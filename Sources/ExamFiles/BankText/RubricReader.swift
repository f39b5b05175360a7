// Reads the rubric of a constructed question: criteria, key points, cap, step and samples.

import ExamCore

/// The reader of 采分点, 封顶, 步长, 参考答案 and 示例.
struct RubricReader {
  var log: ReadingLog
  let subject: SourceMap.Subject

  mutating func rubric(_ entries: [BlockEntry]) -> Rubric {
    Rubric(
      criteria: entries[.rubric].map { criteria($0.list) } ?? [],
      cap: log.number(.cap, .points, in: entries), step: log.number(.step, .step, in: entries),
      listLimit: log.whole(.listLimit, .count, in: entries),
      modelAnswer: entries.text(.modelAnswer),
      samples: entries[.samples].map { samples($0.list) } ?? [])
  }

  private static let criterionForm = Message(
    en: "write `- [2] words: pattern`, or `- [2×3] words` with lines `  - words: pattern` below",
    zh: "写成“- [2] 说明：采分词”，或“- [2×3] 说明”并在下面逐行写“  - 说明：采分词”")

  private static let levelForm = Message(
    en: "write each level one step in as `  - [3] words`, with no more points than its criterion",
    zh: "各档缩进写成“  - [3] 说明”，分数不超过该项")

  // MARK: Criteria

  private mutating func criteria(_ lines: [BlockEntry.ListLine]) -> [Criterion] {
    var criteria: [Criterion] = []
    var lastIndent = 0
    for line in lines {
      let openCount: Int?
      if case .anyOf(let count, _)? = criteria.last?.way {
        openCount = count
      } else {
        openCount = nil
      }
      if let mark = PointsMark(line.slice.text), !mark.isUncertain {
        if isLevel(mark, line, below: criteria.last, at: lastIndent) {
          addLevel(mark, line, to: &criteria)
          continue
        }
        if openCount != nil, line.indent >= lastIndent + 2 {
          reportMalformed(
            line,
            Message(
              en: "a line one step in takes its points from the line above",
              zh: "缩进的采分行的分数由上一行规定"))
          continue
        }
        lastIndent = line.indent
        log.record(line.slice, for: subject, .criterion(criteria.count))
        criteria.append(criterion(mark, line))
      } else if openCount != nil, PointsMark.bracket(line.slice.text) == nil {
        addKeyPoint(line, to: &criteria)
      } else {
        reportMalformed(
          line,
          Message(
            en: "\(quoted(line.slice.text.withoutSpace)) does not begin with its points",
            zh: "\(quoted(line.slice.text.withoutSpace))没有以分数开头"))
      }
    }
    return criteria
  }

  /// A line with points of its own one step below a criterion for people.
  private func isLevel(
    _ mark: PointsMark, _ line: BlockEntry.ListLine, below last: Criterion?, at indent: Int
  ) -> Bool {
    guard line.indent >= indent + 2, mark.count == nil else { return false }
    switch last?.way {
    case .person?, .levels?: return true
    case .pattern?, .anyOf?, nil: return false
    }
  }

  private mutating func addLevel(
    _ mark: PointsMark, _ line: BlockEntry.ListLine, to criteria: inout [Criterion]
  ) {
    guard let last = criteria.indices.last else { return }
    let label = EscapedText.plain(mark.rest)
    if label.isEmpty {
      log.error(
        .malformedCriterion, at: line.slice,
        Message(en: "a level without words for people", zh: "这一档没有写说明"), Self.levelForm)
    }
    if mark.points > criteria[last].points {
      log.error(
        .malformedCriterion, at: line.slice,
        Message(
          en:
            "the level \(mark.points) is above the \(criteria[last].points) points of its criterion",
          zh: "这一档 \(mark.points) 分，超过了该项的 \(criteria[last].points) 分"), Self.levelForm)
    }
    var levels: [CriterionLevel] = []
    if case .levels(let above) = criteria[last].way { levels = above }
    levels.append(CriterionLevel(points: mark.points, label: label))
    criteria[last].way = .levels(levels)
  }

  private mutating func reportMalformed(_ line: BlockEntry.ListLine, _ message: Message) {
    log.error(.malformedCriterion, at: line.slice, message, Self.criterionForm)
  }

  private mutating func criterion(_ mark: PointsMark, _ line: BlockEntry.ListLine) -> Criterion {
    let (head, pattern) = Self.halves(mark.rest)
    let (label, objective) = label(head, line.slice.line)
    if label.isEmpty {
      reportMalformed(
        line, Message(en: "a criterion without words for people", zh: "采分点没有写说明"))
    }
    let way: Criterion.Way
    if let count = mark.count {
      if let pattern, !pattern.isBlank {
        reportMalformed(
          line,
          Message(
            en: "the pattern \(quoted(pattern.withoutSpace)) stands beside the lines one step in",
            zh: "\(quoted(pattern.withoutSpace))应写在下面缩进的各行里"))
      }
      way = .anyOf(count: count, [])
    } else if let pattern {
      way = .pattern(read(pattern, line.slice.line))
    } else {
      way = .person
    }
    return Criterion(label: label, points: mark.points, objective: objective, way: way)
  }

  private mutating func addKeyPoint(_ line: BlockEntry.ListLine, to criteria: inout [Criterion]) {
    guard let last = criteria.indices.last, case .anyOf(let count, var points) = criteria[last].way
    else { return }
    let (head, pattern) = Self.halves(line.slice.text)
    let label = EscapedText.plain(head)
    if pattern == nil || label.isEmpty {
      reportMalformed(
        line,
        Message(
          en: "\(quoted(line.slice.text.withoutSpace)) is not `words: pattern`",
          zh: "\(quoted(line.slice.text.withoutSpace))不是“说明：采分词”"))
    }
    points.append(
      KeyPoint(
        label: label, pattern: pattern.map { read($0, line.slice.line) } ?? Pattern(groups: [])))
    criteria[last].way = .anyOf(count: count, points)
  }

  private mutating func read(_ pattern: Substring, _ line: Int) -> Pattern {
    PatternReader.read(SourceSlice(line: line, text: pattern), &log)
  }

  /// What stands before and behind the first unescaped colon.
  private static func halves(_ text: Substring) -> (head: Substring, pattern: Substring?) {
    guard
      let colon = EscapedText.firstIndex(in: text, where: { $0 == "：" || $0 == ":" })
    else { return (text, nil) }
    return (text[..<colon], text[colon...].afterFirstScalar)
  }

  /// The words for people, and the objective behind `@`.
  private mutating func label(_ head: Substring, _ line: Int) -> (String, Objective.ID?) {
    let text = head.withoutSpace
    guard let mark = Self.objectiveMark(in: text) else { return (EscapedText.plain(head), nil) }
    let id = text[mark...].afterFirstScalar.withoutSpace
    return (
      EscapedText.plain(text[..<mark]),
      Objective.ID(TextFolding.halfWidth(String(id)))
    )
  }

  /// The last `@` that begins a word and has nothing but an id behind it.
  private static func objectiveMark(in text: Substring) -> Substring.Index? {
    var found: Substring.Index?
    var rest = text
    while let at = EscapedText.firstIndex(in: rest, where: { $0 == "@" || $0 == "＠" }) {
      found = at
      rest = rest[at...].afterFirstScalar
    }
    guard let found, text[..<found].unicodeScalars.last?.isSpace ?? true,
      isID(TextFolding.halfWidth(String(text[found...].afterFirstScalar.withoutSpace)))
    else { return nil }
    return found
  }

  // MARK: Samples

  private mutating func samples(_ lines: [BlockEntry.ListLine]) -> [RubricSample] {
    var samples: [RubricSample] = []
    for line in lines {
      guard let mark = PointsMark(line.slice.text), mark.count == nil else {
        log.error(
          .malformedSample, at: line.slice,
          Message(
            en: "the sample \(quoted(line.slice.text.withoutSpace)) does not begin with its points",
            zh: "示例\(quoted(line.slice.text.withoutSpace))没有以应得分数开头"),
          Message(
            en: "write `- [5] a sample answer`, or `- [0?] …` when a person may be asked; "
              + "a line that goes on begins with a backslash",
            zh: "写成“- [5] 示例答案”，可以交人工复核的写“- [0?] ……”；接着上一行的文字请在行首加反斜杠"))
        continue
      }
      log.record(line.slice, for: subject, .sample(samples.count))
      samples.append(
        RubricSample(
          points: mark.points, mayNeedPerson: mark.isUncertain, text: line.text(from: mark.rest)))
    }
    return samples
  }
}
