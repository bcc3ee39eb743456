"""A stream for rich that keeps French typography and leaves no spaces behind."""

import re
from typing import TextIO

NO_BREAK_SPACES = {"\u00a0": "\ue0a0", "\u202f": "\ue0af"}
"""rich breaks lines at no-break spaces too; while it wraps, private characters stand for them."""
_BACK = str.maketrans({stand_in: space for space, stand_in in NO_BREAK_SPACES.items()})
_THERE = str.maketrans(NO_BREAK_SPACES)
_SPACES_AT_END = re.compile(" +$", re.MULTILINE)


def unbreakable(text: str) -> str:
    """Return a text whose no-break spaces hold until an `Output` writes it."""
    return text.translate(_THERE)


class Output:
    """Writes to a text stream what rich has laid out."""

    def __init__(self, stream: TextIO) -> None:
        """Write to ``stream``."""
        self._stream = stream

    def write(self, text: str) -> int:
        """Write a text, with its no-break spaces and without the spaces that fill up lines."""
        text = text.translate(_BACK)
        if not self._stream.isatty():
            text = _SPACES_AT_END.sub("", text)
        return self._stream.write(text)

    def __getattr__(self, name: str) -> object:
        return getattr(self._stream, name)
