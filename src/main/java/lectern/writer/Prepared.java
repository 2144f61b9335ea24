package lectern.writer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lectern.spoken.SpokenParagraph;
import lectern.voice.Mark;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a paragraph that is spoken to write its file and its part of the
 * manifest, in little room: a book's are kept until all of it has been spoken.
 *
 * @param id the identity of its sound; empty if it has none
 * @param frames how many frames it has
 * @param sampleRateHz frames a second; 0 if it has no sound
 * @param sentences a mark for each sentence that has sound, in order
 * @param failure why the voice failed on it, in one line; empty if it did not
 * @param manifest what the manifest says of its sentences
 */
public record Prepared(
    String id,
    int frames,
    int sampleRateHz,
    List<Mark> sentences,
    String failure,
    JsonPart manifest) {
  /** Copies the list. */
  public Prepared {
    sentences = List.copyOf(sentences);
  }

  /**
   * Prepares a paragraph. Any thread may do so.
   *
   * @param id the identity of its sound; empty if it has none
   * @param master its sound; null if it has none
   */
  public static Prepared of(SpokenParagraph spoken, String id, @Nullable Master master) {
    JsonPart manifest = ManifestSentences.of(spoken, master);
    return master == null
        ? new Prepared("", 0, 0, List.of(), "", manifest)
        : new Prepared(
            id, master.frames(), master.sampleRateHz(), master.sentences(), "", manifest);
  }

  /**
   * Prepares a paragraph on which the voice failed. Any thread may do so.
   *
   * @param failure why
   */
  public static Prepared failed(SpokenParagraph spoken, String failure) {
    JsonPart manifest = ManifestSentences.of(spoken, null);
    return new Prepared("", 0, 0, List.of(), Label.of(failure), manifest);
  }

  /** Returns whether it has sound. */
  public boolean heard() {
    return sampleRateHz > 0;
  }

  /** Returns it as bytes. */
  byte[] toBytes() {
    byte[] name = id.getBytes(StandardCharsets.UTF_8);
    byte[] why = failure.getBytes(StandardCharsets.UTF_8);
    byte[] text = manifest.bytes();
    int marks = (int) MarkBytes.length(sentences.size());
    int head = 5 * Integer.BYTES + name.length + why.length + marks;
    ByteBuffer bytes = ByteBuffer.allocate(head + text.length);
    bytes.putInt(frames).putInt(sampleRateHz).putInt(name.length).put(name);
    bytes.putInt(why.length).put(why);
    bytes.putInt(sentences.size());
    MarkBytes.put(sentences, bytes);
    return bytes.put(text).array();
  }

  /** Returns what {@link #toBytes} gave away. */
  static Prepared fromBytes(byte[] record) {
    ByteBuffer bytes = ByteBuffer.wrap(record);
    int frames = bytes.getInt();
    int sampleRateHz = bytes.getInt();
    String id = text(bytes, bytes.getInt());
    String failure = text(bytes, bytes.getInt());
    List<Mark> sentences = MarkBytes.get(bytes.getInt(), bytes);
    JsonPart manifest = new JsonPart(next(bytes, bytes.remaining()));
    return new Prepared(id, frames, sampleRateHz, sentences, failure, manifest);
  }

  private static String text(ByteBuffer bytes, int length) {
    return new String(next(bytes, length), StandardCharsets.UTF_8);
  }

  private static byte[] next(ByteBuffer bytes, int length) {
    byte[] next = new byte[length];
    bytes.get(next);
    return next;
  }
}
