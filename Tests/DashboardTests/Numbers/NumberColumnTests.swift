import Testing

@testable import Dashboard

@Suite struct NumberColumnTests {
  /// Decimal points stand in one column where all numbers have one multiplier; else the ends do.
  @Test(
    arguments: [
      (
        ["1271", ">71.8", "25.03", "-3", "3–5"],
        ["1271   ", " >71.8 ", "  25.03", "  -3   ", " 3–5   "]
      ),
      (["14.2万亿", "5.53万亿"], ["14.2万亿 ", " 5.53万亿"]),
      (["14.2万亿", "60199.45亿", "-3"], ["  14.2万亿", "60199.45亿", "        -3"]),
      (["12.56mn", "827,000"], ["12.56mn", "827,000"]), ([], []),
    ] as [([String], [String])])
  func numbersStandInOneColumn(numbers: [String], aligned: [String]) {
    let column = NumberColumn(numbers)
    #expect(numbers.map { column.aligned($0) } == aligned)
    #expect(aligned.allSatisfy { DisplayWidth.of($0) == column.width })
  }
}
