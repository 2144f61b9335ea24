package lectern.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.article.Kind;
import lectern.article.Paragraph;
import org.jspecify.annotations.Nullable;

/** Takes the paragraphs of a page into an article, without what is said twice or heads nothing. */
final class HtmlTidier {
  private static final int REPEATED = 60;
  private static final int PULLED = 20;

  /** What people say is often said twice, but not in so many words. */
  private static final int PULLED_BODY = 36;

  /** What stands over a quotation of an earlier answer in a discussion. */
  private static final String WROTE = " wrote:";

  private static final Set<String> NOTE_HEADINGS =
      Set.of(
          "references",
          "notes",
          "footnotes",
          "citations",
          "endnotes",
          "notes and references",
          "bibliography",
          "sources");

  private HtmlTidier() {}

  /** Returns how many letters were taken. */
  static int tidy(ParagraphList text, ParagraphList found) {
    List<Paragraph> all = text.paragraphs();
    Set<String> said = new HashSet<>();
    int letters = 0;
    boolean notes = false;
    for (int i = 0; i < all.size(); i++) {
      Paragraph paragraph = all.get(i);
      Kind kind = paragraph.kind();
      String words = paragraph.text();
      if (kind == Kind.HEADING) {
        Paragraph next = next(all, i);
        if (next == null || isTitleAgain(found, words)) {
          found.omit("heading of nothing", words);
          continue;
        }
        notes = (next.kind() == Kind.NOTE || next.kind() == Kind.ITEM) && isHeadingOfNotes(words);
        if (notes) {
          found.add(Kind.NOTE, words);
          continue;
        }
      }
      if (kind == Kind.ALTERNATIVE && isTitle(found, words)) {
        found.omit("repetition", words);
        continue;
      }
      if (kind == Kind.CAPTION || kind == Kind.ALTERNATIVE) {
        words = HtmlCaptions.withoutCredit(words);
        if (words.isEmpty()) {
          found.omit("image credit", paragraph.text());
          continue;
        }
      }
      String remains = remains(all, i, found);
      if (remains != null) {
        found.omit(remains, words);
        continue;
      }
      boolean again = words.length() >= REPEATED && !said.add(words);
      boolean verse = kind == Kind.BODY && words.indexOf('\n') > 0; // it may have a refrain
      if (again && !verse && kind != Kind.CODE && kind != Kind.TABLE) {
        found.omit("repetition", words);
      } else if ((kind == Kind.QUOTE || (words.length() >= PULLED_BODY && isQuoted(words)))
          && words.length() >= PULLED
          && words.length() < 300
          && isPulled(all, i)) {
        found.omit("pull quote", words);
      } else if (kind == Kind.BREAK) {
        found.addBreak();
      } else {
        Kind as = notes && kind == Kind.ITEM ? Kind.NOTE : kind;
        found.put(new Paragraph(0, as, words, paragraph.delivery()));
        letters += words.length();
      }
    }
    return letters;
  }

  private static @Nullable String remains(List<Paragraph> all, int i, ParagraphList found) {
    String title = found.size() > 0 ? found.paragraphs().get(0).text() : "";
    return HtmlRemains.of(all, i, title);
  }

  /** Returns whether a heading is the title again, or as an answer bears it. */
  private static boolean isTitleAgain(ParagraphList found, String words) {
    boolean answer = words.startsWith("Re: ");
    return (answer || found.size() <= 2) && isTitle(found, answer ? words.substring(4) : words);
  }

  /** Returns whether a heading stands over notes or references. */
  static boolean isHeadingOfNotes(String heading) {
    return NOTE_HEADINGS.contains(HtmlTitle.plain(heading));
  }

  private static boolean isTitle(ParagraphList found, String words) {
    List<Paragraph> before = found.paragraphs();
    return !before.isEmpty()
        && before.get(0).kind() == Kind.TITLE
        && HtmlTitle.plain(before.get(0).text()).equals(HtmlTitle.plain(words));
  }

  private static @Nullable Paragraph next(List<Paragraph> all, int i) {
    for (int k = i + 1; k < all.size(); k++) {
      if (all.get(k).kind() != Kind.BREAK) {
        return all.get(k);
      }
    }
    return null;
  }

  private static boolean isQuoted(String words) {
    char first = words.charAt(0);
    char last = words.charAt(words.length() - 1);
    return (first == '“' && last == '”') || (first == '"' && last == '"');
  }

  /** Returns whether a quotation only repeats some of the text near it. */
  private static boolean isPulled(List<Paragraph> all, int at) {
    String said = all.get(at).text();
    int wrote = all.get(at).kind() == Kind.QUOTE ? said.indexOf(WROTE) : -1;
    String quote = HtmlTitle.plain(wrote < 0 ? said : said.substring(wrote + WROTE.length()));
    for (int i = Math.max(0, at - 30); i < Math.min(all.size(), at + 31); i++) {
      if (i != at
          && all.get(i).kind() == Kind.BODY
          && HtmlTitle.plain(all.get(i).text()).contains(quote)) {
        return true;
      }
    }
    return false;
  }
}
