// No option sums up the others.

/// “All of the above” and its like: whoever is sure of two options has it, whoever sees one wrong is rid of it.
public struct CatchAllCheck: BankCheck {
  public init() {}

  public func findings(in bank: Bank) -> [Finding] {
    bank.checkedParts.flatMap { part -> [Finding] in
      guard var choice = part.part.body.choice else { return [] }
      // An option that the author fixed speaks for itself.
      choice.anchored = []
      return choice.options.indices.filter(choice.keepsPlace).map { position in
        let letter = OptionLetter.name(position)
        return part.finding(
          .note, "catch-all-option", .option(position),
          en: "option \(letter) sums up the others: “\(choice.options[position])”",
          zh: "选项 \(letter) 概括了其他选项：“\(choice.options[position])”",
          remedy: Message(
            en: "Put a statement of its own there, or make the item multiple choice.",
            zh: "请换成单独的一项，或改成多项选择题。"))
      }
    }
  }
}
