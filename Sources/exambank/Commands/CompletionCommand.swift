// exambank completion: a script that completes commands and options in a shell.

import ExamCore
import ExamFiles

enum CompletionCommand: Command {
  static let syntax = CommandSyntax(
    "completion",
    Message(en: "print a completion script for a shell", zh: "输出命令补全脚本"),
    operands: [OperandSyntax("SHELL", Message(en: "bash, zsh or fish", zh: "bash、zsh 或 fish"))],
    examples: ["source <(exambank completion bash)"])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    let shell = arguments.operands[0]
    switch shell {
    case "bash": try console.put(bash)
    case "zsh": try console.put("autoload -U +X bashcompinit && bashcompinit\n" + bash)
    case "fish": try console.put(fish(console.language))
    default:
      throw arguments.usage(
        Message(
          en: "SHELL is bash, zsh or fish, not “\(shell)”",
          zh: "SHELL 是 bash、zsh 或 fish，而不是“\(shell)”"))
    }
    return .done
  }

  private static var bash: String {
    let commands = ExamBankProgram.commands.map { $0.syntax }
    let names = commands.map { $0.name }.joined(separator: " ")
    let cases = commands.map { syntax in
      let options = syntax.allOptions.map { "--\($0.name)" }.joined(separator: " ")
      return "    \(syntax.name)) options=\"\(options)\" ;;"
    }
    let branches = cases.joined(separator: "\n")
    return """
      _exambank() {
        local word="${COMP_WORDS[COMP_CWORD]}" options=""
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=( $(compgen -W "\(names) help --help --version" -- "$word") )
          return
        fi
        case "${COMP_WORDS[1]}" in
      \(branches)
        esac
        if [[ "$word" == -* ]]; then
          COMPREPLY=( $(compgen -W "$options" -- "$word") )
        else
          COMPREPLY=( $(compgen -f -- "$word") )
        fi
      }
      complete -o filenames -F _exambank exambank
      """
  }

  private static func fish(_ language: Language) -> String {
    var lines: [String] = []
    func quoted(_ text: String) -> String {
      "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\\'")
        + "'"
    }
    for syntax in ExamBankProgram.commands.map({ $0.syntax }) {
      lines.append(
        "complete -c exambank -n __fish_use_subcommand -f -a \(syntax.name) -d \(quoted(syntax.summary.text(in: language)))"
      )
      for option in syntax.allOptions {
        let short = option.short.map { " -s \($0)" } ?? ""
        let value = option.value == nil ? "" : " -r"
        lines.append(
          "complete -c exambank -n '__fish_seen_subcommand_from \(syntax.name)' -l \(option.name)\(short)\(value) -d \(quoted(option.help.text(in: language)))"
        )
      }
    }
    return lines.joined(separator: "\n")
  }
}
