package lectern.voice.freetts;

import java.util.ArrayList;
import java.util.List;
import lectern.article.Kind;
import lectern.article.Paragraph;
import lectern.article.Span;
import lectern.spoken.Meaning;
import lectern.spoken.Pause;
import lectern.spoken.Reading;
import lectern.spoken.SpokenParagraph;
import lectern.spoken.SpokenSentence;
import lectern.spoken.SpokenSentence.Ending;
import lectern.spoken.SpokenWord;

/**
 * Writes spoken values for tests: words between blanks, a comma or semicolon behind a word for a
 * pause, a star before a capital for the name of the letter.
 */
final class Said {
  private Said() {}

  static SpokenSentence sentence(String text) {
    return sentence(text, 0);
  }

  static SpokenParagraph paragraph(String... sentences) {
    List<SpokenSentence> spoken = new ArrayList<>();
    int at = 0;
    for (String text : sentences) {
      spoken.add(sentence(text, at));
      at += text.length() + 1;
    }
    return new SpokenParagraph(new Paragraph(1, Kind.BODY, String.join(" ", sentences)), spoken);
  }

  private static SpokenSentence sentence(String text, int offset) {
    List<Reading> readings = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int blank = text.indexOf(' ', start);
      int end = blank < 0 ? text.length() : blank;
      Span span = new Span(offset + start, offset + end);
      String written = text.substring(start, end);
      readings.add(
          new Reading(span, "word", new Meaning.Word(written), List.of(word(written, span))));
      start = end + 1;
    }
    Ending ending = text.endsWith("?") ? Ending.QUESTION : Ending.STATEMENT;
    return new SpokenSentence(new Span(offset, offset + text.length()), readings, ending);
  }

  private static SpokenWord word(String written, Span span) {
    boolean letter = written.startsWith("*");
    Pause pause =
        switch (written.charAt(written.length() - 1)) {
          case ',' -> Pause.COMMA;
          case ';' -> Pause.SEMICOLON;
          case '.', '?' -> Pause.SENTENCE;
          default -> Pause.NONE;
        };
    int end = written.length() - (pause == Pause.NONE ? 0 : 1);
    return new SpokenWord(written.substring(letter ? 1 : 0, end), span, letter, null, pause);
  }
}
