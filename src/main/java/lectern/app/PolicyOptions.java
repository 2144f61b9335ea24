package lectern.app;

import java.util.List;
import lectern.reader.Content;
import lectern.reader.Policy;
import lectern.reader.Treatment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose what is read of an article. */
final class PolicyOptions {
  private static final String KINDS = "KIND";

  /** Where footnotes are read. */
  private enum Notes {
    SKIP,
    INLINE,
    END
  }

  @Option(
      names = "--read",
      split = ",",
      paramLabel = KINDS,
      description =
          "Read these kinds of content: code, tables, links (addresses that stand in the text),"
              + " images (what they show, in words), captions, notes, quotes, headings, bylines,"
              + " citations.")
  private List<Content> read = List.of();

  @Option(
      names = "--announce",
      split = ",",
      paramLabel = KINDS,
      description = "Say only that they are there, such as \"Code listing, 12 lines\".")
  private List<Content> announced = List.of();

  @Option(
      names = "--skip",
      split = ",",
      paramLabel = KINDS,
      description =
          "Leave them out (default: notes; code and images are announced, all else is read).")
  private List<Content> skipped = List.of();

  @Option(
      names = "--notes",
      paramLabel = "skip|inline|end",
      description =
          "Read footnotes behind the paragraph that refers to them (inline), or at the end of the"
              + " chapter (end); default: skip.")
  private @Nullable Notes notes;

  /** Returns the policy; what is named twice is read rather than announced, and so on. */
  Policy value() {
    Policy policy = Policy.USUAL;
    for (Content content : skipped) {
      policy = policy.with(content, Treatment.SKIP);
    }
    for (Content content : announced) {
      policy = policy.with(content, Treatment.ANNOUNCE);
    }
    for (Content content : read) {
      policy = policy.with(content, Treatment.READ);
    }
    return notes == null ? policy : policy.with(Content.NOTES, treatment(notes));
  }

  private static Treatment treatment(Notes notes) {
    return switch (notes) {
      case SKIP -> Treatment.SKIP;
      case INLINE -> Treatment.READ;
      case END -> Treatment.AT_END;
    };
  }
}
