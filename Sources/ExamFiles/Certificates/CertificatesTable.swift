// `certificates.csv`: for each candidate and level, held or what is missing.

public import ExamCore

/// One row a candidate and level.
public enum CertificatesTable {
  private static let headings: [Heading] = [
    .candidate, .name, .grade, .certificate, .held, .missing,
  ]

  /// - Throws: a ``FileFailure`` when the file takes no more.
  public static func write(
    _ standings: [CertificateStanding], language: Language, to file: OutputFile
  ) throws(FileFailure) {
    let chinese = language == .chinese
    var writer = CSVWriter(file)
    try writer.row(headings.map { $0.name(in: language) })
    for standing in standings {
      for level in standing.levels {
        writer.field(standing.candidate)
        writer.field(standing.name)
        writer.field(level.level)
        writer.field(level.certificate)
        writer.field(level.isHeld ? (chinese ? "是" : "yes") : chinese ? "否" : "no")
        writer.field(
          level.missing.map { $0.text(in: language) }.joined(separator: chinese ? "；" : "; "))
        try writer.endRow()
      }
    }
    try writer.finish()
  }
}
