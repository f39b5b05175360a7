// What the forms of one exam may share, and how far apart they may be.

/// Rules between the forms that are drawn together.
public struct FormRules: Hashable, Sendable {
  /// 卷间重题: the most that two forms share.
  public struct Overlap: Hashable, Sendable {
    public var maximum: Fraction
    /// Points, or questions (a case counts the questions drawn of it); a percentage is one of the total points.
    public var unit: BlueprintConstraint.Unit

    public init(maximum: Fraction, unit: BlueprintConstraint.Unit = .points) {
      self.maximum = maximum
      self.unit = unit
    }
  }

  /// Forms share no item when nil. Required items stand on all forms and do not count.
  public var overlap: Overlap?
  /// 卷间难度差: how far apart the forms' mean facilities may be; questions that state no facility count as
  /// half earned.
  public var facilityGap: Fraction?

  public init(overlap: Overlap? = nil, facilityGap: Fraction? = nil) {
    self.overlap = overlap
    self.facilityGap = facilityGap
  }
}
