package lectern.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import lectern.article.Article;
import lectern.article.Paragraph;
import lectern.audio.Leveller;
import lectern.audio.WavFile;
import lectern.voice.Mark;

/**
 * How a master becomes a file: its level, its labels, its place.
 *
 * @param id the identity of the master
 * @param leveller what brings it to its level
 * @param info what the file says of itself
 * @param cues where its sentences begin
 */
record Rendition(String id, Leveller leveller, WavFile.Info info, List<WavFile.Cue> cues) {
  /** Changes whenever the same rendition gives other bytes. */
  private static final String VERSION = "1";

  /** What sound names as the program that made it. */
  static final String SOFTWARE = "Lectern";

  static Rendition of(Article article, Paragraph paragraph, Prepared prepared, Leveller leveller) {
    List<WavFile.Cue> cues = new ArrayList<>();
    for (Mark sentence : prepared.sentences()) {
      String label = Label.of(sentence.span().of(paragraph.text()));
      cues.add(new WavFile.Cue(sentence.startFrame(), label));
    }
    String title = Label.of(paragraph.text());
    String album = Label.of(article.title());
    WavFile.Info info = new WavFile.Info(title, album, paragraph.number(), SOFTWARE);
    return new Rendition(prepared.id(), leveller, info, cues);
  }

  /** Writes the file. */
  void write(MeasuredSound sound, OutputStream out) throws IOException {
    new WavFile(sound.pcm(), info, cues).write(out, leveller, sound.loudness());
  }

  /** Returns the same for a sound that is at its level already. */
  Rendition ofFinished() {
    return new Rendition(id, Leveller.NONE, info, cues);
  }

  /** Returns a short text that is the same exactly where the file's bytes are the same. */
  String digest() {
    Digest digest = new Digest();
    digest.add(VERSION).add(id);
    digest.add(leveller.gainDb() + " " + leveller.ceilingDbtp());
    digest.add(info.title()).add(info.album()).add(info.track()).add(info.software());
    for (WavFile.Cue cue : cues) {
      digest.add(cue.frame()).add(cue.label());
    }
    return digest.hex(8);
  }
}
