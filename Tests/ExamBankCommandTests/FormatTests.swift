// exambank format: the canonical form, written once.

import Testing

@Suite("exambank format")
struct FormatTests {
  private func looseDesk() throws -> Desk {
    let desk = try Desk()
    try desk.putBank(
      items: SmallBank.single("S1").replacing("A. ", with: "Ａ、")
        .replacing("单项选择题", with: "单选").replacing("\n", with: "\r\n"))
    return desk
  }

  @Test("It rewrites what is not canonical, names the files, and changes nothing a second time")
  func rewrites() throws {
    let desk = try looseDesk()
    let before = try desk.bytes("bank/items/all.txt")
    let asked = try desk.run("format", "--check", "bank")
    #expect(asked.status == 1)
    #expect(asked.output.hasSuffix("of 3 files would change\n"))
    #expect(asked.lines.contains("bank/items/all.txt"))
    #expect(try desk.bytes("bank/items/all.txt") == before)

    let run = try desk.run("format", "bank")
    #expect(run.status == 0)
    #expect(run.output == asked.output.replacing("would change", with: "rewritten"))
    let canonical = try desk.text("bank/items/all.txt")
    #expect(canonical.hasPrefix("## S1 单项选择题\n知识点：A1\n"))
    #expect(canonical.contains("\nA. S1 甲\n"))
    #expect(!canonical.contains("\r"))

    let bytes = try desk.files("bank").map { try desk.bytes("bank/\($0)") }
    let again = try desk.run("format", "bank")
    #expect(again.status == 0)
    #expect(again.output == "0 of 3 files rewritten\n")
    #expect(try desk.files("bank").map { try desk.bytes("bank/\($0)") } == bytes)
    let quiet = try desk.run("format", "--check", "bank", "--lang", "zh")
    #expect(quiet.status == 0)
    #expect(quiet.output == "3 个文件中有 0 个会改动\n")
  }

  @Test("A bank with errors is left alone")
  func errors() throws {
    let desk = try looseDesk()
    try desk.write("## X1 单选\n知只点：A1\n题干\n", to: "bank/items/b.txt")
    let before = try desk.bytes("bank/items/all.txt")
    let run = try desk.run("format", "bank")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errors.contains("bank/items/b.txt:2:1: error: "))
    #expect(run.errors.hasSuffix("Nothing was written: mend the errors first.\n"))
    #expect(try desk.bytes("bank/items/all.txt") == before)
  }

  @Test("The banks that ship are canonical and without findings")
  func shipped() throws {
    let desk = try Desk()
    let bank = Program.package + "/QuestionBank/"
    let banks = ["customer-service-cases", "crmat"].map { bank + $0 }
    let format = try desk.run(words: ["format", "--check"] + banks)
    #expect(format.status == 0, "\(format.output)\(format.errors)")
    let check = try desk.run(words: ["check"] + banks)
    #expect(check.status == 0, "\(check.errors)")
    #expect(check.lines.last == "0 errors, 0 warnings")
  }
}
