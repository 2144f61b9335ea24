<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0"
      xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
      xsi:schemaLocation="http://www.w3.org/2005/01/pronunciation-lexicon pls.xsd"
      xmlns:my="http://example.org/parts"
      alphabet="ipa" xml:lang="en-GB">
  <!-- a comment -->
  <meta name="author" content="nobody"/>
  <metadata><my:thing><my:deep>text of others</my:deep></my:thing></metadata>
  <lexeme>
    <grapheme>judgment</grapheme>
    <grapheme>judgement</grapheme>
    <phoneme>ˈdʒʌdʒ.mənt</phoneme>
    <example>In my judgment, yes.</example>
  </lexeme>
  <lexeme>
    <grapheme>Sean</grapheme>
    <phoneme>ʃɔːn</phoneme>
    <phoneme prefer="true"> ʃɑːn </phoneme>
    <phoneme prefer="true">siːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>W3C</grapheme>
    <alias>World
        Wide Web Consortium</alias>
  </lexeme>
  <lexeme role="my:verb">
    <grapheme>refuse</grapheme>
    <phoneme>rɪˈfjuːz</phoneme>
  </lexeme>
  <lexeme role="my:noun">
    <grapheme>refuse</grapheme>
    <phoneme>ˈrefjuːs</phoneme>
  </lexeme>
  <lexeme role="my:noun">
    <grapheme>wound</grapheme>
    <phoneme>wuːnd</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>wound</grapheme>
    <phoneme>waʊnd</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>wound</grapheme>
    <phoneme>wɔnd</phoneme>
  </lexeme>
</lexicon>
