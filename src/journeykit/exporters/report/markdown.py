"""Markdown in which a stranger's text stays text.

What has been escaped has a type of its own, and blocks are built of nothing else: mypy finds a
text that somebody forgot to escape. The rules are those of CommonMark 0.31, with the tables and
the automatic links of GitHub.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NewType
from urllib.parse import quote

from journeykit.typography import clean

Markdown = NewType("Markdown", str)
"""A piece of Markdown without a line end, safe to put into any block."""
Block = NewType("Block", str)
"""A heading, a paragraph, a list or a table."""

UNKNOWN = Markdown("–")

_ADDRESS = re.compile(
    r"(?:(?<![\w.+-])[\w.+-]++://|www\.)[^\s<>|`]*[\w/]"  # on the web
    r"|(?<![\w.+-])[\w.+-]++(?:@[\w.+-]++)+",  # of mail
    re.IGNORECASE,
)
"""What renderers make links of; possessive, so that no text takes longer than its length."""
_SIGNS = re.compile(r"[\\`*_{}\[\]|~#$]")
_ENTITY = re.compile(r"&(?=#|\w+;)")
_NUMBER = re.compile(r"\d{1,9}(?=[.)](?:\s|$))")
_DIRECTIVE = re.compile(r"[-+=:%](?!\d)")
"""What would begin a list, an underline or a directive of some dialect."""
_SPACES = re.compile(r"[ \n]+")
_KEPT_IN_LINKS = "%/:=&?~#+!,;@-._"


def escaped(text: str) -> Markdown:
    r"""Return a text as Markdown that shows just this text, in one line.

    Addresses are set as code, since renderers make links of them.

    Example:
        >>> print(escaped("# [a](x) <b> | www.example.org"))
        \# \[a\](x) &lt;b&gt; \| `www.example.org`
    """
    line = _SPACES.sub(" ", clean(text)).strip()
    return Markdown(_without_opening("".join(_pieces(line))))


def _pieces(line: str) -> Iterable[str]:
    end = 0
    for found in _ADDRESS.finditer(line):
        address = found[0].rstrip("+-.")
        yield _without_signs(line[end : found.start()])
        yield f"`{address}`"
        end = found.start() + len(address)
    yield _without_signs(line[end:])


def _without_signs(text: str) -> str:
    text = _SIGNS.sub(r"\\\g<0>", _ENTITY.sub("&amp;", text))
    return text.replace("<", "&lt;").replace(">", "&gt;")


def _without_opening(line: str) -> str:
    if number := _NUMBER.match(line):
        return f"{number[0]}\\{line[number.end() :]}"
    return f"\\{line}" if _DIRECTIVE.match(line) else line


def bold(text: Markdown) -> Markdown:
    """Return a text in bold."""
    return Markdown(f"**{text}**")


def joined(pieces: Iterable[Markdown], separator: str = " · ") -> Markdown:
    """Return pieces as one, or an en dash where there are none."""
    return Markdown(separator.join(pieces)) or UNKNOWN


def link(address: str) -> Markdown:
    """Return a link that shows where it leads."""
    return Markdown(f"<{quote(address, safe=_KEPT_IN_LINKS)}>")


def heading(level: int, text: Markdown) -> Block:
    """Return a heading, from level 1 to 6."""
    return Block(f"{'#' * level} {text}")


def paragraph(text: Markdown) -> Block:
    """Return a paragraph."""
    return Block(text)


def quotation(text: Markdown) -> Block:
    """Return a text as said by somebody."""
    return Block(f"> {text}")


def bullets(items: Iterable[tuple[Markdown, Sequence[Markdown]]]) -> Block:
    """Return a list; each item has a text and a list of its own, which may be empty."""
    lines: list[str] = []
    for text, below in items:
        lines.append(f"- {text}")
        lines += (f"  - {item}" for item in below)
    return Block("\n".join(lines))


def numbered(items: Iterable[Markdown]) -> Block:
    """Return a list with numbers from 1."""
    return Block("\n".join(f"{number}. {item}" for number, item in enumerate(items, start=1)))


def table(headings: Sequence[Markdown], rows: Iterable[Sequence[Markdown]]) -> Block:
    """Return a table; an empty cell holds an en dash."""
    lines = [headings, [Markdown("---")] * len(headings), *rows]
    return Block("\n".join(f"| {' | '.join(cell or UNKNOWN for cell in line)} |" for line in lines))


def page(blocks: Iterable[Block]) -> str:
    """Return blocks as a page."""
    return "\n\n".join(block for block in blocks if block) + "\n"
