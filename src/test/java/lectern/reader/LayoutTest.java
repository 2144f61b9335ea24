package lectern.reader;

import static lectern.reader.Boundary.BLANK_LINE;
import static lectern.reader.Boundary.INDENT;
import static lectern.reader.Boundary.ITEM;
import static lectern.reader.Boundary.NONE;
import static lectern.reader.Boundary.OWN_LINE;
import static lectern.reader.Boundary.SIGNS;
import static lectern.reader.Boundary.TITLE_LINE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each rule decides where it should. */
class LayoutTest {
  private static final String LONG =
      "The pilot watched the buoys drift past the pier until the light was gone.";

  @Test
  void aBlankLinePartsParagraphs() {
    is("The pilot watched the buoys\nuntil dark.\n\nThen he left.", BLANK_LINE, NONE, BLANK_LINE);
  }

  @Test
  void aLineThatEndsASentenceShortOfTheMarginStandsAlone() {
    is("The pilot left.\n" + LONG + "\nHe slept.", BLANK_LINE, OWN_LINE, OWN_LINE);
  }

  @Test
  void twoFinishedLinesStandAlone() {
    is(LONG + "\nHe slept.", BLANK_LINE, OWN_LINE);
    is("He slept.\n" + LONG, BLANK_LINE, OWN_LINE);
  }

  @Test
  void anOpenLineGoesOnWithASmallLetter() {
    is("The pilot watched\nthe buoys.", BLANK_LINE, NONE);
  }

  @Test
  void aFullOpenLineGoesOnWithACapital() {
    is("All day the pilot of the old\nEllery ferry slept.", BLANK_LINE, NONE);
  }

  @Test
  void anIndentedLineStartsAParagraphAfterAFinishedOne() {
    is("  The pilot watched the buoys\nuntil dark.\n  He slept.", BLANK_LINE, NONE, INDENT);
  }

  @Test
  void anIndentedLineAfterAnOpenOneGoesOn() {
    is(
        "The pilot watched the buoys\n  until it was dark and then\n  he slept.",
        BLANK_LINE,
        NONE,
        NONE);
  }

  @Test
  void aShortOpenFirstLineIsATitle() {
    is(
        "Pilot sleeps\nThe pilot watched the buoys drift\nuntil dark.",
        BLANK_LINE,
        TITLE_LINE,
        NONE);
  }

  @Test
  void aRowOfSignsStandsAloneAndAStrayOneDoesNot() {
    is("He slept.\n***\nHe woke.", BLANK_LINE, SIGNS, SIGNS);
    is("The pilot watched the buoys\n—\nuntil dark.", BLANK_LINE, NONE, NONE);
  }

  @Test
  void aNumberStartsAnItemAfterAFinishedLineOnly() {
    is("He asked:\n1. Why?\n2. When?", BLANK_LINE, ITEM, ITEM);
    is("The pilot was a boy of\n12. He slept.", BLANK_LINE, NONE);
  }

  @Test
  void itemsFollowItemsWithoutStops() {
    is("- the pier\n- the old\n  basin\n- the buoys", BLANK_LINE, ITEM, NONE, ITEM);
  }

  private static void is(String text, Boundary... boundaries) {
    assertThat(Layout.boundaries(Line.of(text), true)).containsExactly(boundaries);
  }
}
