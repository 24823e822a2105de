/// Helpers that several test targets share.
public enum TestSupport {}
