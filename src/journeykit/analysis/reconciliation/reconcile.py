"""Whether personas agree with what a CRM and web analytics count."""

from collections.abc import Iterable, Sequence
from itertools import chain

import attrs

from journeykit.analysis.reconciliation.comparison import DEFAULT_TOLERANCE, Tolerance
from journeykit.analysis.reconciliation.listing import (
    check_rows,
    pair_rows,
    profile_rows,
    together_rows,
)
from journeykit.analysis.reconciliation.personas import Checking, PersonaCheck
from journeykit.analysis.reconciliation.sources import (
    Source,
    SourcePair,
    SourceProfile,
    source_pairs,
)
from journeykit.analysis.reconciliation.suggestions import (
    Suggestion,
    evidence_suggestions,
    suggestions_for,
)
from journeykit.analysis.reconciliation.table import CountTable
from journeykit.analysis.reconciliation.together import PersonasTogether, together
from journeykit.errors import UsageError
from journeykit.model import Persona, Project
from journeykit.wording import Message, message


@attrs.frozen
class Reconciliation:
    """Personas against sources.

    Attributes:
        sources: What each source says by itself.
        checks: Each persona against each source, persona by persona.
        together: All personas as one side against each source; empty where one persona was asked
            for, or where fewer than two have an age and a share of the customers.
        pairs: Every two sources against each other.
        suggestions: What to write back; nothing is written by itself.
        tolerance: What counts as alike.
        summary: The finding, in one sentence.
        how_to_read: What the index says, and what it does not.
    """

    sources: tuple[SourceProfile, ...]
    checks: tuple[PersonaCheck, ...]
    together: tuple[PersonasTogether, ...]
    pairs: tuple[SourcePair, ...]
    suggestions: tuple[Suggestion, ...]
    tolerance: Tolerance
    summary: Message
    how_to_read: Message

    def as_rows(self) -> list[dict[str, object]]:
        """Return plain rows, one for each bracket and each city of each comparison.

        ``of`` says what is compared with the source: a ``persona``, all of them ``together``, a
        ``pair`` of sources, or nothing (``source``). ``share`` is that side's, ``base_share`` the
        source's. A persona has no shares of cities: ``share`` is the city's among people of the
        persona's age.
        """
        return [
            *chain.from_iterable(map(check_rows, self.checks)),
            *chain.from_iterable(map(together_rows, self.together)),
            *chain.from_iterable(map(pair_rows, self.pairs)),
            *chain.from_iterable(map(profile_rows, self.sources)),
        ]


def reconcile(
    project: Project,
    tables: Iterable[CountTable],
    *,
    persona: str | None = None,
    tolerance: Tolerance = DEFAULT_TOLERANCE,
) -> Reconciliation:
    """Return whether personas agree with what a CRM and web analytics count.

    Ages are compared in the brackets of the source. A persona's bracket that falls on several is
    spread evenly by years, and the result says so. Linear in the personas and in the groups of the
    tables; quadratic in the number of tables, each of which is held against each other.

    Args:
        project: The map.
        tables: The sources, such as `journeykit.importers.read_counts` reads.
        persona: The id of the one persona meant. Unless given, all of them count.
        tolerance: What counts as alike.

    Raises:
        NotFoundError: There is no such persona.
        UsageError: There is no table, or two have the same name.
    """
    chosen = (project.persona(persona),) if persona else project.personas
    sources = _sources(tables)
    checkings = [Checking(source, tolerance) for source in sources]
    checks = tuple(each.check(who) for who in chosen for each in checkings)
    by_name = {source.name: source for source in sources}
    suggestions = (
        suggestion
        for check in checks
        for suggestion in suggestions_for(project, check, by_name[check.source], tolerance)
    )
    mixes = () if persona else (together(project, source, tolerance) for source in sources)
    return Reconciliation(
        tuple(source.profile() for source in sources),
        checks,
        tuple(mix for mix in mixes if mix),
        source_pairs(sources, tolerance),
        (*suggestions, *evidence_suggestions(project, sources)),
        tolerance,
        summary=_summary(chosen, checks),
        how_to_read=message(
            "reconciliation.how_to_read",
            low=tolerance.low,
            high=tolerance.high,
            points=100 * tolerance.points,
        ),
    )


def _sources(tables: Iterable[CountTable]) -> tuple[Source, ...]:
    sources = tuple(map(Source.of, tables))
    names = [source.name for source in sources]
    if not sources:
        raise UsageError("there is no table to reconcile with")
    if twice := {name for name in names if names.count(name) > 1}:
        raise UsageError(f"two tables are called {min(twice)!r}: give them names of their own")
    return sources


def _summary(personas: Sequence[Persona], checks: Sequence[PersonaCheck]) -> Message:
    wrong = {check.persona.id: check.persona.name for check in checks if check.disagrees}
    compared = {
        check.persona.id
        for check in checks
        for finding in (check.age_finding, check.city_finding)
        if finding.disagrees is not None
    }
    if wrong:
        names = tuple(wrong.values())
        facts = {"personas": names, "n": len(names), "total": len(compared)}
        return message("reconciliation.summary.disagree", **facts)
    if compared:
        return message("reconciliation.summary.agree", total=len(compared))
    return message("reconciliation.summary.nothing", total=len(personas))
