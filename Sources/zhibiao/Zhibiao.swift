import ArgumentParser

@main
struct Zhibiao: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "zhibiao")
}
