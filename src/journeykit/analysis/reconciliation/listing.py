"""Comparisons as plain rows, for spreadsheets and data frames."""

from collections.abc import Iterable, Iterator

from journeykit.analysis.reconciliation.comparison import AgeComparison
from journeykit.analysis.reconciliation.personas import PersonaCheck
from journeykit.analysis.reconciliation.sources import SourcePair, SourceProfile
from journeykit.analysis.reconciliation.together import PersonasTogether

Row = dict[str, object]


def profile_rows(profile: SourceProfile) -> Iterator[Row]:
    """Iterate over the brackets of a source, the cities within each, and its largest cities."""
    name = profile.table.name
    for age in profile.ages:
        yield _row("source", name, name, "age", str(age.bracket), age.share, count=age.count)
        for city in age.cities:
            dimension = f"city within {age.bracket}"
            yield _row("source", name, name, dimension, city.city, city.share, count=city.count)
    for city in profile.cities:
        yield _row("source", name, name, "city", city.city, city.share, count=city.count)


def check_rows(check: PersonaCheck) -> Iterator[Row]:
    """Iterate over the brackets and the cities of a persona against a source."""
    yield from _age_rows("persona", check.persona.id, check.source, check.ages)
    for city in check.cities:
        yield _row(
            "persona",
            check.persona.id,
            check.source,
            "city",
            city.city,
            city.within,
            base_share=city.share,
            count=city.count,
            index=city.index,
            stated=city.stated,
        )


def together_rows(found: PersonasTogether) -> Iterator[Row]:
    """Iterate over the brackets of all personas against a source."""
    yield from _age_rows("together", "", found.source, found.ages)


def pair_rows(pair: SourcePair) -> Iterator[Row]:
    """Iterate over the brackets and the cities of two sources."""
    yield from _age_rows("pair", pair.first, pair.second, pair.ages)
    for city in pair.cities:
        yield _row(
            "pair",
            pair.first,
            pair.second,
            "city",
            city.city,
            city.share,
            base_share=city.base_share,
            index=city.index,
            agreement=city.agreement,
        )


def _age_rows(of: str, subject: str, source: str, ages: Iterable[AgeComparison]) -> Iterator[Row]:
    for age in ages:
        yield _row(
            of,
            subject,
            source,
            "age",
            str(age.bracket),
            age.share,
            base_share=age.base_share,
            count=age.base_count,
            index=age.index,
            agreement=age.agreement,
            stated=bool(age.share) if of == "persona" else None,
        )


def _row(
    of: str,
    subject: str,
    source: str,
    dimension: str,
    value: str,
    share: float | None,
    **known: object,
) -> Row:
    names = ("base_share", "count", "index", "agreement", "stated")
    first = {"of": of, "subject": subject, "source": source, "dimension": dimension}
    return {**first, "value": value, "share": share, **{name: known.get(name) for name in names}}
