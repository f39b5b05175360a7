// How the options a candidate chose become points: a policy of the section of the paper.

/// 计分规则 of choice questions.
public enum ChoiceRule: Hashable, Sendable {
  /// 全对给分: the exact set of right options, else nothing.
  case allOrNothing
  /// No wrong option: so much for each right one, full points for the exact set; any wrong: 0.
  case perOption(Points)
  /// No wrong option: points × chosen ÷ right; any wrong: 0.
  case proportional
  /// No wrong option but some missing: half of the points; any wrong: 0.
  case half
  /// No wrong option: the item's own points of each option, full points for the exact set; any wrong: 0.
  case custom
  /// Sum of `plus` for each right and `minus` (negative) for each wrong option chosen, between `floor` and full.
  case plusMinus(plus: Points, minus: Points, floor: Points)
}
