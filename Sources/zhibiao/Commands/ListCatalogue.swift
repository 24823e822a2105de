import ArgumentParser
import Dashboard
import Indicators

/// `zhibiao catalogue`: every indicator that panels show.
struct ListCatalogue: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "catalogue", abstract: HelpWords.current.listCatalogue)
  }

  @OptionGroup var table: TableOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let library = try Library(ownCatalogue: common.catalogue, words: common.words)
    try table.put(CatalogueAnswer(catalogue: library.catalogue, words: common.words), common)
  }
}
