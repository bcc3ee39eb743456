"""The spaces and quotation marks that each language asks for."""

import re

from journeykit.model.scales import Language

QUOTES: dict[Language, tuple[str, str]] = {"en": ("“", "”"), "fr": ("«\u00a0", "\u00a0»")}
_INSIDE: dict[Language, tuple[re.Pattern[str], str]] = {
    "en": (re.compile("“([^“”]*)”"), "‘{}’"),
    "fr": (re.compile("«([^«»]*)»"), "“{}”"),
}
"""The marks of a quotation inside another one: those of the outer one never stand twice."""
_ALREADY = re.compile(r"“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|\"[^\"]*\"", re.DOTALL)

_WIDE = re.compile(r" (?=[:%»])|(?<=«) ")
_NARROW = re.compile(r" (?=[;!?])")
"""Where French has a no-break space, and a narrow one."""


def quoted(text: str, language: Language) -> str:
    """Return a text between the quotation marks of a language, in place of any it has already.

    Example:
        >>> quoted("Too big", "en"), quoted("« Too big »", "en"), quoted("“No.” Again", "en")
        ('“Too big”', '“Too big”', '“‘No.’ Again”')
    """
    opening, closing = QUOTES[language]
    marks, inner = _INSIDE[language]
    said = marks.sub(lambda found: inner.format(found[1].strip()), _bare(text))
    return f"{opening}{said}{closing}"


def _bare(text: str) -> str:
    """Return a text without the one pair of quotation marks that it stands between."""
    stripped = text.strip()
    inner = stripped[1:-1].strip()
    return inner if inner and _ALREADY.fullmatch(stripped) else text


def spaced(text: str, language: Language) -> str:
    """Return a text of our own with the language's no-break spaces.

    French sets a no-break space before a colon and a percent sign and inside guillemets, and a
    narrow one before a semicolon, an exclamation mark and a question mark.
    """
    if language != "fr":
        return text
    return _NARROW.sub("\u202f", _WIDE.sub("\u00a0", text))
