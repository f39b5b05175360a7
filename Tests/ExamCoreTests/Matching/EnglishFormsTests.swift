import Testing

@testable import ExamCore

struct EnglishFormsTests {
  private func forms(_ word: String) -> Set<String> {
    Set(EnglishForms.of(word.unicodeScalars.map(\.value)).map { String(text: $0[...]) })
  }

  @Test(
    "Any form of a word finds the others",
    arguments: [
      ["complain", "complains", "complained", "complaining"], ["policy", "policies"],
      ["carry", "carries", "carried", "carrying"], ["manage", "manages", "managed", "managing"],
      ["stop", "stops", "stopped", "stopping"], ["box", "boxes"], ["call", "calls", "called"],
      ["pass", "passes", "passed"], ["agree", "agrees", "agreed", "agreeing"],
    ])
  func regular(words: [String]) {
    for word in words { #expect(forms(word).isSuperset(of: words), "\(word): \(forms(word))") }
  }

  @Test(
    "What is no inflection, or means something else, stays as it is",
    arguments: ["goods", "news", "evening", "during", "this", "it", "24", "crm1", ""])
  func fixed(word: String) {
    #expect(forms(word) == [word])
  }

  @Test("No form of one word is another word")
  func others() {
    #expect(!forms("policies").contains("police"))
    #expect(!forms("business").contains("busines"))
    #expect(!forms("service").contains("serve"))
    #expect(!forms("need").contains("ne"))
  }
}
