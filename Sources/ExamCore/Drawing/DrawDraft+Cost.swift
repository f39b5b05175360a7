// What a change of a draft would cost, without making it.

extension DrawDraft {
  /// The change of cost when a placement comes to a form; that it can stand there is not asked.
  func costOfAdding(_ placement: Int, to form: Int) -> Int {
    costOfRows(placement, form, 1) + costOfMeeting(placement, form, adding: true)
      + costOfSharing(placement, form, adding: true)
  }

  func costOfRemoving(_ placement: Int, from form: Int) -> Int {
    costOfRows(placement, form, -1) + costOfMeeting(placement, form, adding: false)
      + costOfSharing(placement, form, adding: false)
  }

  private func costOfRows(_ placement: Int, _ form: Int, _ sign: Int) -> Int {
    let base = form * matrix.rows
    var cost = 0
    for entry in matrix.entries(of: placement) {
      let row = matrix.entryRow[entry]
      let sum = sums[base + row]
      let new = sum + sign * matrix.entryAmount[entry]
      cost += weights[base + row] * (miss(new, row: row) - miss(sum, row: row))
    }
    if !matrix.spread.isEmpty { cost += costOfSpread(placement, form, sign) }
    return cost
  }

  private func costOfSpread(_ placement: Int, _ form: Int, _ sign: Int) -> Int {
    var cost = 0
    for spread in matrix.spread {
      guard
        let entry = matrix.entries(of: placement).first(where: {
          matrix.entryRow[$0] == spread.row
        })
      else { continue }
      var least = Int.max
      var greatest = Int.min
      for other in 0..<matrix.forms where other != form {
        let sum = sums[other * matrix.rows + spread.row]
        least = min(least, sum)
        greatest = max(greatest, sum)
      }
      let sum = sums[form * matrix.rows + spread.row]
      let new = sum + sign * matrix.entryAmount[entry]
      let before = max(0, max(greatest, sum) - min(least, sum) - spread.within)
      let after = max(0, max(greatest, new) - min(least, new) - spread.within)
      cost += spreadWeight * matrix.penalty[spread.row] * (after - before)
    }
    return cost
  }

  private func costOfMeeting(_ placement: Int, _ form: Int, adding: Bool) -> Int {
    let unit = matrix.unitOf[placement]
    let base = form * matrix.enemySets.count
    var cost = 0
    for entry in matrix.setsOf.range(unit) {
      let standing = meeting[base + matrix.setsOf.values[entry]]
      if adding {
        if standing > 0 { cost += meetingWeight }
      } else if standing > 1 {
        cost -= meetingWeight
      }
    }
    return cost
  }

  private func costOfSharing(_ placement: Int, _ form: Int, adding: Bool) -> Int {
    guard let overlap = matrix.overlap else { return 0 }
    let unit = matrix.unitOf[placement]
    var cost = 0
    for use in 0..<useCount[unit] {
      let other = self.form(of: unit, use: use)
      if other == form { continue }
      let now = shared[form * matrix.forms + other]
      let new = adding ? now + matrix.size[unit] : now - matrix.size[unit]
      cost += sharedWeight * (max(0, new - overlap) - max(0, now - overlap))
    }
    return cost
  }

  /// What is wrong at the weights of the start, which all drafts can be compared by.
  var baseCost: Int {
    var cost = 0
    for form in 0..<matrix.forms {
      for row in 0..<matrix.rows {
        cost += matrix.penalty[row] * miss(sums[form * matrix.rows + row], row: row)
      }
    }
    for standing in meeting where standing > 1 { cost += DrawMatrix.unitPenalty * (standing - 1) }
    if let overlap = matrix.overlap {
      for a in 0..<matrix.forms {
        for b in 0..<a {
          cost += DrawMatrix.unitPenalty * max(0, shared[a * matrix.forms + b] - overlap)
        }
      }
    }
    for spread in matrix.spread { cost += matrix.penalty[spread.row] * excess(of: spread) }
    return cost
  }
}
