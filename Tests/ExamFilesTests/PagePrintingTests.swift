// A real browser makes a page to print of what was written.

import ExamCore
import ExamFiles
import Foundation
import Testing

@Suite("Printing with a browser")
struct PagePrintingTests {
  /// The first of the usual browsers on PATH.
  static let browser: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for name in ["chromium", "chromium-browser", "google-chrome"] {
      for folder in folders where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)")
      {
        return "\(folder)/\(name)"
      }
    }
    return nil
  }()

  @Test(
    "Paper and key print as PDF",
    .enabled(if: PagePrintingTests.browser != nil, "no chromium on PATH"), .timeLimit(.minutes(2)))
  func pdf() throws {
    let browser = try #require(PagePrintingTests.browser)
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "exambank-print-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try ExamFolder.write(PrintedExam.exam, to: folder.path, headings: .english)
    for name in ["paper-A", "key-A"] {
      let pdf = folder.appending(path: name + ".pdf")
      let process = Process()
      process.executableURL = URL(filePath: browser)
      process.arguments = [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--user-data-dir=" + folder.appending(path: "profile").path, "--no-pdf-header-footer",
        "--print-to-pdf=" + pdf.path, folder.appending(path: name + ".html").absoluteString,
      ]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      let bytes = try Data(contentsOf: pdf)
      #expect(bytes.starts(with: Data("%PDF-".utf8)))
      #expect(bytes.count > 5000)
      #expect(bytes.range(of: Data("/Type /Page".utf8)) != nil)
    }
  }
}
