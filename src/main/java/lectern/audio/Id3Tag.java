package lectern.audio;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays tags and chapters out as the start of an MP3 file. Version 2.3, which every player reads;
 * texts are in UTF-16, the only form of it that holds them all.
 *
 * <p>Sources: <a href="https://id3.org/id3v2.3.0">ID3 tag version 2.3.0</a>; <a
 * href="https://id3.org/id3v2-chapters-1.0">ID3v2 Chapter Frame Addendum 1.0</a>.
 */
final class Id3Tag {
  private static final int UTF_16 = 1;
  private static final int FRONT_COVER = 3;
  private static final int MOST_ENTRIES = 255;
  private static final int LARGEST = (1 << 28) - 1;
  private static final int TOP_LEVEL = 2;
  private static final int ORDERED = 1;

  private final AudioHeader header;
  private final ByteArrayOutputStream frames = new ByteArrayOutputStream();

  private Id3Tag(AudioHeader header) {
    this.header = header;
  }

  /** Returns the tag; empty if there is nothing to say. */
  static byte[] of(AudioHeader header) {
    return new Id3Tag(header).bytes();
  }

  private byte[] bytes() {
    Tags tags = header.tags();
    String language = Languages.threeLetters(tags.language());
    addText(frames, "TIT2", tags.title());
    addText(frames, "TALB", tags.album());
    addText(frames, "TPE1", tags.artist());
    addText(frames, "TRCK", tags.track() == 0 ? "" : Integer.toString(tags.track()));
    addDate(tags.date());
    addText(frames, "TLAN", language);
    addText(frames, "TSSE", tags.software());
    if (!tags.source().isEmpty()) {
      addFrame(
          frames, "TXXX", joined(new byte[] {UTF_16}, utf16("SOURCE\0"), utf16(tags.source())));
    }
    if (!tags.comment().isEmpty()) {
      byte[] start = (language.isEmpty() ? "und" : language).getBytes(StandardCharsets.US_ASCII);
      byte[] texts = joined(utf16("\0"), utf16(tags.comment()));
      addFrame(frames, "COMM", joined(new byte[] {UTF_16}, start, texts));
    }
    addCover(tags.cover());
    addChapters();
    if (frames.size() == 0) {
      return new byte[0];
    }
    if (frames.size() > LARGEST) {
      throw new IllegalArgumentException("too much for MP3: tags of more than 256 MB");
    }
    ByteBuffer all = ByteBuffer.allocate(10 + frames.size());
    all.put(new byte[] {'I', 'D', '3', 3, 0, 0});
    for (int shift = 21; shift >= 0; shift -= 7) {
      all.put((byte) ((frames.size() >> shift) & 0x7F));
    }
    return all.put(frames.toByteArray()).array();
  }

  /** Adds a year, and the day where it is known. */
  private void addDate(String date) {
    if (date.length() >= 4) {
      addText(frames, "TYER", date.substring(0, 4));
    }
    if (date.length() >= 10) {
      addText(frames, "TDAT", date.substring(8, 10) + date.substring(5, 7));
    }
  }

  private void addCover(@Nullable Cover cover) {
    if (cover != null) {
      byte[] type = (cover.mimeType() + '\0').getBytes(StandardCharsets.US_ASCII);
      byte[] start = joined(new byte[] {0}, type, new byte[] {FRONT_COVER, 0});
      addFrame(frames, "APIC", joined(start, cover.bytes()));
    }
  }

  private void addChapters() {
    List<String> ids = new ArrayList<>();
    for (ChapterMark chapter : header.chapters()) {
      String id = "chp" + ids.size();
      ids.add(id);
      ByteArrayOutputStream inner = new ByteArrayOutputStream();
      addText(inner, "TIT2", chapter.title());
      ByteBuffer times = ByteBuffer.allocate(16);
      times.putInt((int) header.millis(chapter.startFrame()));
      times.putInt((int) header.millis(chapter.endFrame()));
      times.putInt(-1).putInt(-1); // by time, not by bytes
      addFrame(frames, "CHAP", joined(latin(id + '\0'), times.array(), inner.toByteArray()));
    }
    if (!ids.isEmpty()) {
      addContents(ids);
    }
  }

  /** Adds the table of contents; one with many entries in parts, for a table holds 255. */
  private void addContents(List<String> ids) {
    List<String> entries = ids;
    int parts = 0;
    while (entries.size() > MOST_ENTRIES) {
      List<String> above = new ArrayList<>();
      for (int from = 0; from < entries.size(); from += MOST_ENTRIES) {
        String id = "toc" + ++parts;
        above.add(id);
        addTable(id, ORDERED, entries.subList(from, Math.min(entries.size(), from + MOST_ENTRIES)));
      }
      entries = above;
    }
    addTable("toc", TOP_LEVEL | ORDERED, entries);
  }

  private void addTable(String id, int flags, List<String> entries) {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    table.writeBytes(latin(id + '\0'));
    table.write(flags);
    table.write(entries.size());
    for (String entry : entries) {
      table.writeBytes(latin(entry + '\0'));
    }
    addFrame(frames, "CTOC", table.toByteArray());
  }

  private static void addText(ByteArrayOutputStream to, String id, String text) {
    if (!text.isEmpty()) {
      addFrame(to, id, joined(new byte[] {UTF_16}, utf16(text)));
    }
  }

  private static void addFrame(ByteArrayOutputStream to, String id, byte[] content) {
    to.writeBytes(latin(id));
    to.writeBytes(ByteBuffer.allocate(6).putInt(content.length).putShort((short) 0).array());
    to.writeBytes(content);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Returns a text with a byte order mark. */
  private static byte[] utf16(String text) {
    byte[] little = text.getBytes(StandardCharsets.UTF_16LE);
    return joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, little);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
