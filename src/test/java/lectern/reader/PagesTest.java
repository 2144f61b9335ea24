package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lectern.article.Kind;
import lectern.article.Paragraph;
import org.junit.jupiter.api.Test;

/**
 * Each folder of {@code pages} holds a page {@code in.html}, made to the pattern of a publishing
 * system, and {@code out.tsv}: kind and text of every paragraph of its article. Found paragraphs
 * are counted as right if an expected one has the same text. {@code -Dlectern.pages=FOLDER}
 * measures other pages and prints what is wrong.
 */
class PagesTest {
  private static final Path PAGES = Path.of("src/test/resources/pages");
  private static final double LEAST = 0.97;

  /** What was found of one page or of all. */
  private static final class Score {
    int expected;
    int found;
    int right;
    int ofKind;
    final StringBuilder wrong = new StringBuilder();

    void add(Score other) {
      expected += other.expected;
      found += other.found;
      right += other.right;
      ofKind += other.ofKind;
      wrong.append(other.wrong);
    }

    double precision() {
      return (double) right / Math.max(1, found);
    }

    double recall() {
      return (double) right / Math.max(1, expected);
    }
  }

  private record Expected(String kind, String text) {}

  @Test
  void ofAllPagesTheRightParagraphsAreFound() throws Exception {
    String other = System.getProperty("lectern.pages");
    Score all = new Score();
    int pages = 0;
    for (Path folder : folders(other == null ? PAGES : Path.of(other))) {
      Score score = score(folder);
      all.add(score);
      pages++;
      if (other != null) {
        System.out.printf(
            "%-24s precision %.3f recall %.3f kinds %d/%d%n",
            folder.getFileName(), score.precision(), score.recall(), score.ofKind, score.right);
      }
    }
    if (other != null) {
      System.out.printf(
          "%d pages: precision %.4f recall %.4f kinds %.4f of %d%n%s",
          pages,
          all.precision(),
          all.recall(),
          (double) all.ofKind / all.right,
          all.right,
          all.wrong);
      return;
    }
    assertThat(pages).isGreaterThanOrEqualTo(30);
    assertThat(all.precision()).as("precision%n%s", all.wrong).isGreaterThanOrEqualTo(LEAST);
    assertThat(all.recall()).as("recall%n%s", all.wrong).isGreaterThanOrEqualTo(LEAST);
    assertThat(all.ofKind).as("kinds%n%s", all.wrong).isGreaterThanOrEqualTo(all.right * 97 / 100);
  }

  private static Score score(Path folder) throws Exception {
    List<Expected> expected = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("out.tsv"))) {
      int tab = line.indexOf('\t');
      expected.add(new Expected(line.substring(0, tab), plain(line.substring(tab + 1))));
    }
    Score score = new Score();
    score.expected = expected.size();
    String page = folder.getFileName().toString();
    List<Paragraph> paragraphs;
    try {
      paragraphs = new ArticleReader().read(folder.resolve("in.html")).paragraphs();
    } catch (UnreadableArticleException e) {
      score.wrong.append(page).append(": ").append(e.getMessage()).append('\n');
      return score;
    }
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.kind() == Kind.BREAK) {
        continue;
      }
      score.found++;
      String text = plain(paragraph.text());
      Expected same = null;
      for (Expected one : expected) {
        same = same == null && one.text.equals(text) ? one : same;
      }
      if (same == null) {
        score.wrong.append(page + " + " + paragraph.kind() + " " + cut(text) + "\n");
        continue;
      }
      expected.remove(same);
      score.right++;
      if (same.kind.equals(paragraph.kind().name())) {
        score.ofKind++;
      } else {
        score.wrong.append(
            page + " ~ " + paragraph.kind() + " for " + same.kind + " " + cut(text) + "\n");
      }
    }
    for (Expected missing : expected) {
      score.wrong.append(page + " - " + missing.kind + " " + cut(missing.text) + "\n");
    }
    return score;
  }

  private static String cut(String text) {
    return text.length() > 150 ? text.substring(0, 150) + " …" : text;
  }

  private static String plain(String text) {
    return text.replace("\\n", " ").replace('\n', ' ').replaceAll("\\s+", " ").strip();
  }

  private static List<Path> folders(Path pages) throws IOException {
    try (Stream<Path> folders = Files.list(pages)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }
}
