// The variables of the environment that the program looks at.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

enum Environment {
  static var variables: [String: String] {
    var variables: [String: String] = [:]
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "COLUMNS"] {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return variables
  }
}
