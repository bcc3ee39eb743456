"""Ages, shares, counts, dates and links, as people write them."""

import datetime
import re

import attrs

from journeykit.analysis.reconciliation.plain import plain
from journeykit.importers.canvas.entry import Entry
from journeykit.importers.counts.ages import bracket_of
from journeykit.importers.counts.numbers import count_of

_SHARE = re.compile(
    r"(?:env\.?|environ|about|~|≈)?\s*(\d{1,3}(?:[.,]\d+)?)\s*(%|pour ?cent|percent)?"
)
_AGE = re.compile(r"\d{1,3}-\d{1,3}|\d{1,3}\+")
_DAY = re.compile(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})")
_MONTH = re.compile(r"(\d{1,2})[/. -](\d{4})")
_NAMED = re.compile(
    r"(?:(\d{1,2})(?:er|st|nd|rd|th)? )?([a-z]+) (\d{4})|([a-z]+) (\d{1,2}) (\d{4})"
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("janvier", "january", "janv", "jan"),
            ("fevrier", "february", "fevr", "fev", "feb"),
            ("mars", "march", "mar"),
            ("avril", "april", "avr", "apr"),
            ("mai", "may"),
            ("juin", "june", "jun"),
            ("juillet", "july", "juil", "jul"),
            ("aout", "august", "aug"),
            ("septembre", "september", "sept", "sep"),
            ("octobre", "october", "oct"),
            ("novembre", "november", "nov"),
            ("decembre", "december", "dec"),
        ),
        start=1,
    )
    for name in names
}
_CENTURY = 2000
_SIX_SIGNIFICANT = 6


@attrs.frozen
class Figure:
    """A value, and whether it stands there just like that."""

    value: object
    is_exact: bool


def age_of(entry: Entry) -> Figure | None:
    """Return an age bracket; a single age is the bracket around it."""
    text = entry.text.replace(" ", "")
    if _AGE.fullmatch(text):
        return Figure(text, is_exact=True)
    bracket = bracket_of(entry.text)
    if bracket is None:
        return None
    high = "+" if bracket.high is None else f"-{bracket.high}"
    return Figure(f"{bracket.low}{high}", is_exact=False)


def share_of(entry: Entry) -> Figure | None:
    """Return a share from 0 to 1; a number without a percent sign above 1 is a percentage."""
    if isinstance(entry.value, int | float) and not isinstance(entry.value, bool):
        value = float(entry.value)
        return _share(value if value <= 1 else value / 100, is_exact=value <= 1)
    found = _SHARE.fullmatch(entry.text.strip())
    if found is None:
        return None
    value = float(found[1].replace(",", "."))
    is_percent = bool(found[2])
    return _share(value / 100 if is_percent or value > 1 else value, is_exact=is_percent)


def _share(value: float, *, is_exact: bool) -> Figure | None:
    return Figure(round(value, _SIX_SIGNIFICANT), is_exact) if 0 <= value <= 1 else None


def whole_of(entry: Entry) -> Figure | None:
    """Return a whole number; one within words is read out of them: ``12 persons``."""
    exact = count_of(entry.text)
    if exact is not None:
        return Figure(exact, is_exact=True)
    numbers = re.findall(r"\d+", entry.text)
    if len(numbers) == 1 and not re.search(r"\d[.,]|%", entry.text):
        return Figure(int(numbers[0]), is_exact=False)
    return None


def date_of(entry: Entry, *, day_first: bool) -> Figure | None:
    """Return a date as ``2026-09-14``; a month stands for its first day.

    Args:
        entry: The entry.
        day_first: Whether the day stands before the month where both would do.
    """
    match entry.value:
        case datetime.datetime():
            return Figure(entry.value.date().isoformat(), is_exact=True)
        case datetime.date():
            return Figure(entry.value.isoformat(), is_exact=True)
    text = entry.text.strip()
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return _date(*map(int, text.split("-")), is_exact=True)
    if found := _DAY.fullmatch(text):
        one, other, year = map(int, found.groups())
        year += _CENTURY if year < 100 else 0
        day, month = (one, other) if (day_first and other <= 12) or one > 12 else (other, one)
        return _date(year, month, day, is_exact=day_first)
    if found := _MONTH.fullmatch(text):
        return _date(int(found[2]), int(found[1]), 1, is_exact=False)
    return _named_date(plain(text))


def _named_date(text: str) -> Figure | None:
    found = _NAMED.fullmatch(text)
    if found is None:
        return None
    month = _MONTHS.get(found[2] or found[4])
    if month is None:
        return None
    day = int(found[1] or found[5] or 1)
    return _date(int(found[3] or found[6]), month, day, is_exact=bool(found[1] or found[5]))


def _date(year: int, month: int, day: int, *, is_exact: bool) -> Figure | None:
    try:
        return Figure(datetime.date(year, month, day).isoformat(), is_exact)
    except ValueError:
        return None


def link_of(entry: Entry) -> Figure | None:
    """Return a web address; one without its beginning gets it."""
    text = entry.text.strip()
    if re.fullmatch(r"https?://\S+", text):
        return Figure(text, is_exact=True)
    if re.fullmatch(r"[\w-]+(\.[\w-]+)+(/\S*)?", text):
        return Figure(f"https://{text}", is_exact=False)
    return None
