// A bank as a folder: outline, items, blueprints, and everything that is wrong with their text.

public import ExamCore

/// The contents of a bank's folder.
public struct BankFolder: Sendable {
  /// A file of items and what it holds.
  public struct ItemsEntry: Sendable {
    public let document: TextDocument
    public let file: ItemsFile
  }

  /// As the user wrote it, without a slash at the end.
  public let path: String
  /// With the places of everything, blueprints too.
  public let bank: Bank
  /// In the order of the bank's items.
  public let itemsFiles: [ItemsEntry]
  /// In natural order of their names.
  public let blueprints: [Blueprint]
  public let sources: SourceMap
  /// In the order of the files, each from top to bottom.
  public let findings: [Finding]

  let outlineDocument: TextDocument?
  let glossaryDocument: TextDocument?
  let blueprintDocuments: [TextDocument]

  /// Reads `outline.txt`, `glossary.txt`, `items/*.txt`, `items/*/*.txt` and `blueprints/*.txt`; never fails: what
  /// is missing or unreadable is a finding.
  public static func read(_ path: String) -> BankFolder {
    var reading = BankFolderReading(path)
    return reading.folder()
  }
}

private struct BankFolderReading {
  let path: String
  var findings: [Finding] = []
  var sources = SourceMap()
  var outlineDocument: TextDocument?
  var outline = Outline(id: "", title: "")
  var glossaryDocument: TextDocument?
  var glossary = Glossary()
  var itemsFiles: [BankFolder.ItemsEntry] = []
  var blueprintDocuments: [TextDocument] = []
  var blueprints: [Blueprint] = []
  /// Where the items of earlier files stand.
  var itemPlaces: [Item.ID: Place] = [:]

  init(_ path: String) {
    var trimmed = path[...]
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    self.path = String(trimmed)
  }

  mutating func folder() -> BankFolder {
    switch FileSystem.kind(path) {
    case .folder?:
      readOutline()
      readGlossary()
      readItems()
      readBlueprints()
      reportStrayFiles()
    case .file?, .other?:
      missing(Message(en: "“\(path)” is not a folder", zh: "“\(path)”不是文件夹"))
    case nil:
      missing(Message(en: "there is no folder “\(path)”", zh: "没有“\(path)”这个文件夹"))
    }
    return BankFolder(
      path: path,
      bank: Bank(
        outline: outline, items: itemsFiles.flatMap(\.file.items), glossary: glossary,
        sources: sources),
      itemsFiles: itemsFiles, blueprints: blueprints, sources: sources, findings: findings,
      outlineDocument: outlineDocument, glossaryDocument: glossaryDocument,
      blueprintDocuments: blueprintDocuments)
  }

  private mutating func missing(_ message: Message) {
    findings.append(
      Finding(
        .error, ReaderCode.missingFolder.rawValue, at: Place(file: path), message,
        remedy: Message(
          en: "name the folder of a bank: the one that holds outline.txt and items/",
          zh: "请给出题库文件夹：里面有 outline.txt 和 items/")))
  }

  private func full(_ name: String) -> String { path == "/" ? "/" + name : path + "/" + name }

  private mutating func document(_ name: String) -> TextDocument? {
    let file = full(name)
    guard let bytes = FileSystem.bytes(of: file) else {
      findings.append(
        Finding(
          .error, ReaderCode.unreadableFile.rawValue, at: Place(file: file),
          Message(en: "the file cannot be read", zh: "文件读不了"),
          remedy: Message(en: "check its permissions", zh: "请检查文件权限")))
      return nil
    }
    return TextDocument(file: file, bytes: bytes)
  }

  private mutating func readOutline() {
    guard FileSystem.kind(full("outline.txt")) == .file else {
      findings.append(
        Finding(
          .error, ReaderCode.missingOutline.rawValue, at: Place(file: path),
          Message(
            en: "the bank “\(path)” has no outline.txt", zh: "题库“\(path)”没有 outline.txt"),
          remedy: Message(
            en: "write the course's chapters, sections and objectives into outline.txt",
            zh: "把课程的章、节、知识点写进 outline.txt")))
      return
    }
    guard let document = document("outline.txt") else { return }
    let read = OutlineReader.read(document)
    outlineDocument = document
    outline = read.outline
    sources.merge(read.sources)
    findings += read.findings
  }

