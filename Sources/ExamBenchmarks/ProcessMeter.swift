// What the process has used: seconds of processor time and the most memory at any one time.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

enum ProcessMeter {
  static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Processor seconds of some work, and what it gave.
  static func measure<Value>(_ work: () throws -> Value) rethrows -> (seconds: Double, value: Value)
  {
    let start = seconds()
    let value = try work()
    return (seconds() - start, value)
  }

  static func peakMegabytes() -> Double {
    var usage = rusage()
    // 0 is RUSAGE_SELF, which glibc gives as a type of its own.
    getrusage(0, &usage)
    #if canImport(Glibc)
      return Double(usage.ru_maxrss) / 1_024
    #else
      return Double(usage.ru_maxrss) / 1_048_576
    #endif
  }
}
