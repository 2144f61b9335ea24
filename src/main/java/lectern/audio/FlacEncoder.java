package lectern.audio;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Writes FLAC: blocks of 4096 samples, each packed by itself, after what is known of the whole. A
 * seek table has a place for every ten seconds. The check sum of all samples and the seek table are
 * filled in at the end.
 *
 * <p>Source: RFC 9639, sections 8 (metadata) and 9 (frames).
 */
final class FlacEncoder implements AudioEncoder {
  private static final int STREAM_INFO = 0;
  private static final int SEEK_TABLE = 3;
  private static final int COMMENTS = 4;
  private static final int PICTURE = 6;
  private static final int STREAM_INFO_SIZE = 34;
  private static final int SEEK_POINT_SIZE = 18;
  private static final int SEEK_SECONDS = 10;
  private static final int LARGEST_BLOCK = (1 << 24) - 1;

  private final FileChannel file;
  private final OutputStream out;
  private final AudioHeader header;
  private final MessageDigest digest;
  private final FlacFrame frame;
  private final short[] block = new short[FlacFrame.BLOCK];
  private final byte[] digested = new byte[2 * FlacFrame.BLOCK];
  private final ByteBuffer seekTable;
  private int used;
  private long frames;
  private long written;
  private long bytes;
  private int smallest = Integer.MAX_VALUE;
  private int largest;

  private FlacEncoder(FileChannel file, AudioHeader header) throws IOException {
    this.file = file;
    this.out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
    this.header = header;
    this.digest = md5();
    this.frame = new FlacFrame(header.sampleRateHz());
    long points = header.frames() / ((long) SEEK_SECONDS * header.sampleRateHz());
    this.seekTable = ByteBuffer.allocate((int) Math.min(points, 200_000) * SEEK_POINT_SIZE);
    writeMetadata();
  }

  static FlacEncoder open(Path file, AudioHeader header) throws IOException {
    if (header.sampleRateHz() >= 1 << 20) {
      throw new IllegalArgumentException("FLAC has no " + header.sampleRateHz() + " Hz");
    }
    return new FlacEncoder(
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), header);
  }

  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }

  private void writeMetadata() throws IOException {
    out.write(new byte[] {'f', 'L', 'a', 'C'});
    writeBlock(STREAM_INFO, new byte[STREAM_INFO_SIZE], false);
    if (seekTable.capacity() > 0) {
      writeBlock(SEEK_TABLE, new byte[seekTable.capacity()], false);
    }
    Cover cover = header.tags().cover();
    byte[] comments = VorbisComments.of(header, "Lectern", false);
    writeBlock(COMMENTS, comments, cover == null);
    if (cover != null) {
      writeBlock(PICTURE, VorbisComments.picture(cover), true);
    }
  }

  private void writeBlock(int type, byte[] content, boolean last) throws IOException {
    if (content.length > LARGEST_BLOCK) {
      throw new IOException("too much for FLAC: tags or a picture of more than 16 MB");
    }
    int start = (last ? 1 << 31 : 0) | (type << 24) | content.length;
    out.write(ByteBuffer.allocate(4).putInt(start).array());
    out.write(content);
  }

  @Override
  public void write(Pcm sound) throws IOException {
    header.check(sound);
    short[] samples = sound.array();
    for (int from = 0; from < sound.frames(); ) {
      int count = Math.min(sound.frames() - from, block.length - used);
      System.arraycopy(samples, from, block, used, count);
      from += count;
      used += count;
      if (used == block.length) {
        writeFrame();
      }
    }
  }

  private void writeFrame() throws IOException {
    for (int i = 0; i < used; i++) {
      digested[2 * i] = (byte) block[i];
      digested[2 * i + 1] = (byte) (block[i] >> 8);
    }
    digest.update(digested, 0, 2 * used);
    long due = (long) (seekTable.position() / SEEK_POINT_SIZE) * SEEK_SECONDS;
    if (seekTable.hasRemaining() && written >= due * header.sampleRateHz()) {
      seekTable.putLong(written).putLong(bytes).putShort((short) used);
    }
    BitWriter packed = frame.pack(block, 0, used, frames);
    out.write(packed.array(), 0, packed.length());
    smallest = Math.min(smallest, packed.length());
    largest = Math.max(largest, packed.length());
    bytes += packed.length();
    frames++;
    written += used;
    used = 0;
  }

  @Override
  public void finish() throws IOException {
    if (used > 0) {
      writeFrame();
    }
    header.checkAll(written);
    out.flush();
    file.position(8);
    writeFully(streamInfo());
    while (seekTable.hasRemaining()) {
      seekTable.putLong(-1).putLong(0).putShort((short) 0); // a place that is not used
    }
    file.position(8 + STREAM_INFO_SIZE + 4);
    writeFully(seekTable.flip());
  }

  private ByteBuffer streamInfo() {
    BitWriter info = new BitWriter();
    info.write(FlacFrame.BLOCK, 16);
    info.write(FlacFrame.BLOCK, 16);
    info.write(frames == 0 ? 0 : smallest, 24);
    info.write(largest, 24);
    info.write(header.sampleRateHz(), 20);
    info.write(0, 3); // one channel
    info.write(15, 5); // 16 bits
    info.write(written >> 18, 18);
    info.write(written, 18);
    ByteBuffer bytes = ByteBuffer.allocate(STREAM_INFO_SIZE);
    return bytes.put(info.array(), 0, info.length()).put(digest.digest()).flip();
  }

  private void writeFully(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
