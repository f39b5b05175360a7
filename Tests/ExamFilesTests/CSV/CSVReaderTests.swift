// Reading CSV text of every make.

import ExamCore
import Testing

@testable import ExamFiles

/// All rows and findings of a text, read in pieces of every size that could cut something.
func readRows(_ bytes: [UInt8], pieceSize: Int = 1 << 18) throws -> ([[String]], [Finding]) {
  var reader = CSVReader(ByteSource(bytes, name: "a.csv"), pieceSize: pieceSize)
  var rows: [[String]] = []
  while try reader.next() { rows.append(reader.strings) }
  return (rows, reader.findings)
}

@Suite struct CSVReaderTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let text: String
    let rows: [[String]]
    var testDescription: String { text.debugDescription }
  }

  static let samples: [Sample] = [
    Sample(text: "", rows: []),
    Sample(text: "\n\r\n\r", rows: []),
    Sample(text: "a", rows: [["a"]]),
    Sample(text: "a,b\n1,2\n", rows: [["a", "b"], ["1", "2"]]),
    Sample(text: "a,b\r\n1,2", rows: [["a", "b"], ["1", "2"]]),
    Sample(text: "a,b\r1,2\r", rows: [["a", "b"], ["1", "2"]]),
    Sample(text: "a,b\n\n\r\n1,2\n\n", rows: [["a", "b"], ["1", "2"]]),
    Sample(text: "a,b\n,\n", rows: [["a", "b"], ["", ""]]),
    Sample(text: "a,b\n1\n1,2,3\n", rows: [["a", "b"], ["1"], ["1", "2", "3"]]),
    Sample(text: "\u{FEFF}a,b\n", rows: [["a", "b"]]),
    Sample(text: "a;b\n1,5;2\n", rows: [["a", "b"], ["1,5", "2"]]),
    Sample(text: "a\tb\n1\t\"x\ty\"\n", rows: [["a", "b"], ["1", "x\ty"]]),
    Sample(text: "考生，卷别\n张三，A，\n", rows: [["考生", "卷别"], ["张三", "A", ""]]),
    Sample(text: "考生，\"a，b\"\n一,二，三\n", rows: [["考生", "a，b"], ["一,二", "三"]]),
    Sample(text: "sep=;\r\na,b;c\r\n1;2\r\n", rows: [["a,b", "c"], ["1", "2"]]),
    Sample(text: "\"a;b;c\",d\n1,2\n", rows: [["a;b;c", "d"], ["1", "2"]]),
    Sample(text: "a,\"b\"\"c\"\n\"\",\"\"\"\"\n", rows: [["a", "b\"c"], ["", "\""]]),
    Sample(text: "a,\"x\r\ny\nz\"\n1,2\n", rows: [["a", "x\r\ny\nz"], ["1", "2"]]),
    Sample(text: "a,\"b\"c\n1,2\"3\n", rows: [["a", "\"b\"c"], ["1", "2\"3"]]),
    Sample(text: "a\n'=1+1\n''x\n'-\n-5\n", rows: [["a"], ["=1+1"], ["''x"], ["-"], ["-5"]]),
  ]

  @Test("every make of CSV reads the same in pieces of any size", arguments: samples)
  func forms(sample: Sample) throws {
    for pieceSize in [1, 16, 17, 18, 19, 20, 21, 1 << 18] {
      let (rows, findings) = try readRows(Array(sample.text.utf8), pieceSize: pieceSize)
      #expect(rows == sample.rows)
      #expect(findings.isEmpty)
    }
  }

  @Test("rows and lines are counted as an editor counts")
  func counts() throws {
    var reader = CSVReader(
      ByteSource(Array("\na,\"x\ny\"\r\n\r\nb\n\nc".utf8), name: "-"))
    var places: [[Int]] = []
    while try reader.next() { places.append([reader.rowNumber, reader.lineNumber]) }
    #expect(places == [[1, 2], [2, 5], [3, 7]])
  }

  @Test("a quote without end is reported where it begins, and the rows after it survive")
  func openQuote() throws {
    for pieceSize in [16, 1 << 18] {
      let (rows, findings) = try readRows(
        Array("id,x\n1,\"good\"\n2,\"bad\n3,fine\n".utf8), pieceSize: pieceSize)
      #expect(rows == [["id", "x"], ["1", "good"], ["3", "fine"]])
      #expect(findings.map(\.code) == ["csv-open-quote"])
      #expect(findings.first?.place?.line == 3)
      #expect(findings.first?.place?.column == 3)
      #expect(findings.first?.place?.excerpt == "2,\"bad")
      #expect(
        findings.first?.message.english
          == "the quote that opens here is never closed; the row was left out")
    }
  }

  @Test("quotes without end in every row do not take for ever")
  func manyOpenQuotes() throws {
    var text = "a,b\n"
    for i in 0..<1000 { text += "\(i),x\n\(i),\"\(i % 2 == 0 ? "" : "\"\"")\n" }
    let (_, findings) = try readRows(Array(text.utf8))
    #expect(findings.count <= 21)
  }

  @Test("where so many quotes have no end that reading stops, it is said")
  func unreadRows() throws {
    let bad = (1...30).map { "\($0),\"x\n" }.joined()
    let (rows, findings) = try readRows(Array(("a,b\n" + bad + "31,good\n").utf8))
    #expect(rows == [["a", "b"]])
    #expect(
      findings.map(\.code) == Array(repeating: "csv-open-quote", count: 20) + [
        "csv-unread-rows", "csv-open-quote",
      ])
    #expect(findings[20].place?.line == 22)
    #expect(
      findings[20].message.english
        == "too many quotes without an end; the rows after this one were not read")
    #expect(findings[20].message.chinese == "没有结束的引号太多，本行之后的各行没有读入")
  }

  @Test("a quote without end does not swallow the rows up to the next quote")
  func foreignQuote() throws {
    for pieceSize in [16, 1 << 18] {
      let (rows, findings) = try readRows(
        Array("id,x\n1,\"快\n2,慢\n3,\"好\"事\n4,\"a\nb\"\n".utf8), pieceSize: pieceSize)
      #expect(rows == [["id", "x"], ["2", "慢"], ["3", "\"好\"事"], ["4", "a\nb"]])
      #expect(findings.map(\.code) == ["csv-open-quote"])
      #expect(findings.first?.place?.line == 2)
    }
    let (wide, _) = try readRows(Array("考生，答\n一，\"甲\n乙\"\n二，\"甲\n乙\"，\n".utf8))
    #expect(wide == [["考生", "答"], ["一", "甲\n乙"], ["二", "甲\n乙", ""]])
  }

  @Test("a row longer than any table's stops the reading")
  func longRow() throws {
    var reader = CSVReader(
      ByteSource(Array((String(repeating: "x", count: 5000) + "\na\n").utf8), name: "x"),
      pieceSize: 64, longestRow: 1000)
    #expect(try reader.next() == false)
    #expect(reader.findings.map(\.code) == ["csv-long-row"])
    #expect(try reader.next() == false)
  }

  @Test("bytes that are no text cost their row only, with its place")
  func noText() throws {
    let bytes =
      Array("考生,答\n甲甲甲甲甲甲甲甲,A\n乙,".utf8) + [0xFF] + Array("\n丙,B\n丁,".utf8) + [0] + Array("\n".utf8)
    for pieceSize in [16, 1 << 18] {
      let (rows, findings) = try readRows(bytes, pieceSize: pieceSize)
      #expect(rows == [["考生", "答"], ["甲甲甲甲甲甲甲甲", "A"], ["丙", "B"]])
      #expect(findings.map(\.code) == ["csv-no-text", "csv-no-text"])
      #expect(findings.map { $0.place?.line } == [3, 5])
      #expect(findings.first?.place?.column == 3)
    }
  }

  @Test("random bytes are read without harm, the same in pieces of any size")
  func hostile() throws {
    var random = SeededGenerator(seed: 7)
    let alphabet: [UInt8] = [0x22, 0x2C, 0x0A, 0x0D, 0x41, 0x27, 0x3D]
    for _ in 0..<300 {
      let bytes = (0..<random.below(60)).map { _ in alphabet[random.below(alphabet.count)] }
      let (rows, findings) = try readRows(bytes)
      let (again, same) = try readRows(bytes, pieceSize: 1)
      #expect(rows == again)
      #expect(findings == same)
    }
    for _ in 0..<300 {
      let bytes = (0..<random.below(80)).map { _ in UInt8(random.below(256)) }
      _ = try readRows(bytes)
    }
  }
}
