// All rubrics of an exam made ready: one automaton for all their words, and for each what to make of its findings.

/// Rubrics compiled for matching many responses.
public struct CompiledRubrics: Sendable {
  let words: CompiledWords
  /// One for each rubric.
  let programs: [RubricProgram]

  /// - Parameters:
  ///   - rubrics: all that are to be matched with one automaton.
  ///   - glossary: the synonym sets that patterns name; an unknown name stands for itself.
  public init(_ rubrics: [Rubric], glossary: Glossary = Glossary()) {
    var atoms = AtomTable()
    let sets = glossary.byKey
    programs = rubrics.map { rubric in
      var compiler = RubricCompiler(atoms: atoms, sets: sets)
      // Only one table at a time, so that it is never copied.
      atoms = AtomTable()
      let program = compiler.program(of: rubric)
      atoms = compiler.atoms
      return program
    }
    words = CompiledWords(atoms.forms)
  }
}

/// The words of all rubrics and the automaton that finds them; a class, so that handing it on costs nothing.
final class CompiledWords: Sendable {
  /// A word of the automaton: a form of an atom, and the part of it that is looked for.
  struct Form: Sendable {
    let atom: Int32
    /// Characters of the whole form.
    let length: Int32
    /// Where in the form the part ends that the automaton finds.
    let anchorEnd: Int32
    /// Whether the rest of the form has to be compared.
    let isPartial: Bool
    let isOpen: Bool
    let beginsWithNumber: Bool
    let endsWithNumber: Bool
  }

  let automaton: TermAutomaton
  let forms: [Form]
  /// The characters of each form.
  let characters: [[UInt32]]
  let slips: WordSlips
  /// The form of each word of ``slips``.
  let slipForms: [Int]

  init(_ forms: [AtomTable.Entry]) {
    let anchors = forms.map { CompiledWords.anchor(of: $0.form.characters) }
    automaton = TermAutomaton(zip(forms, anchors).map { Array($0.form.characters[$1]) })
    self.forms = zip(forms, anchors).map { entry, anchor in
      Form(
        atom: Int32(entry.atom), length: Int32(entry.form.characters.count),
        anchorEnd: Int32(anchor.upperBound),
        isPartial: anchor.count < entry.form.characters.count, isOpen: entry.form.isOpen,
        beginsWithNumber: entry.form.beginsWithNumber, endsWithNumber: entry.form.endsWithNumber)
    }
    characters = forms.map(\.form.characters)
    slipForms = forms.indices.filter { position in
      !forms[position].form.isOpen
        && forms[position].form.characters.allSatisfy(\.isPlainLetter)
    }
    slips = WordSlips(slipForms.map { forms[$0].form.characters })
  }

  /// The longest run without a wildcard.
  private static func anchor(of characters: [UInt32]) -> Range<Int> {
    var anchor = 0..<0
    var start = 0
    for (position, character) in (characters + [AtomForm.any]).enumerated()
    where character == AtomForm.any {
      if position - start > anchor.count { anchor = start..<position }
      start = position + 1
    }
    return anchor
  }
}

/// The words of all rubrics, each once.
struct AtomTable {
  typealias Entry = (atom: Int, form: AtomForm)

  private var known: [[AtomForm]: Int] = [:]
  private(set) var count = 0
  /// Those that hold anything but wildcards.
  private(set) var forms: [Entry] = []

  /// The atom of a word with these forms.
  mutating func atom(of forms: [AtomForm]) -> Int {
    if let atom = known[forms] { return atom }
    for form in forms where form.characters.contains(where: { $0 != AtomForm.any }) {
      self.forms.append((count, form))
    }
    known[forms] = count
    count += 1
    return count - 1
  }
}
