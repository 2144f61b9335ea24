package lectern.reader;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the title of the article in a page, without the name of the site. */
final class HtmlTitle {
  private static final String[] PARTS = {
    " | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / ", " « ", ": "
  };

  /** The title stands near the beginning; a page may have any number of lines like one. */
  private static final int MOST_TRIED = 200;

  private static final int MOST_PARTS = 30;

  /** How much less a heading is trusted that stands in the head of the site. */
  private static final double OF_SITE = 0.85;

  /** How much less one is trusted that leads to the first page of the site. */
  private static final double HOME = 0.7;

  private static final List<String> HOMES =
      List.of("/", "./", "index.html", "./index.php", "/index.php");

  /** A heading of fewer words may stand in a title by chance. */
  private static final int WORDS = 4;

  private final String text;
  private final @Nullable Element heading;

  private HtmlTitle(String text, @Nullable Element heading) {
    this.text = text;
    this.heading = heading;
  }

  /** Returns the title, or nothing. */
  String text() {
    return text;
  }

  /** Returns the heading that shows it, or null. */
  @Nullable Element heading() {
    return heading;
  }

  /**
   * Finds it: the heading that the page's title holds, else the title itself.
   *
   * @param titles what the page may be called, the most trusted first
   * @param site the name of the site, or nothing
   */
  static HtmlTitle of(Element body, List<String> titles, String site) {
    Element best = null;
    double most = 0;
    int tried = 0;
    for (Element heading :
        body.select(
            "h1, h2, h3, [itemprop=headline], [class*=title], [class*=headline], [class*=heading], font[size], b, center")) {
      tried++;
      if (tried > MOST_TRIED || (best != null && most > 0.99)) {
        break;
      }
      if (heading.childrenSize() > MOST_PARTS || heading.childNodeSize() == 0) {
        continue;
      }
      String text = ParagraphList.collapsed(text(heading));
      if (text.length() < 2 || text.length() > 300 || plain(text).equals(plain(site))) {
        continue;
      }
      double likeness = likeness(text, titles) * worth(heading) * trust(heading);
      if (likeness > most) {
        best = heading;
        most = likeness;
      }
    }
    if (best != null && most >= 0.5) {
      return new HtmlTitle(ParagraphList.collapsed(text(best)), best);
    }
    Element only = only(body, site);
    if (only != null && (titles.isEmpty() || !isTitled(titles, site))) {
      return new HtmlTitle(ParagraphList.collapsed(text(only)), only);
    }
    return new HtmlTitle(titles.isEmpty() ? "" : withoutSite(titles.get(0), site), only);
  }

  private static boolean isTitled(List<String> titles, String site) {
    return !withoutSite(titles.get(0), site).isEmpty();
  }

  private static @Nullable Element only(Element body, String site) {
    Element only = null;
    for (Element heading : body.select("h1")) {
      if (heading.hasText() && !plain(heading.text()).equals(plain(site))) {
        if (only != null) {
          return null;
        }
        only = heading;
      }
    }
    return only;
  }

  private static double worth(Element heading) {
    return switch (heading.normalName()) {
      case "h1" -> 1.0;
      case "h2" -> 0.95;
      case "h3" -> 0.85;
      default -> 0.7;
    };
  }

  private static String text(Element heading) {
    StringBuilder text = new StringBuilder();
    Element copy = heading.clone();
    for (Element part : copy.getAllElements()) {
      if (!part.equals(copy)
          && (part.hasClass("headerlink")
              || part.hasClass("mw-editsection")
              || part.hasClass("anchor")
              || part.hasClass("hash-link")
              || part.attr("aria-hidden").equals("true")
              || part.hasClass("sr-only")
              || HtmlNotes.isReference(part)
              || part.normalName().equals("button"))) {
        part.remove();
      }
    }
    text.append(copy.text());
    String said = once(text.toString().strip());
    return said.endsWith("¶") || said.endsWith("#") ? said.substring(0, said.length() - 1) : said;
  }

  /**
   * Returns a title without its repetition, as where a page shows one for paper and one for itself.
   */
  private static String once(String title) {
    int half = title.length() / 2;
    boolean twice =
        title.length() > 2 * WORDS
            && title.length() % 2 == 1
            && title.charAt(half) == ' '
            && title.startsWith(title.substring(half + 1));
    return twice ? title.substring(0, half) : title;
  }

