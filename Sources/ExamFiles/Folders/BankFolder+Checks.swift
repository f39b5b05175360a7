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
      checked.removeAll { $0.code == "duplicate-item" || $0.code == "duplicate-outline-id" }
    }
    if said.contains(ReaderCode.noItems.rawValue) {
      checked.removeAll { $0.code == "no-items" }
    }
    // What stands there but could not be read is not missing.
    let misread = Set(findings.filter { Self.misread.contains($0.code) }.compactMap(Line.init))
    checked.removeAll { finding in
      Self.missing.contains(finding.code) && Line(finding).map(misread.contains) ?? false
    }
    // A field that says nothing and has to is one error, not a warning beside it.
    let missed = Set(checked.filter { Self.missing.contains($0.code) }.compactMap(Line.init))
    let read = findings.filter { finding in
      finding.code != ReaderCode.emptyField.rawValue
        || !(Line(finding).map(missed.contains) ?? false)
    }
    for blueprint in blueprints { checked += checker.findings(for: blueprint, in: bank) }
    return (read + checked).sortedForReading()
  }

  /// Codes of the checks that say that a field is not there.
  private static let missing: Set<String> = [
    "no-objective", "no-level", "no-facility", "no-key", "no-points", "empty-pattern",
  ]

  /// Codes of the readers that say that what is there could not be read.
  private static let misread = Set(
    [
      ReaderCode.unknownLevel, .unknownFacility, .badKey, .emptyAnswer, .badNumber,
      .malformedPattern,
      .malformedCriterion,
    ].map(\.rawValue))

  /// A line of a file.
  private struct Line: Hashable {
    let file: String
    let number: Int

    init?(_ finding: Finding) {
      guard let place = finding.place, place.line > 0 else { return nil }
      (file, number) = (place.file, place.line)
    }
  }
}
