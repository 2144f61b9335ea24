package lectern.voice;

import java.util.List;
import java.util.Locale;
import lectern.article.Kind;
import lectern.spoken.Pause;

/** A place where a voice is silent, by which its {@link Pauses} are set. */
public enum Break {
  /** Before a paragraph. */
  HEAD,
  /** Where a long stretch without any mark is divided. */
  PHRASE,
  /** At a comma. */
  COMMA,
  /** At a bracket. */
  BRACKET,
  /** At a colon. */
  COLON,
  /** At a semicolon. */
  SEMICOLON,
  /** At a dash. */
  DASH,
  /** At an ellipsis. */
  ELLIPSIS,
  /** Between two sentences. */
  SENTENCE,
  /** After an item of a list. */
  ITEM,
  /** After any other paragraph. */
  PARAGRAPH,
  /** After a heading. */
  HEADING,
  /** After the title. */
  TITLE;

  private static final List<Break> ALL = List.of(values());

  /** Returns all places, in the order of their usual length. */
  public static List<Break> all() {
    return ALL;
  }

  /** Returns the name that users give it, in small letters. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the place of a break inside a sentence. */
  public static Break of(Pause pause) {
    return switch (pause) {
      case NONE -> throw new IllegalArgumentException("no break");
      case PHRASE -> PHRASE;
      case COMMA -> COMMA;
      case BRACKET -> BRACKET;
      case COLON -> COLON;
      case SEMICOLON -> SEMICOLON;
      case DASH -> DASH;
      case ELLIPSIS -> ELLIPSIS;
      case SENTENCE -> SENTENCE;
    };
  }

  /** Returns the place behind a paragraph. */
  public static Break after(Kind kind) {
    return switch (kind) {
      case TITLE -> TITLE;
      case HEADING -> HEADING;
      case ITEM -> ITEM;
      case BYLINE, BODY, QUOTE, CODE, CAPTION, ALTERNATIVE, TABLE, NOTE, BREAK -> PARAGRAPH;
    };
  }
}
