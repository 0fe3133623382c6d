"""Arabic text as data: cleaning, offsets, graphemes, words, sentences, terminals."""
