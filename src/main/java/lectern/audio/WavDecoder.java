package lectern.audio;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.audio.WavFile.Cue;
import lectern.audio.WavFile.Info;
import org.jspecify.annotations.Nullable;

/** Reads a {@link WavFile} from its RIFF chunks. Sizes in the file are never trusted. */
final class WavDecoder {
  private final InputStream in;
  private @Nullable ByteBuffer format;
  private @Nullable ByteBuffer data;
  private final Map<String, String> info = new HashMap<>();
  private final Map<Integer, Integer> frames = new HashMap<>();
  private final Map<Integer, String> labels = new HashMap<>();
  private final List<Integer> order = new ArrayList<>();

  WavDecoder(InputStream in) {
    this.in = in;
  }

  WavFile read() throws IOException {
    ByteBuffer header = bytes(12);
    String riff = id(header);
    long left = Integer.toUnsignedLong(header.getInt()) - 4;
    if (!riff.equals("RIFF") || !id(header).equals("WAVE")) {
      throw new IOException("not a WAV file: it does not start with RIFF and WAVE");
    }
    while (left >= 8) {
      ByteBuffer start = bytes(8);
      String id = id(start);
      long size = Integer.toUnsignedLong(start.getInt());
      long padded = size + (size & 1);
      if (padded > left - 8) {
        throw new IOException("a broken WAV file: chunk " + id + " is longer than the file");
      }
      chunk(id, bytes(size));
      bytes(size & 1);
      left -= 8 + padded;
    }
    return new WavFile(pcm(), info(), cues());
  }

  private void chunk(String id, ByteBuffer content) throws IOException {
    switch (id) {
      case "fmt " -> format = content;
      case "data" -> data = content;
      case "cue " -> readCues(content);
      case "LIST" -> readList(content);
      default -> {} // allowed, and nothing we know
    }
  }

  private Pcm pcm() throws IOException {
    ByteBuffer fmt = format;
    ByteBuffer sound = data;
    if (fmt == null || sound == null || fmt.remaining() < 16) {
      throw new IOException("a broken WAV file: it has no fmt or no data chunk");
    }
    int tag = fmt.getShort(0);
    int channels = fmt.getShort(2);
    int rate = fmt.getInt(4);
    int bits = fmt.getShort(14);
    if (tag != 1 || channels != 1 || bits != 16 || rate <= 0 || sound.remaining() % 2 != 0) {
      throw new IOException(
          "a WAV file of another kind: format %d, %d channels, %d bits, %d Hz"
              .formatted(tag, channels, bits, rate));
    }
    short[] samples = new short[sound.remaining() / 2];
    sound.asShortBuffer().get(samples);
    return new Pcm(samples, rate);
  }

  private Info info() throws IOException {
    String track = info.getOrDefault("ITRK", "0");
    try {
      return new Info(
          info.getOrDefault("INAM", ""),
          info.getOrDefault("IPRD", ""),
          Integer.parseUnsignedInt(track),
          info.getOrDefault("ISFT", ""));
    } catch (IllegalArgumentException e) {
      throw new IOException("a broken WAV file: track " + track, e);
    }
  }

  private List<Cue> cues() {
    List<Cue> cues = new ArrayList<>();
    for (Integer name : order) {
      cues.add(new Cue(frames.getOrDefault(name, 0), labels.getOrDefault(name, "")));
    }
    return cues;
  }

  private void readCues(ByteBuffer content) throws IOException {
    need(content, 4);
    for (int count = content.getInt(); count > 0; count--) {
      need(content, 24);
      int name = content.getInt();
      int frame = content.getInt(content.position() + 16);
      content.position(content.position() + 20);
      if (frame < 0 || frames.put(name, frame) != null) {
        throw new IOException("a broken WAV file: cue point " + name);
      }
      order.add(name);
    }
  }

  private void readList(ByteBuffer list) throws IOException {
    need(list, 4);
    String kind = id(list);
    while (list.remaining() >= 8) {
      String id = id(list);
      int size = list.getInt();
      if (size < 0) {
        throw new IOException("a broken WAV file: " + id + " is too long");
      }
      need(list, size);
      ByteBuffer content = list.slice(list.position(), size).order(ByteOrder.LITTLE_ENDIAN);
      list.position(Math.min(list.limit(), list.position() + size + (size & 1)));
      if (kind.equals("INFO")) {
        info.put(id, text(content));
      } else if (kind.equals("adtl") && id.equals("labl")) {
        need(content, 4);
        labels.put(content.getInt(), text(content));
      }
    }
  }

  /** Reads exactly so many bytes; memory grows only with what really arrives. */
  private ByteBuffer bytes(long size) throws IOException {
    if (size > Integer.MAX_VALUE - 8) {
      throw new IOException("a WAV file too large to read: a chunk of " + size + " bytes");
    }
    byte[] bytes = in.readNBytes((int) size);
    if (bytes.length < size) {
      throw new EOFException("a broken WAV file: it ends early");
    }
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void need(ByteBuffer content, int size) throws IOException {
    if (content.remaining() < size) {
      throw new IOException("a broken WAV file: a chunk ends early");
    }
  }

  private static String id(ByteBuffer from) {
    byte[] id = new byte[4];
    from.get(id);
    return new String(id, StandardCharsets.ISO_8859_1);
  }

  /** Returns the text up to its NUL. */
  private static String text(ByteBuffer content) {
    byte[] bytes = new byte[content.remaining()];
    content.get(bytes);
    String text = new String(bytes, StandardCharsets.UTF_8);
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }
}
