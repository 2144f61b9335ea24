<lexicon alphabet="ipa">
	<lexeme>
		<grapheme>BBC 1</grapheme>
		<alias>BBC one</alias>
	</lexeme>
	<lexeme>
		<grapheme>Niall</grapheme>
		<phoneme>ˈnaɪəl</phoneme>
		<phoneme>niːl</phoneme>
	</lexeme>
</lexicon>
