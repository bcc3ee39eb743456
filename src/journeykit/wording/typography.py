"""The spaces and quotation marks that each language asks for."""

import re

from journeykit.model.scales import Language

QUOTES: dict[Language, tuple[str, str]] = {"en": ("“", "”"), "fr": ("«\u00a0", "\u00a0»")}


_ALREADY = re.compile(r"“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|\"[^\"]*\"", re.DOTALL)


def quoted(text: str, language: Language) -> str:
    """Return a text between the quotation marks of a language, in place of any it has already.

    Example:
        >>> quoted("Too big", "en"), quoted("« Too big »", "en"), quoted("“No.” Again", "en")
        ('“Too big”', '“Too big”', '““No.” Again”')
    """
    opening, closing = QUOTES[language]
    return f"{opening}{_bare(text)}{closing}"


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
    text = re.sub(r" (?=[:%»])|(?<=«) ", "\u00a0", text)
    return re.sub(r" (?=[;!?])", "\u202f", text)
