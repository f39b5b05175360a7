// Responses of candidates to one question that are nearly the same, found as a stream in bounded memory.

/// The latest responses to one question, each as a sketch of its stretches of five letters.
///
/// Of a response the 32 smallest hashes of its 5-grams are kept; the share of the smallest hashes of two
/// responses together that both have estimates the Jaccard similarity of their 5-grams (Broder 1997). Two that are
/// alike almost surely share one of their eight smallest, by which they are looked up. At most
/// ``most`` responses are remembered, the oldest is forgotten first: some 1 MB a question, however many
/// candidates there are.
public struct CandidateCopies: Sendable {
  /// How many responses are remembered.
  public static let most = 2_000
  /// A response of fewer letters resembles others by chance.
  public static let shortest = 30
  /// From this similarity on, in hundredths, a response counts as a copy.
  public static let line = 70

  private static let sketchSize = 32
  private static let lookups = 8

  private struct Entry: Sendable {
    let candidate: String
    let sketch: [UInt64]
  }
  private var entries: [Entry] = []
  /// Where the next response goes once all places are taken.
  private var next = 0
  /// The latest entry that has a hash among its smallest.
  private var latest: [UInt64: Int] = [:]
  private let known: Set<[Unicode.Scalar]>

  /// - Parameter known: texts that anybody may give word for word without being flagged here: the samples of the
  ///   rubric, which simulated candidates answer with.
  public init(known: [String] = []) {
    self.known = Set(known.map { ResponseShape($0).letters })
  }

  /// Looks for an earlier response like this one, and remembers this one.
  ///
  /// Only the later of two is flagged: the earlier was graded before there was anything to compare with.
  /// The reason names its candidate.
  public mutating func flag(_ response: String, of candidate: String) -> GradingFlag? {
    // Three bytes a hanzi; English words of few letters fall to the exact count below.
    guard response.utf8.count >= CandidateCopies.shortest else { return nil }
    let shape = ResponseShape(response)
    guard shape.letters.count >= CandidateCopies.shortest, !known.contains(shape.letters) else {
      return nil
    }
    let sketch = CandidateCopies.sketch(of: shape)
    var best = 0
    var original: String?
    for hash in sketch.prefix(CandidateCopies.lookups) {
      guard let index = latest[hash], entries[index].candidate != candidate else { continue }
      let alike = CandidateCopies.similarity(sketch, entries[index].sketch)
      if alike > best { (best, original) = (alike, entries[index].candidate) }
    }
    remember(Entry(candidate: candidate, sketch: sketch))
    guard best >= CandidateCopies.line, let original else { return nil }
    return GradingFlag(
      .candidateCopy,
      Message(
        en: "\(best) % the same as the answer of \(original)",
        zh: "与考生 \(original) 的作答有 \(best)% 相同"))
  }

  private mutating func remember(_ entry: Entry) {
    var place = entries.count
    if entries.count < CandidateCopies.most {
      entries.append(entry)
    } else {
      place = next
      next = (next + 1) % CandidateCopies.most
      for hash in entries[place].sketch.prefix(CandidateCopies.lookups) where latest[hash] == place
      {
        latest[hash] = nil
      }
      entries[place] = entry
    }
    for hash in entry.sketch.prefix(CandidateCopies.lookups) { latest[hash] = place }
  }

  /// The smallest hashes, ascending, each once.
  private static func sketch(of shape: ResponseShape) -> [UInt64] {
    var sorted = GramSet.hashes(of: shape.letters, length: 5).map(mixed)
    sorted.sort()
    var sketch: [UInt64] = []
    for hash in sorted where sketch.last != hash {
      sketch.append(hash)
      if sketch.count == sketchSize { break }
    }
    return sketch
  }

  /// The finishing step of MurmurHash3, so that the smallest hashes are a fair sample.
  private static func mixed(_ hash: UInt64) -> UInt64 {
    var h = hash
    h = (h ^ h >> 33) &* 0xFF51_AFD7_ED55_8CCD
    h = (h ^ h >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return h ^ h >> 33
  }

  /// In hundredths.
  private static func similarity(_ a: [UInt64], _ b: [UInt64]) -> Int {
    var (i, j, both, all) = (0, 0, 0, 0)
    while all < sketchSize, i < a.count || j < b.count {
      all += 1
      if i < a.count, j < b.count, a[i] == b[j] {
        both += 1
        i += 1
        j += 1
      } else if j >= b.count || (i < a.count && a[i] < b[j]) {
        i += 1
      } else {
        j += 1
      }
    }
    return all == 0 ? 0 : both * 100 / all
  }
}
