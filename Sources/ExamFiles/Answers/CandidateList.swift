// The list of those who were to sit the exam.

public import ExamCore

/// Candidates as a list file names them: a CSV with a column candidate (考生, 准考证号 …).
public struct CandidateList: Sendable {
  /// In the order of the file.
  public let candidates: [String]
  private let positions: [String: Int]
  /// What is wrong with the file.
  public var findings: [Finding] { tally.findings }
  let tally: FindingTally

  /// Reads a list; `-` is standard input.
  ///
  /// - Throws: a ``FileFailure``.
  public init(_ path: String) throws(FileFailure) { try self.init(ByteSource(path)) }

  init(_ source: ByteSource) throws(FileFailure) {
    var reader = CSVReader(source)
    var tally = FindingTally()
    var candidates: [String] = []
    var positions: [String: Int] = [:]
    if try reader.next() {
      let header = CSVHeader(reader.strings)
      if let column = header.position(of: .candidate) {
        while try reader.next() {
          let text = AnswerWords.trimmed(reader.bytes(column))
          guard !text.isEmpty else { continue }
          let id = String(decoding: text, as: UTF8.self)
          if positions[id] != nil {
            tally.add(
              Finding(
                .warning, "candidates-repeated", at: reader.place(field: column),
                Message(
                  en: "candidate “\(id)” stands in the list twice",
                  zh: "考生“\(id)”在名单中出现两次"),
                remedy: Message(en: "Remove one of the rows.", zh: "请删去其中一行。")))
            continue
          }
          positions[id] = candidates.count
          candidates.append(id)
        }
      } else {
        tally.add(header.missing(.candidate, file: reader.file, unused: header.titles))
      }
    }
    if candidates.isEmpty, !tally.hasErrors {
      tally.add(
        Finding(
          .error, "candidates-empty", at: Place(file: reader.file),
          Message(en: "the list of candidates is empty", zh: "考生名单是空的"),
          remedy: Message(
            en: "Give a file with a row for each candidate.", zh: "请给出每名考生一行的文件。")))
    }
    self.candidates = candidates
    self.positions = positions
    tally.merge(reader.tally)
    self.tally = tally
  }

  /// The position of a candidate in the list; nil when the list does not know the id.
  public func position(of id: String) -> Int? { positions[id] }
}
