package lectern.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import lectern.article.Span;
import lectern.audio.LoudnessBlocks;
import lectern.audio.Pcm;
import lectern.voice.Mark;
import org.jspecify.annotations.Nullable;

/**
 * The file in which a {@link Master} is kept: a head with its marks and its loudness, then its
 * samples, each with a checksum (CRC-32C), all little-endian. A file that is torn or was changed
 * counts as none.
 */
final class MasterFile {
  private static final long MAGIC = 0x33_4D_4E_52_54_43_45_4CL; // "LECTRNM3", read backwards
  private static final int FIXED_INTS = 6;
  private static final int FIXED_BYTES = Long.BYTES + FIXED_INTS * Integer.BYTES;
  private static final int FRAMES_AT = Long.BYTES + Integer.BYTES;
  private static final int BYTES_PER_SPAN = 2 * Integer.BYTES;

  /** So many bytes of samples are written or read at a time. */
  private static final int BLOCK = 1 << 17;

  private MasterFile() {}

  static void write(OutputStream out, Master master, Pcm pcm) throws IOException {
    out.write(head(master));
    writeSamples(out, pcm);
  }

  /** Returns what the file has before the samples. */
  static byte[] head(Master master) {
    byte[] figures = master.loudness().toBytes();
    int marks = (int) MarkBytes.length(master.sentences().size() + master.words().size());
    int spans = master.unspoken().size();
    int length = FIXED_BYTES + marks + spans * BYTES_PER_SPAN + figures.length;
    byte[] head = new byte[length + Integer.BYTES];
    ByteBuffer bytes = littleEndian(head);
    bytes.putLong(MAGIC).putInt(master.sampleRateHz()).putInt(master.frames());
    bytes.putInt(master.sentences().size()).putInt(master.words().size());
    bytes.putInt(spans).putInt(figures.length);
    MarkBytes.put(master.sentences(), bytes);
    MarkBytes.put(master.words(), bytes);
    for (Span span : master.unspoken()) {
      bytes.putInt(span.start()).putInt(span.end());
    }
    bytes.put(figures);
    bytes.putInt(checksum(head, length));
    return head;
  }

  /** Returns what {@link #head} was given; null if it is damaged. */
  static @Nullable Master master(byte[] head) {
    ByteBuffer bytes = littleEndian(head);
    int checked = head.length - Integer.BYTES;
    if (head.length < FIXED_BYTES
        || Head.length(bytes) != head.length
        || bytes.getInt(checked) != checksum(head, checked)) {
      return null;
    }
    int rate = bytes.position(Long.BYTES).getInt();
    int frames = bytes.getInt();
    int sentences = bytes.getInt();
    int words = bytes.getInt();
    int spans = bytes.getInt();
    byte[] loudness = new byte[bytes.getInt()];
    List<Mark> sentenceMarks = MarkBytes.get(sentences, bytes);
    List<Mark> wordMarks = MarkBytes.get(words, bytes);
    List<Span> unspoken = spans(bytes, spans);
    bytes.get(loudness);
    LoudnessBlocks blocks = LoudnessBlocks.fromBytes(loudness);
    return new Master(frames, rate, sentenceMarks, wordMarks, unspoken, blocks);
  }

  private static void writeSamples(OutputStream out, Pcm pcm) throws IOException {
    CRC32C checksum = new CRC32C();
    byte[] block = new byte[BLOCK];
    ByteBuffer bytes = littleEndian(block);
    for (int frame = 0; frame < pcm.frames(); frame += BLOCK / 2) {
      int count = Math.min(BLOCK / 2, pcm.frames() - frame);
      pcm.copy(frame, count, bytes.asShortBuffer());
      checksum.update(block, 0, 2 * count);
      out.write(block, 0, 2 * count);
    }
    bytes.putInt(0, (int) checksum.getValue());
    out.write(block, 0, Integer.BYTES);
  }

  /** Reads what is known of the sound; null if there is none, or the file is damaged. */
  static @Nullable Master readMaster(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      Head head = Head.read(channel);
      return head == null ? null : head.master();
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  /** Reads the sound; null if there is none, or the file is damaged. */
  static @Nullable MeasuredSound readSound(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      Head head = Head.read(channel);
      if (head == null) {
        return null;
      }
      short[] samples = readSamples(channel, head.length, head.master.frames());
      return samples == null
          ? null
          : new MeasuredSound(Pcm.of(samples, head.master.sampleRateHz()), head.master.loudness());
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  /** Reads the samples and their checksum; null if they are damaged. */
  private static short @Nullable [] readSamples(FileChannel channel, long from, int frames)
      throws IOException {
    CRC32C checksum = new CRC32C();
    short[] samples = new short[frames];
    ByteBuffer block = littleEndian(new byte[BLOCK]);
    for (int frame = 0; frame < frames; frame += BLOCK / 2) {
      int count = Math.min(BLOCK / 2, frames - frame);
      if (!read(channel, from + 2L * frame, block.clear().limit(2 * count))) {
        return null;
      }
      block.asShortBuffer().get(samples, frame, count);
      checksum.update(block);
    }
    boolean whole = read(channel, from + 2L * frames, block.clear().limit(Integer.BYTES));
    return whole && block.getInt() == (int) checksum.getValue() ? samples : null;
  }

  /**
   * The part of the file before the samples.
   *
   * @param length its bytes
   */
  private record Head(Master master, int length) {
    static @Nullable Head read(FileChannel channel) throws IOException {
      ByteBuffer fixed = littleEndian(new byte[FIXED_BYTES]);
      if (!MasterFile.read(channel, 0, fixed)) {
        return null;
      }
      long length = length(fixed);
      long samples = 2L * fixed.getInt(FRAMES_AT) + Integer.BYTES;
      if (length < 0 || length + samples != channel.size() || length > Integer.MAX_VALUE) {
        return null;
      }
      byte[] head = new byte[(int) length];
      Master master =
          MasterFile.read(channel, 0, littleEndian(head)) ? MasterFile.master(head) : null;
      return master == null ? null : new Head(master, (int) length);
    }

    /** Returns the length that the start of a head tells of; -1 if it is none. */
    static long length(ByteBuffer start) {
      ByteBuffer fixed = start.duplicate().order(ByteOrder.LITTLE_ENDIAN);
      if (fixed.getLong() != MAGIC || fixed.getInt() <= 0) {
        return -1;
      }
      int frames = fixed.getInt();
      int sentences = fixed.getInt();
      int words = fixed.getInt();
      int spans = fixed.getInt();
      int figures = fixed.getInt();
      if ((frames | sentences | words | spans | figures) < 0) {
        return -1;
      }
      long marks = MarkBytes.length((long) sentences + words);
      return FIXED_BYTES + marks + (long) spans * BYTES_PER_SPAN + figures + Integer.BYTES;
    }
  }

  private static List<Span> spans(ByteBuffer bytes, int count) {
    List<Span> spans = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      spans.add(new Span(bytes.getInt(), bytes.getInt()));
    }
    return spans;
  }

  /** Fills a buffer and turns it for reading; returns whether there were as many bytes. */
  private static boolean read(FileChannel channel, long from, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, from + bytes.position()) < 0) {
        return false;
      }
    }
    bytes.flip();
    return true;
  }

  /** Returns the checksum of the first bytes. */
  private static int checksum(byte[] bytes, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    return (int) checksum.getValue();
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
