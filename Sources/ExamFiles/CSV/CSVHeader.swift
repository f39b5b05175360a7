// The first row of a file: which column is where.

public import ExamCore

/// The headings of a CSV file.
public struct CSVHeader: Sendable {
  /// As written.
  public let titles: [String]
  private let keys: [String]

  /// - Parameter titles: the fields of the first row.
  public init(_ titles: [String]) {
    self.titles = titles
    keys = titles.map(Heading.key)
  }

  /// The first column of that name, in either language or by a name people use for it; nil when there is none.
  public func position(of heading: Heading) -> Int? {
    // The written names come first: an alias of one column may be the name of another.
    for key in heading.keys {
      if let position = keys.firstIndex(of: key) { return position }
    }
    return nil
  }

  /// The first column with exactly that title, but for width, case and spaces.
  public func position(titled title: String) -> Int? { keys.firstIndex(of: Heading.key(title)) }

  /// Positions of the headings that are there.
  public func positions(of headings: [Heading]) -> [Heading: Int] {
    var found: [Heading: Int] = [:]
    for heading in headings { found[heading] = position(of: heading) }
    return found
  }

  /// The heading among `candidates` that somebody probably meant.
  public static func suggestion(for title: String, among candidates: [String]) -> String? {
    DidYouMean.suggestion(for: title, among: candidates)
  }

  /// A finding for a column that a file must have.
  ///
  /// - Parameters:
  ///   - heading: the column.
  ///   - file: the name for the message.
  ///   - unused: titles that mean nothing else, one of which may be this one misspelt.
  public func missing(_ heading: Heading, file: String, unused: [String]) -> Finding {
    let english = heading.name(in: .english)
    let chinese = heading.name(in: .chinese)
    // What is the name of another column was hardly meant for this one.
    let meant = unused.first { title in
      !Heading.allCases.contains { $0 != heading && $0.isNamed(title) }
        && DidYouMean.suggestion(for: title, among: heading.keys) != nil
    }
    return Finding(
      .error, "csv-missing-column", at: Place(file: file, line: 1),
      Message(en: "there is no column “\(english)”", zh: "没有“\(chinese)”这一列"),
      remedy: meant.map {
        Message(
          en: "Did you mean “\(english)” by “\($0)”? Rename that column.",
          zh: "“\($0)”是不是“\(chinese)”？请改名。")
      }
        ?? Message(
          en: "Name one of the columns “\(english)” (or “\(chinese)”) in the first row.",
          zh: "请在第一行把其中一列命名为“\(chinese)”（或“\(english)”）。"))
  }
}
