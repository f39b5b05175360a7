// `grading.json`: what was graded with what, and how often each option was chosen.

import ExamCore

/// The record of one grading.
struct GradingJSON {
  /// Name and version of the program.
  var program: String
  /// The manifest as it stands in `paper.json`.
  var paper: [UInt8]
  var sources: [AnswerFiles.Source]
  /// Counts of each form.
  var options: [(form: FormCode, tally: OptionTally)]
  var allMarks: Bool

  /// The bytes of the file; the same grading gives the same bytes.
  var bytes: [UInt8] {
    let answers = sources.map { source in
      "{\"file\":\(GradingJSON.quoted(source.file)),\"bytes\":\(source.bytes),"
        + "\"rows\":\(source.rows),\"fingerprint\":\"\(source.fingerprint)\"}"
    }
    let counts = options.map { "\(GradingJSON.quoted($0.form.rawValue)):\($0.tally.json)" }
    let head = "{\"format\":1,\"program\":\(GradingJSON.quoted(program)),\n\"paper\":"
    let tail =
      ",\n\"answers\":[\(answers.joined(separator: ","))],\n"
      + "\"options\":{\(counts.joined(separator: ",\n"))},\n\"all marks\":\(allMarks)}\n"
    let manifest = paper.last == 0x0A ? paper.dropLast() : paper[...]
    return Array(head.utf8) + (manifest.isEmpty ? Array("null".utf8)[...] : manifest)
      + Array(tail.utf8)
  }

  /// A text as JSON has it.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case let control where control.value < 0x20:
        let digits = String(control.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
