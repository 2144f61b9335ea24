package lectern.reader;

import java.util.Locale;
import lectern.article.Kind;
import lectern.article.Omission;
import lectern.article.Paragraph;
import lectern.reader.UnreadableArticleException.Reason;
import org.jsoup.nodes.Element;

/** Tells pages that hold only the beginning of an article, or nothing without their scripts. */
final class HtmlWall {
  private static final int SHORT = 1200;
  private static final int LETTERS_OF_A_WORD = 6;

  /** A line of so many letters is more than a label. */
  private static final int SENTENCE = 60;

  private static final String[] WORDS = {
    "subscribe to continue",
    "subscribe to read",
    "subscribe to keep reading",
    "continue reading with a",
    "to continue reading",
    "to read the full",
    "to read this article",
    "already a subscriber",
    "this article is for subscribers",
    "for subscribers only",
    "subscribers only",
    "for paid subscribers",
    "for paying subscribers",
    "subscriber-only",
    "subscriber only",
    "become a subscriber",
    "log in to read",
    "sign in to read",
    "to unlock this article",
    "register to continue",
    "member-only story",
    "this content is for members",
    "to keep reading",
    "create a free account to",
    "create an account to read",
    "unlock this article",
    "this post is for paid",
    "this post is for paying",
    "start your free trial",
    "purchase a subscription",
    "you have reached your limit",
    "free articles",
    "exclusively for subscribers",
    "available to subscribers",
    "to access this article"
  };

  private HtmlWall() {}

  /** Returns the words on the page that ask for a subscription, or nothing. */
  static String of(Element body) {
    String text = body.text().toLowerCase(Locale.ROOT);
    for (String words : WORDS) {
      if (text.contains(words)) {
        return words;
      }
    }
    return "";
  }

  static void check(
      Source source, String wall, JsonLd data, int letters, boolean scripted, ParagraphList found)
      throws UnreadableArticleException {
    boolean cut = data.words() > 0 && letters / LETTERS_OF_A_WORD * 2 < data.words();
    boolean locked =
        !data.free()
            && (cut
                || (letters < SHORT && data.words() == 0)
                || (letters < SHORT && !wall.isEmpty()));
    if (locked
        || (!wall.isEmpty() && letters < SHORT / 2)
        || (!wall.isEmpty() && cut && letters < SHORT * 2)) {
      throw source.unreadable(
          Reason.PAYWALL,
          "only the beginning is there ("
              + letters / LETTERS_OF_A_WORD
              + " words); the rest is for subscribers: log in with a browser and save the page");
    }
    boolean text = false;
    for (Paragraph paragraph : found.paragraphs()) {
      Kind kind = paragraph.kind();
      text |=
          kind != Kind.TITLE && kind != Kind.BYLINE && kind != Kind.BREAK && kind != Kind.HEADING;
    }
    if (!text && scripted) {
      throw source.unreadable(
          Reason.EMPTY,
          "no article in it: its text is put there by a script; open it in a browser and save the page");
    }
    if (!text && found.omissions().size() > 0 && letters == 0) {
      throw source.unreadable(
          Reason.EMPTY, "no article in it: only " + found.omissions().get(0).what());
    }
    if (letters < SHORT / 2 && !reads(found) && omitted(found) > 2 * letters) {
      throw source.unreadable(
          Reason.EMPTY, "no article in it: only links and a few words beside them");
    }
  }

  /** Returns whether anything reads like a text: a sentence, or some lines of one. */
  private static boolean reads(ParagraphList found) {
    for (Paragraph paragraph : found.paragraphs()) {
      String text = paragraph.text();
      boolean aside =
          switch (paragraph.kind()) {
            case TITLE, BYLINE, BREAK, HEADING, ALTERNATIVE, CAPTION -> true;
            default -> false;
          };
      boolean ends = ".!?:…”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
      boolean sentence = text.length() >= SENTENCE || (ends && text.indexOf(' ') > 0);
      if (!aside && (sentence || text.indexOf('\n') > 0)) {
        return true;
      }
    }
    return false;
  }

  private static int omitted(ParagraphList found) {
    int letters = 0;
    for (Omission omission : found.omissions()) {
      letters += omission.characters();
    }
    return letters;
  }
}
