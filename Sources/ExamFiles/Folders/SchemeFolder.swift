// A certificate scheme as a folder with a `scheme.txt`.

public import ExamCore

/// The contents of a scheme's folder.
public struct SchemeFolder: Sendable {
  public let scheme: Scheme
  public let findings: [Finding]
  public let canonicalFile: CanonicalFile

  /// Whether a path is a scheme: a file `scheme.txt`, or a folder with one and without an outline.
  public static func isScheme(_ path: String) -> Bool {
    if path.split(separator: "/").last == "scheme.txt" { return true }
    return FileSystem.kind(path + "/scheme.txt") == .file
      && FileSystem.kind(path + "/outline.txt") != .file
  }

  /// Reads a scheme from its file or its folder.
  ///
  /// - Throws: a ``FileFailure`` when it cannot be read.
  public static func read(_ path: String) throws(FileFailure) -> SchemeFolder {
    let isFolder = FileSystem.kind(path) == .folder
    let file = isFolder ? path + (path.hasSuffix("/") ? "" : "/") + "scheme.txt" : path
    let document = TextDocument(file: file, bytes: try ByteSource.contents(of: file))
    let read = SchemeReader.read(document)
    // Scheme files say their language by the words they use: any hanzi makes them Chinese.
    let isChinese = document.lines.contains { line in
      line.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    }
    let text = SchemePrinter.print(read.scheme, in: isChinese ? .chinese : .english)
    return SchemeFolder(
      scheme: read.scheme, findings: read.findings,
      canonicalFile: CanonicalFile(
        path: file, old: document.lines.map { $0 + "\n" }.joined(), new: text,
        isCanonical: document.bytes == Array(text.utf8)))
  }
}
