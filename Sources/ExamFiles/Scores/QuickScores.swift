// The numbers of a row of scores added up as whole units and spelt from tables: no allocation, no fractions.

import ExamCore

/// Makes the part of a row of `scores.csv` behind the form, for candidates who were present.
///
/// What it makes is byte for byte what ``ScoresTable`` makes of the `ScoreSheet`; a test compares the two.
struct QuickScores {
  private let scale: UnitScale
  private let floors: [Int?]
  private let pass: Int?
  /// Whether floors and pass mark are whole units, without which nothing is quick.
  private let isWhole: Bool
  /// Whether a question that waits may still take points away: such sheets take the plain way.
  private let subtracts: Bool
  private let columns: [[Int]]
  /// For each form the section of each question; one section more takes what belongs to none.
  private let sections: [[Int]]
  private let numbers: [[[UInt8]]]
  private let maxima: [[UInt8]]
  /// Texts of whole units from 0 on, made when first needed.
  private var texts: [[UInt8]] = Array(repeating: [], count: 1 << 14)
  private var decided: [Int]
  private var open: [Int]
  private var flagged: [Int] = []
  /// The bytes made, up to ``count``.
  private(set) var bytes: [UInt8] = []
  private(set) var count = 0
  private(set) var passed: Bool?

  init(_ exam: IssuedExam, keys: [AnswerKey], columns: ScoreColumns, scale: UnitScale) {
    self.scale = scale
    self.columns = columns.questions
    let bounds = exam.blueprint.sections.map(\.floor)
    floors = bounds.map { $0.flatMap(scale.units) }
    pass = exam.blueprint.pass.flatMap(scale.units)
    isWhole =
      zip(bounds, floors).allSatisfy { ($0 == nil) == ($1 == nil) }
      && (exam.blueprint.pass == nil) == (pass == nil)
    subtracts = keys.contains { $0.questions.contains { $0.leastPoints < .zero } }
    sections = keys.map { $0.questions.map { min($0.section, bounds.count) } }
    numbers = keys.map { $0.questions.map { Array($0.number.description.utf8) } }
    maxima = keys.map { Array($0.questions.map(\.points).sum().description.utf8) }
    decided = Array(repeating: 0, count: bounds.count + 1)
    open = decided
  }

  /// What a sheet is.
  enum State: Equatable {
    case final, awaiting
    /// Some points are no whole units, or could still be taken away: nothing was made.
    case notWhole
  }

  /// Makes the row of a sheet.
  mutating func make(
    _ outcomes: [Int], cells: [OutcomeCell], passing: [OutcomeCell], form: Int
  ) -> State {
    guard isWhole,
      let waits = QuickScores.add(
        outcomes, cells, passing, sections[form], decided: &decided, open: &open, flagged: &flagged)
    else { return .notWhole }
    if waits, subtracts { return .notWhole }
    var total = 0
    var best = 0
    for i in floors.indices {
      open[i] += decided[i]
      if let floor = floors[i] {
        decided[i] = max(decided[i], floor)
        open[i] = max(open[i], floor)
      }
      total += decided[i]
      best += open[i]
    }
    passed = pass.flatMap { total >= $0 ? true : best < $0 ? false : nil }
    count = 0
    reserve(256)
    put(waits ? ",awaiting" : ",final")
    put(units: total)
    put(",")
    put(maxima[form])
    put(passed.map { $0 ? ",yes" : ",no" } ?? ",")
    for i in floors.indices { put(units: decided[i]) }
    putCells(outcomes, cells, passing, columns[form])
    for state in ScoreColumns.listed {
      put(",")
      if !flagged.isEmpty { putList(of: state, outcomes, cells, passing, form) }
    }
    return waits ? .awaiting : .final
  }

  /// Adds up decided and open units of each section.
  ///
  /// - Returns: whether a question waits; nil when an outcome is no number of units.
  private static func add(
    _ outcomes: [Int], _ cells: [OutcomeCell], _ passing: [OutcomeCell], _ sections: [Int],
    decided: inout [Int], open: inout [Int], flagged: inout [Int]
  ) -> Bool? {
    for i in decided.indices { (decided[i], open[i]) = (0, 0) }
    flagged.removeAll(keepingCapacity: true)
    let cells = cells.span
    let passing = passing.span
    let found = outcomes.span
    let sections = sections.span
    var sums = decided.mutableSpan
    var waits = false
    for question in found.indices {
      let outcome = found[question]
      let cell = outcome >= 0 ? cells[outcome] : passing[~outcome]
      guard cell.isWhole else { return nil }
      if cell.state == 0 {
        sums[sections[question]] += Int(cell.units)
        continue
      }
      flagged.append(question)
      if OutcomeCell.isDecided(cell.state) {
        sums[sections[question]] += Int(cell.units)
      } else {
        waits = true
        open[sections[question]] += Int(cell.maximum)
      }
    }
    return waits
  }

  // MARK: Spelling

  private mutating func reserve(_ room: Int) {
    if bytes.count < count + room {
      bytes.append(contentsOf: repeatElement(0, count: count + room + bytes.count))
    }
  }

  private mutating func put(_ text: StaticString) {
    text.withUTF8Buffer { buffer in
      for byte in buffer { put(byte) }
    }
  }

  private mutating func put(_ byte: UInt8) {
    reserve(1)
    bytes[count] = byte
    count += 1
  }

  private mutating func put(_ text: [UInt8]) {
    for byte in text { put(byte) }
  }

  private mutating func put(units: Int) {
    put(UInt8(ascii: ","))
    guard texts.indices.contains(units) else {
      put(Array(scale.points(units).description.utf8))
      return
    }
    if texts[units].isEmpty { texts[units] = Array(scale.points(units).description.utf8) }
    put(texts[units])
  }

  private mutating func putCells(
    _ outcomes: [Int], _ cells: [OutcomeCell], _ passing: [OutcomeCell], _ columns: [Int]
  ) {
    reserve(columns.count * 8)
    let cells = cells.span
    let passing = passing.span
    let found = outcomes.span
    let columns = columns.span
    var position = count
    var target = bytes.mutableSpan
    for slot in columns.indices {
      let question = columns[slot]
      guard question >= 0 else {
        target[position] = UInt8(ascii: ",")
        position += 1
        continue
      }
      let outcome = found[question]
      let cell = outcome >= 0 ? cells[outcome] : passing[~outcome]
      var text = cell.text
      for _ in 0..<cell.length {
        target[position] = UInt8(truncatingIfNeeded: text)
        text >>= 8
        position += 1
      }
    }
    count = position
  }

  private mutating func putList(
    of state: QuestionState, _ outcomes: [Int], _ cells: [OutcomeCell],
    _ passing: [OutcomeCell], _ form: Int
  ) {
    var isFirst = true
    for question in flagged {
      let outcome = outcomes[question]
      let cell = outcome >= 0 ? cells[outcome] : passing[~outcome]
      guard OutcomeCell.states[Int(cell.state)] == state else { continue }
      if !isFirst { put(UInt8(ascii: " ")) }
      isFirst = false
      put(numbers[form][question])
    }
  }
}
