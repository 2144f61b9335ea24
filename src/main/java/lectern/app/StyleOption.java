package lectern.app;

import lectern.spoken.en.Style;
import picocli.CommandLine.Option;

/** The option that chooses the house style. */
final class StyleOption {
  @Option(
      names = "--style",
      paramLabel = "american|british",
      defaultValue = "american",
      description = "Whose habits of speech are followed: american (default) or british.")
  private Style style = Style.AMERICAN;

  Style value() {
    return style;
  }
}
