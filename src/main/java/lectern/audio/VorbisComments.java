package lectern.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Tags as FLAC and Ogg have them: lines of {@code NAME=text} in UTF-8, after their number; lengths
 * are little-endian. Chapters are lines too: {@code CHAPTER001=00:01:02.003} and {@code
 * CHAPTER001NAME=text}.
 *
 * <p>Sources: <a href="https://xiph.org/vorbis/doc/v-comment.html">Ogg Vorbis I format
 * specification: comment field and header specification</a>; <a
 * href="https://wiki.xiph.org/Chapter_Extension">Chapter Extension</a>; RFC 9639, section 8.8
 * (picture).
 */
final class VorbisComments {
  private static final int FRONT_COVER = 3;

  private VorbisComments() {}

  /**
   * Returns the comments of a file.
   *
   * @param vendor the program that has encoded the sound
   * @param withPicture whether the cover is one of the comments
   */
  static byte[] of(AudioHeader header, String vendor, boolean withPicture) {
    List<byte[]> lines = new ArrayList<>();
    Tags tags = header.tags();
    add(lines, "TITLE", tags.title());
    add(lines, "ALBUM", tags.album());
    add(lines, "ARTIST", tags.artist());
    add(lines, "TRACKNUMBER", tags.track() == 0 ? "" : Integer.toString(tags.track()));
    add(lines, "DATE", tags.date());
    add(lines, "SOURCE", tags.source());
    add(lines, "LANGUAGE", tags.language());
    add(lines, "COMMENT", tags.comment());
    add(lines, "ENCODER", tags.software());
    int number = 0;
    for (ChapterMark chapter : header.chapters()) {
      String name = "CHAPTER" + padded(number++, 3);
      add(lines, name, time(header.millis(chapter.startFrame())));
      add(lines, name + "NAME", chapter.title().isEmpty() ? name : chapter.title());
    }
    Cover cover = tags.cover();
    if (withPicture && cover != null) {
      String picture = Base64.getEncoder().encodeToString(picture(cover));
      add(lines, "METADATA_BLOCK_PICTURE", picture);
    }
    return joined(vendor.getBytes(StandardCharsets.UTF_8), lines);
  }

  /** Returns a picture as both formats have it; its measures are left to the player. */
  static byte[] picture(Cover cover) {
    byte[] mimeType = cover.mimeType().getBytes(StandardCharsets.US_ASCII);
    byte[] bytes = cover.bytes();
    ByteBuffer picture = ByteBuffer.allocate(32 + mimeType.length + bytes.length);
    picture.putInt(FRONT_COVER).putInt(mimeType.length).put(mimeType);
    picture.putInt(0); // no description
    picture.putInt(0).putInt(0).putInt(0).putInt(0); // width, height, depth, colours
    picture.putInt(bytes.length).put(bytes);
    return picture.array();
  }

  private static void add(List<byte[]> lines, String name, String text) {
    if (!text.isEmpty()) {
      lines.add((name + '=' + text).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static byte[] joined(byte[] vendor, List<byte[]> lines) {
    int size = 8 + vendor.length;
    for (byte[] line : lines) {
      size += 4 + line.length;
    }
    ByteBuffer all = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    all.putInt(vendor.length).put(vendor).putInt(lines.size());
    for (byte[] line : lines) {
      all.putInt(line.length).put(line);
    }
    return all.array();
  }

  private static String time(long millis) {
    long seconds = millis / 1000;
    String clock = padded(seconds / 3600, 2) + ':' + padded(seconds / 60 % 60, 2);
    return clock + ':' + padded(seconds % 60, 2) + '.' + padded(millis % 1000, 3);
  }

  private static String padded(long number, int digits) {
    String figures = Long.toString(number);
    return "0".repeat(Math.max(0, digits - figures.length())) + figures;
  }
}
