"""Checking one document: whether it can be read, and what its map misses."""

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

import attrs

from journeykit.analysis import CoverageGaps, Gap, GapSeverity, coverage_gaps
from journeykit.cli.reading import STANDARD_INPUT, STANDARD_INPUT_NAME, standard_input
from journeykit.documents import load, loads
from journeykit.documents.locate import Locations, locate, locate_text
from journeykit.errors import ModelError, Problem
from journeykit.model import Project
from journeykit.model.scales import Language
from journeykit.wording import sentence

UNREADABLE = "document-invalid"
"""Stands in place of a rule where a document cannot be read as a project."""


@attrs.frozen
class Checked:
    """What came of checking a document.

    Attributes:
        file: As the caller named it.
        project: What it says; None where it cannot be read.
        found: What the map misses; None where the document cannot be read.
        error: Why it cannot be read.
        locations: Leads to its lines, where they are asked for.
    """

    file: Path
    project: Project | None
    found: CoverageGaps | None
    error: ModelError | None
    locations: Callable[[], Locations]


@attrs.frozen
class Reported:
    """Something to report, ready for other programs.

    Attributes:
        rule: The id of the rule, or `UNREADABLE`.
        severity: How bad it is.
        message: What is wrong, in one sentence.
        remedy: What to do about it; empty where the message says so.
        path: Where in the model.
        address: The id with its scope; empty where there is none.
        file: The file that says it.
        line: The line in that file, counted from 1; None where it is unknown.
        ignored_because: The authors' reason to ignore the rule; None for what counts.
    """

    rule: str
    severity: GapSeverity
    message: str
    remedy: str
    path: str
    address: str
    file: str
    line: int | None
    ignored_because: str | None = None


def checked(file: Path, today: datetime.date | None) -> Checked:
    """Return what came of checking a document: a file, a folder, or ``-`` for standard input."""
    if file == STANDARD_INPUT:
        return _checked_text(today)
    try:
        project = load(file)
    except ModelError as error:
        return Checked(file, None, None, error, lambda: locate(file))
    found = coverage_gaps(project, today=today)
    return Checked(file, project, found, None, lambda: locate(file))


def _checked_text(today: datetime.date | None) -> Checked:
    name, text = STANDARD_INPUT_NAME, ""
    try:
        text = standard_input()
        project = loads(text, name=name)
    except ModelError as error:
        return Checked(STANDARD_INPUT, None, None, error, lambda: locate_text(text, name=name))
    found = coverage_gaps(project, today=today)
    return Checked(STANDARD_INPUT, project, found, None, lambda: locate_text(text, name=name))


def reports(result: Checked, language: Language | None) -> Iterator[Reported]:
    """Iterate over all that is to be reported of a document, the ignored findings last.

    Args:
        result: What came of checking it.
        language: Of the sentences; the project's own unless given.
    """
    for problem in result.error.problems if result.error else ():
        yield _unreadable(result, problem)
    if result.project is None or result.found is None:
        return
    gaps = (*result.found.gaps, *result.found.ignored)
    locations = result.locations() if gaps else None
    for gap in gaps:
        if locations:
            yield _reported(gap, locations, language or result.project.language)


def _unreadable(result: Checked, problem: Problem) -> Reported:
    return Reported(
        rule=UNREADABLE,
        severity="error",
        message=str(attrs.evolve(problem, file=None, line=None)),
        remedy="",
        path=problem.path,
        address="",
        file=problem.file or str(result.file),
        line=problem.line,
    )


def _reported(gap: Gap, locations: Locations, language: Language) -> Reported:
    location = locations.of(gap.path)
    return Reported(
        rule=gap.rule,
        severity=gap.severity,
        message=sentence(gap.message, language),
        remedy=sentence(gap.remedy, language),
        path=gap.path,
        address=gap.address,
        file=location.file,
        line=location.line,
        ignored_because=gap.ignored_because,
    )
