// What may stand in the blocks of an outline.

import ExamCore

extension BlockGrammar {
  private static let outlineTable = FieldTable([
    .id, .language, .description, .importance, .hours, .pages, .sectionWeight, .evidence,
  ])

  static let outlineHead = BlockGrammar(
    table: outlineTable, allowed: [.id, .language, .description],
    name: Message(en: "the head of an outline", zh: "大纲的开头"),
    remedy: Message(
      en: "put it below the chapter or section it is about", zh: "写到所属的章或节下面"))

  static let chapter = BlockGrammar(
    table: outlineTable, allowed: [.importance, .hours],
    name: Message(en: "a chapter", zh: "章"),
    remedy: Message(
      en: "put it below the section it is about, or in the head of the file",
      zh: "写到所属的节下面，或文件开头"))

  static let outlineSection = BlockGrammar(
    table: outlineTable, allowed: [.pages, .sectionWeight, .evidence],
    name: Message(en: "a section", zh: "节"),
    remedy: Message(
      en: "put it below the chapter it is about, or in the head of the file",
      zh: "写到所属的章下面，或文件开头"),
    takesList: true)
}
