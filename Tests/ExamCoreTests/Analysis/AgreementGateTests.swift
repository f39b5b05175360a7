import ExamCore
import Testing

@Suite("The gate of agreement")
struct AgreementGateTests {
  private func marks(_ count: Int, shift: Int = 0, noise: Int = 0) -> Agreement {
    var random = SeededGenerator(seed: 21)
    return AgreementTests.agreement(
      (0..<count).map { i in
        let noisy = noise > 0 ? random.below(noise + 1) : 0
        return (Points((i + noisy) % 6 + shift), Points(i % 6))
      })
  }

  @Test("Good agreement on enough answers passes")
  func passed() { #expect(AgreementGate(marks(120)) == .passed) }

  @Test("Below 100 answers there is no verdict")
  func few() { #expect(AgreementGate(marks(99)) == .tooFew) }

  @Test("Too generous, too strict, too weak: each in words")
  func failed() {
    #expect(
      AgreementGate(marks(120, shift: 1))
        == .failed([
          Message(en: "the program is too generous (SMD above 0.15)", zh: "程序给分偏高（SMD 超过 0.15）")
        ]))
    guard case .failed(let weak) = AgreementGate(marks(120, noise: 5)) else {
      Issue.record("weak agreement passed")
      return
    }
    #expect(weak.first?.english == "QWK is below 0.70")
  }

  @Test("People who agree much better than the program fail it")
  func people() {
    let pairs: [(Points, Points)] = (0..<120).map { i in
      (Points(i % 6 + (i % 4 == 0 ? (i % 6 < 3 ? 2 : -2) : 0)), Points(i % 6))
    }
    let program = AgreementTests.agreement(pairs)
    #expect((program.quadraticKappa ?? 0) >= 0.70)
    #expect(AgreementGate(program) == .passed)
    guard case .failed(let reasons) = AgreementGate(program, people: marks(120)) else {
      Issue.record("0.10 below people passed")
      return
    }
    #expect(reasons.map(\.english) == ["QWK is more than 0.10 below that of two people"])
  }
}
