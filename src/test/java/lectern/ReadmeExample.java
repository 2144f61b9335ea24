package lectern;

import java.nio.file.Path;
import lectern.article.Article;

/** The README's example of Lectern as a library; {@link ReadmeTest} compares the two. */
final class ReadmeExample {
  private ReadmeExample() {}

  public static void main(String[] args) throws Exception {
    Lectern lectern = Lectern.builder().voice("kevin16").build();
    Article article = lectern.article(Path.of("seeds/mali-sanctions.txt"));
    Report report = lectern.read(article, Path.of("output"), Progress.NONE);
    System.out.println(report.folder() + " plays " + report.seconds() + " s");
  }
}
