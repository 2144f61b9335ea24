package lectern.reader;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import lectern.reader.UnreadableArticleException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP archive in memory, by its central directory (PKWARE APPNOTE 4.3.12): its files are unpacked
 * one at a time, and never more of them than an article can be. Nothing is written to a disk, and
 * an archive whose names lead out of a folder is refused all the same: it means no good.
 */
final class Archive {
  /** A book's longest chapter is a hundredth of this. */
  private static final int LARGEST_FILE = 64_000_000;

  /** What is unpacked of an archive altogether. */
  private static final long MOST_UNPACKED = 256_000_000;

  private static final int MOST_FILES = 100_000;

  private static final int END_RECORD = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_REMARK = 0xffff;
  private static final int DIRECTORY_ENTRY = 0x02014b50;
  private static final int DIRECTORY_LENGTH = 46;
  private static final int LOCAL_ENTRY = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;

  private final Source source;
  private final byte[] bytes;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private long unpacked;

  /** Where a file is in the archive. */
  private record Entry(int at, int method, int packed, long length, long check, boolean locked) {}

  /** Opens an archive. */
  Archive(Source source) throws UnreadableArticleException {
    this.source = source;
    this.bytes = source.bytes();
    int end = end();
    int count = unsigned16(end + 10);
    long at = unsigned32(end + 16);
    if (count > MOST_FILES) {
      throw damaged("it has too many files");
    }
    for (int i = 0; i < count; i++) {
      at = entry(at);
    }
  }

  /** Returns the names of all files, in their order. */
  Set<String> names() {
    return entries.keySet();
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /** Returns a file's bytes, or null where there is no such file. */
  byte @Nullable [] bytes(String name) throws UnreadableArticleException {
    Entry entry = entries.get(name);
    return entry == null ? null : unpack(entry, name);
  }

  /** Returns a file that has to be there. */
  byte[] required(String name) throws UnreadableArticleException {
    Entry entry = entries.get(name);
    if (entry == null) {
      throw damaged("it has no " + name);
    }
    return unpack(entry, name);
  }

  /** Says that the archive is broken. */
  UnreadableArticleException damaged(String how) {
    return source.unreadable(
        Reason.DAMAGED, "a damaged file (" + how + "); fetch it again, or save it anew");
  }

  private int end() throws UnreadableArticleException {
    int first = Math.max(0, bytes.length - END_LENGTH - LONGEST_REMARK);
    for (int at = bytes.length - END_LENGTH; at >= first; at--) {
      if (bytes[at] == 'P' && signed32(at) == END_RECORD) {
        return at;
      }
    }
    throw damaged("it is cut off");
  }

  /** Reads one entry of the directory, and returns where the next one is. */
  private long entry(long place) throws UnreadableArticleException {
    if (place < 0 || place > bytes.length - DIRECTORY_LENGTH) {
      throw damaged("its list of files is cut off");
    }
    int at = (int) place;
    int nameLength = unsigned16(at + 28);
    long next =
        (long) at + DIRECTORY_LENGTH + nameLength + unsigned16(at + 30) + unsigned16(at + 32);
    if (signed32(at) != DIRECTORY_ENTRY || next > bytes.length) {
      throw damaged("its list of files is broken");
    }
    String name = new String(bytes, at + DIRECTORY_LENGTH, nameLength, StandardCharsets.UTF_8);
    refuseOutside(name);
    boolean locked = (unsigned16(at + 8) & 1) != 0;
    long packed = unsigned32(at + 20);
    long local = unsigned32(at + 42);
    if (packed > bytes.length || local > bytes.length) {
      throw damaged("its list of files is broken");
    }
    entries.putIfAbsent(
        name,
        new Entry(
            (int) local,
            unsigned16(at + 10),
            (int) packed,
            unsigned32(at + 24),
            unsigned32(at + 16),
            locked));
    return next;
  }

  private void refuseOutside(String name) throws UnreadableArticleException {
    boolean outside = name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0;
    for (String part : name.split("/", -1)) {
      outside |= part.equals("..");
    }
    if (outside || (name.length() > 1 && name.charAt(1) == ':')) {
      throw source.unreadable(
          Reason.DAMAGED, "a file that is not safe (names in it lead out of it); do not trust it");
    }
  }

  private byte[] unpack(Entry entry, String name) throws UnreadableArticleException {
    if (entry.locked) {
      throw source.unreadable(Reason.ENCRYPTED, "locked with a password; save it without one");
    }
    long at = (long) entry.at + LOCAL_LENGTH;
    if (at > bytes.length || signed32(entry.at) != LOCAL_ENTRY) {
      throw damaged(name + " is not where it should be");
    }
    at += unsigned16(entry.at + 26) + unsigned16(entry.at + 28);
    if (at + entry.packed > bytes.length) {
      throw damaged(name + " is cut off");
    }
    unpacked += entry.length;
    if (entry.length > LARGEST_FILE || unpacked > MOST_UNPACKED) {
      throw source.unreadable(
          Reason.TOO_LARGE, "unpacks to far more than any book; it may be made to do harm");
    }
    byte[] content =
        switch (entry.method) {
          case 0 -> stored((int) at, entry, name);
          case 8 -> inflated((int) at, entry, name);
          default -> throw damaged(name + " is packed in an unknown way");
        };
    CRC32 check = new CRC32();
    check.update(content);
    if (check.getValue() != entry.check) {
      throw damaged(name + " is broken");
    }
    return content;
  }

  private byte[] stored(int at, Entry entry, String name) throws UnreadableArticleException {
    if (entry.packed != entry.length) {
      throw damaged(name + " is broken");
    }
    byte[] content = new byte[entry.packed];
    System.arraycopy(bytes, at, content, 0, content.length);
    return content;
  }

  /** Unpacks no more than the directory promises. */
  private byte[] inflated(int at, Entry entry, String name) throws UnreadableArticleException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes, at, entry.packed);
      byte[] content = new byte[(int) entry.length];
      int done = 0;
      while (done < content.length) {
        int count = inflater.inflate(content, done, content.length - done);
        if (count == 0) {
          throw damaged(name + " is cut off");
        }
        done += count;
      }
      return content;
    } catch (DataFormatException e) {
      throw damaged(name + " is broken");
    } finally {
      inflater.end();
    }
  }

  private int unsigned16(int at) {
    return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
  }

  private int signed32(int at) {
    return unsigned16(at) | unsigned16(at + 2) << 16;
  }

  private long unsigned32(int at) {
    return signed32(at) & 0xffffffffL;
  }
}
