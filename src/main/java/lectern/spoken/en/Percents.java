package lectern.spoken.en;

import lectern.spoken.Meaning.Amount;
import lectern.spoken.Meaning.Extent;
import lectern.spoken.Meaning.Extent.Joint;
import lectern.spoken.Meaning.Percent;
import lectern.spoken.Meaning.Percent.Share;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Shares: {@code 270%} is "two hundred seventy percent", {@code 25bps} "twenty five basis points".
 */
final class Percents implements SemioticClass<Percent> {
  private final Numbers numbers;
  private final Attributives attributives;
  private final String percent;

  Percents(Numbers numbers, Attributives attributives, Style style) {
    this.numbers = numbers;
    this.attributives = attributives;
    this.percent = style == Style.BRITISH ? "per cent" : "percent";
  }

  @Override
  public String name() {
    return "percent";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.DIGITS || shape == Shape.SYMBOL;
  }

  @Override
  public @Nullable Found<Percent> find(Written text, int token) {
    if (!Extents.mayStart(text, token)) {
      return null;
    }
    Found<Amount> first = Extents.signed(text, token);
    if (first == null) {
      return null;
    }
    Extent extent = Extents.one(first.meaning(), text.is(token, '+'));
    Mark mark = mark(text, first.end());
    int dash = mark == null ? first.end() : mark.end;
    int next = Extents.behindDash(text, dash, mark == null);
    if (next >= 0) {
      Found<Amount> second = Amounts.scaled(text, next);
      Mark last = second == null ? null : mark(text, second.end());
      if (second != null
          && last != null
          && (mark == null || mark.share == last.share)
          && Extents.isRange(first.meaning(), second.meaning())) {
        return found(
            text, token, Extents.joined(extent, Joint.TO, second.meaning(), mark != null), last);
      }
    }
    return mark == null ? null : found(text, token, extent, mark);
  }

  private Found<Percent> found(Written text, int token, Extent extent, Mark mark) {
    boolean open = Extents.isOpen(text, mark.end);
    int end = open ? mark.end + 1 : mark.end;
    boolean attributive =
        (mark.share == Share.BASIS_POINT || mark.share == Share.PERCENTAGE_POINT)
            && attributives.describes(text, token, end);
    return new Found<>(
        new Percent(open ? Extents.open(extent) : extent, mark.share, attributive), end);
  }

  /** What says that an amount is a share, and the token behind it. */
  private record Mark(Share share, int end) {}

  private static @Nullable Mark mark(Written text, int end) {
    int at = text.from(end);
    if (text.is(at, '%')) {
      return new Mark(Share.PERCENT, at + 1);
    }
    if (text.is(at, '‰')) {
      return new Mark(Share.PER_MILLE, at + 1);
    }
    int word = text.is(end, '-') ? end + 1 : at;
    return text.isWord(word) ? word(text, end, word) : null;
  }

  private static @Nullable Mark word(Written text, int end, int word) {
    return switch (text.lower(word)) {
      case "percent", "pct" -> new Mark(Share.PERCENT, word + 1);
      case "per" ->
          text.lower(text.from(word + 1)).equals("cent")
              ? new Mark(Share.PERCENT, text.from(word + 1) + 1)
              : null;
      case "pc" -> word == end ? new Mark(Share.PERCENT, word + 1) : null;
      case "pp", "ppt", "ppts" -> word == end ? new Mark(Share.PERCENTAGE_POINT, word + 1) : null;
      case "bp", "bps" -> new Mark(Share.BASIS_POINT, word + 1);
      default -> null;
    };
  }

  @Override
  public void say(Percent percent, Phrase out) {
    Extent extent = percent.extent();
    boolean one = percent.attributive() || Extents.isSingular(extent);
    String name =
        switch (percent.share()) {
          case PERCENT -> this.percent;
          case PER_MILLE -> "per thousand";
          case PERCENTAGE_POINT -> one ? "percentage point" : "percentage points";
          case BASIS_POINT -> one ? "basis point" : "basis points";
        };
    Extents.say(extent, name, numbers, out);
  }
}