  /// The glossary may be missing.
  private mutating func readGlossary() {
    guard FileSystem.kind(full("glossary.txt")) == .file, let document = document("glossary.txt")
    else { return }
    let read = GlossaryReader.read(document)
    glossaryDocument = document
    glossary = read.glossary
    sources.merge(read.sources)
    findings += read.findings
  }

  private mutating func readItems() {
    let before = findings.count
    let setNames = SetNames(glossary)
    var names: [String] = []
    for name in texts(in: "items") { names.append("items/" + name) }
    for name in FileSystem.names(in: full("items")) ?? []
    where FileSystem.kind(full("items/" + name)) == .folder {
      names += texts(in: "items/" + name).map { "items/\(name)/\($0)" }
    }
    for name in names.sorted(by: NaturalOrder.precedes) {
      guard let document = document(name) else { continue }
      let read = ItemsReader.read(document, names: setNames)
      findings += read.findings
      reportDuplicates(read.file.items, read.sources)
      sources.merge(read.sources)
      itemsFiles.append(BankFolder.ItemsEntry(document: document, file: read.file))
    }
    // Items that could not be read were reported already.
    if itemsFiles.allSatisfy(\.file.items.isEmpty), findings.count == before {
      findings.append(
        Finding(
          .warning, ReaderCode.noItems.rawValue, at: Place(file: full("items")),
          Message(en: "the bank has no items", zh: "题库里没有试题"),
          remedy: Message(
            en: "write items into text files in items/, each below `## ID KIND`",
            zh: "把试题写进 items/ 下的文本文件，每题以“## 编号 题型”开头")))
    }
  }

  private mutating func reportDuplicates(_ items: [Item], _ places: SourceMap) {
    for item in items {
      guard let place = places.place(.item(item.id)) else { continue }
      guard let first = itemPlaces[item.id] else {
        itemPlaces[item.id] = place
        continue
      }
      findings.append(
        Finding(
          .error, ReaderCode.duplicateID.rawValue, at: place,
          Message(
            en: "the id “\(item.id)” is taken: \(first.file), line \(first.line) has it too",
            zh: "编号“\(item.id)”重复，\(first.file) 第 \(first.line) 行已经用了"),
          remedy: Message(
            en: "give one of the two items an id of its own", zh: "给其中一道题另编一个编号")))
    }
  }

  private mutating func readBlueprints() {
    for name in texts(in: "blueprints") {
      guard let document = document("blueprints/" + name) else { continue }
      let read = BlueprintFile.read(document, id: String(name.dropLast(4)))
      findings += read.findings
      sources.merge(read.sources)
      blueprints.append(read.blueprint)
      blueprintDocuments.append(document)
    }
  }

  /// The text files of a folder of the bank.
  private func texts(in folder: String) -> [String] {
    (FileSystem.names(in: full(folder)) ?? []).filter { name in
      name.lowercased().hasSuffix(".txt") && FileSystem.kind(full("\(folder)/\(name)")) == .file
    }
  }

  private mutating func reportStrayFiles() {
    let known = ["outline.txt", "glossary.txt", "scheme.txt"]
    for name in FileSystem.names(in: path) ?? []
    where name.lowercased().hasSuffix(".txt") && !known.contains(name)
      && FileSystem.kind(full(name)) == .file
    {
      reportUnread(
        name,
        Message(
          en: "put items into items/ and blueprints into blueprints/",
          zh: "试题放进 items/，细目表放进 blueprints/"))
    }
    for outer in FileSystem.names(in: full("items")) ?? [] {
      for inner in FileSystem.names(in: full("items/" + outer)) ?? []
      where FileSystem.kind(full("items/\(outer)/\(inner)")) == .folder {
        reportUnread(
          "items/\(outer)/\(inner)",
          Message(
            en: "items are read from items/ and from the folders in it, no deeper: move it up",
            zh: "只读 items/ 和它下一层的文件夹；请移到上一层"))
      }
    }
  }

  private mutating func reportUnread(_ name: String, _ remedy: Message) {
    findings.append(
      Finding(
        .warning, ReaderCode.strayFile.rawValue, at: Place(file: full(name)),
        Message(en: "“\(name)” is not read", zh: "“\(name)”没有被读取"), remedy: remedy))
  }
}
