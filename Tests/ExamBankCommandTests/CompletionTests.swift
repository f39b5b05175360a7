// Completion scripts: a shell can read them, and they know every command and option.

import Foundation
import Testing

@Suite("exambank completion")
struct CompletionTests {
  static func has(_ shell: String) -> Bool {
    ["/bin/", "/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"].contains {
      FileManager.default.isExecutableFile(atPath: $0 + shell)
    }
  }

  @Test("bash reads the script, and completes commands and options with it")
  func bash() throws {
    let desk = try Desk()
    let script = try desk.run("completion", "bash")
    #expect(script.status == 0)
    try desk.write(script.output, to: "completion.bash")
    let syntax = try desk.shell("bash -n completion.bash")
    #expect(syntax.status == 0, "\(syntax.errors)")
    func completed(_ words: String...) throws -> [String] {
      let list = words.map { "\"\($0)\"" }.joined(separator: " ")
      return try desk.shell(
        """
        source ./completion.bash; COMP_WORDS=(exambank \(list)); COMP_CWORD=\(words.count)
        _exambank; printf '%s\\n' "${COMPREPLY[@]}"
        """, with: "/bin/bash"
      ).lines
    }
    #expect(try completed("") == HelpTests.commands + ["help", "--help", "--version"])
    #expect(try completed("ch") == ["check"])
    #expect(try completed("assemble", "--fo") == ["--forms", "--focus"])
    #expect(try completed("report", "--c") == ["--cut", "--candidate"])
    try desk.putBank()
    #expect(try completed("check", "ba") == ["bank"])
  }

  @Test("The zsh script is that of bash behind its loader")
  func zsh() throws {
    let desk = try Desk()
    let bash = try desk.run("completion", "bash").output
    let zsh = try desk.run("completion", "zsh").output
    #expect(zsh == "autoload -U +X bashcompinit && bashcompinit\n" + bash)
    try desk.write(zsh, to: "completion.zsh")
    let syntax = try desk.shell("bash -n completion.zsh")
    #expect(syntax.status == 0, "\(syntax.errors)")
  }

  @Test("fish has one line for every command and option, in the language asked")
  func fish() throws {
    let desk = try Desk()
    for language in ["en", "zh"] {
      let run = try desk.run("completion", "fish", "--lang", language)
      #expect(run.status == 0)
      for line in run.lines { #expect(line.hasPrefix("complete -c exambank -n "), "\(line)") }
      for command in HelpTests.commands {
        #expect(run.lines.contains { $0.contains("__fish_use_subcommand -f -a \(command) ") })
      }
      #expect(
        run.lines.contains { $0.contains("'__fish_seen_subcommand_from grade' -l all-marks") })
      #expect(run.output.contains(language == "zh" ? "'检查题库'" : "'find what is wrong with a bank'"))
    }
  }

  @Test("fish reads its script", .enabled(if: CompletionTests.has("fish"), "no fish here"))
  func fishSyntax() throws {
    let desk = try Desk()
    try desk.write(try desk.run("completion", "fish").output, to: "completion.fish")
    let syntax = try desk.shell("fish --no-execute completion.fish")
    #expect(syntax.status == 0, "\(syntax.errors)")
  }
}
