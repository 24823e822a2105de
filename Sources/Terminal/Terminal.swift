import Dashboard

/// Shows frames on a real terminal.
public enum Terminal {}
