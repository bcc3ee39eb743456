"""Times of day, as people write them into a day."""

import datetime
import re

import attrs

from journeykit.analysis.reconciliation.plain import plain
from journeykit.spreadsheet.cells import Value

MINUTES_A_DAY = 24 * 60
_DAYS_OF_A_DATE = 1000
_WORDS = {
    "midi": 12 * 60,
    "noon": 12 * 60,
    "midday": 12 * 60,
    "minuit": MINUTES_A_DAY,
    "midnight": MINUTES_A_DAY,
    "midi et demi": 12 * 60 + 30,
    "midi et quart": 12 * 60 + 15,
}
_ABOUT = re.compile(
    r"^(?:vers|env\.?|environ|about|around|approx\.?|ca\.?|circa|~|≈|dès|à partir de|à|from|de)\s*",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(\d{1,2})(?:\s*(?:h(?:eures?|rs?)?|:|\.)\s*(\d{2})?)?\s*(?:min|mn)?(?::\d{2})?\s*"
    r"([ap])?\.?(?:m\.?)?",
    re.IGNORECASE,
)
_RANGE = re.compile(
    r"\s*(?:--?|–|—|−|→|->|/|\bjusqu['’]?\s?à|\bjusqu['’]?\s?a|\bà\b|\ba\b|\bto\b|\buntil\b|\btill\b)\s*",
    re.IGNORECASE,
)
_EXACT = re.compile(r"\d{1,2}:\d{2}")


@attrs.frozen
class Clock:
    """A time of day, or a stretch of it.

    Attributes:
        start: Minutes from midnight, up to 1440.
        end: Where the stretch ends, if it is one.
        is_exact: Whether it stands there just like that.
    """

    start: int
    end: int | None = None
    is_exact: bool = True


def clock_text(minutes: int) -> str:
    """Return minutes from midnight as a time of day; 24:00 is midnight at the end of a day."""
    if minutes == MINUTES_A_DAY:
        return "24:00"
    minutes %= MINUTES_A_DAY
    return f"{minutes // 60:02}:{minutes % 60:02}"


def clock_of(value: Value) -> Clock | None:
    """Return the time that a cell says, or None if it says none."""
    match value:
        case bool():
            return None
        case datetime.datetime() | datetime.time():
            return Clock(value.hour * 60 + value.minute + (value.second >= 30))
        case datetime.timedelta():
            return _of_stretch(value)
        case int() | float():
            return _of_number(value)
        case str():
            return _of_text(value)
    return None


def _of_stretch(value: datetime.timedelta) -> Clock | None:
    """Return what a cell holds that shows hours beyond a day, too.

    In such a cell, a whole number becomes so many days: whoever typed 7 meant seven o'clock. A
    date with a time is many thousands of days.
    """
    minutes = round(value.total_seconds() / 60)
    days, rest = divmod(minutes, MINUTES_A_DAY)
    if rest == 0 and 1 < days <= 24:
        return Clock(days * 60, is_exact=False)
    return Clock(rest) if days > _DAYS_OF_A_DATE else _of_minutes(minutes)


def _of_minutes(minutes: int) -> Clock | None:
    return Clock(minutes) if 0 <= minutes <= MINUTES_A_DAY else None


def _of_number(value: float) -> Clock | None:
    """A whole number is an hour; a fraction is a part of a day, as spreadsheets count."""
    if 0 < value < 1:
        return _of_minutes(round(value * MINUTES_A_DAY))
    if float(value).is_integer() and 0 <= value <= 24:
        return Clock(int(value) * 60, is_exact=False)
    return None


def _of_text(text: str) -> Clock | None:
    single = _one(text)
    if single is not None:
        return Clock(single, is_exact=bool(_EXACT.fullmatch(text.strip())))
    bare = re.sub(r"^(?:de|from|entre|between)\s+", "", text.strip(), flags=re.IGNORECASE)
    parts = _RANGE.split(bare)
    if len(parts) != 2:
        return None
    start, end = map(_one, parts)
    if start is None or end is None:
        return None
    return Clock(start % MINUTES_A_DAY, end, is_exact=False)


def _one(text: str) -> int | None:
    said = _ABOUT.sub("", text.strip())
    if plain(said) in _WORDS:
        return _WORDS[plain(said)]
    found = _CLOCK.fullmatch(said)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    half = (found[3] or "").lower()
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    minutes = hour * 60 + minute
    return minutes if minute < 60 and minutes <= MINUTES_A_DAY else None
