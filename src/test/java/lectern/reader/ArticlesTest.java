package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lectern.article.Article;
import lectern.article.Paragraph;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder of {@code articles} holds a text {@code in.txt} and, in {@code out.article}, what is
 * read from it. After a wanted change {@code -Dlectern.golden=write} rewrites the latter.
 */
class ArticlesTest {
  private static final Path ARTICLES = Path.of("src/test/resources/articles");
  private static final ArticleReader READER =
      new ArticleReader(ReaderSettings.USUAL.withAnyLanguage(true));
  private static final boolean WRITE = "write".equals(System.getProperty("lectern.golden"));

  @TestFactory
  Stream<DynamicTest> everyArticleIsReadAsItsGoldenFileSays() throws IOException {
    return folders().stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  @Test
  void everyFolderHasATextAndAGoldenFileAndNothingElse() throws IOException {
    assertThat(folders()).hasSizeGreaterThan(20);
    for (Path folder : folders()) {
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files.map(file -> file.getFileName().toString()))
            .as(folder.toString())
            .containsExactlyInAnyOrder("in.txt", "out.article");
      }
    }
  }

  private static void check(Path folder) throws IOException, UnreadableArticleException {
    Path golden = folder.resolve("out.article");
    String dump;
    try (InputStream in = Files.newInputStream(folder.resolve("in.txt"))) {
      dump = dump(READER.read(in, folder.getFileName().toString()));
    }
    if (WRITE) {
      Files.writeString(golden, dump);
    }
    assertThat(golden).as("missing; -Dlectern.golden=write makes it").exists();
    assertThat(dump)
        .as("%s; -Dlectern.golden=write rewrites it", golden)
        .isEqualTo(Files.readString(golden));
  }

  private static String dump(Article article) {
    StringBuilder dump = new StringBuilder();
    dump.append("name ").append(article.name()).append('\n');
    dump.append("title ").append(article.title()).append('\n');
    for (Paragraph paragraph : article.paragraphs()) {
      dump.append('\n')
          .append(paragraph.number())
          .append(' ')
          .append(paragraph.kind())
          .append('\n');
      for (String line : paragraph.text().split("\n", -1)) {
        dump.append("| ").append(line).append('\n');
      }
    }
    return dump.toString();
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(ARTICLES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }
}
