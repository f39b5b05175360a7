// Cases with some of their parts.

import ExamCore
import Testing

@Suite struct ItemPartsTests {
  private let item = Item(
    id: "C", kind: .caseStudy, material: "材料",
    parts: ["一", "二", "三"].map {
      ItemPart(objectives: [], stem: $0, body: .trueFalse(key: true), statedPoints: 2)
    })

  @Test("keeps the parts asked for, in their order, and all that belongs to the case")
  func taking() {
    let taken = item.taking(parts: [0, 2])
    #expect(taken.parts.map(\.stem) == ["一", "三"])
    #expect(taken.material == "材料" && taken.id == "C" && taken.ownPoints == 4)
    #expect(item.taking(parts: [0, 1, 2]) == item)
    #expect(item.taking(parts: []).parts.isEmpty)
    #expect(item.taking(parts: [-1, 1, 9]).parts.map(\.stem) == ["二"])
  }
}
