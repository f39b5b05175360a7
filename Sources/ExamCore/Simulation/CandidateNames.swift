// Names for make-believe candidates, put together from common parts.

enum CandidateNames {
  static func name(in language: Language, using generator: inout SeededGenerator) -> String {
    switch language {
    case .chinese:
      let given = (0...generator.below(2)).map { _ in
        String(characters[generator.below(characters.count)])
      }
      return String(surnames[generator.below(surnames.count)]) + given.joined()
    case .english:
      return first[generator.below(first.count)] + " " + last[generator.below(last.count)]
    }
  }

  private static let surnames = Array("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜")
  private static let characters = Array("安宁晓静雨晨子涵思远佳怡明轩若溪文博欣然嘉言书瑶景行一诺知秋")
  private static let first = [
    "Ada", "Ben", "Cora", "Dan", "Elsie", "Finn", "Grace", "Hugo", "Iris", "Jon", "Kay", "Leo",
    "Mina", "Noel", "Olga", "Paul",
  ]
  private static let last = [
    "Ash", "Brook", "Carver", "Dale", "Elmer", "Field", "Gale", "Hill", "Irving", "Joyner", "Kern",
    "Lake", "Marsh", "North", "Orchard", "Pike",
  ]
}
