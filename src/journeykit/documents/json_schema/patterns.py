r"""Regular expressions that Python, JavaScript and the validators of other languages agree on.

JSON Schema means the dialect of ECMA 262. It has no ``\w`` for letters beyond ASCII, and Python has
no ``\p{L}``. In the schema, ``\w`` therefore stands for the letters, the digits and the underscore
of ASCII, and for every character outside of it: the loader alone tells a letter from a sign there.
"""

import re

CLOCK_TIME = r"([01]?[0-9]|2[0-3]):[0-5][0-9]"
END_OF_DAY = "24:00"
CALENDAR_DAY = r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"

_WORDS = re.compile(r"\[(?!\^)((?:[^\]\\]|\\.)*?)\\w((?:[^\]\\]|\\.)*)\]")
_AMBIGUOUS = re.compile(r"\\[dDbBwWAZ]|\(\?[a-zA-Z<]")
"""What Python and ECMA 262 read differently, or what only one of them reads."""


def whole(pattern: str) -> str:
    """Return a pattern of the model as one that a schema states: it has to match the whole text.

    Raises:
        ValueError: The pattern means something else in ECMA 262.
    """
    portable = _WORDS.sub(r"(?:[\1A-Za-z0-9_\2]|[^\\x00-\\x7f])", pattern)
    if _AMBIGUOUS.search(portable):
        raise ValueError(f"the pattern {pattern!r} cannot be said in a schema")
    return f"^(?:{portable})$"
