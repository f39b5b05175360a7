// All rubrics of an exam made ready: one automaton for all their words, and for each what to make of its findings.

/// Rubrics compiled for matching many responses.
public struct CompiledRubrics: Sendable {
  /// A word of the automaton: the form of an atom, and the part of it that is looked for.
  struct Form: Sendable {
    let atom: Int
    let form: AtomForm
    /// Where in the form the part begins that the automaton finds; the rest is compared.
    let anchor: Range<Int>
  }

  let automaton: TermAutomaton
  let forms: [Form]
  let slips: WordSlips
  /// The form of each word of ``slips``.
  let slipForms: [Int]
  let programs: [RubricProgram]

  /// - Parameter glossary: the synonym sets that patterns name; an unknown name stands for itself.
  public init(_ rubrics: [Rubric], glossary: Glossary = Glossary()) {
    var atoms = AtomTable()
    let sets = glossary.byKey
    programs = rubrics.map { rubric in
      var builder = RubricCompiler(atoms: atoms, sets: sets)
      let program = builder.program(of: rubric)
      atoms = builder.atoms
      return program
    }
    let forms = atoms.forms
    automaton = TermAutomaton(forms.map { Array($0.form.characters[$0.anchor]) })
    slipForms = forms.indices.filter { position in
      !forms[position].form.isOpen
        && forms[position].form.characters.allSatisfy(\.isPlainLetter)
    }
    slips = WordSlips(slipForms.map { forms[$0].form.characters })
    self.forms = forms
  }
}

/// The words of all rubrics, each once.
struct AtomTable {
  private var known: [[AtomForm]: Int] = [:]
  private(set) var count = 0
  private(set) var forms: [CompiledRubrics.Form] = []

  /// The atom of a word with these forms.
  mutating func atom(of forms: [AtomForm]) -> Int {
    if let atom = known[forms] { return atom }
    for form in forms { add(form, to: count) }
    known[forms] = count
    count += 1
    return count - 1
  }

  private mutating func add(_ form: AtomForm, to atom: Int) {
    // The longest run without a wildcard.
    var anchor = 0..<0
    var start = 0
    for (position, character) in (form.characters + [AtomForm.any]).enumerated()
    where character == AtomForm.any {
      if position - start > anchor.count { anchor = start..<position }
      start = position + 1
    }
    guard !anchor.isEmpty else { return }
    forms.append(CompiledRubrics.Form(atom: atom, form: form, anchor: anchor))
  }
}
