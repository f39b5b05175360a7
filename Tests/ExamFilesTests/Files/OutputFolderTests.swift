// Results appear together.

import Glibc
import Testing

@testable import ExamFiles

@Suite struct OutputFolderTests {
  @Test("all files appear at the commit, in a folder that is made with those above it")
  func commit() throws {
    let temporary = try TemporaryFolder()
    let path = temporary.path + "/deep"
    let folder = try OutputFolder(path)
    try folder.write(Array("1".utf8), to: "a.csv")
    let file = try folder.file("b.csv")
    try file.write("2")
    try folder.commit()
    #expect(try ByteSource.contents(of: path + "/a.csv") == Array("1".utf8))
    #expect(try ByteSource.contents(of: path + "/b.csv") == Array("2".utf8))
    unlink(path + "/a.csv")
    unlink(path + "/b.csv")
    #expect(rmdir(path) == 0)
  }

  @Test("a folder that is dropped leaves nothing, not even itself")
  func discard() throws {
    let temporary = try TemporaryFolder()
    do {
      let folder = try OutputFolder(temporary.path + "/x/y/z")
      try folder.write([1, 2, 3], to: "a.csv")
    }
    #expect(temporary.names.isEmpty)
  }

  @Test("one file that cannot be written keeps all of them away")
  func fullDisk() throws {
    let temporary = try TemporaryFolder()
    symlink("/dev/full", temporary.path + "/b.csv")
    let folder = try OutputFolder(temporary.path)
    try folder.write(Array("1".utf8), to: "a.csv")
    try folder.write(Array("2".utf8), to: "b.csv")
    #expect {
      try folder.commit()
    } throws: {
      ($0 as? FileFailure)?.code == ENOSPC
    }
    #expect(temporary.names == ["b.csv"])
  }

  @Test("a file where a folder is wanted is a failure")
  func notAFolder() throws {
    let temporary = try TemporaryFolder()
    try AtomicFile.write("x", to: temporary.path + "/f")
    #expect {
      _ = try OutputFolder(temporary.path + "/f/g")
    } throws: {
      ($0 as? FileFailure)?.action == .createFolder
    }
    #expect(throws: FileFailure.self) { _ = try OutputFolder("") }
    #expect(temporary.names == ["f"])
  }
}
