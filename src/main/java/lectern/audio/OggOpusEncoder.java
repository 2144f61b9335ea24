package lectern.audio;

import io.github.jaredmdobson.concentus.OpusApplication;
import io.github.jaredmdobson.concentus.OpusEncoder;
import io.github.jaredmdobson.concentus.OpusException;
import io.github.jaredmdobson.concentus.OpusSignal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Writes Opus in Ogg: packets of 20 ms, a page for each second. The decoder is told how much to
 * leave out at the start and at the end, so that it plays as many frames as were written.
 *
 * <p>Source: RFC 7845, sections 3 to 5; RFC 6716 for the codec, which is Concentus.
 */
final class OggOpusEncoder implements AudioEncoder {
  private static final int CLOCK_HZ = 48_000; // positions count in this rate whatever the sound's
  private static final int PACKETS_PER_SECOND = 50;
  private static final int LARGEST_PACKET = 1275;

  /** Speech of 8 kHz bandwidth has nothing to gain above this. */
  private static final int BITS_PER_SECOND = 24_000;

  /** Of 10: 10 takes twice the time for a difference that was not measurable. */
  private static final int COMPLEXITY = 5;

  private final OutputStream out;
  private final AudioHeader header;
  private final OpusEncoder encoder;
  private final OggStream ogg;
  private final int ticksPerFrame;
  private final int preSkip;
  private final short[] waiting;
  private final byte[] packet = new byte[LARGEST_PACKET];
  private int used;
  private long written;
  private long packets;

  private OggOpusEncoder(OutputStream out, AudioHeader header) throws IOException {
    this.out = out;
    this.header = header;
    this.encoder = encoder(header.sampleRateHz());
    this.ogg = new OggStream(out);
    this.ticksPerFrame = CLOCK_HZ / header.sampleRateHz();
    this.preSkip = encoder.getLookahead() * ticksPerFrame;
    this.waiting = new short[header.sampleRateHz() / PACKETS_PER_SECOND];
    writeHead();
    writeTags();
  }

  static OggOpusEncoder open(Path file, AudioHeader header) throws IOException {
    int rate = header.sampleRateHz();
    if (rate != 8000 && rate != 12_000 && rate != 16_000 && rate != 24_000 && rate != CLOCK_HZ) {
      throw new IllegalArgumentException("Opus has no " + rate + " Hz");
    }
    OutputStream out =
        Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return new OggOpusEncoder(new BufferedOutputStream(out, 1 << 16), header);
  }

  private static OpusEncoder encoder(int rate) throws IOException {
    try {
      OpusEncoder encoder = new OpusEncoder(rate, 1, OpusApplication.OPUS_APPLICATION_AUDIO);
      encoder.setSignalType(OpusSignal.OPUS_SIGNAL_VOICE);
      encoder.setBitrate(BITS_PER_SECOND);
      encoder.setUseVBR(true);
      encoder.setComplexity(COMPLEXITY);
      return encoder;
    } catch (OpusException e) {
      throw new IOException("the Opus encoder refuses " + rate + " Hz", e);
    }
  }

  private void writeHead() throws IOException {
    ByteBuffer head = ByteBuffer.allocate(19).order(ByteOrder.LITTLE_ENDIAN);
    head.put("OpusHead".getBytes(StandardCharsets.US_ASCII));
    head.put((byte) 1).put((byte) 1); // version, channels
    head.putShort((short) preSkip).putInt(header.sampleRateHz());
    head.putShort((short) 0).put((byte) 0); // gain, mapping
    ogg.add(head.array(), head.capacity(), 0);
    ogg.endPage();
  }

  private void writeTags() throws IOException {
    byte[] magic = "OpusTags".getBytes(StandardCharsets.US_ASCII);
    byte[] comments = VorbisComments.of(header, "Lectern, Concentus 1.0.2", true);
    byte[] tags =
        ByteBuffer.allocate(magic.length + comments.length).put(magic).put(comments).array();
    ogg.add(tags, tags.length, 0);
    ogg.endPage();
  }

  @Override
  public void write(Pcm sound) throws IOException {
    header.check(sound);
    short[] samples = sound.array();
    written += sound.frames();
    for (int from = 0; from < sound.frames(); ) {
      int count = Math.min(sound.frames() - from, waiting.length - used);
      System.arraycopy(samples, from, waiting, used, count);
      from += count;
      used += count;
      if (used == waiting.length) {
        writePacket();
      }
    }
  }

  private void writePacket() throws IOException {
    if (packets > 0 && packets % PACKETS_PER_SECOND == 0) {
      ogg.endPage();
    }
    try {
      int length = encoder.encode(waiting, 0, waiting.length, packet, 0, packet.length);
      packets++;
      long encoded = packets * waiting.length * ticksPerFrame;
      ogg.add(packet, length, Math.min(encoded, preSkip + header.frames() * ticksPerFrame));
    } catch (OpusException e) {
      throw new IOException("the Opus encoder failed", e);
    }
    used = 0;
  }

  @Override
  public void finish() throws IOException {
    header.checkAll(written);
    long end = preSkip + written * ticksPerFrame;
    while (packets * waiting.length * ticksPerFrame < end) {
      Arrays.fill(waiting, used, waiting.length, (short) 0);
      writePacket();
    }
    ogg.finish();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
