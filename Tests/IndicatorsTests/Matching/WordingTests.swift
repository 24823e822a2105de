import Quantities
import Testing

@testable import Indicators

/// Runs every wording of the shipped catalogue through all its rules.
@Suite struct WordingTests {
  @Test func everyIndicatorHasWordings() throws {
    let catalogue = try Shipped.catalogue()
    let wordings = try Shipped.wordings()
    for indicator in catalogue.indicators {
      let ownWordings = try #require(wordings[indicator.id])
      #expect(!ownWordings.examples.isEmpty, "\(indicator.id) has no examples")
      #expect(!ownWordings.counterexamples.isEmpty, "\(indicator.id) has no counterexamples")
    }
  }

  @Test func examplesMatchTheirIndicatorAndNoOther() throws {
    let catalogue = try Shipped.catalogue()
    let wordings = try Shipped.wordings()
    for indicator in catalogue.indicators {
      for wording in wordings[indicator.id]?.examples ?? [] {
        let found = catalogue.allMatches(
          label: wording.label, unit: wording.unit, kind: wording.kind)
        #expect(found.map(\.id) == [indicator.id], "\(wording.label) | \(wording.unit)")
      }
    }
  }

  @Test func counterexamplesDoNotMatch() throws {
    let catalogue = try Shipped.catalogue()
    let wordings = try Shipped.wordings()
    for indicator in catalogue.indicators {
      for wording in wordings[indicator.id]?.counterexamples ?? [] {
        let found = catalogue.allMatches(
          label: wording.label, unit: wording.unit, kind: wording.kind)
        #expect(
          !found.map(\.id).contains(indicator.id), "\(indicator.id) takes \(wording.label)")
      }
    }
  }

  @Test func figuresOfNamedIndicatorsCompare() throws {
    let catalogue = try Shipped.catalogue()
    let wordings = try Shipped.wordings()
    for indicator in catalogue.indicators {
      for wording in wordings[indicator.id]?.examples ?? [] {
        #expect(indicator.comparable(1, unit: wording.unit) != nil, "\(wording)")
      }
    }
  }
}
