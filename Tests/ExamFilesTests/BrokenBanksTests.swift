// Every folder of Fixtures/broken-banks: a bank with one mistake, and what is said about it.

import ExamCore
import ExamFiles
import Testing

@Suite("Broken banks")
struct BrokenBanksTests {
  private static let root = "\(Golden.package)/Fixtures/broken-banks"

  /// What `exambank check` reports.
  private static func all(_ folder: BankFolder) -> [Finding] {
    folder.allFindings(for: folder.blueprints)
  }

  @Test("Each broken bank is told what is wrong, where, and the way out, in both languages")
  func findings() throws {
    for name in try Golden.fixtures("broken-banks") {
      let folder = BankFolder.read("\(Self.root)/\(name)/bank")
      #expect(!Self.all(folder).isEmpty, "\(name)")
      let text = Language.allCases.map { language in
        Self.all(folder).map(FindingPrinter(language: language).text).joined(separator: "\n")
      }
      .joined(separator: "\n----\n\n")
      try Golden.expect(
        text.replacing("\(Self.root)/\(name)/", with: ""), at: "\(Self.root)/\(name)/expected.txt")
    }
  }

  @Test("There is a broken bank for every code of the readers that a folder can show")
  func coverage() throws {
    var codes: [String] = []
    for name in try Golden.fixtures("broken-banks") {
      codes += BankFolder.read("\(Self.root)/\(name)/bank").findings.map(\.code)
    }
    for code in ReaderCode.allCases where code != .missingFolder && code != .unreadableFile {
      #expect(codes.contains(code.rawValue), "\(code.rawValue)")
    }
  }

  @Test("A finding has a way out, and a place inside the file it names")
  func places() throws {
    for name in try Golden.fixtures("broken-banks") {
      let folder = BankFolder.read("\(Self.root)/\(name)/bank")
      for finding in folder.findings {
        #expect(finding.remedy != nil, "\(name)")
        let place = try #require(finding.place)
        #expect(place.column <= place.excerpt.count + 1, "\(name)")
        #expect(place.line == 0 || !place.excerpt.isEmpty, "\(name)")
      }
    }
  }

  @Test("What was read of a broken bank is kept: other items survive")
  func survivors() throws {
    let folder = BankFolder.read("\(Self.root)/id-twice-in-two-files/bank")
    #expect(folder.bank.items.count == 2)
    #expect(
      folder.canonicalFiles().map(\.path) == [
        "\(Self.root)/id-twice-in-two-files/bank/outline.txt",
        "\(Self.root)/id-twice-in-two-files/bank/items/a.txt",
      ])
  }
}
