package lectern.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.article.Article;
import lectern.reader.Chapters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose chapters of a book, and what becomes of each. */
final class ChapterOptions {
  /** What an article is cut into. */
  private enum Split {
    /** A folder for each chapter. */
    CHAPTER,
    /** One folder with a file for each paragraph. */
    PARAGRAPH,
    /** One folder, and in it all in one file too. */
    NONE
  }

  /**
   * A chapter, or the whole article.
   *
   * @param article what is read
   * @param output the folder in which its folder is made
   * @param chapter whether it is a chapter
   */
  record Part(Article article, Path output, boolean chapter) {
    /** Returns what to call it, where the whole article is called {@code whole}. */
    String named(String whole) {
      return chapter ? whole + " (" + article.title() + ")" : whole;
    }
  }

  @Option(
      names = "--split",
      paramLabel = "chapter|paragraph|none",
      description =
          "Make a folder for each chapter inside of the article's folder, or one folder with a file"
              + " for each paragraph, or that and all in one file, as with --combine (default:"
              + " chapter for books, paragraph for others).")
  private @Nullable Split split;

  @Option(
      names = "--select",
      paramLabel = "NUMBERS",
      description = "Read some chapters only, by their numbers: 2-5,8 or 3-.")
  private @Nullable String select;

  @Option(names = "--list", description = "Print the chapters with their numbers; read nothing.")
  private boolean list;

  /** Returns whether the chapters are only to be printed. */
  boolean isList() {
    return list;
  }

  /** Returns whether all is wanted in one file. */
  boolean isUnsplit() {
    return split == Split.NONE;
  }

  /** Returns the parts that are read, each by itself. */
  List<Part> parts(Article article, Path output) {
    List<Article> chapters = Chapters.of(article);
    boolean apart = split == null ? Chapters.isBook(article) : split == Split.CHAPTER;
    if (chapters.isEmpty() && (select != null || split == Split.CHAPTER)) {
      throw new WrongUsageException(article.source() + " has no chapters; \"--list\" shows them");
    }
    List<Article> selected = selected(article, chapters);
    List<Part> parts = new ArrayList<>();
    if (!chapters.isEmpty() && apart) {
      Path folder = output.resolve(article.name());
      for (Article chapter : selected) {
        parts.add(new Part(chapter, folder, true));
      }
    } else {
      Article some = select == null ? article : Chapters.joined(article, selected);
      parts.add(new Part(some, output, false));
    }
    return parts;
  }

  private List<Article> selected(Article article, List<Article> chapters) {
    if (select == null) {
      return chapters;
    }
    Selection selection;
    try {
      selection = Selection.parse(select);
    } catch (IllegalArgumentException e) {
      throw new WrongUsageException(String.valueOf(e.getMessage()), e);
    }
    List<Article> selected = new ArrayList<>();
    for (int i = 0; i < chapters.size(); i++) {
      if (selection.has(i + 1)) {
        selected.add(chapters.get(i));
      }
    }
    if (selected.isEmpty()) {
      throw new WrongUsageException(
          article.source() + " has chapters 1 to " + chapters.size() + ", but not " + select);
    }
    return selected;
  }
}
