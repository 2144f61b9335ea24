package lectern.reader;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The reading policy: what is done with each kind of content. What it says nothing about is done as
 * is usual for the kind of file.
 */
public final class Policy {
  /** Says nothing: all is done as usual. */
  public static final Policy USUAL = new Policy(new EnumMap<>(Content.class));

  /** What is usual for books and documents. */
  static final Policy DOCUMENTS =
      USUAL
          .with(Content.CODE, Treatment.ANNOUNCE)
          .with(Content.IMAGES, Treatment.ANNOUNCE)
          .with(Content.NOTES, Treatment.SKIP);

  /** What is usual for web pages, whose pictures mostly decorate. */
  static final Policy PAGES = DOCUMENTS.with(Content.IMAGES, Treatment.SKIP);

  private final Map<Content, Treatment> treatments;

  private Policy(Map<Content, Treatment> treatments) {
    this.treatments = treatments;
  }

  /**
   * Returns this policy with another treatment of one kind of content.
   *
   * @throws IllegalArgumentException if other content than notes is to be read at the end
   */
  public Policy with(Content content, Treatment treatment) {
    if (treatment == Treatment.AT_END && content != Content.NOTES) {
      throw new IllegalArgumentException("only notes can be read at the end, not " + content);
    }
    EnumMap<Content, Treatment> more = new EnumMap<>(Content.class);
    more.putAll(treatments);
    more.put(content, treatment);
    return new Policy(more);
  }

  /** Returns this policy, with what another says about content that this one does not. */
  Policy over(Policy other) {
    EnumMap<Content, Treatment> both = new EnumMap<>(Content.class);
    both.putAll(other.treatments);
    both.putAll(treatments);
    return new Policy(both);
  }

  /** Returns what is done with a kind of content, or null where nothing is said about it. */
  @Nullable Treatment of(Content content) {
    return treatments.get(content);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Policy policy && policy.treatments.equals(treatments);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(treatments);
  }

  /** Returns for example {@code {CODE=READ, NOTES=SKIP}}. */
  @Override
  public String toString() {
    return treatments.toString();
  }
}
