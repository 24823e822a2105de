import Testing

/// Flag, then `NO_COLOR`, then what there is.
@Suite struct ColourTests {
  private static let screen = [
    "screen", "compare", "-r", Program.seeds, "--format", "ansi", "--size", "80x24",
  ]

  @Test(
    arguments: [
      ([], [:], true), ([], ["NO_COLOR": "1"], false),
      (["--color", "always"], ["NO_COLOR": "1"], true),
      (["--color", "never"], [:], false), (["--theme", "monochrome"], [:], false),
      (["--theme", "light", "--color", "never"], [:], false),
      // An empty variable is none (no-color.org).
      ([], ["NO_COLOR": ""], true),
    ] as [([String], [String: String], Bool)])
  func precedence(options: [String], environment: [String: String], isColoured: Bool) throws {
    let result = try Program.run(Self.screen + options, environment: environment)
    #expect(result.status == 0)
    #expect(result.output.contains(";38;2;") == isColoured)
    // Without colours attributes tell where the cursor is.
    #expect(result.output.contains("\u{1B}[0;7m") != isColoured)
  }

  @Test func picturesKeepTheirColours() throws {
    let result = try Program.run(
      ["screen", "compare", "-r", Program.seeds, "--format", "svg"], environment: ["NO_COLOR": "1"])
    #expect(result.output.contains("#8bbbe0"))
  }
}
