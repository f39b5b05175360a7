// Which blueprint a command means: a name of the bank, or a file.

import ExamCore
import ExamFiles

extension BankFolder {
  /// The blueprint that `--blueprint` names; the only one of the bank when it is absent.
  func blueprint(named name: String?, _ arguments: ParsedArguments) throws -> Blueprint {
    let names = blueprints.map(\.id)
    let listed = names.joined(separator: ", ")
    guard let name else {
      if blueprints.count == 1 { return blueprints[0] }
      throw arguments.usage(
        Message(
          en: "--blueprint is missing: "
            + (names.isEmpty ? "the bank has none; give a file" : listed),
          zh: "缺少 --blueprint：" + (names.isEmpty ? "题库里没有细目表，请给出文件" : listed)))
    }
    if let own = blueprints.first(where: { $0.id == name }) { return own }
    if name.hasSuffix(".txt") || name.contains("/") {
      let document = TextDocument(file: name, bytes: try ByteSource.contents(of: name))
      let file = name.split(separator: "/").last.map(String.init) ?? name
      let id = file.hasSuffix(".txt") ? String(file.dropLast(4)) : file
      let read = BlueprintFile.read(document, id: id)
      if read.findings.hasErrors { throw ExamRefusal(findings: read.findings) }
      return read.blueprint
    }
    let near = DidYouMean.suggestion(for: name, among: names)
    throw arguments.usage(
      Message(
        en: "there is no blueprint “\(name)”; "
          + (near.map { "did you mean “\($0)”?" } ?? "the bank has: \(listed)"),
        zh: "没有细目表“\(name)”；" + (near.map { "是不是“\($0)”？" } ?? "题库里有：\(listed)")))
  }
}
