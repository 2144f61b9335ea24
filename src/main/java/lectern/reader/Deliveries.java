package lectern.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.article.Article;
import lectern.article.Chapter;
import lectern.article.Delivery;
import lectern.article.Kind;
import lectern.article.Omission;
import lectern.article.Paragraph;
import lectern.article.Span;
import org.jspecify.annotations.Nullable;

/** Applies a policy to an article: decides for each paragraph what becomes of it. */
final class Deliveries {
  private final Article article;
  private final Policy policy;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Chapter> chapters = new ArrayList<>();
  private final List<Omission> omissions;

  /** Notes that wait for the end of their chapter. */
  private final List<Paragraph> waiting = new ArrayList<>();

  private int number;

  private Deliveries(Article article, Policy policy) {
    this.article = article;
    this.policy = policy;
    this.omissions = new ArrayList<>(article.omissions());
  }

  /** Returns the article with the policy applied. */
  static Article decided(Article article, Policy policy) {
    Deliveries deliveries = new Deliveries(article, policy);
    deliveries.decide();
    return new Article(
        article.name(),
        article.source(),
        article.title(),
        article.metadata(),
        deliveries.paragraphs,
        deliveries.chapters,
        deliveries.omissions);
  }

  private void decide() {
    int next = 0;
    List<Chapter> old = article.chapters();
    for (int i = 0; i < article.paragraphs().size(); i++) {
      while (next < old.size() && old.get(next).first() <= i) {
        Chapter chapter = old.get(next++);
        if (chapter.level() == 1) {
          addWaiting();
        }
        chapters.add(new Chapter(chapter.title(), chapter.level(), paragraphs.size()));
      }
      decide(article.paragraphs().get(i));
    }
    addWaiting();
  }

  private void addWaiting() {
    for (Paragraph note : waiting) {
      put(note, note.text(), Delivery.READ);
    }
    waiting.clear();
  }

  private void decide(Paragraph paragraph) {
    Content content = Content.of(paragraph.kind());
    Treatment treatment = content == null ? null : policy.of(content);
    if (treatment == Treatment.AT_END) {
      waiting.add(paragraph);
      return;
    }
    String text = paragraph.text();
    if (paragraph.kind() != Kind.CODE && paragraph.kind() != Kind.BREAK) {
      text = withoutCitations(withoutLinks(text));
    }
    if (!text.isEmpty()) {
      put(paragraph, text, delivery(paragraph, content, treatment));
    }
  }

  private void put(Paragraph paragraph, String text, Delivery delivery) {
    number += paragraph.kind() == Kind.BREAK ? 0 : 1;
    paragraphs.add(new Paragraph(number, paragraph.kind(), text, delivery));
  }

  private static Delivery delivery(
      Paragraph paragraph, @Nullable Content content, @Nullable Treatment treatment) {
    Delivery found = paragraph.delivery();
    if (content == null) {
      return found;
    }
    if (treatment == null || treatment == Treatment.READ) {
      boolean skipped = treatment == null && found instanceof Delivery.Skipped;
      return skipped ? found : Delivery.READ;
    }
    if (treatment == Treatment.SKIP) {
      return new Delivery.Skipped(name(paragraph.kind()));
    }
    return found instanceof Delivery.Announced ? found : announced(paragraph);
  }

  /** Returns what a paragraph is, in a word. */
  private static String name(Kind kind) {
    return switch (kind) {
      case CODE -> "code listing";
      case TABLE -> "table";
      case ALTERNATIVE -> "picture";
      case CAPTION -> "caption";
      case NOTE -> "note";
      case QUOTE -> "quotation";
      case HEADING -> "heading";
      case BYLINE -> "byline";
      default -> "paragraph";
    };
  }

  private static Delivery announced(Paragraph paragraph) {
    String name = name(paragraph.kind());
    String words = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return switch (paragraph.kind()) {
      case CODE -> new Delivery.Announced(words + counted(paragraph.text(), " line"));
      case TABLE -> new Delivery.Announced(words + counted(paragraph.text(), " row"));
      case ALTERNATIVE -> new Delivery.Announced(words + ": " + ended(paragraph.text()));
      default -> new Delivery.Announced(words + ".");
    };
  }

  /** Returns for example {@code ", 12 lines."}. */
  private static String counted(String text, String what) {
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return ", " + lines + what + (lines == 1 ? "." : "s.");
  }

  private static String ended(String text) {
    return ".!?".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
  }

  private String withoutLinks(String text) {
    Treatment treatment = policy.of(Content.LINKS);
    if (treatment == null || treatment == Treatment.READ) {
      return text;
    }
    return without(Addresses.find(text), text, "address", treatment);
  }

  private String withoutCitations(String text) {
    Treatment treatment = policy.of(Content.CITATIONS);
    if (treatment == null || treatment == Treatment.READ) {
      return text;
    }
    return without(Citations.find(text), text, "citation", treatment);
  }

  /** Returns a text without some stretches of it, or with their names instead. */
  private String without(List<Span> spans, String text, String what, Treatment treatment) {
    if (spans.isEmpty()) {
      return text;
    }
    StringBuilder rest = new StringBuilder(text.length());
    int done = 0;
    for (Span span : spans) {
      int start = span.start();
      boolean skipped = treatment == Treatment.SKIP;
      while (skipped && start > done && text.charAt(start - 1) == ' ') {
        start--;
      }
      rest.append(text, done, start).append(skipped ? "" : what);
      omissions.add(Omission.of(what, span.of(text)));
      done = span.end();
    }
    return rest.append(text, done, text.length()).toString().strip();
  }
}
