package lectern.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import lectern.Lectern;
import lectern.article.Paragraph;
import lectern.sentence.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lectern sentences}: the sentences as written. */
@Command(
    name = "sentences",
    description = "Prints the sentences as written, one a line, a blank line between paragraphs.")
final class SentencesCommand extends ArticleCommand implements Callable<Integer> {
  @Option(
      names = "--json",
      description =
          "Each line of the input is a JSON string; answer it with one line, a JSON array of its"
              + " sentences.")
  private boolean json;

  SentencesCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws Exception {
    Lectern lectern = Lectern.builder().reading(reading()).build();
    return each((named, batch) -> batch.add(named, print(lectern, named))).code();
  }

  private ExitCode print(Lectern lectern, String named) throws Exception {
    if (json) {
      answer(lectern, named);
    } else {
      print(lectern, named, paragraph -> print(lectern, paragraph));
    }
    return ExitCode.OK;
  }

  private void print(Lectern lectern, Paragraph paragraph) {
    for (Sentence sentence : lectern.sentences(paragraph.text())) {
      console.out().println(Lines.joined(sentence.text()));
    }
  }

  private void answer(Lectern lectern, String named) throws IOException, UnreadableLineException {
    JsonFactory factory = new JsonFactory();
    try (Lines lines = Lines.of(named, console.in())) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        StringWriter answer = new StringWriter();
        try (JsonGenerator array = factory.createGenerator(answer)) {
          array.writeStartArray();
          for (Sentence sentence : lectern.sentences(string(factory, line, lines))) {
            array.writeString(Lines.joined(sentence.text()));
          }
          array.writeEndArray();
        }
        console.out().println(answer);
      }
    }
  }

  private static String string(JsonFactory factory, String line, Lines lines)
      throws IOException, UnreadableLineException {
    try (JsonParser parser = factory.createParser(line)) {
      if (parser.nextToken() == JsonToken.VALUE_STRING) {
        String text = parser.getText();
        if (parser.nextToken() == null) {
          return text;
        }
      }
    } catch (JsonProcessingException e) {
      throw lines.unreadable("is no JSON string: " + e.getOriginalMessage());
    }
    throw lines.unreadable("is no JSON string; each line must be one");
  }
}
