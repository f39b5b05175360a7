// exambank certify: who holds which certificate, and what is missing for the next.

import Testing

@Suite("exambank certify")
struct CertifyTests {
  private static let scheme = """
    # 小方案
    编号：mini
    及格：60

    ## 初级 助理证书
    课程：
    - 服务基础
    - 服务案例

    ## 高级 总监证书
    课程：
    - 大客户管理
    工作年限：3

    """

  private static let results = """
    考生,姓名,课程,成绩
    S1,王芳,服务基础,75
    S1,王芳,服务案例,59
    S1,王芳,服务案例,60
    S2,李伟,服务基础,58

    """

  private func desk(_ results: String) throws -> Desk {
    let desk = try Desk()
    try desk.write(CertifyTests.scheme, to: "scheme/scheme.txt")
    try desk.write(results, to: "results.csv")
    return desk
  }

  @Test("Each candidate: what is held, what the next level wants, and the rest")
  func summary() throws {
    let desk = try desk(CertifyTests.results)
    let run = try desk.run("certify", "scheme", "results.csv", "-o", "certificates.csv")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(
      run.output
        == """
        S1 王芳
          held: 初级 助理证书
          next: 高级 总监证书, still missing
            - 大客户管理: no result yet, 60 passes
            - years of work: 3 needed, none stated

        S2 李伟
          next: 初级 助理证书, still missing
            - 服务基础: best score 58, 60 passes
            - 服务案例: no result yet, 60 passes
          not held: 高级 总监证书, still missing
            - 大客户管理: no result yet, 60 passes
            - years of work: 3 needed, none stated


        """)
    #expect(
      try desk.text("certificates.csv").hasPrefix(
        "\u{FEFF}candidate,name,level,certificate,held,missing\r\nS1,王芳,初级,助理证书,yes,\r\n"))
  }

  @Test("From a pipe, in Chinese, the scheme named by its file")
  func chinese() throws {
    let desk = try desk("")
    let run = try desk.run(
      "certify", "scheme/scheme.txt", "-", "--lang", "zh", input: CertifyTests.results)
    #expect(run.status == 0)
    #expect(run.lines.prefix(3) == ["S1 王芳", "  已获得：初级 助理证书", "  下一步：高级 总监证书，尚缺"])
  }

  @Test("A course that the scheme does not have: the near one is offered, the others count")
  func unknownCourse() throws {
    let desk = try desk("candidate,course,result\nS1,服务基楚,75\nS1,服务案例,80\n")
    let run = try desk.run("certify", "scheme", "results.csv")
    #expect(run.status == 1)
    #expect(
      run.errors
        == """
        results.csv:2:4: error: row 2: the scheme has no course “服务基楚”; the row was left out
          2 | S1,服务基楚,75
            |    ^~~~~~~~
          help: Did you mean “服务基础”?

        """)
    #expect(run.output.contains("- 服务基础: no result yet, 60 passes\n"))
    #expect(!run.output.contains("服务案例"))
  }

  @Test("A scheme that is not there, one with errors, and results that are not there")
  func missing() throws {
    let desk = try desk(CertifyTests.results)
    let scheme = try desk.run("certify", "schema", "results.csv")
    #expect(scheme.status == 3)
    #expect(scheme.errors.hasPrefix("exambank: cannot read “schema”: there is no such file\n"))
    let results = try desk.run("certify", "scheme", "result.csv")
    #expect(results.status == 3)
    #expect(results.errors.hasPrefix("exambank: cannot read “result.csv”: there is no such file\n"))
    try desk.write("# 方案\n编号：x\n及格：六十\n", to: "broken/scheme.txt")
    let broken = try desk.run("certify", "broken", "results.csv")
    #expect(broken.status == 1)
    #expect(broken.errors.hasPrefix("broken/scheme.txt:3:4: error: "), "\(broken.errors)")
    #expect(broken.output == "")
  }
}
