// Files appear whole or not at all.

import ExamCore
import Glibc
import Testing

@testable import ExamFiles

@Suite struct OutputFileTests {
  @Test("nothing is visible before publishing, everything after")
  func publish() throws {
    let folder = try TemporaryFolder()
    let file = try OutputFile(folder.path + "/a.txt")
    try file.write("hello ")
    try file.write([UInt8](repeating: 65, count: 1 << 20))
    try file.write("!")
    #expect(!folder.names.contains("a.txt"))
    try file.publish()
    #expect(folder.names == ["a.txt"])
    let bytes = try ByteSource.contents(of: folder.path + "/a.txt")
    #expect(bytes.count == 6 + (1 << 20) + 1)
    #expect(bytes.last == UInt8(ascii: "!"))
  }

  @Test("a file that is dropped leaves the old one as it was")
  func discard() throws {
    let folder = try TemporaryFolder()
    try AtomicFile.write("old", to: folder.path + "/a.txt")
    do {
      let file = try OutputFile(folder.path + "/a.txt")
      try file.write("new")
    }
    #expect(folder.names == ["a.txt"])
    #expect(try ByteSource.contents(of: folder.path + "/a.txt") == Array("old".utf8))
    try AtomicFile.write("new", to: folder.path + "/a.txt")
    #expect(try ByteSource.contents(of: folder.path + "/a.txt") == Array("new".utf8))
  }

  @Test("permissions of a replaced file stay, and a link still points where it pointed")
  func permissionsAndLinks() throws {
    let folder = try TemporaryFolder()
    try AtomicFile.write("old", to: folder.path + "/a.txt")
    chmod(folder.path + "/a.txt", 0o600)
    symlink("a.txt", folder.path + "/link")
    try AtomicFile.write("new", to: folder.path + "/link")
    var status = stat()
    lstat(folder.path + "/link", &status)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
    stat(folder.path + "/a.txt", &status)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(try ByteSource.contents(of: folder.path + "/a.txt") == Array("new".utf8))
  }

  @Test("a full disk, a folder and a missing folder are failures in words")
  func failures() throws {
    let folder = try TemporaryFolder()
    #expect {
      try AtomicFile.write("x", to: "/dev/full")
    } throws: {
      ($0 as? FileFailure)?.message.english == "cannot write “/dev/full”: the disk is full"
    }
    #expect {
      try AtomicFile.write("x", to: folder.path)
    } throws: {
      ($0 as? FileFailure)?.code == EISDIR
    }
    #expect {
      try AtomicFile.write("x", to: folder.path + "/no/a.txt")
    } throws: {
      ($0 as? FileFailure)?.remedy.chinese == "请先建立该文件夹，或换一个位置。"
    }
    #expect(folder.names.isEmpty)
  }
}
