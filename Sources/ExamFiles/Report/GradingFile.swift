// `grading.json` of a grade folder: what was graded, with which exam.

public import ExamCore

/// Reads the record of a grading.
public enum GradingFile {
  public static let name = "grading.json"

  /// The exam that was graded, and the counts of its options.
  ///
  /// - Throws: a ``FileFailure`` when the folder holds no grading, or a damaged one.
  public static func read(
    _ folder: String
  ) throws(FileFailure) -> (exam: IssuedExam, record: GradingRecord) {
    let path = folder + (folder.hasSuffix("/") ? "" : "/") + name
    let bytes = try ByteSource.contents(of: path)
    do throws(Finding) {
      let record = try GradingRecord(bytes, file: path)
      return (try exam(record, path), record)
    } catch {
      throw FileFailure(
        path: path, action: .read, message: error.message,
        remedy: error.remedy ?? Message(en: "Grade again.", zh: "请重新评分。"))
    }
  }

  private static func exam(_ record: GradingRecord, _ path: String) throws(Finding) -> IssuedExam {
    do throws(FileFailure) {
      return try ManifestFile.decode(record.paper, file: path)
    } catch {
      throw error.finding
    }
  }
}
