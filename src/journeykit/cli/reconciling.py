"""Personas beside a CRM and web analytics, on the terminal and as data."""

from collections.abc import Iterable, Iterator, Sequence

from journeykit.analysis import (
    AgeComparison,
    CityComparison,
    CountTable,
    PersonaCheck,
    PersonaCity,
    PersonaFinding,
    PersonasTogether,
    Reconciliation,
    SourcePair,
    SourceProfile,
)
from journeykit.cli.ranking import UNKNOWN
from journeykit.cli.screen import Screen, text
from journeykit.model.scales import Language
from journeykit.wording import percent, sentence

DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8 (BOM)",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "cp1252": "Windows-1252",
}
YES = "●"


def show_reconciliation(screen: Screen, found: Reconciliation) -> None:
    """Print the finding, what was read, every comparison, and what to write back."""
    screen.line(text(sentence(found.summary, screen.language), "bold"))
    for profile in found.sources:
        _show_table(screen, profile.table)
    tables = {profile.table.name: profile.table for profile in found.sources}
    for check in found.checks:
        _show_check(screen, check, tables[check.source])
    for mix in found.together:
        _show_together(screen, mix)
    for pair in found.pairs:
        _show_pair(screen, pair)
    for profile in found.sources:
        _show_cities_within(screen, profile)
    screen.console.print()
    screen.line(text(sentence(found.how_to_read, screen.language), "dim"))
    if found.suggestions:
        screen.heading(screen.say("reconciliation.heading.suggestions"))
    for suggestion in found.suggestions:
        screen.line("→", sentence(suggestion.message, screen.language))


def as_data(found: Reconciliation, language: Language) -> dict[str, object]:
    """Return a reconciliation as plain data: how each file was read, all rows, suggestions."""
    return {
        "summary": sentence(found.summary, language),
        "sources": [_table_data(profile.table) for profile in found.sources],
        "findings": [
            {
                "persona": check.persona.id,
                "source": check.source,
                "age_disagrees": check.age_finding.disagrees,
                "age": sentence(check.age_finding.message, language),
                "city_disagrees": check.city_finding.disagrees,
                "city": sentence(check.city_finding.message, language),
                "spread": check.spread_note and sentence(check.spread_note, language),
                "straddled": [str(bracket) for bracket in check.straddled],
            }
            for check in found.checks
        ],
        "rows": found.as_rows(),
        "suggestions": [
            {
                "action": each.action,
                "path": each.path,
                "value": each.value,
                "source": each.source,
                "message": sentence(each.message, language),
            }
            for each in found.suggestions
        ],
    }


def _table_data(table: CountTable) -> dict[str, object]:
    columns = table.columns
    return {
        "name": table.name,
        "kind": table.kind,
        "columns": {"age": columns.age, "city": columns.city, "count": columns.count},
        "delimiter": table.delimiter,
        "encoding": table.encoding,
        "rows": table.rows,
        "skipped": [
            {"reason": each.reason, "rows": each.rows, "line": each.line} for each in table.skipped
        ],
        "total": table.total,
        "unknown_age": table.unknown_age,
        "unknown_city": table.unknown_city,
        "until": table.until and table.until.isoformat(),
    }


def _show_table(screen: Screen, table: CountTable) -> None:
    facts = {"source": table.name, "rows": table.rows, "n": table.total, "kind": table.kind}
    screen.line(screen.say("reconciliation.read", **facts))
    for said in _detected(screen, table):
        screen.line(text(said, "dim"), indent=2)


def _detected(screen: Screen, table: CountTable) -> Iterator[str]:
    columns = table.columns
    named = tuple(name for name in (columns.age, columns.city, columns.count) if name)
    yield screen.say(
        "reconciliation.detected",
        columns=named,
        delimiter=_delimiter(screen, table.delimiter),
        encoding=ENCODINGS.get(table.encoding, table.encoding),
    )
    if columns.count is None:
        yield screen.say("reconciliation.each_row")
    for dimension, unknown in (("age", table.unknown_age), ("city", table.unknown_city)):
        if unknown:
            yield screen.say(f"reconciliation.unknown.{dimension}", n=unknown)
    if table.skipped:
        parts = tuple(
            screen.say(f"reconciliation.skipped.{each.reason}", n=each.rows, line=each.line)
            for each in table.skipped
        )
        yield screen.say("reconciliation.skipped", parts=parts)


def _delimiter(screen: Screen, delimiter: str) -> str:
    name = DELIMITERS.get(delimiter, "other")
    return screen.say(f"reconciliation.delimiter.{name}", character=delimiter)


