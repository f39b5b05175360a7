import ExamCore
import Testing

/// Three levels in the manner of CRMAT.
let threeLevels = Scheme(
  id: "crmat", title: "CRMAT", pass: 60,
  levels: [
    Scheme.Level(name: "初级", certificate: "助理", courses: ["客户服务基础", "客户服务案例"]),
    Scheme.Level(name: "中级", certificate: "经理", courses: ["客户关系管理"], report: "案例研究报告"),
    Scheme.Level(
      name: "高级", certificate: "总监", courses: ["大客户管理"], report: "案例研究报告", defence: true,
      workYears: 3),
  ])

@Suite("Certificates")
struct CertificateAdvisorTests {
  private let advisor = CertificateAdvisor(scheme: threeLevels)

  private func course(_ title: String, _ best: Points?, passed: Bool = false)
    -> CandidateResults.Course
  {
    CandidateResults.Course(title: title, best: best, isPassed: passed)
  }

  @Test("Nothing achieved: everything is missing, in the order of the scheme")
  func nothing() {
    let standing = advisor.standing(of: CandidateResults(candidate: "1"))
    #expect(standing.levels.map(\.isHeld) == [false, false, false])
    #expect(standing.next?.level == "初级")
    #expect(
      standing.levels[2].missing == [
        .course("大客户管理", best: nil, pass: 60), .report("案例研究报告"), .defence,
        .workYears(needed: 3, has: nil),
      ])
  }

  @Test("The best of several attempts counts, the pass mark itself passes")
  func best() throws {
    let almost = try #require(Fraction(599, over: 10))
    let results = CandidateResults(
      candidate: "1",
      courses: [
        course("客户服务基础", 60), course("客户服务基础", 12), course("客户服务案例", 40),
        course("客户服务案例", almost),
      ])
    let standing = advisor.standing(of: results)
    #expect(standing.levels[0].missing == [.course("客户服务案例", best: almost, pass: 60)])
  }

  @Test("Levels need not be taken in order")
  func order() {
    let results = CandidateResults(
      candidate: "1", courses: [course("大客户管理", nil, passed: true)], reportPassed: true,
      defencePassed: true, workYears: 3)
    let standing = advisor.standing(of: results)
    #expect(standing.levels.map(\.isHeld) == [false, false, true])
    #expect(standing.levels[1].missing == [.course("客户关系管理", best: nil, pass: 60)])
  }

  @Test("A report of one level is no report of another; years are compared exactly")
  func reports() throws {
    var results = CandidateResults(
      candidate: "1", courses: [course("客户关系管理", 80), course("大客户管理", 80)],
      defencePassed: true)
    results.addReport(ofLevel: "中级")
    let years = try #require(Fraction(5, over: 2))
    results.addWorkYears(years)
    results.addWorkYears(1)
    let standing = advisor.standing(of: results)
    #expect(standing.levels[1].isHeld)
    #expect(
      standing.levels[2].missing == [.report("案例研究报告"), .workYears(needed: 3, has: years)])
  }

  @Test("All levels held: nothing is next; a scheme without levels holds nothing")
  func ends() {
    let all = CandidateResults(
      candidate: "1",
      courses: threeLevels.levels.flatMap(\.courses).map { course($0, 60) }, reportPassed: true,
      defencePassed: true, workYears: 10)
    #expect(advisor.standing(of: all).next == nil)
    let empty = CertificateAdvisor(scheme: Scheme(id: "", title: "", pass: 60))
    #expect(empty.standing(of: all).levels.isEmpty)
  }

  @Test(
    "What is missing reads like this",
    arguments: [
      (
        MissingRequirement.course("客户服务案例", best: 52, pass: 60),
        "客户服务案例: best score 52, 60 passes", "《客户服务案例》最好成绩 52，60 分及格"
      ),
      (
        .course("客户服务案例", best: nil, pass: 60), "客户服务案例: no result yet, 60 passes",
        "《客户服务案例》未考过，60 分及格"
      ),
      (.report("案例研究报告"), "report 案例研究报告: to pass review", "《案例研究报告》通过评审"),
      (.defence, "defence of the report: to pass", "报告答辩通过"),
      (.workYears(needed: 3, has: 2), "years of work: 3 needed, 2 so far", "工作年限 2 年，需满 3 年"),
      (.workYears(needed: 3, has: nil), "years of work: 3 needed, none stated", "满 3 年工作年限的证明"),
    ])
  func words(missing: MissingRequirement, english: String, chinese: String) {
    #expect(missing.text(in: .english) == english)
    #expect(missing.text(in: .chinese) == chinese)
  }
}
