// A file that could not be read or written: which one, why, and the way out.

public import ExamCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the system refused.
public struct FileFailure: Error, Hashable, Sendable {
  /// What was being done to the file.
  public enum Action: Hashable, Sendable {
    case read, write, createFolder
  }

  /// The path as the user gave it; `-` for standard input or output.
  public let path: String
  public let action: Action
  /// The `errno` of the system call; 0 when no call failed.
  public let code: Int32
  public let message: Message
  /// The way out.
  public let remedy: Message

  public init(
    path: String, action: Action, code: Int32 = 0, message: Message, remedy: Message
  ) {
    self.path = path
    self.action = action
    self.code = code
    self.message = message
    self.remedy = remedy
  }

  /// The failure that a system call left in `errno`.
  public init(_ action: Action, _ path: String, code: Int32) {
    let (cause, remedy) = FileFailure.words(code, action, path)
    let named = FileFailure.name(path, action)
    let message =
      switch action {
      case .read:
        Message(
          en: "cannot read \(named.english): \(cause.english)",
          zh: "无法读取\(named.chinese)：\(cause.chinese)")
      case .write:
        Message(
          en: "cannot write \(named.english): \(cause.english)",
          zh: "无法写入\(named.chinese)：\(cause.chinese)")
      case .createFolder:
        Message(
          en: "cannot create the folder \(named.english): \(cause.english)",
          zh: "无法建立文件夹\(named.chinese)：\(cause.chinese)")
      }
    self.init(path: path, action: action, code: code, message: message, remedy: remedy)
  }

  private static func name(_ path: String, _ action: Action) -> Message {
    guard path == "-" else { return Message(en: "“\(path)”", zh: "“\(path)”") }
    return action == .read
      ? Message(en: "standard input", zh: "标准输入")
      : Message(en: "standard output", zh: "标准输出")
  }

  private static func words(_ code: Int32, _ action: Action, _ path: String) -> (Message, Message) {
    switch code {
    case ENOENT where action == .read:
      (
        Message(en: "there is no such file", zh: "没有这个文件"),
        Message(en: "Check the spelling of the path.", zh: "请检查路径是否写对。")
      )
    case ENOENT:
      (
        Message(en: "its folder does not exist", zh: "所在的文件夹不存在"),
        Message(
          en: "Create the folder first, or choose another one.", zh: "请先建立该文件夹，或换一个位置。")
      )
    case EACCES, EPERM:
      (
        Message(en: "no permission", zh: "没有权限"),
        Message(
          en: "Change the permissions of the file and its folder, or choose another place.",
          zh: "请修改文件及其文件夹的权限，或换一个位置。")
      )
    case EISDIR:
      (
        Message(en: "it is a folder, not a file", zh: "它是文件夹，不是文件"),
        Message(en: "Name a file inside it.", zh: "请写出其中某个文件的路径。")
      )
    case ENOTDIR, EEXIST:
      (
        Message(
          en: "a part of the path is a file, not a folder", zh: "路径中有一段是文件，不是文件夹"),
        Message(en: "Choose another folder.", zh: "请换一个文件夹。")
      )
    case ENOSPC where path == "-", EDQUOT where path == "-", EFBIG where path == "-":
      // Files may have been written before: nothing can be said of them here.
      (
        Message(en: "the disk is full", zh: "磁盘已满"),
        Message(
          en: "Free some space, or send the output elsewhere.", zh: "请腾出空间，或把输出送到别处。")
      )
    case ENOSPC, EDQUOT, EFBIG:
      (
        Message(en: "the disk is full", zh: "磁盘已满"),
        Message(
          en: "Free some space, or write to another disk; nothing was changed.",
          zh: "请腾出空间，或写到别的磁盘；原有文件没有改动。")
      )
    case EROFS:
      (
        Message(en: "the disk is read-only", zh: "磁盘是只读的"),
        Message(en: "Write to another place.", zh: "请写到别的位置。")
      )
    case EMFILE, ENFILE:
      (
        Message(en: "too many files are open", zh: "打开的文件太多"),
        Message(
          en: "Close other programs, or give fewer files at once.", zh: "请关闭其他程序，或一次少给几个文件。")
      )
    case ENAMETOOLONG:
      (
        Message(en: "the name is too long", zh: "名称太长"),
        Message(en: "Choose a shorter name.", zh: "请换一个短一些的名称。")
      )
    case EPIPE:
      (
        Message(en: "the reader has gone", zh: "接收方已关闭"),
        Message(en: "Start the command again.", zh: "请重新运行命令。")
      )
    default:
      (
        Message(en: "system error \(code)", zh: "系统错误 \(code)"),
        Message(
          en: "Check the disk and try again.", zh: "请检查磁盘后重试。")
      )
    }
  }
}

extension FileFailure {
  /// The failure as a finding, for lists that hold both.
  public var finding: Finding {
    Finding(.error, "file", at: Place(file: path), message, remedy: remedy)
  }
}
