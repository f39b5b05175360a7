// A file of items as a value, so that writing it again loses nothing.

public import ExamCore

/// What one file under `items/` holds.
public struct ItemsFile: Hashable, Sendable {
  /// Empty when the file has none.
  public var title: String
  /// Text before the first item.
  public var preamble: String
  public var items: [Item]

  public init(title: String = "", preamble: String = "", items: [Item]) {
    self.title = title
    self.preamble = preamble
    self.items = items
  }
}
