// Options are counted by the letters of the form.

import ExamCore
import Testing

@testable import ExamFiles

@Suite struct OptionTallyTests {
  @Test("letters, blank and other; kinds without options count nowhere")
  func counts() {
    let grader = Grader(exam: SmallExam.mixed(rule: .allOrNothing))
    let key = grader.forms[0]
    var tally = OptionTally(key)
    for (position, question) in key.questions.enumerated() {
      for response in ["A", "a B", "", "?", "对", "×"] {
        tally.add(response, to: position, of: question, times: 2)
      }
    }
    let json = tally.json
    #expect(json.hasPrefix("{\"1\":{\"A\":4,\"B\":2,\"C\":0,\"D\":0,\"blank\":2,\"other\":6},"))
    #expect(json.contains("\"8\":{\"true\":2,\"false\":2,\"blank\":2,\"other\":6}"))
    #expect(!json.contains("\"10\""))
    #expect(json.hasSuffix("\"12.1\":{\"A\":4,\"B\":2,\"blank\":2,\"other\":6}}"))
  }
}
