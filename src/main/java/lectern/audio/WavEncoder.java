package lectern.audio;

import java.io.IOException;
import java.io.OutputStream;
import lectern.audio.WavFile.Cue;

/** Lays a {@link WavFile} out as RIFF chunks. */
final class WavEncoder {
  private static final int BYTES_PER_FRAME = 2;
  private static final long LONGEST = 0xFFFF_FFFFL; // sizes have 32 bits

  private final WavFile file;

  WavEncoder(WavFile file) {
    this.file = file;
  }

  void write(OutputStream out) throws IOException {
    byte[] format = format();
    byte[] info = info();
    byte[] cues = cues();
    byte[] labels = labels();
    long dataSize = (long) file.pcm().frames() * BYTES_PER_FRAME;
    long wave = format.length + info.length + RiffChunk.sizeInFile(dataSize) + cues.length;
    long size = 4 + wave + labels.length;
    if (size > LONGEST) {
      throw new IOException("the sound is too long for a WAV file: " + file.pcm().seconds() + " s");
    }
    out.write(RiffChunk.header("RIFF", size));
    out.write(new byte[] {'W', 'A', 'V', 'E'});
    out.write(format);
    out.write(info);
    out.write(RiffChunk.header("data", dataSize));
    writeSamples(out);
    out.write(cues);
    out.write(labels);
  }

  private byte[] format() {
    int rate = file.pcm().sampleRateHz();
    return new RiffChunk("fmt ")
        .int16(1) // WAVE_FORMAT_PCM
        .int16(1) // channels
        .int32(rate)
        .int32(rate * BYTES_PER_FRAME)
        .int16(BYTES_PER_FRAME)
        .int16(8 * BYTES_PER_FRAME)
        .toBytes();
  }

  private byte[] info() {
    WavFile.Info info = file.info();
    if (info.equals(WavFile.Info.NONE)) {
      return new byte[0];
    }
    RiffChunk list = new RiffChunk("LIST").id("INFO");
    addText(list, "INAM", info.title());
    addText(list, "IPRD", info.album());
    addText(list, "ITRK", info.track() == 0 ? "" : Integer.toString(info.track()));
    addText(list, "ISFT", info.software());
    return list.toBytes();
  }

  private static void addText(RiffChunk list, String id, String text) {
    if (!text.isEmpty()) {
      list.add(new RiffChunk(id).text(text));
    }
  }

  private void writeSamples(OutputStream out) throws IOException {
    Pcm pcm = file.pcm();
    byte[] buffer = new byte[8192];
    int used = 0;
    for (int frame = 0; frame < pcm.frames(); frame++) {
      if (used == buffer.length) {
        out.write(buffer);
        used = 0;
      }
      short sample = pcm.sample(frame);
      buffer[used++] = (byte) sample;
      buffer[used++] = (byte) (sample >> 8);
    }
    out.write(buffer, 0, used);
  }

  private byte[] cues() {
    if (file.cues().isEmpty()) {
      return new byte[0];
    }
    RiffChunk chunk = new RiffChunk("cue ").int32(file.cues().size());
    int name = 0;
    for (Cue cue : file.cues()) {
      chunk.int32(++name).int32(cue.frame()); // its place in the order of play
      chunk.id("data").int32(0).int32(0).int32(cue.frame()); // its place in the samples
    }
    return chunk.toBytes();
  }

  private byte[] labels() {
    if (file.cues().isEmpty()) {
      return new byte[0];
    }
    RiffChunk list = new RiffChunk("LIST").id("adtl");
    int name = 0;
    for (Cue cue : file.cues()) {
      list.add(new RiffChunk("labl").int32(++name).text(cue.label()));
    }
    return list.toBytes();
  }
}
