"""One builder a kind of slide: a story in, finished slides out."""
