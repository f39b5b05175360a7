import ExamCore
import ExamFiles
import Testing

@Suite("Report of a grade folder")
struct ReportRunTests {
  private func run(_ folder: GradedFolder, candidate: String? = nil, language: Language = .english)
    throws -> Report
  {
    let record = try #require(GradedExam.record)
    let output = try OutputFolder(folder.path)
    let report = try ReportRun(
      exam: GradedExam.exam, record: record, language: language
    ).run(folder.path, output: output, candidate: candidate)
    try output.commit()
    return report
  }

  /// The same statistics straight from the sheets.
  private func expected(_ sheets: [ScoreSheet]) -> (ClassMastery, [FormAnalyzer]) {
    let outline = OutlineIndex(GradedExam.outline)
    let estimator = MasteryEstimator(outline: outline)
    var mastery = ClassMastery(of: estimator)
    var analyzers = GradedExam.keys.map { FormAnalyzer(key: $0) }
    for sheet in sheets {
      let form = sheet.form == "A" ? 0 : 1
      analyzers[form].add(sheet)
      guard sheet.state == .final || sheet.state == .awaiting else { continue }
      mastery.add(
        estimator.profile(
          of: CandidateEvidence(
            of: sheet.questions, key: GradedExam.keys[form], outline: outline,
            model: MasteryModel())))
    }
    return (mastery, analyzers)
  }

  @Test("What is read from the files is what was graded")
  func differential() throws {
    for seed in 1...5 as ClosedRange<UInt64> {
      let sheets = GradedExam.sheets(80, seed: seed)
      let report = try run(GradedFolder(sheets))
      let (mastery, analyzers) = expected(sheets)
      #expect(report.findings == [])
      #expect(report.mastery == mastery)
      for (form, analyzer) in zip(report.forms, analyzers) {
        #expect(form.totals == analyzer.totals)
        #expect(form.reliability == analyzer.reliability)
        #expect(form.items.map(\.discrimination) == analyzer.itemStatistics().map(\.discrimination))
      }
    }
  }

