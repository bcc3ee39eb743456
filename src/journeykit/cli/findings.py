"""Blind spots on the terminal, the worst first."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from journeykit.analysis import CoverageGaps, Gap
from journeykit.cli.screen import Screen, text
from journeykit.model.scales import Language
from journeykit.wording import Message, label, message, sentence

if TYPE_CHECKING:
    from rich.table import Table

SEVERITIES = ("error", "warning", "info")
"""From the worst to the mildest."""
STYLES = {"error": "bold red", "warning": "yellow", "info": "blue"}


def show_gaps(screen: Screen, found: CoverageGaps, most: int | None = None) -> None:
    """Print how many blind spots there are, then the ``most`` severe with their remedies."""
    screen.line(text(screen.say("terminal.gaps", counts=_counts(found.gaps)), "bold"))
    if found.gaps:
        screen.console.print(_table(found.gaps[:most], screen.language))
    if found.ignored:
        screen.line(text(screen.say("terminal.ignored", n=len(found.ignored)), "dim"))
        if most is None:
            _show_reasons(screen, found.ignored)


def _show_reasons(screen: Screen, ignored: Iterable[Gap]) -> None:
    """Print which rules are ignored, how often they would have spoken, and why they are."""
    counts = Counter((gap.rule, gap.ignored_because) for gap in ignored)
    for (rule, reason), count in counts.items():
        said = screen.say("gaps.ignored", rule=rule, n=count, reason=reason)
        screen.line(text(said, "dim"), indent=2)


def _counts(gaps: Iterable[Gap]) -> Message:
    found = Counter[str](gap.severity for gap in gaps)
    keys = [(f"terminal.count.{severity}", found[severity]) for severity in SEVERITIES]
    parts = tuple(message(key, n=count) for key, count in keys if count)
    return message("terminal.counts", parts=parts) if parts else message("terminal.count.none")


def _table(gaps: Iterable[Gap], language: Language) -> "Table":
    """Return the gaps of each severity, with a remedy that several have in common said once."""
    from rich.table import Table

    table = Table.grid(padding=(0, 2, 0, 0))
    for (severity, remedy), found in _by_remedy(gaps, language).items():
        for gap in found:
            said = text(sentence(gap.message, language)).append_text(
                text(f"  {gap.address}", "dim")
            )
            table.add_row(text(label("severity", severity, language), STYLES[severity]), said)
        table.add_row("", text(f"→ {remedy}", "dim"))
    return table


def _by_remedy(gaps: Iterable[Gap], language: Language) -> Mapping[tuple[str, str], Sequence[Gap]]:
    groups: dict[tuple[str, str], list[Gap]] = defaultdict(list)
    for gap in gaps:
        groups[gap.severity, sentence(gap.remedy, language)].append(gap)
    return groups


def reaches(gaps: Iterable[Gap], threshold: str) -> bool:
    """Say whether any finding is at least as severe as ``threshold``."""
    failing = SEVERITIES[: SEVERITIES.index(threshold) + 1]
    return any(gap.severity in failing for gap in gaps)
