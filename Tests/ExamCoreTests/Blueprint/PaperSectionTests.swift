// Which items a section takes, and in which parts.

import ExamCore
import Testing

@Suite struct PaperSectionTests {
  private typealias Fixture = AssemblyFixture
  private let item = Fixture.caseStudy(
    "C", [Fixture.part(4), Fixture.part(6), Fixture.part(5), Fixture.part(5)])

  private func choices(
    _ points: Points, _ parts: ClosedRange<Int>?, scaling: Bool = false
  ) -> [[Int]] {
    PaperSection(
      title: "", kinds: [.caseStudy], count: 1, points: points, allowsScaling: scaling,
      parts: parts
    ).admittedParts(of: item)
  }

  @Test("a case stands whole unless the section takes some of its parts")
  func whole() {
    #expect(choices(20, nil) == [[0, 1, 2, 3]])
    #expect(choices(10, nil) == [])
    #expect(choices(10, nil, scaling: true) == [[0, 1, 2, 3]])
  }

  @Test("parts must be worth the points of the section together, unless they are scaled")
  func parts() {
    #expect(choices(10, 1...2) == [[0, 1], [2, 3]])
    #expect(choices(20, 2...4) == [[0, 1, 2, 3]])
    #expect(choices(7, 1...4) == [])
    #expect(choices(10, 3...3, scaling: true) == [[0, 1, 2], [0, 1, 3], [0, 2, 3], [1, 2, 3]])
    #expect(choices(10, 9...12) == [])
  }

  @Test("other kinds stand whole whatever the section says about parts")
  func others() {
    let section = PaperSection(
      title: "", kinds: [.shortAnswer, .singleChoice], count: 1, points: 5, parts: 1...2)
    #expect(section.admittedParts(of: Fixture.short("S", 5)) == [[0]])
    #expect(section.admittedParts(of: Fixture.short("S", 4)) == [])
    #expect(section.admittedParts(of: Fixture.choice("Q")) == [[0]])
    #expect(section.admittedParts(of: Fixture.choice("Q", weight: 0)) == [])
  }

  @Test("a case with very many parts is not taken apart")
  func many() {
    let long = Fixture.caseStudy("L", (0..<20).map { _ in Fixture.part(1) })
    let section = PaperSection(
      title: "", kinds: [.caseStudy], count: 1, points: 5, parts: 5...5)
    #expect(section.admittedParts(of: long) == [])
  }

  @Test("the number of items is a range when a greatest is given")
  func counts() {
    var section = Fixture.section("", .term, 3)
    #expect(section.counts == 3...3)
    section.mostCount = 5
    #expect(section.counts == 3...5)
    section.mostCount = 1
    #expect(section.counts == 3...3)
  }
}