  @Test("Either file sorted anew, or marks parted from their candidate, changes nothing")
  func resorted() throws {
    let sheets = GradedExam.sheets(60, seed: 8)
    let straight = try run(GradedFolder(sheets))
    let scores = GradedExam.scoresCSV(sheets)
    let marks = GradedExam.marksCSV(sheets)
    var random = SeededGenerator(seed: 3)
    func shuffled(_ text: String) -> String {
      var lines = text.split(separator: "\r\n").map(String.init)
      let heading = lines.removeFirst()
      random.shuffle(&lines)
      return ([heading] + lines).joined(separator: "\r\n") + "\r\n"
    }
    for (scores, marks) in [
      (shuffled(scores), marks), (scores, shuffled(marks)), (shuffled(scores), shuffled(marks)),
    ] {
      let report = try run(GradedFolder(scores: scores, marks: marks))
      #expect(report.findings == [])
      #expect(report.forms.map(\.totals) == straight.forms.map(\.totals))
      let counts = report.mastery.objectives.map {
        [$0.mastered, $0.partly, $0.notYet, $0.unknown]
      }
      #expect(
        counts
          == straight.mastery.objectives.map { [$0.mastered, $0.partly, $0.notYet, $0.unknown] })
      for (a, b) in zip(report.mastery.objectives, straight.mastery.objectives) {
        #expect(abs((a.rate ?? -1) - (b.rate ?? -1)) < 1e-12)
      }
    }
  }

  // The estimates of 007 were computed apart, with scipy.
  @Test("The tables, literally, for one candidate present and one absent")
  func tables() throws {
    let folder = try GradedFolder([
      GradedExam.sheet("007", [1, 1, 0, 1], [2, 2]),
      GradedExam.sheet("008", [0, 0, 0, 0], [0, 0], attendance: .absent),
    ])
    _ = try run(folder)
    let mastery = try folder.text("mastery.csv").split(separator: "\r\n")
    #expect(
      mastery.map(String.init) == [
        "\u{FEFF}candidate,objective,title,points,maximum,rate,questions,estimate,low,high,verdict",
        "007,A1,知识点A1,1.5,1.5,1.000,2,0.788,0.362,0.997,mastered",
        "007,A2,知识点A2,0.5,0.5,1.000,1,0.752,0.258,0.997,not enough evidence",
        "007,A3,知识点A3,2,5,0.400,2,0.491,0.102,0.887,not enough evidence",
        "007,B1,知识点B1,3,3,1.000,2,0.814,0.372,0.999,mastered",
        "007,B2,知识点B2,0,0,,0,0.755,0.193,1.000,not enough evidence",
      ])
    let items = try folder.text("items.csv").split(separator: "\r\n").map(String.init)
    #expect(
      items[0]
        == "\u{FEFF}number,item,form,facility,sd,discrimination,upper-lower,alpha without,n,options,note"
    )
    #expect(
      items[1]
        == "1,A-1,A,1.000,,,,,1,A 12; B 30; C 0; D 3; blank 2; other 1,\"complete papers: 1, fewer than 20: no discrimination\""
    )
    #expect(items[6] == "1,B-1,B,,,,,,0,,no response to count")
    #expect(items.count == 11)
    let mastered = try folder.text("class-mastery.csv").split(separator: "\r\n").map(String.init)
    #expect(mastered[1] == "A1,知识点A1,1,1.000,1,0,0,0")
    #expect(mastered[5] == "B2,知识点B2,0,,0,0,0,1")
  }

  @Test("Chinese headings and verdicts on request")
  func chinese() throws {
    let folder = try GradedFolder([GradedExam.sheet("1", [1, 1, 1, 1], [4, 2])])
    _ = try run(folder, language: .chinese)
    let lines = try ["mastery.csv", "class-mastery.csv", "items.csv"].map {
      // Quotes around a heading are the writer's affair.
      try folder.text($0).replacing("\"", with: "").split(separator: "\r\n").map(String.init)
    }
    #expect(lines[0][0] == "\u{FEFF}考生,知识点,名称,得分,满分,得分率,题数,估计,下界,上界,结论")
    #expect(lines[0][1] == "1,A1,知识点A1,1.5,1.5,1.000,2,0.935,0.659,1.000,已掌握")
    #expect(lines[1][0] == "\u{FEFF}知识点,名称,人数,得分率,已掌握,部分掌握,未掌握,证据不足")
    #expect(lines[2][0] == "\u{FEFF}题号,试题,卷别,难度系数,标准差,区分度,高低分组差,删题后信度,有效人数,选项,说明")
  }

  @Test("Edits by hand are findings with the row, and the rest still counts")
  func edits() throws {
    let sheets = (1...6).map { GradedExam.sheet("S\($0)", [1, 1, 1, 1], [4, 2]) }
    var lines = GradedExam.scoresCSV(sheets).split(separator: "\r\n").map(String.init)
    lines[1] = lines[1].replacing("S1,考生S1,A,final,10", with: "S1,考生S1,A,final,9")
    lines[2] = lines[2].replacing("1,1,1,1,6", with: "7,x,,1,6")
    lines[3] = lines[3].replacing(",A,", with: ",C,")
    lines[4] = lines[4].replacing("final", with: "done")
    lines[5] = ",,,,,,,"
    lines.append(lines[6])
    let folder = try GradedFolder(
      scores: lines.joined(separator: "\r\n"), marks: GradedExam.marksCSV(sheets))
    let report = try run(folder)
    #expect(
      report.findings.map(\.message.english) == [
        "row 2: the total is “9”, but the questions add up to 10, which was used",
        "row 3, question 1 has “7”, which is no number of points up to 1; it was left out",
        "row 3, question 2 has “x”, which is no number of points up to 1; it was left out",
        "row 3, question 3 has no points and is in none of the lists; it was left out",
        "row 3: the total is “10”, but the questions add up to 7, which was used",
        "row 4: there is no form “C”; the row was left out",
        "row 5: “done” is no state of a sheet; the row was left out",
        "row 6 names no candidate",
        "row 8: candidate S6 stands in row 7 already; this row was left out",
      ])
    #expect(report.totals.present == 3)
    #expect(report.findings.allSatisfy { $0.place?.line ?? 0 > 1 && $0.remedy != nil })
  }

  @Test("Lists that contradict their cells are told, and the safer reading is taken")
  func lists() throws {
    let sheets = (1...3).map { GradedExam.sheet("S\($0)", [1, 1, 1, 1], [4, 2]) }
    var lines = GradedExam.scoresCSV(sheets).split(separator: "\r\n").map(String.init)
    lines[1] = lines[1].replacing("1,1,1,1,6,,,,", with: "1,1,1,1,6,2 9,,,")
    lines[2] = lines[2].replacing("1,1,1,1,6,,,,", with: "1,1,1,1,6,,,,5.1")
    lines[3] = lines[3].replacing("1,1,1,1,6,,,,", with: "1,1,0,1,6,3,1,,")
    let folder = try GradedFolder(
      scores: lines.joined(separator: "\r\n"), marks: GradedExam.marksCSV(sheets))
    let report = try run(folder)
    #expect(
      report.findings.filter { $0.code != "scores-total" }.map(\.message.english) == [
        "row 2: form A has no question “9”",
        "row 2, question 2 is listed as blank but has “1” points; taken as 0",
        "row 3, question 5.1 waits for a person, yet has “6” points; they were not counted",
        "row 4, question 1 is listed as void but has “1” points; taken as 0",
      ])
    let remedies = report.findings.filter { $0.code == "scores-cell" }.compactMap(\.remedy)
    #expect(
      remedies.map(\.english) == [
        "For the points to count, take 2 out of the column “blank” as well.",
        "For the points to count, take 5.1 out of the column “awaiting” as well.",
        "For the points to count, take 1 out of the column “void” as well.",
      ])
    #expect(remedies[1].chinese == "要计入这些分，请把 5.1 也从“待评题”一列中删去。")
    #expect(report.totals.final == 2)
    #expect(report.totals.awaiting == 1)
    #expect(report.forms[0].items.map(\.count) == [2, 3, 3, 3, 2])
  }

  @Test("A person's points count once their question is taken out of the list")
  func personsPoints() throws {
    let sheets = [GradedExam.sheet("S1", [1, 1, 1, 1], [4, 2])]
    let graded = GradedExam.scoresCSV(sheets)
    let awaiting = graded.replacing("1,1,1,1,6,,,,", with: "1,1,1,1,6,,,,5.1")
    let marks = GradedExam.marksCSV(sheets)
    #expect(try run(GradedFolder(scores: awaiting, marks: marks)).totals.awaiting == 1)
    let report = try run(GradedFolder(scores: graded, marks: marks))
    #expect(report.findings.isEmpty)
    #expect(report.totals.final == 1)
  }

  @Test("Marks that are gone are divided by the rubric, and said so")
  func missingMarks() throws {
    let sheets = [GradedExam.sheet("S1", [1, 1, 1, 1], [4, 2])]
    let heading = GradedExam.marksCSV([])
    for marks in ["", heading, heading + "S1,5.1,A-5,x,,4,4,scored,,1,rubric\r\n"] {
      let report = try run(GradedFolder(scores: GradedExam.scoresCSV(sheets), marks: marks))
      #expect(
        report.findings.last?.message.english
          == "candidate S1 has no complete marks for question 5.1: their points are divided among "
          + "the objectives as the rubric's maxima are")
      #expect(report.mastery.objectives[3].points == 3)
    }
  }

  @Test(
    "Files that are no scores do not crash",
    arguments: [
      "", "\r\n", "a,b,c\r\n1,2,3\r\n", "candidate\r\nx\r\n", "\"", "candidate,total\r\nx",
    ])
  func hostile(scores: String) throws {
    let report = try run(GradedFolder(scores: scores, marks: "\"\r\n,,"))
    #expect(!report.findings.isEmpty)
    #expect(report.totals.final == 0)
  }

  @Test("Thousands of faults are told in twenty and a count")
  func manyFaults() throws {
    let sheets = (0..<50).map { GradedExam.sheet("S\($0)", [1, 1, 1, 1], [4, 2]) }
    let scores = GradedExam.scoresCSV(sheets).replacing(",A,final", with: ",Z,final")
    let report = try run(GradedFolder(scores: scores, marks: GradedExam.marksCSV([])))
    #expect(report.findings.count == 21)
    #expect(
      report.findings.last?.message.english
        == "… and 30 more of this kind: row 2: there is no form “Z”; the row was left out")
  }

  @Test("A candidate who is not there is an error, files that are not there a failure")
  func absent() throws {
    let folder = try GradedFolder([GradedExam.sheet("S1", [1, 1, 1, 1], [4, 2])])
    let report = try run(folder, candidate: "S9")
    #expect(report.findings.map(\.message.english) == ["there is no candidate “S9”"])
    #expect(report.candidate == nil)
    let record = try #require(GradedExam.record)
    #expect(throws: FileFailure.self) {
      _ = try ReportRun(exam: GradedExam.exam, record: record)
        .run(folder.path + "/nowhere", output: nil)
    }
  }
}
