package lectern.reader;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Takes out sentences that ask for something else than reading: to follow, to subscribe, to send
 * tips. One is known by its first words, by what it asks for, and by who asks.
 */
final class HtmlAppeals {
  private static final int LONGEST = 320;

  private static final String[] BEGINNINGS = {
    "follow ",
    "please follow",
    "like us",
    "like what you",
    "like this",
    "find us",
    "find me",
    "join ",
    "subscribe",
    "sign up",
    "get ",
    "want ",
    "enjoy",
    "did you ",
    "liked ",
    "if you ",
    "to get",
    "to receive",
    "to stay",
    "for more",
    "never miss",
    "don't miss",
    "don’t miss",
    "receive ",
    "you can ",
    "stay ",
    "keep up",
    "tweet ",
    "share ",
    "add us",
    "download ",
    "support ",
    "have a",
    "have something",
    "kick off your ",
    "start your ",
    "have you",
    "got a",
    "do you have a tip",
    "do you have a story",
    "do you have info",
    "do you know ",
    "do you have memories",
    "do you remember",
    "did we miss",
    "for the best ",
    "questions",
    "send ",
    "email ",
    "thanks for reading",
    "thank you for reading",
    "connect ",
    "let us know",
    "let me know",
    "tell us",
    "know something",
    "is there ",
    "contact ",
    "write to ",
    "more ",
    "i also ",
    "we also ",
    "help us",
    "help me",
    "become ",
    "consider ",
    "this newsletter",
    "was this ",
    "check out ",
    "our newsletter"
  };

  private static final String[] OBJECTS = {
    "newsletter",
    "mailing list",
    "facebook",
    "twitter",
    " on x",
    "instagram",
    "linkedin",
    "telegram",
    "whatsapp",
    "youtube channel",
    "rss feed",
    "your inbox",
    "our app",
    "patreon",
    "ko-fi",
    "free trial",
    "@",
    "story ideas",
    "news tip",
    "a tip",
    "subscriber",
    "subscribe",
    "breaking news",
    "notifications",
    "google news",
    "bluesky",
    "mastodon",
    "comments below",
    "in the comments",
    "comments section",
    "commenting",
    "updates directly",
    "sign up",
    "forward it",
    "membership",
    "paid member",
    "a coffee",
    "the app"
  };

  private static final String[] OWN = {
    "your desktop",
    " us ",
    " us.",
    " us,",
    " us!",
    " our ",
    " me ",
    " me.",
    " my ",
    "@",
    "your inbox",
    "comments below",
    "comments section",
    "in the comments"
  };

  private static final String[] PLACES = {
    "twitter.com/",
    "//x.com/",
    "facebook.com/",
    "instagram.com/",
    "linkedin.com/",
    "t.me/",
    "whatsapp.com/",
    "youtube.com/",
    "bsky.app/",
    "mastodon",
    "patreon.com/",
    "ko-fi.com/",
    "newsletter",
    "subscribe",
    "signup",
    "sign-up",
    "mailto:",
    "feed",
    "app-store",
    "play.google"
  };

  /** Where one can become a reader who pays or is written to. */
  private static final String[] JOINING = {
    "subscribe",
    "signup",
    "sign-up",
    "donate",
    "membership",
    "patreon.com/",
    "ko-fi.com/",
    "#/portal"
  };

  /** So many paragraphs at the end may ask for something in any words. */
  private static final int LAST = 2;

  private final MainContent content;
  private final ParagraphList found;

  HtmlAppeals(MainContent content, ParagraphList found) {
    this.content = content;
    this.found = found;
  }

  void drop() {
    Element whole = content.whole();
    List<Element> paragraphs = whole.select("p");
    int last = Math.max(1, paragraphs.size() - LAST);
    for (Element end : paragraphs.subList(Math.min(last, paragraphs.size()), paragraphs.size())) {
      String text = end.text().toLowerCase(Locale.ROOT);
      if (text.length() <= LONGEST && holds(text, OBJECTS) && leads(end, JOINING)) {
        drop(end);
      }
    }
    for (Element element : List.copyOf(whole.getAllElements())) {
      String name = element.normalName();
      boolean line = name.equals("p") || name.equals("div") || name.equals("li");
      if (line
          && !element.equals(whole)
          && Tree.isIn(element, whole)
          && isAppeal(element)
          && element.closest("blockquote, pre") == null) {
        drop(element);
      }
    }
  }

  private void drop(Element element) {
    found.omit("appeal", element.text());
    element.remove();
  }

  private static boolean isAppeal(Element element) {
    String text = element.text().strip().toLowerCase(Locale.ROOT);
    String asked = text.startsWith("if you ") ? text.replace('@', ' ') : text; // of addresses
    if (text.length() > LONGEST || !beginsWith(text, BEGINNINGS) || !holds(asked, OBJECTS)) {
      return false;
    }
    return holds(text + " ", OWN) || leads(element, PLACES);
  }

  private static boolean leads(Element element, String[] places) {
    for (Element link : element.select("a[href]")) {
      if (holds(link.attr("href").toLowerCase(Locale.ROOT), places)) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsWith(String text, String[] beginnings) {
    for (String beginning : beginnings) {
      if (text.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(String text, String[] pieces) {
    for (String piece : pieces) {
      if (text.contains(piece)) {
        return true;
      }
    }
    return false;
  }
}
