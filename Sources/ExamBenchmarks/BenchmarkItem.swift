// What the generated instances know of a question.

struct BenchmarkItem {
  var kind: Int
  var objective: Int
  var level: Int
  var points = 1
  /// In thousandths.
  var facility = 0
  var minutes = 0
}
