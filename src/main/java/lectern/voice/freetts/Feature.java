package lectern.voice.freetts;

import org.jspecify.annotations.Nullable;

/**
 * What FreeTTS's trees ask for, by the names in its files (Black, Taylor and Caley, "The Festival
 * Speech Synthesis System", 1999, lists what each means), and of which unit each is told.
 */
enum Feature {
  /** Whether a segment is a pause. */
  NAME(Unit.SEGMENT, "name"),
  /** How a consonant is made: stop, fricative, affricate, nasal, liquid. */
  CONSONANT_TYPE(Unit.SEGMENT, "ph_ctype"),
  /** Short, long, diphthong or schwa. */
  VOWEL_LENGTH(Unit.SEGMENT, "ph_vlng"),
  VOWEL_HEIGHT(Unit.SEGMENT, "ph_vheight"),
  VOWEL_FRONTNESS(Unit.SEGMENT, "ph_vfront"),
  POSITION_IN_SYLLABLE(Unit.SEGMENT, "pos_in_syl"),
  /** Whether a vowel is still to come in the syllable. */
  ONSET_OR_CODA(Unit.SEGMENT, "seg_onsetcoda"),
  CODA_HAS_FRICATIVE(Unit.SEGMENT, "seg_coda_fric"),
  ONSET_HAS_STOP(Unit.SEGMENT, "seg_onset_stop"),

  STRESS(Unit.SYLLABLE, "stress"),
  /** The break behind a syllable: 0 in a word, 1 between words, 3 and 4 at the end of phrases. */
  BREAK(Unit.SYLLABLE, "syl_break"),
  OLD_BREAK(Unit.SYLLABLE, "old_syl_break"),
  SYLLABLES_BEFORE(Unit.SYLLABLE, "syl_in"),
  SYLLABLES_AFTER(Unit.SYLLABLE, "syl_out"),
  STRESSES_BEFORE(Unit.SYLLABLE, "ssyl_in"),
  STRESSES_AFTER(Unit.SYLLABLE, "ssyl_out"),
  PHRASES_BEFORE(Unit.SYLLABLE, "sub_phrases"),
  POSITION_IN_WORD(Unit.SYLLABLE, "position_type"),
  ONSET_SIZE(Unit.SYLLABLE, "syl_onsetsize"),
  CODA_SIZE(Unit.SYLLABLE, "syl_codasize"),
  RISES(Unit.SYLLABLE, "lisp_syl_yn_question"),
  ACCENT(Unit.SYLLABLE, "accent"),
  END_TONE(Unit.SYLLABLE, "endtone"),
  ACCENTED(Unit.SYLLABLE, "accented"),
  ACCENTS_BEFORE(Unit.SYLLABLE, "asyl_in"),
  SINCE_LAST_ACCENT(Unit.SYLLABLE, "last_accent"),

  /** A guess at the part of speech. */
  PART_OF_SPEECH(Unit.WORD, "gpos"),
  SYLLABLES(Unit.WORD, "word_numsyls");

  /** The units that features are told of. */
  enum Unit {
    SEGMENT,
    SYLLABLE,
    WORD
  }

  private static final Feature[] ALL = values();

  /** How many there are. */
  static final int COUNT = ALL.length;

  final Unit unit;
  private final String name;

  /** Returns its place among all, from 0, for tables of all features. */
  @SuppressWarnings("EnumOrdinal") // Tables are made and read by the same version.
  int place() {
    return ordinal();
  }

  /** Returns what FreeTTS calls it. */
  String freeTtsName() {
    return name;
  }

  Feature(Unit unit, String name) {
    this.unit = unit;
    this.name = name;
  }

  /** Returns the feature of a name; null for one that FreeTTS never sets, so that it is 0. */
  static @Nullable Feature of(String name) {
    for (Feature feature : ALL) {
      if (feature.name.equals(name)) {
        return feature;
      }
    }
    return null;
  }
}