  /** Returns how much of the page's title a heading is: 1 for all of it or one part of it. */
  private static double likeness(String heading, List<String> titles) {
    String plain = plain(heading);
    double best = 0;
    for (int i = 0; i < titles.size(); i++) {
      String title = plain(titles.get(i));
      if (plain.isEmpty() || title.isEmpty()) {
        continue;
      }
      double likeness;
      if (title.equals(plain)) {
        likeness = 1;
      } else if (isPart(plain, titles.get(i))) {
        likeness = title.startsWith(plain) ? 0.95 : 0.85;
      } else if (title.startsWith(plain + " ") || title.endsWith(" " + plain)) {
        likeness = 0.6 + 0.4 * plain.length() / title.length();
      } else if (plain.startsWith(title + " ")) {
        likeness = 0.6 + 0.4 * title.length() / plain.length();
      } else if (title.contains(" " + plain + " ") && plain.split(" ").length >= WORDS) {
        likeness = 0.6 + 0.4 * plain.length() / title.length();
      } else {
        likeness = 0.9 * common(plain, title);
      }
      best = Math.max(best, likeness);
    }
    return best;
  }

  /** Returns whether a heading is what stands before or behind a sign that parts the title. */
  private static boolean isPart(String plain, String title) {
    for (String parting : PARTS) {
      int first = parting.equals(": ") ? -1 : title.indexOf(parting);
      int last = title.lastIndexOf(parting);
      if (first > 0
          && (plain(title.substring(0, first)).equals(plain)
              || plain(title.substring(0, last)).equals(plain)
              || plain(title.substring(last + parting.length())).equals(plain))) {
        return true;
      }
    }
    return false;
  }

  /** Returns how far a heading is trusted, by where it stands: 1 outside of the site's head. */
  private static double trust(Element heading) {
    Element link = heading.closest("a[href]");
    link = link == null && heading.childrenSize() == 1 ? heading.selectFirst("a[href]") : link;
    if (link != null && HOMES.contains(link.attr("href"))) {
      return HOME;
    }
    if (heading.closest("[id*=page-header], [id*=masthead], [class*=masthead], .headerbar")
        != null) {
      return HOME;
    }
    return isOfSite(heading) ? OF_SITE : 1;
  }

  /** Returns whether a heading stands in the head of the site. */
  private static boolean isOfSite(Element heading) {
    if (heading.closest("article, main, [role=main]") != null) {
      return false;
    }
    for (String names : HtmlNames.of(heading)) {
      String padded = " " + names + " ";
      if (padded.contains(" site ")
          || padded.contains(" menu ")
          || padded.contains(" logo ")
          || padded.contains(" brand ")
          || padded.contains(" banner ")
          || padded.contains(" blog title ")) {
        return true;
      }
    }
    return heading.closest("header, nav, [role=banner]") != null;
  }

  /** Returns the share of words that two texts have in common. */
  private static double common(String one, String other) {
    String padded = " " + other + " ";
    String[] words = one.split(" ");
    int both = 0;
    for (String word : words) {
      both += padded.contains(" " + word + " ") ? 1 : 0;
    }
    int longer = Math.max(words.length, other.split(" ").length);
    return words.length < 3 ? 0 : (double) both / longer;
  }

  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        plain.append(c);
      } else if (c != '\''
          && c != '’'
          && !plain.isEmpty()
          && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip().toLowerCase(Locale.ROOT);
  }

  /** Returns a title without the name of the site at its start or end. */
  static String withoutSite(String title, String site) {
    String named = plain(site);
    for (String parting : PARTS) {
      int last = title.lastIndexOf(parting);
      int first = title.indexOf(parting);
      if (last > 0 && isHost(title.substring(last + parting.length()))) {
        return withoutSite(title.substring(0, last).strip(), site);
      }
      if (last > 0
          && (named.isEmpty()
              ? isShort(title, last, parting)
              : isSite(title.substring(last + parting.length()), named))) {
        return withoutSite(title.substring(0, last).strip(), site);
      }
      if (first > 0 && !named.isEmpty() && isSite(title.substring(0, first), named)) {
        return withoutSite(title.substring(first + parting.length()).strip(), site);
      }
    }
    return title;
  }

  /** Returns whether a part of a title is the address of a site, such as example.com. */
  private static boolean isHost(String part) {
    int dot = part.lastIndexOf('.');
    return dot > 0 && dot < part.length() - 2 && part.indexOf(' ') < 0;
  }

  private static boolean isSite(String part, String named) {
    String plain = plain(part);
    return !plain.isEmpty()
        && (plain.equals(named) || named.contains(plain) || plain.contains(named));
  }

  private static boolean isShort(String title, int last, String parting) {
    if (parting.equals(": ") || parting.equals(" / ")) {
      return false;
    }
    String end = title.substring(last + parting.length());
    return end.split(" ").length <= 4 && last > end.length();
  }
}
