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
    #expect(FileFailure(.read, "-", code: EIO).message.chinese.hasPrefix("无法读取标准输入："))
    #expect(failure.finding.severity == .error)
    #expect(failure.finding.remedy == failure.remedy)
  }

  @Test("of a full disk behind standard output nothing is said about files")
  func fullOutput() {
    let output = FileFailure(.write, "-", code: ENOSPC)
    #expect(output.remedy.english == "Free some space, or send the output elsewhere.")
    #expect(output.remedy.chinese == "请腾出空间，或把输出送到别处。")
    #expect(FileFailure(.write, "a", code: ENOSPC).remedy.english.contains("nothing was changed"))
    #expect(FileFailure(.write, "a", code: EROFS).message.chinese == "无法写入“a”：磁盘是只读的")
  }

  @Test("every known refusal has words of its own")
  func words() {
    let codes = [ENOENT, EACCES, EISDIR, ENOTDIR, ENOSPC, EROFS, EMFILE, ENAMETOOLONG, EPIPE]
    let messages = codes.map { FileFailure(.write, "a", code: $0).message }
    #expect(Set(messages).count == codes.count)
    #expect(!messages.contains { $0.english.contains("system error") })
  }
}
