// What is put aside on disk reads back, as often as needed.

import Testing

@testable import ExamFiles

@Suite struct SpoolFileTests {
  @Test("a source is copied and read twice, each pass at its own pace")
  func passes() throws {
    let bytes = (0..<600_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let spool = try SpoolFile(name: "test")
    try spool.fill(from: ByteSource(bytes, name: "memory"))
    #expect(spool.size == bytes.count)
    let (first, second) = (spool.source(), spool.source())
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    _ = try first.read(into: &buffer, from: 0)
    for source in [first, second] {
      var all = source.bytesRead > 0 ? buffer : []
      while true {
        let count = try source.read(into: &buffer, from: 0)
        if count == 0 { break }
        all += buffer[..<count]
      }
      #expect(all == bytes)
    }
  }

  @Test("nothing written is nothing read")
  func empty() throws {
    let spool = try SpoolFile(name: "test")
    var buffer: [UInt8] = [0]
    #expect(try spool.source().read(into: &buffer, from: 0) == 0)
  }
}
