/// Which panels and indicators the reader wants to see, and which panels in full.
public struct PanelChoice: Sendable, Hashable {
  /// The ids of panels that the overview shows as a single line.
  public var folded: Set<String>
  /// The ids of panels and indicators that the overview, the places and the comparison leave out.
  public var hidden: Set<String>

  /// A choice by ids.
  public init(folded: Set<String> = [], hidden: Set<String> = []) {
    self.folded = folded
    self.hidden = hidden
  }
}
