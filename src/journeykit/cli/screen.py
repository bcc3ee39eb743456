"""What appears on the terminal: plain where it is piped, never what a stranger's text wants."""

import os
import sys
import unicodedata
from typing import TYPE_CHECKING, TextIO, cast

import attrs

from journeykit.cli.output import Output, unbreakable
from journeykit.model.scales import Language
from journeykit.wording import message, sentence

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

PIPED_WIDTH = 120
"""Columns of a table where no terminal says how wide it is."""
JOINERS = "\u200c\u200d"
"""Invisible, but letters and emoji are made with them."""


def plain(text: str) -> str:
    """Return a text as one line that a terminal shows and does not obey.

    Line ends and tabs become spaces; escape sequences lose their escape, and what is invisible or
    reorders text is removed.
    """
    if text.isascii() and text.isprintable():
        return text
    text = " ".join(text.splitlines()).replace("\t", " ")
    return "".join(char for char in text if char in JOINERS or not _is_invisible(char))


def _is_invisible(char: str) -> bool:
    return unicodedata.category(char) in {"Cc", "Cf", "Cs"}


def standard_error() -> "Console":
    """Return the console for what is not the result: failures and progress."""
    return _console(stderr=True)


def _console(*, stderr: bool = False) -> "Console":
    from rich.console import Console

    stream = sys.stderr if stderr else sys.stdout
    sized = "COLUMNS" in os.environ or stream.isatty()
    return Console(
        file=cast("TextIO", Output(stream)),
        width=None if sized else PIPED_WIDTH,
        markup=False,
        emoji=False,
        highlight=False,
    )


def text(said: str, style: str = "") -> "Text":
    """Return a text in a style, for a line or a cell; rich finds no markup in it."""
    from rich.text import Text

    return Text(unbreakable(plain(said)), style=style)


@attrs.frozen
class Screen:
    """Standard output, in a language.

    Attributes:
        language: The language of what the library itself says.
    """

    language: Language
    console: "Console" = attrs.field(factory=_console)

    def say(self, key: str, **facts: object) -> str:
        """Return a sentence of the catalogue."""
        return sentence(message(key, **facts), self.language)

    def heading(self, said: str) -> None:
        """Print a heading, after an empty line."""
        self.console.print()
        self.console.print(text(said, "bold"))

    def line(self, *parts: "str | Text", indent: int = 0) -> None:
        """Print texts, one after the other; what is too long wraps and keeps its indent."""
        from rich.padding import Padding
        from rich.text import Text

        joined = Text(" ").join(text(part) if isinstance(part, str) else part for part in parts)
        self.console.print(Padding(joined, (0, 0, 0, indent), expand=False))

    def verbatim(self, said: str, style: str = "") -> None:
        """Print a text that is never wrapped, such as the path of a file."""
        self.console.print(text(said, style), soft_wrap=True)
