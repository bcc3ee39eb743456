"""What is wrong with a document, before its places are named by file, line and path."""

import re
from collections.abc import Callable, Iterable, Sequence

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
        part: With a line: which file of the project it is in, counted in the order of reading.
    """

    steps: Steps
    expected: str
    found: str = ""
    hint: str = ""
    line: int | None = None
    part: int = 0


@attrs.frozen
class Spot:
    """Where in its files a project says something.

    Attributes:
        part: Which file, counted in the order of reading.
        line: The line in that file.
        steps: The way there, by the keys that the file uses.
    """

    part: int
    line: int
    steps: Steps


def problems_in(
    names: Sequence[str],
    findings: Iterable[Finding],
    spot_of: Callable[[Finding], Spot],
    limit: int,
) -> tuple[Problem, ...]:
    """Return findings as problems in the order of the files and lines, one for each place.

    Args:
        names: The names of the files, as people know them, in the order of reading.
        findings: What was found; of two at the same place, the first counts.
        spot_of: Leads to the place of a finding.
        limit: How many to return; where there are more, a last problem says so.
    """
    by_spot: dict[Spot, Finding] = {}
    for finding in findings:
        by_spot.setdefault(spot_of(finding), finding)
    in_order = sorted(by_spot.items(), key=lambda item: (item[0].part, item[0].line))
    problems = tuple(
        Problem(
            path_text(spot.steps), said.expected, said.found, said.hint, names[spot.part], spot.line
        )
        for spot, said in in_order[:limit]
    )
    if len(in_order) <= limit:
        return problems
    next_one = in_order[limit][0]
    rest = Problem("", f"at most {limit} problems", "more of them", "the rest is left out")
    return (*problems, attrs.evolve(rest, file=names[next_one.part], line=next_one.line))


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
