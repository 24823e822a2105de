/// What the dashboard asks of the world outside; the program carries it out and may answer with an event.
public enum Effect: Sendable, Hashable {
  case quit
  /// Stop the process as Ctrl-Z does; draw everything anew afterwards.
  case suspend
  /// Draw every cell anew.
  case redraw
  /// Tell what a path leads to, with `Event.probed`.
  case probe(path: String)
  /// Write a document to a file, whole or not at all, and answer with `Event.exported`.
  case export(document: String, path: String)
  /// Remember the findings that the user has dismissed, and answer with `Event.saved`.
  case save(dismissed: Set<String>)
  /// Remember the panels that the user wants to see, and answer with `Event.saved`.
  case keep(PanelChoice)
  /// Send a text to the terminal's clipboard, and answer with `Event.copied`.
  case copy(Clip)
  /// Take the mouse over, or give it back to the terminal.
  case mouse(isTaken: Bool)
}

/// The formats that a frame can be written in.
public enum ExportFormat: String, Sendable, Hashable, CaseIterable {
  case text, ansi, markdown, html, svg
}
