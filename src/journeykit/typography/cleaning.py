"""Text from strangers made fit for XML, for office programs and for layout."""

import re
import unicodedata

_LINE_END = re.compile("\r\n|[\r\v\f\u2028\u2029]")
_NONCHARACTERS = "".join(
    f"{chr(0x10000 * plane + 0xFFFE)}-{chr(0x10000 * plane + 0xFFFF)}" for plane in range(17)
)
_REMOVED = re.compile(
    "[\x00-\x08\x0e-\x1f"  # controls, but for the tab and the line ends
    "\x7f-\x9f"  # delete and the C1 controls
    "\u202a-\u202e\u2066-\u2069"  # bidirectional embeddings, overrides and isolates
    "\ud800-\udfff"  # half a character: cannot be encoded
    f"\ufdd0-\ufdef{_NONCHARACTERS}"  # code points that will never be characters
    "\ufeff]"  # byte order mark
)

_PLAIN = re.compile("[ -~\u00a0-\u02ff\u2010-\u2027\u202f-\u205e\u20ac]*")
"""Letters and marks of western languages, each on its own already composed: nothing to clean."""

_LONGEST_RUN = 30
"""Marks in a row after which a joiner is put: the Stream-Safe Text Format of Unicode (UAX #15).
Normalising takes the square of a run's length, and no language writes so many."""
_GRAPHEME_JOINER = "\u034f"
_MARKS_PERHAPS = re.compile(rf"[^\w\x00-\u02ff]{{{_LONGEST_RUN + 1},}}")
"""Cheaper than asking for every character: no combining mark is a word character."""


def clean(text: str) -> str:
    r"""Return a text as the library draws it; to be called once, where text comes in.

    Line ends of any kind become line feeds, tabs become spaces. Other control characters, lone
    surrogates, noncharacters, byte order marks and the invisible signs that reorder text are
    removed. The rest is composed (NFC). Cleaning twice is cleaning once, and the result can be
    encoded and is allowed in XML.

    Example:
        >>> clean("Cafe\u0301\r\nnoir\x07")
        'Café\nnoir'
    """
    if _PLAIN.fullmatch(text):
        return text
    text = _LINE_END.sub("\n", text).replace("\t", " ")
    text = _break_up(_REMOVED.sub("", text))
    # Composing can lengthen a run: a few marks are always written as two.
    return _break_up(unicodedata.normalize("NFC", text))


def one_line(text: str) -> str:
    r"""Return a text cleaned and on one line: line ends and runs of spaces become one space.

    No-break spaces stay: they were set on purpose.

    Example:
        >>> one_line(" Peur\n  de courir\u00a0? ")
        'Peur de courir\xa0?'
    """
    line = clean(text).replace("\n", " ")
    if "  " in line or line[:1] == " " or line[-1:] == " ":
        line = " ".join(filter(None, line.split(" ")))
    return line


def _break_up(text: str) -> str:
    """Put a joiner, which nobody sees, into every overlong run of combining marks."""
    return _MARKS_PERHAPS.sub(lambda found: _joined(found[0]), text)


def _joined(suspects: str) -> str:
    pieces: list[str] = []
    run = 0
    for char in suspects:
        run = run + 1 if unicodedata.combining(char) else 0
        if run > _LONGEST_RUN:
            pieces.append(_GRAPHEME_JOINER)
            run = 1
        pieces.append(char)
    return "".join(pieces)
