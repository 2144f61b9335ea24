package lectern.reader;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Takes out paragraphs on the author that stand before or behind an article without a heading: "Ann
 * Lee is a reporter in Leeds."
 */
final class HtmlBiography {
  private static final int LONGEST = 900;

  /** Such a paragraph is among the last of the article, or before its first. */
  private static final int LAST = 6;

  private static final int FIRST = 4;

  private static final int MOST_NAME_WORDS = 4;

  /** What follows the name of someone who is introduced. */
  private static final Set<String> VERBS =
      Set.of(
          "is",
          "was",
          "has",
          "covers",
          "writes",
          "wrote",
          "works",
          "worked",
          "lives",
          "teaches",
          "reports",
          "leads",
          "runs",
          "edits",
          "studies",
          "joined",
          "holds",
          "serves",
          "can",
          "contributes",
          "contributed",
          "currently",
          "grew",
          "spent",
          "blogs",
          "tweets",
          "founded",
          "hosts",
          "manages",
          "directs",
          "also",
          "co-founded",
          "builds",
          "likes",
          "loves");

  /** What people are who write articles. */
  private static final Set<String> TRADES =
      Set.of(
          "writer",
          "reporter",
          "journalist",
          "editor",
          "correspondent",
          "columnist",
          "author",
          "photographer",
          "fellow",
          "professor",
          "lecturer",
          "contributor",
          "blogger",
          "novelist",
          "historian",
          "critic",
          "essayist",
          "researcher",
          "freelance",
          "freelancer",
          "producer",
          "engineer",
          "developer",
          "designer",
          "director",
          "consultant",
          "teacher",
          "poet",
          "economist",
          "scientist",
          "analyst",
          "founder",
          "co-founder",
          "chief",
          "biographer",
          "translator",
          "broadcaster",
          "podcaster");

  private static final Set<String> SMALL = Set.of("em", "i", "small");

  private static final String[] BEGINNINGS = {
    "the author is ",
    "the author has ",
    "the writer is ",
    "the writer was ",
    "about the author",
    "about the writer",
    "follow him on ",
    "follow her on ",
    "follow them on ",
    "you can follow him ",
    "you can follow her ",
    "you can follow them ",
    "you can reach him ",
    "you can reach her ",
    "you can reach them ",
    "reach him at ",
    "reach her at ",
    "reach them at ",
    "email him at ",
    "email her at ",
    "contact him at ",
    "contact her at ",
    "he tweets ",
    "she tweets ",
    "he can be reached ",
    "she can be reached ",
    "they can be reached "
  };

  private final MainContent content;
  private final ParagraphList found;
  private final List<String> authors;

  /** Makes one for an article by these authors: {@code Ann Lee and Bo Berg}. */
  HtmlBiography(MainContent content, String authors, ParagraphList found) {
    this.content = content;
    this.found = found;
    this.authors = List.of(authors.split(", | and "));
  }

  void drop() {
    List<Element> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      Element line = lines.get(i);
      boolean last = i >= Math.max(1, lines.size() - LAST);
      String text = line.text().strip();
      boolean before = i < FIRST;
      if ((before && isOnAuthor(text))
          || (last && (isOnAuthor(text) || isIntroduced(line, text, i + 1 == lines.size())))) {
        found.omit("about the author", text);
        line.remove();
      }
    }
  }

  /** Returns the blocks of text, without those that stand in others. */
  private List<Element> lines() {
    List<Element> lines = new java.util.ArrayList<>();
    for (Element element : content.whole().getAllElements()) {
      String name = element.normalName();
      boolean line =
          name.equals("p")
              || ((name.equals("div") || name.equals("section")) && !hasBlock(element));
      if (line && element.hasText() && element.closest("blockquote, figure, pre, table") == null) {
        lines.add(element);
      }
    }
    return lines;
  }

  private static boolean hasBlock(Element element) {
    for (Element child : element.children()) {
      if (HtmlBlocks.isBlock(child)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOnAuthor(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    for (String author : authors) {
      if (author.indexOf(' ') > 0 && text.startsWith(author + " ")) {
        String verb = word(text, author.length() + 1);
        return VERBS.contains(verb) || (verb.endsWith("s") && verb.length() > 3);
      }
      if (author.indexOf(' ') > 0 && text.startsWith(author + ", ")) {
        return true;
      }
    }
    String small = text.toLowerCase(Locale.ROOT);
    if (text.startsWith("is a ") || text.startsWith("is an ") || text.startsWith("is the ")) {
      return true; // the name stands before it
    }
    for (String beginning : BEGINNINGS) {
      if (small.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a paragraph begins by saying what somebody is who writes articles. */
  private boolean isIntroduced(Element line, String text, boolean last) {
    Element first = line.firstElementChild();
    boolean aside =
        first != null
            && SMALL.contains(first.normalName())
            && first.text().length() == text.length();
    boolean unknown = authors.get(0).isEmpty();
    if (text.length() > LONGEST || !last || !(unknown || aside)) {
      return false;
    }
    int at = 0;
    int names = 0;
    while (names <= MOST_NAME_WORDS
        && at < text.length()
        && Character.isUpperCase(text.charAt(at))) {
      names++;
      int end = text.indexOf(' ', at);
      at = end < 0 ? text.length() : end + 1;
    }
    if (names < 2 || names > MOST_NAME_WORDS || !word(text, at).equals("is")) {
      return false;
    }
    int end = Math.min(text.length(), at + 80);
    for (String word : text.substring(at, end).split("[ ,.]+")) {
      if (TRADES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static String word(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return text.substring(Math.min(start, end), end);
  }
}
