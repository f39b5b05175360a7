// Words for what the system refuses.

import ExamCore
import Glibc
import Testing

@testable import ExamFiles

@Suite struct FileFailureTests {
  @Test("standard streams have names, and a failure becomes a finding")
  func names() {
    let failure = FileFailure(.write, "-", code: EIO)
    #expect(failure.message.english == "cannot write standard output: system error \(EIO)")
    #expect(FileFailure(.read, "-", code: EIO).message.chinese.hasPrefix("无法读取 标准输入："))
    #expect(failure.finding.severity == .error)
    #expect(failure.finding.remedy == failure.remedy)
  }

  @Test("every known refusal has words of its own")
  func words() {
    let codes = [ENOENT, EACCES, EISDIR, ENOTDIR, ENOSPC, EROFS, EMFILE, ENAMETOOLONG, EPIPE]
    let messages = codes.map { FileFailure(.write, "a", code: $0).message }
    #expect(Set(messages).count == codes.count)
    #expect(!messages.contains { $0.english.contains("system error") })
  }
}
