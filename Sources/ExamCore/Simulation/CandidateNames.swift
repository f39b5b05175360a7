// Invented names for make-believe candidates.

/// Names put together from common parts; they mean nobody.
enum CandidateNames {
  static func draw(_ language: Language, using generator: inout SeededGenerator) -> String {
    switch language {
    case .chinese:
      let first = pick(givenCharacters, using: &generator)
      // Two given characters are the commoner case.
      let second = generator.below(3) == 0 ? "" : pick(givenCharacters, using: &generator)
      return pick(surnames, using: &generator) + first + second
    case .english:
      return pick(givenNames, using: &generator) + " " + pick(familyNames, using: &generator)
    }
  }

  private static func pick(_ list: [String], using generator: inout SeededGenerator) -> String {
    list[generator.below(list.count)]
  }

  private static let surnames = [
    "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马",
    "罗",
    "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾", "彭",
    "吕",
    "欧阳", "司马",
  ]
  private static let givenCharacters = [
    "伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "霞", "平",
    "刚",
    "玲", "辉", "丹", "萍", "鹏", "华", "红", "玉", "飞", "桂", "英", "梅", "鑫", "波", "斌", "莉", "宇", "浩", "凯",
    "秀",
    "健", "俊", "帆", "雪", "婷", "佳", "晨", "楠", "思", "文",
  ]
  private static let givenNames = [
    "Alice", "Ben", "Clara", "Daniel", "Emma", "Frank", "Grace", "Henry", "Irene", "Jack", "Karen",
    "Leo", "Mary", "Noah", "Olive", "Peter", "Quinn", "Rose", "Samuel", "Tina", "Victor", "Wendy",
  ]
  private static let familyNames = [
    "Adams", "Baker", "Carter", "Davis", "Evans", "Foster", "Green", "Harris", "Irving", "Jones",
    "King", "Lewis", "Moore", "Norris", "Owens", "Parker", "Reed", "Scott", "Turner", "Ward",
  ]
}
