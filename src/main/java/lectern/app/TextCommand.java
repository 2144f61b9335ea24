package lectern.app;

import java.util.concurrent.Callable;
import lectern.Lectern;
import lectern.article.Paragraph;
import lectern.spoken.Meaning;
import lectern.spoken.Reading;
import lectern.spoken.SpokenSentence;
import lectern.spoken.SpokenWord;
import lectern.voice.VoiceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lectern text}: what will be said, without sound. */
@Command(
    name = "text",
    description =
        "Prints what will be said, a sentence a line, a blank line between paragraphs. Makes no"
            + " sound.")
final class TextCommand extends ArticleCommand implements Callable<Integer> {
  @Mixin private StyleOption style = new StyleOption();
  @Mixin private LexiconOption lexicon = new LexiconOption();

  @Option(
      names = "--lines",
      description = "Take each line of the input as one sentence, and print one line for it.")
  private boolean lines;

  @Option(
      names = "--explain",
      description = "Show for every token: the written text, its class, and its words.")
  private boolean explain;

  @Option(
      names = "--phones",
      description = "Print the phones that the voice will really make, instead of words.")
  private boolean phones;

  TextCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws Exception {
    Lectern lectern =
        Lectern.builder()
            .style(style.value())
            .reading(reading())
            .lexicon(lexicon.value(console))
            .build();
    if (phones) {
      lectern.warmUp();
    }
    return each((named, batch) -> batch.add(named, print(lectern, named))).code();
  }

  private ExitCode print(Lectern lectern, String named) throws Exception {
    if (lines) {
      printLines(lectern, named);
    } else {
      print(lectern, named, paragraph -> print(lectern, paragraph));
    }
    return ExitCode.OK;
  }

  private void print(Lectern lectern, Paragraph paragraph) throws VoiceException {
    for (SpokenSentence sentence : lectern.spoken(paragraph).sentences()) {
      print(lectern, sentence, paragraph.text());
    }
  }

  private void printLines(Lectern lectern, String named) throws Exception {
    try (Lines input = Lines.of(named, console.in())) {
      for (String line = input.next(); line != null; line = input.next()) {
        print(lectern, lectern.spoken(line), line);
      }
    }
  }

  private void print(Lectern lectern, SpokenSentence sentence, String written)
      throws VoiceException {
    if (explain) {
      for (Reading reading : sentence.readings()) {
        console.out().println(explained(reading, written));
      }
    }
    String said = phones ? String.join(" ", lectern.phones(sentence)) : words(sentence);
    if (lines || !said.isEmpty()) {
      console.out().println(said);
    }
  }

  private static String words(SpokenSentence sentence) {
    StringBuilder words = new StringBuilder();
    for (SpokenWord word : sentence.words()) {
      words.append(words.isEmpty() ? "" : " ").append(word.text());
    }
    return words.toString();
  }

  private static String explained(Reading reading, String written) {
    StringBuilder said = new StringBuilder();
    for (SpokenWord word : reading.words()) {
      said.append(said.isEmpty() ? "" : " ").append(word.text());
    }
    if (reading.meaning() instanceof Meaning.Skipped skipped) {
      said.append('(').append(skipped.reason()).append(')');
    }
    return "  "
        + Lines.joined(reading.span().of(written))
        + '\t'
        + reading.semioticClass()
        + '\t'
        + said;
  }
}
