package lectern.audio;

import de.sciss.jump3r.mp3.BitStream;
import de.sciss.jump3r.mp3.GainAnalysis;
import de.sciss.jump3r.mp3.ID3Tag;
import de.sciss.jump3r.mp3.Lame;
import de.sciss.jump3r.mp3.LameGlobalFlags;
import de.sciss.jump3r.mp3.MPEGMode;
import de.sciss.jump3r.mp3.Presets;
import de.sciss.jump3r.mp3.Quantize;
import de.sciss.jump3r.mp3.QuantizePVT;
import de.sciss.jump3r.mp3.Reservoir;
import de.sciss.jump3r.mp3.Takehiro;
import de.sciss.jump3r.mp3.VBRTag;
import de.sciss.jump3r.mp3.Version;
import de.sciss.jump3r.mpg.MPGLib;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Writes MP3 of a constant rate, so that players without an index find a time by counting bytes.
 * The first frame, which holds no sound, says how much the decoder leaves out at the start and at
 * the end; jump3r makes room for it and does not fill it, so that is done at the end.
 *
 * <p>Source: ISO/IEC 11172-3 and 13818-3, layer III; the encoder is jump3r, which is LAME 3.98 in
 * Java.
 */
final class Mp3Encoder implements AudioEncoder {
  /** Transparent for one channel of speech of up to 8 kHz bandwidth. */
  private static final int KILOBITS_PER_SECOND = 64;

  /**
   * The higher the rate, the shorter what a decoder has to leave out: players that do not leave it
   * out are then 50 ms wrong at most, of 16 kHz they would be 100.
   */
  private static final int RATE_HZ = 48_000;

  /** Of 0 (slowest) to 9. */
  private static final int QUALITY = 5;

  private static final int PIECE = 1152;
  private static final int[] RATES = {
    8000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000
  };

  private final FileChannel file;
  private final OutputStream out;
  private final AudioHeader header;
  private final Lame lame = new Lame();
  private final VBRTag infoFrame = new VBRTag();
  private final LameGlobalFlags settings;
  private final byte[] packed = new byte[Lame.LAME_MAXMP3BUFFER];
  private final int tagSize;
  private long written;

  private Mp3Encoder(FileChannel file, AudioHeader header) throws IOException {
    this.file = file;
    this.out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
    this.header = header;
    this.settings = settings();
    byte[] tag = Id3Tag.of(header);
    this.tagSize = tag.length;
    out.write(tag);
  }

  static Mp3Encoder open(Path file, AudioHeader header) throws IOException {
    if (Arrays.binarySearch(RATES, header.sampleRateHz()) < 0) {
      throw new IllegalArgumentException("MP3 has no " + header.sampleRateHz() + " Hz");
    }
    return new Mp3Encoder(
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), header);
  }

  /** Makes the parts of the encoder known to each other. */
  private LameGlobalFlags settings() throws IOException {
    BitStream bits = new BitStream();
    GainAnalysis gain = new GainAnalysis();
    Presets presets = new Presets();
    Quantize quantize = new Quantize();
    QuantizePVT tables = new QuantizePVT();
    Reservoir reservoir = new Reservoir();
    Takehiro takehiro = new Takehiro();
    Version version = new Version();
    ID3Tag noTag = new ID3Tag();
    MPGLib noDecoder = new MPGLib();
    lame.setModules(gain, bits, presets, tables, quantize, infoFrame, version, noTag, noDecoder);
    bits.setModules(gain, noDecoder, version, infoFrame);
    noTag.setModules(bits, version);
    presets.setModules(lame);
    quantize.setModules(bits, reservoir, tables, takehiro);
    tables.setModules(takehiro, reservoir, lame.enc.psy);
    reservoir.setModules(bits);
    takehiro.setModules(tables);
    infoFrame.setModules(lame, bits, version);
    LameGlobalFlags flags = lame.lame_init();
    flags.num_channels = 1;
    flags.mode = MPEGMode.MONO;
    flags.in_samplerate = header.sampleRateHz();
    flags.out_samplerate = header.sampleRateHz() == 44_100 ? 44_100 : RATE_HZ;
    flags.brate = KILOBITS_PER_SECOND;
    flags.quality = QUALITY;
    flags.write_id3tag_automatic = false;
    flags.bWriteVbrTag = true;
    if (lame.lame_init_params(flags) < 0) {
      throw new IOException("the MP3 encoder refuses " + header.sampleRateHz() + " Hz");
    }
    return flags;
  }

  @Override
  public void write(Pcm sound) throws IOException {
    header.check(sound);
    short[] samples = sound.array();
    int[] piece = new int[PIECE];
    for (int from = 0; from < sound.frames(); from += PIECE) {
      int count = Math.min(PIECE, sound.frames() - from);
      for (int i = 0; i < count; i++) {
        piece[i] = samples[from + i] << 16;
      }
      int size =
          lame.lame_encode_buffer_int(settings, piece, piece, count, packed, 0, packed.length);
      writePacked(size);
    }
    written += sound.frames();
  }

  private void writePacked(int size) throws IOException {
    if (size < 0) {
      throw new IOException("the MP3 encoder failed: " + size);
    }
    out.write(packed, 0, size);
  }

  @Override
  public void finish() throws IOException {
    header.checkAll(written);
    writePacked(lame.lame_encode_flush(settings, packed, 0, packed.length));
    out.flush();
    int size = infoFrame.getLameTagFrame(settings, packed);
    if (size > 0 && size <= packed.length) {
      file.position(tagSize);
      ByteBuffer frame = ByteBuffer.wrap(packed, 0, size);
      while (frame.hasRemaining()) {
        file.write(frame);
      }
    }
    lame.lame_close(settings);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
