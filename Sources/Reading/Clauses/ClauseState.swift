import Indicators

/// What holds from figure to figure within one clause: its list, and the figure just read.
struct ClauseState {
  /// The label of each figure of a list, in order (城镇、农村居民收入分别…); empty where there is none.
  var parts: [[Range<Int>]] = []
  /// How many of the parts have their figure.
  var taken = 0
  /// As many things as figures stand side by side without 分别.
  var isPaired = false
  /// One label for all figures of the list, since its parts are not told apart.
  var isShared = false
  /// The verb that the items share: 新增 in 新增企业5户、园区3个.
  var verb: Range<Int>?
  /// The places that 分别 gives a figure each.
  var places: [PlaceName] = []
  /// The years that 分别 gives a figure each.
  var years: [Figure.ListedYear] = []
  /// The figure before opened a change: 由35%.
  var isChanging = false
  /// Where the noun ends that follows the figure before and is counted by it; `nil` without one.
  var countedEnd: Int?
}
