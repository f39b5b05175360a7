// The folder that `assemble` writes: the manifest, and the tables and pages of each form.

public import ExamCore

/// Writes an issued exam.
public enum ExamFolder {
  /// The name of the manifest inside the folder.
  public static let manifestName = "paper.json"

  /// What another exam left in a folder.
  public struct Replaced: Hashable, Sendable {
    public var seed: UInt64
    /// Forms that the new exam does not have, and whose files were removed.
    public var removed: [FormCode]

    public init(seed: UInt64, removed: [FormCode]) {
      self.seed = seed
      self.removed = removed
    }
  }

  /// Writes `paper.json` and, for each form, `paper-A.csv`, `key-A.csv`, `blueprint-A.csv`,
  /// `paper-A.html` and `key-A.html`: all of them or none.
  ///
  /// Where another exam stood, the files of forms that only it has are removed: they would go with no manifest.
  ///
  /// - Parameters:
  ///   - exam: what is issued.
  ///   - path: the folder, made when it does not exist.
  ///   - headings: the language of the CSV headings.
  /// - Returns: the other exam whose place was taken; nil where there was none.
  /// - Throws: a ``FileFailure`` when something cannot be written.
  @discardableResult
  public static func write(
    _ exam: IssuedExam, to path: String, headings: Language
  ) throws(FileFailure) -> Replaced? {
    let folder = try OutputFolder(path)
    let old = (try? read(path)).flatMap { $0 == exam ? nil : $0 }
    let stale = (old?.forms.map(\.form) ?? []).filter { form in
      !exam.forms.contains { $0.form == form } && isPlain(form)
    }
    do {
      for form in stale { files(of: form).forEach(folder.remove) }
      try folder.write(ManifestFile.encode(exam), to: manifestName)
      for (position, layout) in exam.forms.enumerated() {
        guard let paper = exam.paper(at: position), let key = exam.key(at: position) else {
          continue
        }
        let code = layout.form.rawValue
        let language = exam.outline.language
        let tables = [
          ("paper", PaperTable.rows(of: paper, headings: headings)),
          ("key", KeyTable.rows(of: key, language: language, headings: headings)),
          (
            "blueprint",
            BlueprintTable.rows(
              of: exam.tally(at: position), language: language, headings: headings)
          ),
        ]
        for (name, rows) in tables {
          var writer = CSVWriter(try folder.file("\(name)-\(code).csv"))
          for row in rows { try writer.row(row) }
          try writer.finish()
        }
        try folder.write(Array(PaperPage(paper).html.utf8), to: "paper-\(code).html")
        let page = KeyPage(key, paper: paper, outline: exam.outline)
        try folder.write(Array(page.html.utf8), to: "key-\(code).html")
      }
      try folder.commit()
    } catch {
      folder.discard()
      throw error
    }
    return old.map { Replaced(seed: $0.seed, removed: stale) }
  }

  /// Everything that is written for a form.
  private static func files(of form: FormCode) -> [String] {
    ["paper", "key", "blueprint"].map { "\($0)-\(form).csv" }
      + ["paper", "key"].map { "\($0)-\(form).html" }
  }

  /// Whether the code is one that forms are given, not a way to another folder.
  private static func isPlain(_ form: FormCode) -> Bool {
    form.rawValue.unicodeScalars.allSatisfy { ("A"..."Z").contains($0) || ("0"..."9").contains($0) }
  }

  /// Reads the manifest of an exam from its file or its folder.
  ///
  /// - Throws: a ``FileFailure`` when it cannot be read or is no manifest.
  public static func read(_ path: String) throws(FileFailure) -> IssuedExam {
    let isFile = path == "-" || path.hasSuffix(".json")
    let file = isFile ? path : path + (path.hasSuffix("/") ? "" : "/") + manifestName
    return try ManifestFile.decode(ByteSource.contents(of: file), file: file)
  }
}

extension IssuedExam {
  /// The form at a position counted against the blueprint again, and against the other forms.
  public func tally(at position: Int) -> BlueprintTally {
    let byID = Dictionary(items.map { ($0.id, $0) }) { first, _ in first }
    let all = forms.map { form in
      form.sections.map { section in
        section.compactMap { placement in
          byID[placement.item].map { item in
            placement.parts.map { item.taking(parts: $0) } ?? item
          }
        }
      }
    }
    let index = OutlineIndex(outline)
    let form = all.indices.contains(position) ? all[position] : []
    var tally = BlueprintTally(of: form, blueprint: blueprint, outline: index)
    tally.rows += BlueprintTally.rows(
      of: form, against: all.indices.filter { $0 != position }.map { all[$0] },
      blueprint: blueprint, outline: index)
    return tally
  }
}
