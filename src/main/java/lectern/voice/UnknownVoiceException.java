package lectern.voice;

import java.util.List;

/** Thrown when somebody asks for a voice that there is not. */
public final class UnknownVoiceException extends Exception {
  private static final long serialVersionUID = 1;

  private final String name;
  private final transient List<String> names;

  /**
   * Makes one.
   *
   * @param name the name that was asked for
   * @param names the names that there are
   */
  public UnknownVoiceException(String name, List<String> names) {
    super("there is no voice \"" + name + "\"; choose one of: " + String.join(", ", names));
    this.name = name;
    this.names = List.copyOf(names);
  }

  /** Returns the name that was asked for. */
  public String name() {
    return name;
  }

  /** Returns the names that there are. */
  public List<String> names() {
    return names;
  }
}
