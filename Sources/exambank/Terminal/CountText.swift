// Numbers of things in words: 1 item, 2 items.

enum CountText {
  static func english(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
