// The program of the benchmarks: writes an instance as text, or measures the drawing of it; measures grading.

import ExamCore
import ExamFiles

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@main
enum BenchmarksProgram {
  static let usage = """
    exam-benchmarks export INSTANCE FILE   write an instance as text (FILE - is standard output)
    exam-benchmarks find INSTANCE          measure the search for some selection only
    exam-benchmarks run INSTANCE [DRAWS]   measure it; times are seconds of the processor
    exam-benchmarks grading COUNT          measure the matching of generated answers
    exam-benchmarks answers COUNT FILE     write the same patterns and answers as text
    INSTANCE: \(Instance.allCases.map(\.rawValue).joined(separator: ", "))

    """

  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    if words.count > 1, let count = Int(words[1]), (1...1_000_000).contains(count) {
      switch (words[0], words.count) {
      case ("grading", 2):
        put(GradingMeasurement(GradingSample(count: count)).results)
      case ("answers", 3):
        write(GradingSample(count: count).text, to: words[2])
      default: refuse()
      }
      return
    }
    guard words.count > 1, let instance = Instance(rawValue: words[1]) else { refuse() }
    switch (words[0], words.count) {
    case ("export", 3):
      write(ProgramText(instance.program()).text, to: words[2])
    case ("find", 2):
      report(InstanceRun(instance, draws: nil))
    case ("run", 2), ("run", 3):
      guard let draws = words.count == 3 ? Int(words[2]) : instance.draws, draws >= 0 else {
        refuse()
      }
      report(InstanceRun(instance, draws: draws))
    default: refuse()
    }
  }

  private static func report(_ run: InstanceRun) {
    put(run.results)
    if !run.isSound { exit(1) }
  }

  private static func put(_ results: [(name: String, value: String)]) {
    write(results.reduce(into: "") { $0 += "\($1.name)\t\($1.value)\n" }, to: "-")
  }

  private static func write(_ text: String, to path: String) {
    do {
      let file = try OutputFile(path)
      try file.write(text)
      try file.publish()
    } catch {
      print("\(path): \(error)")
      exit(1)
    }
  }

  private static func refuse() -> Never {
    print(usage, terminator: "")
    exit(2)
  }
}
