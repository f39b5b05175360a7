// A blueprint's file with the table of constraints beside it.

public import ExamCore

/// A blueprint as it stands in a folder.
public struct BlueprintFile: Sendable {
  public let document: TextDocument
  public let blueprint: Blueprint
  /// Constraints of the table have the places of their cells.
  public let sources: SourceMap
  public let findings: [Finding]

  /// Reads a blueprint, and the CSV file that its 约束表 names, from the same folder.
  ///
  /// - Parameters:
  ///   - document: its text; the table is looked for beside this file.
  ///   - id: the name it is asked for by.
  public static func read(_ document: TextDocument, id: String) -> BlueprintFile {
    let read = BlueprintReader.read(document, id: id)
    var blueprint = read.blueprint
    var sources = read.sources
    var findings = read.findings
    if !blueprint.table.isEmpty {
      let folder = document.file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      let path = (folder + [blueprint.table[...]]).joined(separator: "/")
      do throws(FileFailure) {
        let table = try ConstraintTable.read(path, total: blueprint.total)
        for (offset, place) in table.places.enumerated() {
          sources.record(place, for: .constraint(id, blueprint.constraints.count + offset))
        }
        blueprint.tableConstraints = table.constraints
        findings += table.findings
      } catch {
        findings.append(
          Finding(
            .error, ReaderCode.missingTable.rawValue, at: sources.place(.blueprint(id), .table),
            Message(
              en: "the table of constraints “\(blueprint.table)”: \(error.message.english)",
              zh: "约束表“\(blueprint.table)”：\(error.message.chinese)"),
            remedy: Message(
              en: "put the CSV file beside the blueprint, or take the line out",
              zh: "把 CSV 文件放在细目表旁边，或删去这一行")))
      }
    }
    return BlueprintFile(
      document: document, blueprint: blueprint, sources: sources, findings: findings)
  }
}
