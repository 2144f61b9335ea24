package lectern.writer;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Makes captions for paragraphs that are heard in one file: the written text, sentence by sentence,
 * with the time of every word where the format has a place for it.
 */
public final class Captions {
  private Captions() {}

  /**
   * Returns them as <a href="https://www.w3.org/TR/webvtt1/">WebVTT</a>, with time stamps inside
   * (clause 4.2.2: each later than the one before it and than the cue's start, earlier than its
   * end).
   */
  public static byte[] webVtt(List<Placement> placements) {
    StringBuilder out = new StringBuilder("WEBVTT\n");
    for (Cue cue : CueMaker.cues(placements)) {
      out.append('\n').append(Seconds.clock(cue.startMs(), '.')).append(" --> ");
      out.append(Seconds.clock(cue.endMs(), '.')).append('\n');
      long last = cue.startMs();
      for (List<Cue.Run> line : cue.lines()) {
        for (Cue.Run run : line) {
          if (run.startMs() > last && run.startMs() < cue.endMs()) {
            out.append('<').append(Seconds.clock(run.startMs(), '.')).append('>');
            last = run.startMs();
          }
          out.append(Escape.text(run.text()));
        }
        out.append('\n');
      }
    }
    return bytes(out);
  }

  /** Returns them as SubRip ({@code .srt}), which has no escapes: an arrow is written as one. */
  public static byte[] subRip(List<Placement> placements) {
    StringBuilder out = new StringBuilder();
    int number = 0;
    for (Cue cue : CueMaker.cues(placements)) {
      out.append(out.isEmpty() ? "" : "\n").append(++number).append('\n');
      out.append(Seconds.clock(cue.startMs(), ',')).append(" --> ");
      out.append(Seconds.clock(cue.endMs(), ',')).append('\n');
      for (List<Cue.Run> line : cue.lines()) {
        StringBuilder text = new StringBuilder();
        line.forEach(run -> text.append(run.text()));
        out.append(text.toString().replace("-->", "→")).append('\n');
      }
    }
    return bytes(out);
  }

  /**
   * Returns them as lyrics ({@code .lrc}) with the time of each word in angle brackets, as players
   * of the "enhanced" form read them; others show the lines. The angle brackets of the text are
   * written as quotation marks, because the format has no escapes.
   */
  public static byte[] lyrics(Manifest manifest, List<Placement> placements) {
    StringBuilder out = new StringBuilder();
    tag(out, "ti", manifest.title());
    tag(out, "ar", manifest.metadata().author());
    tag(out, "re", "Lectern");
    List<Cue> cues = CueMaker.cues(placements);
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      out.append('[').append(Seconds.minutes(cue.startMs())).append(']');
      boolean first = true;
      for (List<Cue.Run> line : cue.lines()) {
        out.append(first ? "" : " ");
        first = false;
        for (Cue.Run run : line) {
          if (run.startMs() >= 0) {
            out.append('<').append(Seconds.minutes(run.startMs())).append('>');
          }
          out.append(lyric(run.text()));
        }
      }
      out.append('\n');
      if (i + 1 == cues.size() || cues.get(i + 1).startMs() > cue.endMs()) {
        out.append('[').append(Seconds.minutes(cue.endMs())).append("]\n");
      }
    }
    return bytes(out);
  }

  private static void tag(StringBuilder out, String name, String value) {
    if (!value.isBlank()) {
      String plain = Escape.clean(Label.of(value)).replace('[', '(').replace(']', ')');
      out.append('[').append(name).append(':').append(plain).append("]\n");
    }
  }

  private static String lyric(String text) {
    return text.replace('<', '‹').replace('>', '›').replace('[', '(').replace(']', ')');
  }

  private static byte[] bytes(StringBuilder out) {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
