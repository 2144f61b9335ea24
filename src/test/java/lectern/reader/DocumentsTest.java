package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lectern.article.Article;
import lectern.article.Chapter;
import lectern.article.Kind;
import lectern.article.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One text in many formats, made by other programs, comes out as the same paragraphs. */
class DocumentsTest {
  private static final Path DOCUMENTS = Path.of("src/test/resources/documents");
  private static final Set<Kind> ALL = EnumSet.complementOf(EnumSet.of(Kind.BYLINE, Kind.BREAK));
  private static final Set<Kind> RUNNING =
      EnumSet.of(Kind.TITLE, Kind.HEADING, Kind.BODY, Kind.ITEM, Kind.QUOTE, Kind.NOTE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "harbour.epub",
        "harbour-2.epub",
        "harbour.docx",
        "harbour-libreoffice.docx",
        "harbour.odt"
      })
  void aDocumentHasTheParagraphsAndKindsOfItsSource(String file) throws Exception {
    assertThat(paragraphs(read(file), ALL)).isEqualTo(paragraphs(read("harbour.md"), ALL));
  }

  @Test
  void aPdfFromLatexHasTheRunningTextOfItsSource() throws Exception {
    List<String> source = paragraphs(read("harbour.md"), RUNNING);
    List<String> found = paragraphs(read("harbour-latex.pdf"), RUNNING);
    found.removeIf(paragraph -> paragraph.contains("def ships") || paragraph.contains("return {"));
    assertThat(found).isEqualTo(source);
  }

  @Test
  void aPdfInTwoColumnsIsReadDownTheColumns() throws Exception {
    List<String> source = paragraphs(read("harbour.md"), RUNNING);
    source.removeIf(
        paragraph -> paragraph.contains("Figures") || paragraph.contains("traffic has"));
    List<String> found = paragraphs(read("harbour-columns.pdf"), RUNNING);
    found.removeIf(paragraph -> paragraph.contains("2022-03-01"));
    assertThat(found).isEqualTo(source);
  }

  @Test
  void aPagePrintedByABrowserHasItsTextInOrderWithoutWhatTheBrowserAdds() throws Exception {
    List<String> source = texts(read("harbour.md"), EnumSet.of(Kind.BODY, Kind.QUOTE, Kind.ITEM));
    Article printed = read("harbour-chromium.pdf");
    List<String> found = texts(printed, EnumSet.of(Kind.BODY, Kind.QUOTE, Kind.ITEM));
    found.replaceAll(text -> text.replace("¹", "").replace("²", ""));
    assertThat(found).isEqualTo(source);
    assertThat(printed.omissions()).extracting("what").contains("running head", "page numbers");
  }

  @Test
  void aPageSavedByABrowserInOneFileIsThePage() throws Exception {
    Path page = Path.of("src/test/resources/pages/medium/in.html");
    Article saved = read("page-chromium.mhtml");
    assertThat(saved.paragraphs()).isEqualTo(new ArticleReader().read(page).paragraphs());
    assertThat(saved.metadata().author()).isEqualTo("Dele Okafor");
  }

  @Test
  void aBookMadeByCalibreHasItsText() throws Exception {
    Set<Kind> kinds = EnumSet.of(Kind.TITLE, Kind.HEADING, Kind.BODY, Kind.QUOTE, Kind.ITEM);
    List<String> found = texts(read("harbour-calibre.epub"), kinds);
    assertThat(found).containsAll(texts(read("harbour.md"), kinds));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "harbour.md",
        "harbour.epub",
        "harbour-2.epub",
        "harbour.docx",
        "harbour.odt",
        "harbour-latex.pdf"
      })
  void titleAuthorsAndLanguageAreTold(String file) throws Exception {
    Article article = read(file);
    assertThat(article.title()).isEqualTo("The Drowned Harbour");
    assertThat(article.metadata().author()).isEqualTo("Ann Lee and Bo Berg");
    assertThat(article.metadata().language()).isEqualTo("en-GB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour.epub", "harbour-2.epub"})
  void aBookHasTheChaptersOfItsTableOfContents(String file) throws Exception {
    Article article = read(file);
    assertThat(article.chapters())
        .extracting(Chapter::title)
        .containsExactly("Introduction", "What visitors should do", "Figures", "Conclusion");
    assertThat(Chapters.isBook(article)).isTrue();
    assertThat(Chapters.of(article))
        .extracting(Article::name)
        .containsExactly("01-introduction", "02-conclusion");
  }

  private static Article read(String file) throws UnreadableArticleException {
    return new ArticleReader().read(DOCUMENTS.resolve(file));
  }

  private static List<String> paragraphs(Article article, Set<Kind> kinds) {
    List<String> found = new ArrayList<>();
    for (Paragraph paragraph : article.paragraphs()) {
      if (kinds.contains(paragraph.kind())) {
        found.add(paragraph.kind() + " " + paragraph.text().replace('’', '\''));
      }
    }
    return found;
  }

  private static List<String> texts(Article article, Set<Kind> kinds) {
    List<String> found = new ArrayList<>();
    for (Paragraph paragraph : article.paragraphs()) {
      if (kinds.contains(paragraph.kind())) {
        found.add(paragraph.text().replace('’', '\''));
      }
    }
    return found;
  }
}
