// The papers issued before, read back from their folders: the only ledger of exposure there is.

public import ExamCore

/// Papers in the order in which they were issued.
public struct IssuedPapers: Sendable {
  public private(set) var ledger = ExposureLedger()
  /// Of each manifest's bytes.
  public private(set) var hashes: [ContentHash] = []

  public init() {}

  /// Reads papers, the oldest first.
  ///
  /// - Parameter paths: each is a `paper.json`, its folder, or a folder of such folders, which are then taken in the
  ///   natural order of their names.
  /// - Throws: a ``FileFailure`` when one cannot be read or is no manifest.
  public static func read(_ paths: [String]) throws(FileFailure) -> IssuedPapers {
    var papers = IssuedPapers()
    for path in paths {
      for file in try manifests(at: path) {
        let bytes = try ByteSource.contents(of: file)
        let exam = try ManifestFile.decode(bytes, file: file)
        let items = exam.forms.flatMap { $0.sections.flatMap { $0.map(\.item) } }
        papers.ledger.papers.append(Set(items))
        papers.hashes.append(ContentHash(of: bytes))
      }
    }
    return papers
  }

  private static func manifests(at path: String) throws(FileFailure) -> [String] {
    let name = ExamFolder.manifestName
    guard FileSystem.kind(path) == .folder else { return [path] }
    let folder = path.hasSuffix("/") ? path : path + "/"
    if FileSystem.kind(folder + name) == .file { return [folder + name] }
    let inside = (FileSystem.names(in: path) ?? []).map { "\(folder)\($0)/\(name)" }
      .filter { FileSystem.kind($0) == .file }
    // A folder without papers fails as a paper that is not there.
    return inside.isEmpty ? [folder + name] : inside
  }
}
