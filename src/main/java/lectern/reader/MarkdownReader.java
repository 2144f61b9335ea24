package lectern.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lectern.article.Article;
import lectern.article.Kind;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * Reads a Markdown text: CommonMark 0.31 with the tables and struck-out words of GitHub's kind,
 * footnotes, front matter, and the marks of some site generators, which are dropped.
 */
final class MarkdownReader {
  /** Deeper nesting than any author's; deeper marks are taken as text. */
  private static final int DEEPEST = 60;

  private static final Set<Extension> EXTENSIONS =
      Set.of(TablesExtension.create(), StrikethroughExtension.create());

  private final Source source;
  private final ParagraphList found = new ParagraphList();
  private final MarkdownNotes notes = new MarkdownNotes();

  MarkdownReader(Source source) {
    this.source = source;
  }

  Article article() throws UnreadableArticleException {
    List<String> lines = List.of(source.text().split("\r\n|\r|\n", -1));
    FrontMatter front = FrontMatter.of(lines);
    List<String> body = withoutSiteMarks(lines.subList(front.length(), lines.size()));
    Node document = parser().parse(String.join("\n", notes.withoutDefinitions(body)));
    if (!front.title().isEmpty()) {
      found.add(Kind.TITLE, front.title());
      if (!front.author().isEmpty()) {
        found.add(Kind.BYLINE, front.author());
      }
    }
    MarkdownWalk walk = new MarkdownWalk(found, notes);
    walk.document(document, front.title());
    for (String note : notes.rest()) {
      walk.note(note);
    }
    walk.sections().into(found);
    return source.article(front.title(), front.metadata(), found);
  }

  /** Returns a parser: they keep no state, but are made only where there is Markdown. */
  static Parser parser() {
    return Parser.builder()
        .extensions(EXTENSIONS)
        .maxOpenBlockParsers(DEEPEST)
        .maxInlineNesting(DEEPEST)
        .build();
  }

  /** Returns the lines without those that only a site generator understands. */
  private static List<String> withoutSiteMarks(List<String> lines) {
    List<String> others = new ArrayList<>(lines.size());
    MarkdownFence fence = new MarkdownFence();
    for (String line : lines) {
      boolean code = fence.covers(line);
      others.add(!code && isSiteMark(line.strip()) ? "" : line);
    }
    return others;
  }

  private static boolean isSiteMark(String line) {
    return (line.startsWith("{%") && line.endsWith("%}"))
        || (line.startsWith("{{") && line.endsWith("}}"))
        || (line.startsWith("{:") && line.endsWith("}"))
        || line.startsWith(":::")
        || line.equals("[TOC]")
        || line.equals("[[toc]]");
  }
}
