<?xml version="1.0"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-arpabet" xml:lang="en-US">
  <lexeme><grapheme>Nguyen</grapheme><phoneme>W IH1 N</phoneme></lexeme>
  <lexeme><grapheme>GIF</grapheme><alias>jiff</alias><phoneme alphabet="ipa" prefer="true">dʒɪf</phoneme></lexeme>
  <lexeme><grapheme>nginx</grapheme><phoneme alphabet="x-cmu">EH N JH AH N EH K S</phoneme></lexeme>
  <lexeme><grapheme>Łódź</grapheme><phoneme>/W UH1 CH/</phoneme></lexeme>
</lexicon>
