"""Validators of Office files that we did not write."""

import re
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

import attrs
from ooxml_integrity import Finding as LayoutFinding, Severity, check_pptx
from openxml_audit import FileFormat, OpenXmlValidator, ValidationSeverity

from scripts.checks.deck import Deck
from scripts.checks.finding import Finding, Outcome
from scripts.checks.ungrouping import write_ungrouped

# ooxml-integrity: text too tall, text too wide, text that counts on being shrunk. The first two
# are mere warnings where a font is missing; a deck is not better for the missing font.
OVERFLOW = frozenset({"PPT001", "PPT003", "PPT005"})

Judged: TypeAlias = tuple[Finding, bool]
"""What a validator found, and whether it counts as an error."""


@attrs.frozen
class Allowance:
    """A finding of a validator that is known to be wrong, and why.

    Attributes:
        pattern: A regular expression that the whole finding matches, its place included.
        reason: Why the file is right; printed whenever the allowance is used.
    """

    pattern: str
    reason: str

    def covers(self, finding: Finding) -> bool:
        """Whether this allowance is about that finding."""
        return re.fullmatch(self.pattern, str(finding)) is not None


ALLOWED = (
    Allowance(
        r"ppt/embeddings/\S+\.xlsx /xl/workbook\.xml: A required relationship type "
        r"'\S+/relationships/(styles|theme)' is missing\.",
        "both are optional: the minimum workbook of the Open XML SDK is a workbook and a sheet",
    ),
    Allowance(
        r".* is not installed and has no known substitute; .*",
        "its widths are a guess, by DejaVu Sans, which is wider than nearly every font of text",
    ),
)


def schema_and_semantics(path: Path) -> Outcome:
    """Validate against the schemas and the semantic rules of the Open XML SDK."""
    return _judged("openxml-audit finds no error", _audited(path), ALLOWED)


def workbooks(deck: Deck) -> Outcome:
    """Validate the workbooks behind the charts: they open when somebody edits the numbers."""
    names = [name for name in deck.parts if name.endswith(".xlsx")]
    check = f"openxml-audit finds no error in the workbooks ({len(names)})"
    return _judged(check, _workbook_findings(deck, names), ALLOWED)


def _workbook_findings(deck: Deck, names: Sequence[str]) -> Iterator[Judged]:
    for name in names:
        for finding, severe in _workbook_audited(deck.parts[name]):
            yield attrs.evolve(finding, where=f"{name} {finding.where}"), severe


@lru_cache(maxsize=1_000)
def _workbook_audited(content: bytes) -> tuple[Judged, ...]:
    """Validate a workbook; the same one is in the decks of one project on many templates."""
    with tempfile.TemporaryDirectory(prefix="journeykit-workbooks-") as scratch:
        copy = Path(scratch, "workbook.xlsx")
        copy.write_bytes(content)
        return tuple(_audited(copy))


def _audited(path: Path) -> Iterator[Judged]:
    validator = OpenXmlValidator(file_format=FileFormat.MICROSOFT_365, max_errors=0)
    for error in validator.validate(path).errors:
        where = f"{error.part_uri} {error.path}".strip()
        yield Finding(where, error.description), error.severity is ValidationSeverity.ERROR


def text_fit(deck: Deck, allowed: Sequence[Allowance] = ALLOWED) -> Outcome:
    """Measure every text against its box, without drawing it.

    ooxml-integrity leaves out what is in groups, so it sees a copy without any. It breaks no line
    at a hyphen, as programs do: what has room once a space follows the hyphens is no fault. Tables
    stay unmeasured: their rows grow.
    """
    return _judged("ooxml-integrity finds no error, no overflow", _measured(deck), allowed)


def _measured(deck: Deck) -> Iterator[Judged]:
    measured = _layout_findings(deck)
    again = [] if not any(map(_is_severe, measured)) else _layout_findings(deck, opens_hyphens=True)
    places = {found.where for found in again if _is_severe(found)}
    for found in measured:
        finding = Finding(found.where or found.part, f"{found.code} {found.message}")
        yield finding, _is_severe(found) and found.where in places


def _is_severe(found: LayoutFinding) -> bool:
    return found.severity is Severity.ERROR or found.code in OVERFLOW


def _layout_findings(deck: Deck, *, opens_hyphens: bool = False) -> list[LayoutFinding]:
    with tempfile.TemporaryDirectory(prefix="journeykit-ungrouped-") as scratch:
        copy = Path(scratch, deck.path.name)
        write_ungrouped(deck, copy, opens_hyphens=opens_hyphens)
        return check_pptx(copy)


def _judged(check: str, found: Iterable[Judged], allowed: Sequence[Allowance]) -> Outcome:
    """Return severe findings as faults, allowed ones as notes with their reason."""
    faults: list[Finding] = []
    notes: list[Finding] = []
    for finding, severe in found:
        reason = next((one.reason for one in allowed if one.covers(finding)), None)
        if reason:
            notes.append(Finding(finding.where, f"{finding.message} (allowed: {reason})"))
        else:
            (faults if severe else notes).append(finding)
    return Outcome(check, tuple(faults), tuple(notes))
