// Facility as a number and as a word: 1 is easy.

import ExamCore
import Testing

@Suite struct FacilityTests {
  @Test(
    "a rate falls into its band, edges upwards",
    arguments: [
      (100, FacilityBand.easy), (80, .easy), (79, .fairlyEasy), (60, .fairlyEasy),
      (59, .fairlyHard), (40, .fairlyHard), (39, .hard), (0, .hard),
    ])
  func bands(hundredths: Int, band: FacilityBand) throws {
    #expect(Facility.rate(try #require(Fraction(hundredths, over: 100))).band == band)
  }

  @Test("a word stands for a rate in the middle of its own band")
  func words() {
    #expect(FacilityBand.allCases.map(\.middle.description) == ["0.85", "0.7", "0.5", "0.3"])
    for band in FacilityBand.allCases {
      #expect(Facility.band(band).value == band.middle)
      #expect(FacilityBand(of: band.middle) == band)
    }
    #expect(FacilityBand.allCases.map { $0.name(in: .chinese) } == ["易", "较易", "较难", "难"])
    #expect(
      FacilityBand.allCases.map { $0.name(in: .english) }
        == ["easy", "fairly easy", "fairly hard", "hard"])
  }
}
