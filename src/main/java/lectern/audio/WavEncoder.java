package lectern.audio;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Writes RIFF chunks: what {@link WavFile} says of them. All sizes are known before the sound, so
 * nothing is sought. A file of more than 4 GiB is RF64 (EBU Tech 3306, version 2): the sizes stand
 * in a chunk of their own, {@code ds64}.
 */
final class WavEncoder implements AudioEncoder, Limiter.Output<IOException> {
  private static final int BYTES_PER_FRAME = 2;
  private static final long LONGEST = 0xFFFF_FFFFL; // sizes have 32 bits
  private static final int DS64_SIZE = 28;

  /**
   * A point in the sound.
   *
   * @param frame where it is
   * @param label what players show for it
   */
  record Point(long frame, String label) {}

  private final OutputStream out;
  private final AudioHeader header;
  private final List<Point> points;

  /** Written whole, so that each write but the last fills pages of memory. */
  private final byte[] block = new byte[1 << 17];

  private final ShortBuffer frameBlock =
      ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
  private int inBlock;
  private long written;

  /** Writes all that comes before the sound. */
  WavEncoder(OutputStream out, AudioHeader header, List<Point> points) throws IOException {
    this(out, header, points, LONGEST);
  }

  /**
   * @param longest the greatest size that is written in 32 bits
   */
  WavEncoder(OutputStream out, AudioHeader header, List<Point> points, long longest)
      throws IOException {
    this.out = out;
    this.header = header;
    this.points = List.copyOf(points);
    byte[] format = format();
    byte[] info = info(header.tags());
    long dataSize = header.frames() * BYTES_PER_FRAME;
    long size = 4 + format.length + info.length + RiffChunk.sizeInFile(dataSize);
    size += cues().length + labels().length;
    boolean large = size > longest;
    put(RiffChunk.header(large ? "RF64" : "RIFF", large ? LONGEST : size));
    put(new byte[] {'W', 'A', 'V', 'E'});
    if (large) {
      put(sizes(size + RiffChunk.HEADER + DS64_SIZE, dataSize));
    }
    put(format);
    put(info);
    put(RiffChunk.header("data", large ? LONGEST : dataSize));
  }

  /** Opens a file whose chapters are cue points. */
  static WavEncoder open(Path file, AudioHeader header) throws IOException {
    OutputStream out =
        Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    List<Point> points =
        header.chapters().stream().map(c -> new Point(c.startFrame(), c.title())).toList();
    return new WavEncoder(new BufferedOutputStream(out, 1 << 16), header, points);
  }

  @Override
  public void write(Pcm sound) throws IOException {
    header.check(sound);
    take(sound.array(), sound.frames());
  }

  @Override
  public void take(short[] samples, int count) throws IOException {
    for (int from = 0; from < count; ) {
      int frames = Math.min(count - from, (block.length - inBlock) / BYTES_PER_FRAME);
      frameBlock.position(inBlock / BYTES_PER_FRAME).put(samples, from, frames); // chunks are even
      advance(frames * BYTES_PER_FRAME);
      from += frames;
    }
    written += count;
  }

  private void put(byte[] bytes) throws IOException {
    for (int from = 0; from < bytes.length; ) {
      int count = Math.min(bytes.length - from, block.length - inBlock);
      System.arraycopy(bytes, from, block, inBlock, count);
      advance(count);
      from += count;
    }
  }

  private void advance(int bytes) throws IOException {
    inBlock += bytes;
    if (inBlock == block.length) {
      out.write(block);
      inBlock = 0;
    }
  }

  @Override
  public void finish() throws IOException {
    header.checkAll(written);
    put(cues());
    put(labels());
    out.write(block, 0, inBlock);
    inBlock = 0;
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private byte[] format() {
    int rate = header.sampleRateHz();
    return new RiffChunk("fmt ")
        .int16(1) // WAVE_FORMAT_PCM
        .int16(1) // channels
        .int32(rate)
        .int32(rate * BYTES_PER_FRAME)
        .int16(BYTES_PER_FRAME)
        .int16(8 * BYTES_PER_FRAME)
        .toBytes();
  }

  private byte[] sizes(long size, long dataSize) {
    return new RiffChunk("ds64")
        .int64(size)
        .int64(dataSize)
        .int64(header.frames())
        .int32(0) // no other chunk is so large
        .toBytes();
  }

  private static byte[] info(Tags tags) {
    RiffChunk list = new RiffChunk("LIST").id("INFO");
    addText(list, "INAM", tags.title());
    addText(list, "IPRD", tags.album());
    addText(list, "ITRK", tags.track() == 0 ? "" : Integer.toString(tags.track()));
    addText(list, "IART", tags.artist());
    addText(list, "ICRD", tags.date());
    addText(list, "ISRC", tags.source());
    addText(list, "ILNG", tags.language());
    addText(list, "ICMT", tags.comment());
    addText(list, "ISFT", tags.software());
    byte[] bytes = list.toBytes();
    return bytes.length > RiffChunk.HEADER + 4 ? bytes : new byte[0];
  }

  private static void addText(RiffChunk list, String id, String text) {
    if (!text.isEmpty()) {
      list.add(new RiffChunk(id).text(text));
    }
  }

  private byte[] cues() {
    if (points.isEmpty()) {
      return new byte[0];
    }
    RiffChunk chunk = new RiffChunk("cue ").int32(points.size());
    int name = 0;
    for (Point point : points) {
      int frame = (int) point.frame();
      chunk.int32(++name).int32(frame); // its place in the order of play
      chunk.id("data").int32(0).int32(0).int32(frame); // its place in the samples
    }
    return chunk.toBytes();
  }

  private byte[] labels() {
    if (points.isEmpty()) {
      return new byte[0];
    }
    RiffChunk list = new RiffChunk("LIST").id("adtl");
    int name = 0;
    for (Point point : points) {
      list.add(new RiffChunk("labl").int32(++name).text(point.label()));
    }
    return list.toBytes();
  }
}
