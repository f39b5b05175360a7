// Item and paper statistics of one form, from a stream of score sheets.

/// Reads score sheets one by one; its size grows with questions × different totals, not with candidates.
///
/// Three circles of candidates, and which statistic uses which:
/// - a question's facility and deviation: everyone whose response to it is evidence (scored or blank);
/// - mean, deviation, bands and pass rate of the paper: everyone whose total is final;
/// - discrimination and reliability: everyone with evidence on *every* question, since these compare
///   questions with totals. The total here is the sum of the questions, before any floor of a section.
///
/// Every variance divides by n − 1.
public struct FormAnalyzer: Sendable {
  public let key: AnswerKey
  public private(set) var totals = TotalsTally()
  /// One for each question.
  private var items: [Moments]
  /// One for each question, with the total: complete candidates only.
  private var pairs: [PairMoments]
  /// Where each total of a complete candidate stands in `sums`.
  private var rows: [Points: Int] = [:]
  private var counts: [Int] = []
  /// For each different total one sum for each question.
  private var sums: [Double] = []

  public init(key: AnswerKey) {
    self.key = key
    items = key.questions.map { _ in Moments() }
    pairs = key.questions.map { _ in PairMoments() }
  }

  /// Adds one sheet of this form. Absent and void candidates count in ``totals`` only.
  public mutating func add(_ sheet: ScoreSheet) {
    totals.add(sheet)
    guard sheet.state == .final || sheet.state == .awaiting else { return }
    let width = items.count
    let points = sheet.questions.prefix(width).map(\.points.double)
    var complete = sheet.questions.count == width
    for (index, question) in sheet.questions.prefix(width).enumerated() {
      if question.state.isEvidence {
        items[index].add(points[index])
      } else {
        complete = false
      }
    }
    guard complete, width > 0 else { return }
    let exact = sheet.questions.map(\.points).sum()
    let row = rows[exact] ?? counts.count
    if row == counts.count {
      rows[exact] = row
      counts.append(0)
      sums.append(contentsOf: repeatElement(0, count: width))
    }
    counts[row] += 1
    let total = exact.double
    for index in 0..<width {
      sums[row * width + index] += points[index]
      pairs[index].add(points[index], total)
    }
  }

  /// Candidates with evidence on every question: the n of discrimination and reliability.
  public var complete: Int { counts.reduce(0, +) }

  public var reliability: Reliability? {
    Reliability(pairs: pairs)
  }

  /// The statistics of the questions, in their order.
  ///
  /// - Parameter options: for each question how often each option was chosen; empty where unknown.
  public func itemStatistics(options: [[OptionCount]] = []) -> [ItemStatistics] {
    let order = rows.sorted { $0.key < $1.key }.map(\.value)
    let groups = ExtremeGroups(counts: order.map { counts[$0] })
    let caution = SampleCaution(papers: complete)
    let reliability = reliability
    return key.questions.indices.map { index in
      let question = key.questions[index]
      let full = question.points.double
      var difference = 0.0
      for (position, row) in order.enumerated() {
        difference +=
          (groups.upper[position] - groups.lower[position]) * sums[row * items.count + index]
      }
      var statistics = ItemStatistics(
        number: question.number, item: question.item, form: key.form, maximum: question.points,
        count: items[index].count, papers: complete,
        facility: full > 0 ? items[index].mean.map { $0 / full } : nil,
        deviation: items[index].deviation,
        options: options.indices.contains(index) ? options[index] : [])
      if caution != .tooFew {
        statistics.discrimination = pairs[index].correlationWithRest
        statistics.upperLower =
          full > 0 && groups.size > 0 ? difference / Double(groups.size) / full : nil
        statistics.alphaWithout = reliability?.alphaWithout[index]
      }
      statistics.notes = ItemNote.all(for: statistics, on: question)
      return statistics
    }
  }
}
