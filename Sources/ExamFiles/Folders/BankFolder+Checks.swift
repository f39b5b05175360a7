// Everything that is wrong with a bank's folder: what its readers found, and what the checks say.

public import ExamCore

extension BankFolder {
  /// ``read(_:)`` for a path that a user typed.
  ///
  /// - Throws: a ``FileFailure`` when there is no such folder.
  public static func open(_ path: String) throws(FileFailure) -> BankFolder {
    let folder = read(path)
    guard
      let missing = folder.findings.first(where: {
        $0.code == ReaderCode.missingFolder.rawValue
      })
    else { return folder }
    throw FileFailure(
      path: path, action: .read, message: missing.message,
      remedy: missing.remedy ?? missing.message)
  }

  /// Findings of the readers and of every check of the bank, each thing said once, in reading order.
  ///
  /// A bank whose outline could not be read is not checked further: every item would seem to examine
  /// objectives that do not exist.
  public func allFindings(for blueprints: [Blueprint]) -> [Finding] {
    guard outlineDocument != nil else { return findings.sortedForReading() }
    let checker = BankChecker()
    var checked = checker.findings(in: bank)
    // The readers say these with both places.
    let said = Set(findings.map(\.code))
    if said.contains(ReaderCode.duplicateID.rawValue) {
      checked.removeAll { $0.code == "duplicate-item" }
    }
    if said.contains(ReaderCode.noItems.rawValue) {
      checked.removeAll { $0.code == "no-items" }
    }
    for blueprint in blueprints { checked += checker.findings(for: blueprint, in: bank) }
    return (findings + checked).sortedForReading()
  }
}
