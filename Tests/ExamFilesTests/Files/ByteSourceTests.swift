// Bytes come in order, and refusals in words.

import ExamCore
import Glibc
import Testing

@testable import ExamFiles

@Suite struct ByteSourceTests {
  @Test("a file, an empty file and memory give their bytes")
  func contents() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
    for count in [0, 1, 200_000] {
      try AtomicFile.write(Array(bytes[..<count]), to: folder.path + "/a")
      #expect(try ByteSource.contents(of: folder.path + "/a") == Array(bytes[..<count]))
    }
    #expect(try ByteSource.contents(of: "/dev/null").isEmpty)
    let source = ByteSource([1, 2, 3], name: "memory")
    var buffer: [UInt8] = [0, 0, 0, 0]
    #expect(try source.read(into: &buffer, from: 2) == 2)
    #expect(try source.read(into: &buffer, from: 4) == 0)
    #expect(try source.read(into: &buffer, from: 3) == 1)
    #expect(try source.read(into: &buffer, from: 0) == 0)
    #expect(buffer == [0, 0, 1, 3])
    #expect(source.bytesRead == 3)
  }

  @Test("no file, a folder, too large a file")
  func failures() throws {
    let folder = try TemporaryFolder()
    #expect {
      _ = try ByteSource(folder.path + "/no")
    } throws: {
      ($0 as? FileFailure)?.message.english
        == "cannot read “\(folder.path)/no”: there is no such file"
    }
    #expect {
      _ = try ByteSource.contents(of: folder.path)
    } throws: {
      ($0 as? FileFailure)?.message.chinese == "无法读取“\(folder.path)”：它是文件夹，不是文件"
    }
    #expect {
      _ = try ByteSource.contents(of: "/dev/zero", limit: 1 << 20)
    } throws: {
      ($0 as? FileFailure)?.message.english == "cannot read “/dev/zero”: it is larger than 1 MB"
    }
  }
}
