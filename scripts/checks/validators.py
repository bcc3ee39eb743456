"""Validators of Office files that we did not write."""

import re
import tempfile
from collections.abc import Iterable, Iterator, Sequence
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
    with tempfile.TemporaryDirectory(prefix="journeykit-workbooks-") as scratch:
        for name in names:
            copy = Path(scratch, Path(name).name)
            copy.write_bytes(deck.parts[name])
            for finding, severe in _audited(copy):
                yield attrs.evolve(finding, where=f"{name} {finding.where}"), severe


def _audited(path: Path) -> Iterator[Judged]:
    validator = OpenXmlValidator(file_format=FileFormat.MICROSOFT_365, max_errors=0)
    for error in validator.validate(path).errors:
        where = f"{error.part_uri} {error.path}".strip()
        yield Finding(where, error.description), error.severity is ValidationSeverity.ERROR


def text_fit(deck: Deck, allowed: Sequence[Allowance] = ALLOWED) -> Outcome:
    """Measure every text against its box, without drawing it.

    ooxml-integrity leaves out what is in groups, so it sees a copy without any. Tables stay
    unmeasured: their rows grow.
    """
    return _judged("ooxml-integrity finds no error, no overflow", _measured(deck), allowed)


def _measured(deck: Deck) -> Iterator[Judged]:
    for found in _layout_findings(deck):
        finding = Finding(found.where or found.part, f"{found.code} {found.message}")
        yield finding, found.severity is Severity.ERROR or found.code in OVERFLOW


def _layout_findings(deck: Deck) -> list[LayoutFinding]:
    with tempfile.TemporaryDirectory(prefix="journeykit-ungrouped-") as scratch:
        copy = Path(scratch, deck.path.name)
        write_ungrouped(deck, copy)
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
