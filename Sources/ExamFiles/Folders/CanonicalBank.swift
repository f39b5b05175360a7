// The canonical files of a bank, and the hashes that tell whether its content changed.

public import ExamCore

/// A file as it stands and as `exambank format` would write it.
public struct CanonicalFile: Hashable, Sendable {
  /// The file as the user named it.
  public let path: String
  /// As it stands, decoded; line ends are LF here whatever they are in the file.
  public let old: String
  public let new: String
  /// Whether the file holds exactly the bytes that would be written.
  public let isCanonical: Bool
}

extension BankFolder {
  /// Every file of the bank that was read without errors, with its canonical form; a file with
  /// errors is left alone, since what could not be read would be lost.
  public func canonicalFiles() -> [CanonicalFile] {
    let language = bank.outline.language
    var files: [CanonicalFile] = []
    if let document = outlineDocument {
      add(document, OutlinePrinter.print(bank.outline), to: &files)
    }
    if let document = glossaryDocument {
      add(document, GlossaryPrinter.print(bank.glossary, in: language), to: &files)
    }
    for entry in itemsFiles {
      add(entry.document, ItemsPrinter.print(entry.file, in: language), to: &files)
    }
    for (document, blueprint) in zip(blueprintDocuments, blueprints) {
      add(document, BlueprintPrinter.print(blueprint, in: language), to: &files)
    }
    return files
  }

  private func add(_ document: TextDocument, _ text: String, to files: inout [CanonicalFile]) {
    let isBroken = findings.contains { $0.severity == .error && $0.place?.file == document.file }
    guard !isBroken else { return }
    files.append(
      CanonicalFile(
        path: document.file, old: document.lines.map { $0 + "\n" }.joined(), new: text,
        isCanonical: document.bytes == Array(text.utf8)))
  }
}

/// Hashes of what things mean, not of how their files are laid out.
public enum CanonicalHash {
  /// Of the canonical outline, the glossary, and the canonical items in the order of their ids: the
  /// order of items and how they are spread over files make no difference.
  public static func of(_ bank: Bank) -> ContentHash {
    let language = bank.outline.language
    let items = bank.items.map { ($0.id, ItemsPrinter.print($0, in: language)) }
      .sorted { $0.0 == $1.0 ? $0.1 < $1.1 : $0.0 < $1.0 }
    let glossary =
      bank.glossary.isEmpty ? "" : GlossaryPrinter.print(bank.glossary, in: language) + "\n"
    return ContentHash(
      of: OutlinePrinter.print(bank.outline) + "\n" + glossary
        + items.map(\.1).joined(separator: "\n"))
  }

  /// Of the canonical text of the blueprint, the constraints of its table written out.
  public static func of(_ blueprint: Blueprint, in language: Language) -> ContentHash {
    ContentHash(of: BlueprintPrinter.print(blueprint.standingAlone, in: language))
  }

  public static func of(_ item: Item, in language: Language) -> ContentHash {
    ContentHash(of: ItemsPrinter.print(item, in: language))
  }
}
