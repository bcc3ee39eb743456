"""Numbers, dates and times of day as each language writes them.

Babel knows the languages' rules; it is imported on the first use, since most programs that import
journeykit never write a date.
"""

import datetime
from functools import lru_cache

from journeykit.model.scales import Language

NO_BREAK_SPACE = "\u00a0"
MINUS = "\u2212"


def number(value: float, language: Language, decimals: int = 1) -> str:
    """Return a number with at most ``decimals`` digits after the point, and a true minus sign."""
    return _written(round(value, decimals) or 0, language, decimals)


@lru_cache(maxsize=1024)
def _written(value: float, language: Language, decimals: int) -> str:
    """Return a rounded number in digits; the same few are written all over a deck."""
    from babel.numbers import format_decimal

    text = format_decimal(value, "#,##0." + "#" * decimals, locale=language)
    return text.replace("-", MINUS).replace("\u202f", NO_BREAK_SPACE)


def signed(value: float, language: Language, decimals: int = 1) -> str:
    """Return a number with its sign: ``+1``, ``0``, ``−2``."""
    text = number(value, language, decimals)
    return text if text == "0" or text.startswith(MINUS) else f"+{text}"


def percent(share: float, language: Language) -> str:
    """Return a share from 0 to 1 as whole percents: ``62%``, or ``62 %`` in French."""
    space = NO_BREAK_SPACE if language == "fr" else ""
    return f"{number(share * 100, language, 0)}{space}%"


def clock(time: datetime.time) -> str:
    """Return a time of day as ``07:30``, in both languages."""
    return f"{time:%H:%M}"


def span(start: datetime.time, end: datetime.time) -> str:
    """Return a stretch of time as ``12:30–13:15``."""
    return f"{clock(start)}–{clock(end)}"


def long_date(date: datetime.date, language: Language) -> str:
    """Return a date in words: ``14 November 2026``, ``14 novembre 2026``, ``1er mai 2026``."""
    from babel.dates import format_date

    first = "er" if language == "fr" and date.day == 1 else ""
    return format_date(date, f"d'{first}' MMMM y" if first else "d MMMM y", locale=language)


def listed(items: tuple[str, ...], language: Language) -> str:
    """Return items as an enumeration: ``a, b and c``, ``a, b et c``."""
    from babel.lists import format_list

    return format_list(items, locale="en_GB" if language == "en" else language)


@lru_cache(maxsize=1024)
def is_one(count: float, language: Language) -> bool:
    """Say whether a count takes the singular: 1, and in French 0 as well."""
    from babel import Locale

    return Locale.parse(language).plural_form(count) == "one"
