/// The state, the screens and the frames of the dashboard.
public enum Dashboard {}
