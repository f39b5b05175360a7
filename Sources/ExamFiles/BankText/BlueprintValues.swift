// Values that only blueprints have: ranges of counts, exposure, rules between forms.

import ExamCore

extension ReadingLog {
  /// `20` or `18-22`, whole numbers from 1; nil when there is none or it was reported.
  mutating func counts(_ key: FieldKey, in entries: [BlockEntry]) -> ClosedRange<Int>? {
    guard let entry = entries[key], !entry.isEmpty else { return nil }
    let value = entry.value.text.withoutSpace
    let numbers = value.split(whereSeparator: RangeText.isDash)
      .map { NumberKind.count.number(in: $0)?.numerator }
    if numbers.count <= 2, let least = numbers.first ?? nil, let most = numbers.last ?? nil,
      least <= most
    {
      return least...most
    }
    error(
      .badNumber, at: entry.value,
      Message(
        en: "\(quoted(value)) is no number for \(quoted(entry.written.text))",
        zh: "\(quoted(value))不能作为\(quoted(entry.written.text))的数"),
      Message(
        en: "write a whole number from 1, or two with the smaller first, such as 18-22",
        zh: "写 1 以上的整数，或小的数在前的范围，如 18-22"))
    return nil
  }

  mutating func exposure(in entries: [BlockEntry]) -> ExposureRule {
    guard let entry = entries[.exposure], !entry.isEmpty else { return ExposureRule() }
    if let rule = ExposureText.rule(entry.value.text) { return rule }
    let value = entry.value.text.withoutSpace
    error(
      .badExposure, at: entry.value,
      Message(
        en: "\(quoted(value)) is no rule of exposure", zh: "\(quoted(value))不是曝光规则"),
      Message(
        en: "write `not in the last 3`, `at most 2 uses` or `least used first`, parted by commas",
        zh: "写“近 3 份不用”“最多 2 次”“少用优先”，用“、”隔开"))
    return ExposureRule()
  }

  mutating func formRules(in entries: [BlockEntry]) -> FormRules {
    var rules = FormRules()
    let overlap = maximum(
      .overlap, in: entries,
      Message(en: "write <=5 points, <=3 questions or <=10%", zh: "写 ≤5分、≤3题 或 ≤10%"),
      where: { $0.countingUnit != nil })
    if let most = overlap?.maximum, let unit = overlap?.countingUnit {
      rules.overlap = FormRules.Overlap(maximum: most, unit: unit)
    }
    rules.facilityGap =
      maximum(
        .facilityGap, in: entries,
        Message(en: "write a difference of rates such as <=0.03", zh: "写得分率之差，如 ≤0.03"),
        where: { $0.unit == nil && ($0.maximum ?? .zero) <= .one })?.maximum
    return rules
  }

  /// A greatest value, with or without `≤`; nil when there is none or it was reported.
  private mutating func maximum(
    _ key: FieldKey, in entries: [BlockEntry], _ form: Message, where fits: (RangeText) -> Bool
  ) -> RangeText? {
    guard let entry = entries[key], !entry.isEmpty else { return nil }
    if let range = RangeText(entry.value.text), let most = range.maximum,
      range.minimum == nil || range.minimum == most, fits(range)
    {
      return range
    }
    let value = entry.value.text.withoutSpace
    error(
      .badRange, at: entry.value,
      Message(
        en: "\(quoted(value)) is no limit for \(quoted(entry.written.text))",
        zh: "\(quoted(value))不能作为\(quoted(entry.written.text))的上限"), form)
    return nil
  }
}
