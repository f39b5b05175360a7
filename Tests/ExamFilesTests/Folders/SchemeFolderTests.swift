// Certificate schemes as folders and as files.

import ExamCore
import Testing

@testable import ExamFiles

@Suite("Scheme folders")
struct SchemeFolderTests {
  private static let scheme = "# 方案\n编号：x\n及格：60\n\n## 初级 助理证书\n课程：\n- 服务基础\n"

  private func desk() throws -> Workshop {
    try Workshop([
      "scheme/scheme.txt": SchemeFolderTests.scheme, "both/scheme.txt": "", "both/outline.txt": "",
      "bank/outline.txt": "", "plain.txt": SchemeFolderTests.scheme,
    ])
  }

  @Test("A folder with scheme.txt and no outline is a scheme, and so is the file by its name")
  func isScheme() throws {
    let desk = try desk()
    #expect(SchemeFolder.isScheme(desk["scheme"]))
    #expect(SchemeFolder.isScheme(desk["scheme/"]))
    #expect(SchemeFolder.isScheme(desk["scheme/scheme.txt"]))
    for other in ["both", "bank", "plain.txt", "nowhere"] {
      #expect(!SchemeFolder.isScheme(desk[other]), "\(other)")
    }
    #expect(!SchemeFolder.isScheme(""))
  }

  @Test("Folder and file read as the same scheme; the canonical file is the file itself")
  func read() throws {
    let desk = try desk()
    for path in ["scheme", "scheme/", "scheme/scheme.txt"] {
      let folder = try SchemeFolder.read(desk[path])
      #expect(folder.findings == [])
      #expect(folder.scheme.id == "x")
      #expect(folder.scheme.levels.map(\.courses) == [["服务基础"]])
      #expect(folder.canonicalFile.path == desk["scheme/scheme.txt"], "\(path)")
      #expect(folder.canonicalFile.isCanonical)
    }
    #expect(try SchemeFolder.read(desk["plain.txt"]).scheme.id == "x")
  }

  @Test("What is not canonical is said so; the words of the file decide its language")
  func canonical() throws {
    let desk = try Workshop([
      "zh/scheme.txt": SchemeFolderTests.scheme.replacing("：", with: ":")
        .replacing("\n", with: "\r\n"),
      "en/scheme.txt": "# Scheme\nid: x\npass: 60\n\n## Basic Certificate\ncourses:\n- Service\n",
    ])
    let chinese = try SchemeFolder.read(desk["zh"]).canonicalFile
    #expect(!chinese.isCanonical)
    #expect(chinese.new == SchemeFolderTests.scheme)
    let english = try SchemeFolder.read(desk["en"]).canonicalFile
    #expect(english.isCanonical, "\(english.new)")
  }

  @Test("What is wrong is a finding with its place; what cannot be read is a failure")
  func faults() throws {
    let desk = try Workshop(["scheme/scheme.txt": "# 方案\n编号：x\n及格：六十\n"])
    let finding = try #require(try SchemeFolder.read(desk["scheme"]).findings.first)
    #expect(finding.severity == .error)
    #expect(finding.place?.file == desk["scheme/scheme.txt"])
    #expect(finding.place?.line == 3)
    for path in ["nowhere", ""] {
      #expect(throws: FileFailure.self) { try SchemeFolder.read(path) }
    }
    let empty = try Workshop(["scheme/other.txt": ""])
    #expect(throws: FileFailure.self) { try SchemeFolder.read(empty["scheme"]) }
  }
}
