// exambank check of several folders.

import Testing

@Suite("Check of several folders")
struct CheckTests {
  @Test("A folder that is missing takes nothing from what the others hold")
  func missingFolder() throws {
    let desk = try Desk()
    try desk.putBank(items: SmallBank.items + "\n" + SmallBank.single("S1"))
    let alone = try desk.run("check", "bank")
    #expect(alone.status == 1)
    let missing = """
      exambank: there is no folder “nosuch”
      name the folder of a bank: the one that holds outline.txt and items/

      """
    for words in [["check", "bank", "nosuch"], ["check", "nosuch", "bank"]] {
      let run = try desk.run(words: words)
      #expect(run.status == 3)
      #expect(run.errors == alone.errors + missing)
      #expect(run.output == alone.output)
    }
  }

  @Test("The level of an English objective is called so in English")
  func level() throws {
    let desk = try Desk()
    try desk.putBank()
    try desk.write(
      SmallBank.outline.replacing("A1 识记", with: "A1 understanding"), to: "bank/outline.txt")
    #expect(
      try desk.run("check", "bank").errors.contains(
        "bank/outline.txt:10:6: error: “understanding” is no value of “level”\n"))
    #expect(
      try desk.run("check", "bank", "--lang", "zh").errors.contains("“层次”没有“understanding”这个值"))
  }
}
