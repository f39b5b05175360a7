// `paper.json` written and read again, and manifests that somebody damaged.

import ExamCore
import Foundation
import Testing

@testable import ExamFiles

@Suite("Manifest")
struct ManifestFileTests {
  /// The message of the refusal; nil when the bytes are read.
  private static func refusal(_ bytes: [UInt8]) -> Message? {
    do throws(FileFailure) {
      _ = try ManifestFile.decode(bytes, file: "paper.json")
      return nil
    } catch {
      #expect(error.action == .read && error.path == "paper.json")
      #expect(
        error.remedy.english
          == "Give the paper.json that exambank assemble wrote, or its folder; draw it again from "
          + "the same bank and seed if it was changed.")
      return error.message
    }
  }

  /// The refusal of the manifest of ``PrintedExam`` after a change.
  private static func refusal(_ change: (inout [String: Any]) -> Void) throws -> Message? {
    let bytes = Data(ManifestFile.encode(PrintedExam.exam))
    var object = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    change(&object)
    return refusal(Array(try JSONSerialization.data(withJSONObject: object)))
  }

  private static func words(_ english: String) -> String {
    "cannot read the exam “paper.json”: \(english)"
  }

  @Test("An exam that was written reads as the same exam, whatever its texts hold")
  func roundTrip() throws {
    for seed in 0..<300 as Range<UInt64> {
      var random = RandomText(seed: seed)
      let exam = random.exam()
      let bytes = ManifestFile.encode(exam)
      let read = try ManifestFile.decode(bytes, file: "paper.json")
      #expect(read == exam, "seed \(seed)")
      #expect(ManifestFile.encode(read) == bytes, "seed \(seed)")
      if read != exam { return }
    }
  }

  @Test("The same exam gives the same bytes; text stays readable in them")
  func bytes() {
    let text = String(decoding: ManifestFile.encode(PrintedExam.exam), as: UTF8.self)
    #expect(text == String(decoding: ManifestFile.encode(PrintedExam.exam), as: UTF8.self))
    #expect(text.hasSuffix("}\n"))
    #expect(text.contains("\"seed\" : \"7\""))
    #expect(text.contains(#"某酒店丢了客人的行李。\n"#))
    #expect(text.contains("## S1 单项选择题"))
  }

  @Test("A seed of 64 bits comes back whole")
  func seed() throws {
    var exam = PrintedExam.exam
    exam.seed = .max
    #expect(try ManifestFile.decode(ManifestFile.encode(exam), file: "p").seed == .max)
  }

  @Test("A key, a total or a seed that somebody edited in the manifest is told by its seal")
  func sealed() throws {
    for (member, from, to) in [
      ("items", "- [2]", "- [3]"), ("blueprint", "总分：", "总分：1"), ("seed", "7", "8"),
    ] {
      let message = try ManifestFileTests.refusal { object in
        let text = object[member] as? String ?? ""
        let changed = text.replacing(from, with: to)
        #expect(changed != text, "\(member)")
        object[member] = changed
      }
      #expect(
        message?.english == ManifestFileTests.words("it was changed after it was issued"),
        "\(member)")
    }
  }

  @Test("Anything that is no manifest is said to be none")
  func noManifest() {
    for text in ["", "{}", "[]", "null", "7", "{\"format\":", "candidate,1\nS1,A\n", "\u{0}"] {
      let message = ManifestFileTests.refusal(Array(text.utf8))
      #expect(message?.english == ManifestFileTests.words("it is no exam manifest"), "\(text)")
      #expect(message?.chinese == "无法读取试卷“paper.json”：它不是试卷清单", "\(text)")
    }
  }

  @Test("Every member is needed, and of its own type")
  func members() throws {
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(ManifestFile.encode(PrintedExam.exam)))
        as? [String: Any])
    #expect(object.count == 11)
    for name in object.keys.sorted() {
      for value in [nil, NSNull(), ["x"], -1.5] as [Any?] {
        let message = try ManifestFileTests.refusal { $0[name] = value }
        #expect(
          message?.english == ManifestFileTests.words("it is no exam manifest"),
          "\(name) \(String(describing: value))")
      }
    }
  }

  @Test("A manifest of a later program says so, even when nothing else in it is known")
  func later() throws {
    let expected = ManifestFileTests.words("it was written by a newer exambank (format 3)")
    #expect(try ManifestFileTests.refusal { $0["format"] = 3 }?.english == expected)
    #expect(
      ManifestFileTests.refusal(Array("{\"format\": 3, \"pages\": []}".utf8))?.english == expected)
  }

  @Test("A damaged part is named")
  func damaged() throws {
    let cases: [(String, String, Any)] = [
      ("seed", "a part of it is missing", "-1"),
      ("seed", "a part of it is missing", "18446744073709551616"),
      ("bankHash", "a hash in it is damaged", "abc"),
      ("blueprintHash", "a hash in it is damaged", String(repeating: "Z", count: 64)),
      ("items", "form A places items that it does not hold", ""),
      ("blueprint", "form A places items that it does not hold", "# 卷\n总分：1\n"),
      ("forms", "it has no form", [Any]()),
    ]
    for (name, words, value) in cases {
      let message = try ManifestFileTests.refusal { $0[name] = value }
      #expect(message?.english == ManifestFileTests.words(words), "\(name)")
    }
    let items = try ManifestFileTests.refusal {
      $0["items"] = ($0["items"] as? String)?.replacing("答案：A\n", with: "答案：甲乙\n")
    }
    #expect(items?.english.hasPrefix(ManifestFileTests.words("")) == true)
    #expect(items?.english.contains("甲乙") == true, "\(String(describing: items))")
    let twice = try ManifestFileTests.refusal {
      $0["items"] = ($0["items"] as? String)?.replacing("## T1 ", with: "## S1 ")
    }
    #expect(twice?.english.contains("S1") == true)
  }

  private static func withOrder(_ order: Any) throws -> Message? {
    try refusal { object in
      var forms = object["forms"] as? [[String: Any]] ?? []
      var sections = forms[0]["sections"] as? [[[String: Any]]] ?? []
      sections[0][0]["optionOrders"] = order
      forms[0]["sections"] = sections
      object["forms"] = forms
    }
  }

  @Test("An order of options that is none is refused: no letter may stand for two options")
  func orders() throws {
    // An order that could be one is told by the seal.
    #expect(
      try ManifestFileTests.withOrder([[3, 1, 2, 0]])?.english
        == ManifestFileTests.words("it was changed after it was issued"))
    for order in [
      [[0, 0, 1, 2]], [[0, 1, 2]], [[0, 1, 2, 3, 4]], [[1, 2, 3, 4]], [[-1, 0, 1, 2]],
      [[Int.max, 0, 1, 2]], [], [[0, 1, 2, 3], [0, 1, 2, 3]], [[]],
    ] as [[[Int]]] {
      #expect(
        try ManifestFileTests.withOrder(order)?.english
          == ManifestFileTests.words("form A places items that it does not hold"), "\(order)")
    }
  }

  @Test("Two forms of one code, and a form without a code, are refused: answers could mean either")
  func codes() throws {
    func refusal(_ codes: [String]) throws -> String? {
      try ManifestFileTests.refusal { object in
        let forms = object["forms"] as? [[String: Any]] ?? []
        object["forms"] = zip(forms, codes).map { form, code in
          form.merging(["form": code]) { _, new in new }
        }
      }?.english
    }
    #expect(
      try refusal(["A", "C"]) == ManifestFileTests.words("it was changed after it was issued"))
    #expect(try refusal(["A", "A"]) == ManifestFileTests.words("form “A” stands in it twice"))
    #expect(try refusal(["A", " "]) == ManifestFileTests.words("a form in it has no code"))
  }

  @Test("A manifest cut off anywhere is refused, and bytes turned anywhere never crash the reader")
  func noise() {
    let bytes = ManifestFile.encode(PrintedExam.exam)
    for end in stride(from: 0, to: bytes.count - 2, by: 37) {
      #expect(ManifestFileTests.refusal(Array(bytes[..<end])) != nil, "\(end)")
    }
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<300 {
      var turned = bytes
      for _ in 0...generator.below(3) {
        turned[generator.below(turned.count)] = UInt8(generator.below(256))
      }
      _ = ManifestFileTests.refusal(turned)
    }
  }
}
