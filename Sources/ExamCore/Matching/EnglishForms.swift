// Light English inflection: complain, complains, complained, complaining; policy, policies.

/// Other forms of an English word, by spelling rules alone.
enum EnglishForms {
  /// The word itself first, then its other forms; only itself for what is no word of three plain letters or more.
  static func of(_ word: [UInt32]) -> [[UInt32]] {
    guard word.count >= 3, word.allSatisfy(\.isPlainLetter) else { return [word] }
    let text = String(text: word[...])
    var forms = [text]
    for stem in stems(of: text) { forms += inflected(stem) }
    var seen: Set<String> = []
    return forms.filter { seen.insert($0).inserted }.map { $0.unicodeScalars.map(\.value) }
  }

  /// Words whose ending is no inflection, or that mean something else without it.
  private static let fixed: Set<String> = [
    "goods", "news", "means", "customs", "always", "perhaps", "series", "species", "evening",
    "morning",
    "during", "nothing", "something", "anything", "everything", "ceiling", "hundred", "sacred",
    "this",
    "thus", "does", "has", "was", "his", "its", "yes", "ours", "hers", "yours", "theirs",
    "afterwards",
    "towards", "sometimes", "besides", "the", "and", "not", "for", "but", "with", "from",
  ]

  /// What the word may be a form of.
  private static func stems(of word: String) -> [String] {
    if fixed.contains(word) { return [] }
    var stems = [word]
    func without(_ count: Int, _ ending: String = "") -> String {
      String(word.dropLast(count)) + ending
    }
    func add(_ stem: String) {
      if stem.count >= 3, stem.contains(where: { "aeiouy".contains($0) }), !fixed.contains(stem) {
        stems.append(stem)
      }
    }
    if word.hasSuffix("ies"), word.count > 4 {
      add(without(3, "y"))
    } else if ["sses", "shes", "ches", "xes", "zes", "oes"].contains(where: { word.hasSuffix($0) })
    {
      add(without(2))
      if word.hasSuffix("zes") || word.hasSuffix("ches") { add(without(1)) }
    } else if word.hasSuffix("s"), !["ss", "us", "is"].contains(where: { word.hasSuffix($0) }) {
      add(without(1))
    } else if word.hasSuffix("ied"), word.count > 4 {
      add(without(3, "y"))
    } else if word.hasSuffix("eed") {
      // Agreed, but not feed.
      if word.count > 5 { add(without(1)) }
    } else if word.hasSuffix("ed") {
      addVerb(without(2), add)
    } else if word.hasSuffix("ing") {
      addVerb(without(3), add)
    }
    return stems
  }

  /// complain-ed, manage-d, stopp-ed.
  private static func addVerb(_ stem: String, _ add: (String) -> Void) {
    add(stem)
    add(stem + "e")
    if isDoubled(stem) { add(String(stem.dropLast())) }
  }

  private static func isDoubled(_ stem: String) -> Bool {
    guard let last = stem.last, stem.count >= 4, !"aeiou".contains(last) else { return false }
    return stem.dropLast().last == last
  }

  private static func inflected(_ stem: String) -> [String] {
    guard !fixed.contains(stem), let last = stem.last else { return [stem] }
    let before = stem.dropLast().last ?? " "
    let isVowel = { (letter: Character) in "aeiou".contains(letter) }
    if last == "y", !isVowel(before) {
      let root = String(stem.dropLast())
      return [stem, root + "ies", root + "ied", stem + "ing"]
    }
    if last == "e" {
      let root = String(stem.dropLast())
      let present = before == "e" || before == "y" || before == "o" ? stem : root
      return [stem, stem + "s", stem + "d", present + "ing"]
    }
    let hisses = ["s", "x", "z", "sh", "ch", "o"].contains { stem.hasSuffix($0) }
    var forms = [stem, stem + (hisses ? "es" : "s"), stem + "ed", stem + "ing"]
    // stop, stopped: one vowel between two consonants.
    let third = stem.dropLast(2).last ?? " "
    if !isVowel(last), isVowel(before), !isVowel(third), third != " ", !"wxy".contains(last) {
      forms += [stem + String(last) + "ed", stem + String(last) + "ing"]
    }
    return forms
  }
}
