// The stable names of everything the text readers report.

/// Codes of findings about text, as opposed to findings of checks about values.
public enum ReaderCode: String, CaseIterable, Hashable, Sendable {
  case undecodableText = "undecodable-text"
  case nulCharacter = "nul-character"

  case missingFolder = "missing-folder"
  case missingOutline = "missing-outline"
  case unreadableFile = "unreadable-file"
  case noItems = "no-items"
  case strayFile = "stray-file"

  case missingTitle = "missing-title"
  case misplacedTitle = "misplaced-title"
  case misplacedHeading = "misplaced-heading"
  case unknownHeading = "unknown-heading"
  case headingWithoutID = "heading-without-id"
  case headingWithoutKind = "heading-without-kind"
  case malformedID = "malformed-id"
  case duplicateID = "duplicate-id"

  case misplacedText = "misplaced-text"
  case misplacedField = "misplaced-field"
  case misspeltField = "misspelt-field"
  case duplicateField = "duplicate-field"
  case missingField = "missing-field"
  case emptyField = "empty-field"

  case badNumber = "bad-number"
  case badRange = "bad-range"
  case unknownKind = "unknown-kind"
  case unknownLevel = "unknown-level"
  case unknownFacility = "unknown-facility"
  case unknownWord = "unknown-word"

  case optionOrder = "option-order"
  case badKey = "bad-key"
  case badOptionPoints = "bad-option-points"
  case emptyAnswer = "empty-answer"
  case partNumber = "part-number"

  case malformedCriterion = "malformed-criterion"
  case malformedPattern = "malformed-pattern"
  case malformedSample = "malformed-sample"
  case malformedSynonyms = "malformed-synonyms"
  case duplicateName = "duplicate-name"
  case unknownName = "unknown-name"
  case nameCircle = "name-circle"
  case malformedObjective = "malformed-objective"
  case malformedConstraint = "malformed-constraint"
  case badExposure = "bad-exposure"

  case missingTable = "missing-table"
  case tableHeading = "table-heading"
  case tableRow = "table-row"
  case tableCell = "table-cell"
  case tableSum = "table-sum"
}
