// Papers issued before, read back as the ledger.

import ExamCore
import Testing

@testable import ExamFiles

@Suite struct IssuedPapersTests {
  private func exam(_ ids: [String], seed: UInt64) -> IssuedExam {
    let items = ids.map { SmallExam.single($0, key: 0) }
    return IssuedExam(
      outline: SmallExam.outline,
      blueprint: Blueprint(
        id: "b", title: "b", total: Fraction(ids.count),
        sections: [
          PaperSection(title: "s", kinds: [.singleChoice], count: ids.count, points: 1)
        ]), items: items, seed: seed, bankHash: ContentHash(of: ""),
      blueprintHash: ContentHash(of: ""),
      forms: [
        FormLayout(
          form: "A",
          sections: [items.map { Placement(item: $0.id, optionOrders: [[0, 1, 2, 3]]) }])
      ])
  }

  @Test("files, folders, and folders of folders in natural order; the oldest first")
  func order() throws {
    let folder = try TemporaryFolder()
    for (name, ids) in [("p10", ["Q3"]), ("p2", ["Q1", "Q2"])] {
      try ExamFolder.write(
        exam(ids, seed: 1), to: "\(folder.path)/all/\(name)", headings: .english)
    }
    try ExamFolder.write(exam(["Q9"], seed: 2), to: "\(folder.path)/one", headings: .english)
    let papers = try IssuedPapers.read([
      "\(folder.path)/all", "\(folder.path)/one/paper.json", "\(folder.path)/one/",
    ])
    #expect(papers.ledger.papers == [["Q1", "Q2"], ["Q3"], ["Q9"], ["Q9"]])
    #expect(papers.hashes.count == 4 && papers.hashes[2] == papers.hashes[3])
    #expect(papers.hashes[0] != papers.hashes[1])
  }

  @Test("what is no paper fails; nothing given is an empty ledger")
  func missing() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileFailure.self) { try IssuedPapers.read([folder.path]) }
    #expect(throws: FileFailure.self) { try IssuedPapers.read([folder.path + "/none"]) }
    let file = try folder.write("{}", to: "paper.json")
    #expect(throws: FileFailure.self) { try IssuedPapers.read([file]) }
    #expect(try IssuedPapers.read([]).ledger == ExposureLedger())
  }
}
