// The words that negate, and the words that only look so.

/// Negators of Chinese and English, as folded characters.
enum NegationWords {
  /// What a word does to the clause it stands in.
  enum Sort: CaseIterable {
    /// Negates what follows within its reach.
    case strong
    /// Negates what follows at once.
    case bare
    /// Negates nothing, whatever negators it holds.
    case harmless
    /// Negates what stands before it: 不成立.
    case trailing
  }

  /// Where such words stand in a text: by their starts, of those that begin together the longest first.
  static func find(in text: ResponseText) -> [(sort: Sort, range: Range<Int>)] {
    var found: [(sort: Sort, range: Range<Int>)] = []
    let heads = heads.span
    let characters = text.characters.span
    for start in characters.indices {
      let head = characters[start]
      guard head < 0x1_0000, heads[Int(head)] > 0 else { continue }
      // Words of letters are not found inside longer ones.
      if head.isWordLetter, start > 0, characters[start - 1].isWordLetter { continue }
      for number in wordsOfHead[Int(heads[Int(head)])] {
        let word = words[number].characters
        let end = start + word.count
        guard end <= characters.count else { continue }
        var i = 1
        while i < word.count, characters[start + i] == word[i] { i += 1 }
        guard i == word.count else { continue }
        if end < characters.count, characters[end - 1].isWordLetter, characters[end].isWordLetter {
          continue
        }
        found.append((words[number].sort, start..<end))
      }
    }
    return found
  }

  private static let words: [(sort: Sort, characters: [UInt32])] = Sort.allCases.flatMap { sort in
    let list =
      switch sort {
      case .strong: strong
      case .bare: bare
      case .harmless: harmless
      case .trailing: trailing
      }
    return list.split { $0 == " " || $0 == "\n" }.map { word in
      (sort, ResponseText(String(word).replacing("_", with: " ")).characters)
    }
  }

  /// For each character of the basic plane 0, or the position in ``wordsOfHead`` of the words it begins.
  private static let heads: [UInt8] = {
    var heads = [UInt8](repeating: 0, count: 0x1_0000)
    var count: UInt8 = 0
    for word in words where heads[Int(word.characters[0])] == 0 {
      count += 1
      heads[Int(word.characters[0])] = count
    }
    return heads
  }()

  /// Positions in ``words``, the longest first; none at 0.
  private static let wordsOfHead: [[Int]] = {
    var lists = [[Int]](repeating: [], count: 1 + Int(heads.max() ?? 0))
    for (number, word) in words.enumerated() {
      lists[Int(heads[Int(word.characters[0])])].append(number)
    }
    return lists.map { list in
      list.sorted { words[$0].characters.count > words[$1].characters.count }
    }
  }()

  /// Where in a negator the character stands that negates: 不 in 并不.
  static func core(_ characters: ArraySlice<UInt32>) -> Int {
    characters.firstIndex { character in
      switch Unicode.Scalar(character) {
      case "不", "没", "无", "未", "非", "难": true
      default: false
      }
    } ?? characters.startIndex
  }

  private static let bare = "不 没 无 未 非"

  private static let strong = """
    不会 不能 不能够 不可能 不可以 不是 不算 不算是 不应 不必 不需 不需要 不须 不够 不太 不大 不再 不曾 \
    不想 不愿 不愿意 不肯 不敢 不让 不使 不令 不足以 不利于 不存在 不等于 不意味着 不属于 \
    并不 并不会 并不能 并不是 并没 并没有 并未 并非 绝不 绝不会 绝不是 绝非 决不 决不会 远非 远不 从不 从未 从没 从没有 从来不 \
    从来没 从来没有 毫不 毫无 没有 没能 没法 没让 没使 没把 没给 未能 未曾 未必 未让 未使 未把 无法 无从 无力 无须 \
    无需 无意 无助于 难以 算不上 称不上 不可能会 而非 而不是 否认 不承认 不认为 \
    切勿 请勿 不要 不准 不许 \
    no not never no_longer cannot can't couldn't won't wouldn't don't doesn't didn't isn't aren't wasn't weren't \
    hasn't haven't hadn't shouldn't mustn't needn't fails_to fail_to failed_to failing_to without neither \
    hardly rarely seldom scarcely unable_to refuse_to refuses_to refused_to rather_than instead_of
    """

  private static let harmless = """
    不仅 不仅仅 不但 不只 不只是 不光 不光是 不单 不单单 不止 不断 不得不 不可不 不能不 不会不 不是不 不无 无不 莫不 \
    不由得 不由 不禁 不免 不妨 不久 不时 不少 不同 不过 不管 不论 不外乎 不愧 不惜 不懈 不约而同 不言而喻 不知不觉 不可避免 \
    不可或缺 不可缺少 不亚于 不下于 不失为 不得已 不客气 不好意思 不要紧 不用说 不一样 不尽相同 无论 无论如何 无疑 无非 无形 \
    无形中 无意中 无意间 无微不至 无时无刻 无处不在 无数 无限 未来 未免 未尝不 非常 除非 莫非 非但 差不多 难免 免不了 少不了 \
    离不开 说不定 忍不住 巴不得 没准 没错 没想到 没多久 毫无疑问 \
    not_only not_just not_merely not_simply not_least not_to_mention no_doubt no_matter no_wonder no_sooner \
    without_doubt
    """

  private static let trailing = """
    不成立 不存在 不会发生 不会出现 不会产生 不可能发生 不可能出现 没有发生 没有出现 并未发生 并未出现 不属实 是不可能的 \
    的说法是错误的 的说法是错的 的说法是不对的 的说法不对 的说法不正确 的说法错误 的说法有误 的看法是错误的 的看法不对 \
    的观点是错误的 的观点不对 的观点不正确 is_false is_wrong is_incorrect is_not_true isn't_true \
    does_not_happen doesn't_happen never_happens will_not_happen won't_happen is_unlikely is_impossible
    """
}
