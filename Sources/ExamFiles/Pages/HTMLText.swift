// Text made safe for a page: everything from a bank goes through here.

/// HTML text content.
enum HTMLText {
  /// The five characters that mean something to a browser, escaped.
  static func escaped(_ text: String) -> String {
    var safe = ""
    safe.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&#39;"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  /// Escaped text with its line breaks.
  static func lines(_ text: String) -> String {
    escaped(text).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "<br>")
  }

  /// Escaped text as paragraphs, one for each line that is not empty.
  static func paragraphs(_ text: String) -> String {
    text.split(separator: "\n").map { "<p>\(escaped(String($0)))</p>" }.joined(separator: "\n")
  }
}