def _show_check(screen: Screen, check: PersonaCheck, table: CountTable) -> None:
    """Print a persona against a source, as far as the source has a column for it."""
    facts = {"persona": check.persona.name, "source": check.source}
    screen.heading(screen.say("reconciliation.heading.check", **facts))
    if table.columns.age:
        _show_finding(screen, check.age_finding)
        if check.spread_note:
            screen.line(text(sentence(check.spread_note, screen.language), "dim"))
        _show_ages(screen, "persona", check.source, check.ages)
    if table.columns.city:
        _show_finding(screen, check.city_finding)
        _show_cities(screen, check.cities)


def _show_finding(screen: Screen, finding: PersonaFinding) -> None:
    mark = text("≠", "yellow") if finding.disagrees else text("=", "dim")
    said = sentence(finding.message, screen.language)
    screen.line(*([said] if finding.disagrees is None else [mark, said]))


def _show_together(screen: Screen, mix: PersonasTogether) -> None:
    screen.heading(screen.say("reconciliation.heading.together", source=mix.source))
    screen.line(text(screen.say("reconciliation.together", stated=mix.stated), "dim"))
    if mix.left_out:
        names = tuple(persona.name for persona in mix.left_out)
        screen.line(text(screen.say("reconciliation.left_out", personas=names), "dim"))
    _show_ages(screen, "personas", mix.source, mix.ages)


def _show_pair(screen: Screen, pair: SourcePair) -> None:
    if not pair.ages and not pair.cities:
        return
    facts = {"first": pair.first, "second": pair.second}
    screen.heading(screen.say("reconciliation.heading.pair", **facts))
    _show_ages(screen, None, pair.second, pair.ages, pair.first)
    headings = (screen.say("reconciliation.column.city"), pair.first, pair.second)
    rows = [(each.city, *_compared(screen, each)) for each in pair.cities]
    _show_rows(screen, (*headings, screen.say("reconciliation.column.index"), ""), rows)


def _show_cities_within(screen: Screen, profile: SourceProfile) -> None:
    found = [age for age in profile.ages if age.cities]
    if found:
        source = profile.table.name
        screen.heading(screen.say("reconciliation.heading.within", source=source))
    for age in found:
        cities = ", ".join(f"{each.city} {_share(screen, each.share)}" for each in age.cities)
        screen.line(text(str(age.bracket), "bold"), cities)


def _show_ages(
    screen: Screen,
    side: str | None,
    source: str,
    ages: Sequence[AgeComparison],
    name: str = "",
) -> None:
    """Print brackets on both sides; the side compared is of a kind, or has a name of its own."""
    first = screen.say(f"reconciliation.column.{side}") if side else name
    headings = (screen.say("reconciliation.column.age"), first, source)
    rows = [(str(each.bracket), *_compared(screen, each)) for each in ages]
    if side == "persona":  # that one persona is not of other ages needs no flag
        rows = [
            row if each.share else (*row[:-1], "") for row, each in zip(rows, ages, strict=True)
        ]
    _show_rows(screen, (*headings, screen.say("reconciliation.column.index"), ""), rows)


def _compared(screen: Screen, each: AgeComparison | CityComparison) -> Iterator[str]:
    yield _share(screen, each.share)
    yield _share(screen, each.base_share)
    yield _index(each.index)
    if each.agreement is None:
        yield screen.say("reconciliation.outside")
    else:
        yield screen.say(f"reconciliation.agreement.{each.agreement}")


def _show_cities(screen: Screen, cities: Sequence[PersonaCity]) -> None:
    names = ("city", "stated", "at_age", "source", "index")
    headings = [screen.say(f"reconciliation.column.{name}") for name in names]
    rows = [
        (
            each.city,
            YES if each.stated else "",
            _share(screen, each.within),
            _share(screen, each.share),
            _index(each.index),
        )
        for each in cities
    ]
    _show_rows(screen, headings, rows)


def _show_rows(screen: Screen, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table whose columns after the first are figures; nothing without rows."""
    from rich.table import Table

    table = Table(box=None, padding=(0, 2, 0, 0))
    for position, heading in enumerate(headings):
        table.add_column(text(heading), justify="right" if position and heading else "left")
    for row in rows:
        table.add_row(*map(text, row))
    if table.row_count:
        screen.console.print(table)


def _share(screen: Screen, share: float | None) -> str:
    return UNKNOWN if share is None else percent(share, screen.language)


def _index(index: float | None) -> str:
    return UNKNOWN if index is None else f"{index:.0f}"
