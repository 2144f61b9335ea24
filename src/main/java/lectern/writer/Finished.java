package lectern.writer;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import lectern.audio.Leveller;
import org.jspecify.annotations.Nullable;

/**
 * A sound that became the file of a paragraph as soon as it was spoken, because its level was
 * foreseen.
 *
 * @param gainDb the gain of its level, in dB
 * @param ceilingDbtp the ceiling of its level, in dBTP
 * @param rendition what determines the file's bytes, 16 hexadecimal digits
 * @param crc32c the checksum of the file's bytes, eight hexadecimal digits
 */
record Finished(double gainDb, double ceilingDbtp, String rendition, String crc32c) {
  private static final int BYTES = 3 * Long.BYTES + Integer.BYTES;

  static Finished of(Leveller leveller, String rendition, String crc32c) {
    return new Finished(leveller.gainDb(), leveller.ceilingDbtp(), rendition, crc32c);
  }

  /** Returns whether the sound is at a level. */
  boolean isAt(Leveller leveller) {
    return gainDb == leveller.gainDb() && ceilingDbtp == leveller.ceilingDbtp();
  }

  /** Returns it and what is known of the sound as it was spoken, as bytes. */
  byte[] toBytes(Master master) {
    byte[] head = MasterFile.head(master);
    ByteBuffer bytes = ByteBuffer.allocate(BYTES + head.length);
    bytes.putDouble(gainDb).putDouble(ceilingDbtp);
    bytes.putLong(HexFormat.fromHexDigitsToLong(rendition));
    bytes.putInt(HexFormat.fromHexDigits(crc32c));
    return bytes.put(head).array();
  }

  /** Returns what is known of the sound from what {@link #toBytes} gave; null if it is damaged. */
  static @Nullable Master master(byte[] record) {
    return MasterFile.master(Arrays.copyOfRange(record, BYTES, record.length));
  }

  /** Returns the rest of what {@link #toBytes} gave. */
  static Finished fromBytes(byte[] record) {
    ByteBuffer bytes = ByteBuffer.wrap(record);
    HexFormat hex = HexFormat.of();
    return new Finished(
        bytes.getDouble(),
        bytes.getDouble(),
        hex.toHexDigits(bytes.getLong()),
        hex.toHexDigits(bytes.getInt()));
  }
}
