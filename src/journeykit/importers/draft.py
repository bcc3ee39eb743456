"""From what an importer read to a sound project: what the model refuses is left out and said.

An importer writes down a document as plain values, as they would stand in a file, and marks each
one that comes from its source with its place. The rules of the model then run once for all
importers; a value that breaks one becomes a notice at its place instead of a failure of the whole.
"""

from collections.abc import Container, Iterable, Iterator, Mapping
from typing import Any

import attrs

from journeykit.documents.finding import Finding, Step, Steps, path_text
from journeykit.documents.limits import DEFAULT_LIMITS
from journeykit.documents.structure import complete_report
from journeykit.errors import DocumentError, Problem
from journeykit.importers.imported import Imported
from journeykit.importers.notice import Notice, Spot
from journeykit.wording import message


@attrs.frozen
class Placed:
    """A value of a document, with the place that it comes from.

    Attributes:
        value: A text, a number, a truth value; never a list or a mapping.
        spot: Where it stands in the source.
        found: What stands there, where it was read as something else.
    """

    value: Any
    spot: Spot
    found: str = ""

    @property
    def as_found(self) -> str:
        """What stands in the source."""
        return self.found or str(self.value)


def settled(document: Mapping[str, Any], notices: Iterable[Notice], file: str) -> Imported:
    """Return the project that a document describes, without the values that are unsound.

    Args:
        document: The keys of a project without ``journeykit``: mappings, lists and leaves, of
            which those from the source are `Placed`.
        notices: What is to be said already.
        file: The source, as people know it.

    Raises:
        DocumentError: Something is wrong that no value of the source can be left out for.
    """
    said = list(notices)
    current: Any = document
    while True:
        project, findings = complete_report(_plain(current), DEFAULT_LIMITS.problems)
        if project is not None:
            return Imported(project, tuple(sorted(said, key=_order)))
        current, refused = _without(current, findings, file)
        said += refused


def _order(notice: Notice) -> tuple[str, int, int, str]:
    spot = notice.spot
    return spot.sheet, spot.line or _row(spot.cell), len(spot.cell), spot.cell


def _row(cell: str) -> int:
    return int("".join(char for char in cell if char.isdecimal()) or 0)


def _plain(value: Any) -> Any:
    match value:
        case Placed():
            return value.value
        case Mapping():
            return {key: _plain(item) for key, item in value.items()}
        case list():
            return [_plain(item) for item in value]
        case _:
            return value


def _without(document: Any, findings: Iterable[Finding], file: str) -> tuple[Any, list[Notice]]:
    """Return a document without the values that findings are about, and a notice for each."""
    causes: dict[Steps, Finding] = {}
    for finding in findings:
        causes.setdefault(_place(document, finding, file), finding)
    outermost = {steps: cause for steps, cause in causes.items() if not _lies_in(steps, causes)}
    notices = [
        notice
        for steps, finding in outermost.items()
        for notice in _refusals(_at(document, steps), finding)
    ]
    return _pruned(document, (), frozenset(outermost)), notices


def _lies_in(steps: Steps, others: Container[Steps]) -> bool:
    return any(steps[:length] in others for length in range(len(steps)))


def _place(document: Any, finding: Finding, file: str) -> Steps:
    """Return the way to the smallest part that has to go.

    Raises:
        DocumentError: It is the whole document.
    """
    there = _existing(document, finding.steps)
    if not there:
        path = path_text(finding.steps)
        problem = Problem(path, finding.expected, finding.found, finding.hint, file)
        raise DocumentError([problem])
    return there


def _existing(document: Any, steps: Steps) -> Steps:
    """Return as much of a way as the document has: a missing key stops before it."""
    value = document
    for number, step in enumerate(steps):
        is_there = (
            step in value
            if isinstance(value, Mapping)
            else isinstance(value, list) and isinstance(step, int) and step < len(value)
        )
        if not is_there:
            return steps[:number]
        value = value[step]
    return steps


def _at(document: Any, steps: Steps) -> Any:
    for step in steps:
        document = document[step]
    return document


def _leaves(value: Any) -> Iterator[Placed]:
    """Iterate over the values from the source inside a value, itself included."""
    match value:
        case Placed():
            yield value
        case Mapping():
            for item in value.values():
                yield from _leaves(item)
        case list():
            for item in value:
                yield from _leaves(item)


def _refusals(value: Any, finding: Finding) -> Iterator[Notice]:
    """Iterate over notices: the reason at the first value, the others go with it."""
    expected = f"{finding.expected}; {finding.hint}" if finding.hint else finding.expected
    leaves = tuple(_leaves(value))
    if not leaves:
        return  # what it held was refused before
    first, *others = leaves
    reason = message("import.refused", expected=expected)
    yield Notice("refused", first.spot, first.as_found, reason)
    along = message("import.refused_along", found=first.as_found)
    for other in others:
        yield Notice("refused", other.spot, other.as_found, along)


def _pruned(value: Any, steps: tuple[Step, ...], gone: frozenset[Steps]) -> Any:
    match value:
        case Mapping():
            return {
                key: _pruned(item, (*steps, key), gone)
                for key, item in value.items()
                if (*steps, key) not in gone
            }
        case list():
            return [
                _pruned(item, (*steps, number), gone)
                for number, item in enumerate(value)
                if (*steps, number) not in gone
            ]
        case _:
            return value
