// Words that make sentences of other words, in Chinese and English.

/// Closed lists: who writes a sentence can hardly do without them, who lists keywords can.
enum FunctionWords {
  /// Whether a character is in ``hanzi``; by table, since it is asked for every letter.
  static func isFunction(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x1_0000 && table[Int(scalar.value)]
  }

  private static let table: [Bool] = {
    var table = Array(repeating: false, count: 0x1_0000)
    for scalar in hanzi where scalar.value < 0x1_0000 { table[Int(scalar.value)] = true }
    return table
  }()

  static let hanzi = Set<Unicode.Scalar>(
    ("一三上下不与且个中为之也了二于人从他以们会但你使做先其再则到即去又及只可后向和因在地多大太她如它对将就并应当很得我或所才"
      + "把时是更最有来比没用由的着等给而能若被要让该说跟过还这那都需须").unicodeScalars)

  static let determiners = words(
    "a an the this that these those my your his her its our their every each")
  static let prepositions = words(
    "of in on at by for with from to into about between through during without as than")
  static let auxiliaries = words(
    "is are was were be been am do does did has have had can could will would shall should may might must"
  )
  static let conjunctions = words("and or but because if when while so although that which who")
  static let others = words(
    "it they he she we you i them him us not no there then more most also only very such what how")

  static let english = determiners.union(prepositions).union(auxiliaries).union(conjunctions).union(
    others)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map(String.init))
  }
}
