import ExamCore
import ExamFiles
import Testing

@Suite("Patterns")
struct PatternReaderTests {
  @Test("Groups, alternatives, pieces in order, and what is forbidden")
  func structure() {
    let (pattern, findings) = PatternReader.read("负面口碑 | 忠诚*下降；!延长｜提前;\\！号\\|a")
    #expect(findings.isEmpty)
    #expect(
      pattern
        == Pattern(groups: [
          Pattern.Group(terms: [
            Pattern.Term(pieces: ["负面口碑"]), Pattern.Term(pieces: ["忠诚", "下降"]),
          ]),
          Pattern.Group(
            isForbidden: true,
            terms: [Pattern.Term(pieces: ["延长"]), Pattern.Term(pieces: ["提前"])]),
          Pattern.Group(terms: [Pattern.Term(pieces: ["！号|a"])]),
        ]))
    #expect(PatternPrinter.print(pattern, in: .chinese) == "负面口碑 | 忠诚*下降；！延长 | 提前；\\！号\\|a")
    #expect(PatternPrinter.print(pattern, in: .english) == "负面口碑 | 忠诚*下降; !延长 | 提前; \\！号\\|a")
  }

  @Test(
    "Empty places are left out and reported",
    arguments: [
      ("", 0, 1), ("  ", 0, 1), ("；", 0, 2), ("a；", 1, 1), ("a||b", 1, 1), ("*", 0, 1),
      ("!", 0, 1), ("|；|", 0, 4), ("甲 | 乙*", 1, 1), ("*甲", 1, 1), ("甲***乙", 1, 1), ("甲 &", 1, 1),
      ("甲 →", 1, 1), ("{}", 0, 1), ("{甲", 0, 1), ("甲}", 0, 1), ("？？", 0, 1), ("≥ 甲", 0, 1),
      ("≥3 甲 | 乙", 0, 1), ("≥2 甲 → 乙", 0, 1), ("甲*100*乙", 1, 1), ("≥2", 0, 1),
    ])
  func holes(text: String, groups: Int, findings: Int) {
    let read = PatternReader.read(text)
    #expect(read.pattern.groups.count == groups)
    #expect(read.findings.count == findings)
    #expect(read.findings.allSatisfy { $0.code == "malformed-pattern" })
    #expect(
      read.pattern.groups.allSatisfy {
        !$0.terms.isEmpty
          && $0.terms.allSatisfy { term in
            !term.chains.isEmpty && term.chains.allSatisfy { !$0.pieces.isEmpty }
          }
      })
  }
}
