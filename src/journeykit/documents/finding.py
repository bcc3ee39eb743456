"""What is wrong with a document, before its places are named by file, line and path."""

import re
from collections.abc import Callable, Iterable

import attrs

from journeykit.errors import Problem
from journeykit.model.constraints import shown

Step = str | int
Steps = tuple[Step, ...]
"""The keys and indexes that lead from the whole document to a value."""

_PLAIN_KEY = re.compile(r"[\w-]+")


@attrs.frozen
class Finding:
    """A problem at a place of a document.

    Attributes:
        steps: The way to the place.
        expected: See `Problem`; so are ``found`` and ``hint``.
        line: The line, where the steps do not lead to it: of a repeated key, say.
    """

    steps: Steps
    expected: str
    found: str = ""
    hint: str = ""
    line: int | None = None


def problems_in(
    file: str, findings: Iterable[Finding], line_of: Callable[[Steps], int], limit: int
) -> tuple[Problem, ...]:
    """Return findings as problems in the order of the file, one for each place.

    Args:
        file: The name of the file, as the caller gave it.
        findings: What was found; of two at the same place, the first counts.
        line_of: Leads to the line of a place.
        limit: How many to return; where there are more, a last problem says so.
    """
    by_place: dict[tuple[int, Steps], Finding] = {}
    for finding in findings:
        line = finding.line or line_of(finding.steps)
        by_place.setdefault((line, finding.steps), finding)
    in_order = sorted(by_place.items(), key=lambda item: item[0][0])
    problems = tuple(
        Problem(path_text(steps), found.expected, found.found, found.hint, file, line)
        for (line, steps), found in in_order[:limit]
    )
    return problems + _rest(file, len(in_order), limit)


def _rest(file: str, count: int, limit: int) -> tuple[Problem, ...]:
    if count <= limit:
        return ()
    return (Problem("", f"at most {limit} problems", "more of them", "the rest is left out", file),)


def path_text(steps: Steps) -> str:
    """Return the way to a place as people write it: ``personas[0].days[1]``."""
    return "".join(map(_step_text, steps)).removeprefix(".")


def _step_text(step: Step) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    return f".{step}" if _PLAIN_KEY.fullmatch(step) else f"[{shown(step)}]"


def steps_of(path: str) -> Steps:
    """Return the steps of a path of the model, whose keys are names of fields."""
    return tuple(
        int(part[1:-1]) if part.startswith("[") else part
        for part in re.findall(r"\[\d+\]|[^.\[\]]+", path)
    )
