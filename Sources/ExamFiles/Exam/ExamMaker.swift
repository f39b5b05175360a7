// From a bank folder to an issued exam: checked first, drawn second.

public import ExamCore

/// Why no exam was issued: everything that is in the way.
public struct ExamRefusal: Error, Sendable {
  public let findings: [Finding]

  public init(findings: [Finding]) { self.findings = findings }
}

/// Draws exams from a bank that was read.
public struct ExamMaker: Sendable {
  private let folder: BankFolder

  public init(_ folder: BankFolder) { self.folder = folder }

  /// Draws the forms of one exam.
  ///
  /// - Parameters:
  ///   - blueprint: what every form meets.
  ///   - seed: of all that is drawn by chance; the same seed, the same exam.
  ///   - forms: how many different papers.
  ///   - orders: in how many orders each form is issued.
  ///   - issued: the papers issued before.
  ///   - focus: objectives to be drawn more often.
  ///   - limit: how much search is allowed before the draw is given up as undecided.
  /// - Throws: an ``ExamRefusal`` when the bank or the blueprint has errors (nothing is drawn from such a
  ///   bank), or when no paper meets the blueprint.
  public func exam(
    _ blueprint: Blueprint, seed: UInt64, forms: Int = 1, orders: Int = 1,
    issued: IssuedPapers = IssuedPapers(), focus: Focus = .none, limit: DrawLimit = DrawLimit()
  ) throws(ExamRefusal) -> IssuedExam {
    let errors = folder.allFindings(for: [blueprint]).filter { $0.severity == .error }
    guard errors.isEmpty else { throw ExamRefusal(findings: errors) }
    let issuer = ExamIssuer(
      bank: folder.bank, blueprint: blueprint, seed: seed, forms: forms, orders: orders,
      ledger: issued.ledger, ledgerHashes: issued.hashes, focus: focus,
      assembler: PaperAssembler(limit: limit))
    do throws(AssemblyFailure) {
      return try issuer.issue(
        bankHash: CanonicalHash.of(folder.bank),
        blueprintHash: CanonicalHash.of(blueprint, in: folder.bank.outline.language))
    } catch {
      throw ExamRefusal(
        findings: error.findings(blueprint: blueprint.id, sources: folder.bank.sources))
    }
  }
}
