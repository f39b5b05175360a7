// `paper.json`: the manifest of an issued exam as JSON.

public import ExamCore
import FoundationEssentials

/// Encodes and decodes manifests.
///
/// Outline, blueprint and items stand in it as the canonical text of ``ItemsPrinter`` and its siblings: what people
/// wrote stays readable in the manifest, and there is one format to keep, not two.
public enum ManifestFile {
  /// The version of the layout of `paper.json`; a manifest without a glossary says 1, as it always did.
  static let version = 2

  /// The bytes of `paper.json`: sorted keys, so that the same exam gives the same bytes.
  public static func encode(_ exam: IssuedExam) -> [UInt8] {
    var stored = stored(exam)
    stored.seal = seal(of: stored).description
    return bytes(of: stored)
  }

  private static func stored(_ exam: IssuedExam) -> StoredExam {
    let language = exam.outline.language
    return StoredExam(
      seal: "", format: exam.glossary.isEmpty ? 1 : version, course: exam.outline.id,
      blueprintName: exam.blueprint.id,
      seed: String(exam.seed), bankHash: exam.bankHash.description,
      blueprintHash: exam.blueprintHash.description,
      outline: OutlinePrinter.print(exam.outline),
      blueprint: BlueprintPrinter.print(exam.blueprint.standingAlone, in: language),
      items: ItemsPrinter.print(
        ItemsFile(title: exam.outline.title, preamble: "", items: exam.items), in: language),
      glossary: exam.glossary.isEmpty
        ? nil : GlossaryPrinter.print(exam.glossary, in: language),
      forms: exam.forms.map(StoredForm.init), draw: exam.draw.map(StoredDraw.init))
  }

  /// The hash of everything in the manifest but itself: who edits an issued paper by hand is told so.
  private static func seal(of stored: StoredExam) -> ContentHash {
    var stored = stored
    stored.seal = ""
    return ContentHash(of: bytes(of: stored))
  }

  private static func bytes(of stored: StoredExam) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    // Encoding strings and whole numbers cannot fail; an empty file would be refused by the reader.
    return (try? encoder.encode(stored)).map { Array($0) + [0x0A] } ?? []
  }

  /// Reads a manifest.
  ///
  /// - Throws: a ``FileFailure`` that says what is wrong with it.
  public static func decode(_ bytes: [UInt8], file: String) throws(FileFailure) -> IssuedExam {
    let stored = try stored(Data(bytes), file)
    let outline = OutlineReader.read(TextDocument(file: file, text: stored.outline))
    let blueprint = BlueprintReader.read(
      TextDocument(file: file, text: stored.blueprint), id: stored.blueprintName)
    let glossary = stored.glossary.map { GlossaryReader.read(TextDocument(file: file, text: $0)) }
    let items = ItemsReader.read(
      TextDocument(file: file, text: stored.items), glossary: glossary?.glossary)
    let findings =
      outline.findings + blueprint.findings + (glossary?.findings ?? []) + items.findings
    guard !findings.hasErrors, let seed = UInt64(stored.seed) else {
      let first = findings.first { $0.severity == .error }?.message
      throw damaged(
        file, first ?? Message(en: "a part of it is missing", zh: "其中有内容缺失"))
    }
    guard let bankHash = ContentHash(hexadecimal: stored.bankHash),
      let blueprintHash = ContentHash(hexadecimal: stored.blueprintHash)
    else {
      throw damaged(file, Message(en: "a hash in it is damaged", zh: "其中的校验值已损坏"))
    }
    let exam = IssuedExam(
      outline: outline.outline, blueprint: blueprint.blueprint, items: items.file.items,
      glossary: glossary?.glossary ?? Glossary(), seed: seed,
      bankHash: bankHash, blueprintHash: blueprintHash, forms: stored.forms.map(\.layout),
      draw: stored.draw?.record)
    try check(exam, file)
    guard seal(of: self.stored(exam)).description == stored.seal else {
      throw damaged(
        file, Message(en: "it was changed after it was issued", zh: "它在发出后被改动过"))
    }
    return exam
  }

  private static func stored(_ bytes: Data, _ file: String) throws(FileFailure) -> StoredExam {
    let decoder = JSONDecoder()
    // Looked at first: of a later format nothing else need be known.
    if let head = try? decoder.decode(StoredFormat.self, from: bytes), head.format > version {
      throw damaged(
        file,
        Message(
          en: "it was written by a newer exambank (format \(head.format))",
          zh: "它由更新的 exambank 写成（格式 \(head.format)）"))
    }
    do {
      return try decoder.decode(StoredExam.self, from: bytes)
    } catch {
      throw damaged(file, Message(en: "it is no exam manifest", zh: "它不是试卷清单"))
    }
  }

  /// What every reader of an exam takes for granted: forms told apart, each held whole.
  private static func check(_ exam: IssuedExam, _ file: String) throws(FileFailure) {
    guard !exam.forms.isEmpty else {
      throw damaged(file, Message(en: "it has no form", zh: "其中没有试卷"))
    }
    var codes: Set<String> = []
    for (position, form) in exam.forms.enumerated() {
      let code = TextFolding.lookupKey(form.form.rawValue)
      guard !code.isEmpty else {
        throw damaged(file, Message(en: "a form in it has no code", zh: "其中有一套卷没有卷别"))
      }
      guard codes.insert(code).inserted else {
        throw damaged(
          file,
          Message(en: "form “\(form.form)” stands in it twice", zh: "“\(form.form)”卷出现了两次"))
      }
      guard exam.key(at: position) != nil else {
        throw damaged(
          file,
          Message(
            en: "form \(form.form) places items that it does not hold",
            zh: "\(form.form) 卷排入了清单中没有的试题"))
      }
    }
  }

  private static func damaged(_ file: String, _ why: Message) -> FileFailure {
    FileFailure(
      path: file, action: .read,
      message: Message(
        en: "cannot read the exam “\(file)”: \(why.english)", zh: "无法读取试卷“\(file)”：\(why.chinese)"),
      remedy: Message(
        en:
          "Give the paper.json that exambank assemble wrote, or its folder; draw it again from the same bank and seed if it was changed.",
        zh: "请给出 exambank assemble 写出的 paper.json 或它所在的文件夹；若被改动过，可用同一题库和种子重新抽取。"))
  }
}

/// The one member that every format has.
private struct StoredFormat: Decodable {
  var format: Int
}

/// The layout of `paper.json`.
private struct StoredExam: Codable {
  /// SHA-256 of the layout with an empty seal.
  var seal: String
  var format: Int
  var course: String
  var blueprintName: String
  /// A text, because JSON readers elsewhere keep only 53 bits of a number.
  var seed: String
  var bankHash: String
  var blueprintHash: String
  var outline: String
  var blueprint: String
  var items: String
  /// Absent when no item names a synonym set.
  var glossary: String?
  var forms: [StoredForm]
  /// Absent in files of earlier versions.
  var draw: StoredDraw?
}

private struct StoredForm: Codable {
  struct Placed: Codable {
    var item: Item.ID
    var optionOrders: [[Int]]
    /// Absent when the item stands whole.
    var parts: [Int]?
  }
  var form: FormCode
  var sections: [[Placed]]

  init(_ layout: FormLayout) {
    form = layout.form
    sections = layout.sections.map { section in
      section.map { Placed(item: $0.item, optionOrders: $0.optionOrders, parts: $0.parts) }
    }
  }

  var layout: FormLayout {
    FormLayout(
      form: form,
      sections: sections.map { section in
        section.map { Placement(item: $0.item, optionOrders: $0.optionOrders, parts: $0.parts) }
      })
  }
}
