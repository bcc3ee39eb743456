"""A project as a whole: what all of its files say together, and which of them says what."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Any, get_origin

import attrs

from journeykit.documents.bare_values import list_remedy
from journeykit.documents.finding import Finding, Spot, Steps, steps_of
from journeykit.documents.folder.includes import INCLUDE_KEY
from journeykit.documents.tree import Tree
from journeykit.documents.version import VERSION_KEY
from journeykit.model import Project
from journeykit.model.constraints import shown

_OF_EACH_FILE = frozenset({VERSION_KEY, INCLUDE_KEY})
LIST_KEYS = frozenset(
    field.name for field in attrs.fields(Project) if get_origin(field.type) is tuple
)
"""The keys of a project that several files may state: what they hold is put together."""


@attrs.frozen(eq=False)
class Part:
    """One of the files of a project.

    Attributes:
        name: What problems call it: as the caller named the project.
        path: The path from the project's folder, with ``/``.
        tree: What it says.
        includes: The paths, from the project's folder, of the files that it includes, in order.
    """

    name: str
    path: str
    tree: Tree
    includes: tuple[str, ...] = ()


@attrs.frozen
class Span:
    """A file that states a key, and how many items other files state before it."""

    part: int
    start: int = 0


_MAIN = [Span(0)]
_PLACE = re.compile(r"\b[a-z_]+\[\d+\](?:\.[a-z_]+(?:\[\d+\])?)*")
"""A place below a list of the project, in the middle of a sentence."""


@attrs.frozen(eq=False)
class Whole:
    """What the files of a project say together.

    Attributes:
        parts: The files: the main one, then the others in the order in which they are included.
        content: All that they say, without their versions and what they include.
        spans: For each key of the content, which files state it.
        findings: What is wrong so far.
        is_readable: False where a part could not be read: the rest cannot be judged.
        cause: The error behind a finding, if there is one.
    """

    parts: tuple[Part, ...]
    content: dict[str, Any]
    spans: dict[str, list[Span]]
    findings: tuple[Finding, ...]
    is_readable: bool = True
    cause: BaseException | None = None

    @property
    def knows_lines(self) -> bool:
        """Say whether every file was read with its lines."""
        return all(part.tree.knows_lines for part in self.parts)

    def spot_of(self, finding: Finding) -> Spot:
        """Return where a finding stands; its steps are of the whole, or of its part if it has one.

        A finding with a line of its own speaks of its part.
        """
        steps = finding.steps
        if finding.line is not None:
            span = self._span(finding.part, steps)
            return Spot(finding.part, finding.line, _shifted(steps, span.start))
        spans = self.spans.get(str(steps[0]), _MAIN) if steps else _MAIN
        index = steps[1] if len(steps) > 1 else 0
        after = bisect_right(spans, index, key=lambda span: span.start) if _is_item(steps) else 1
        span = spans[max(after, 1) - 1]
        line, stated = self.parts[span.part].tree.spot_of(_shifted(steps, -span.start))
        return Spot(span.part, line, _shifted(stated, span.start))

    def placed(self, finding: Finding) -> Finding:
        """Return a finding whose hint says in which files the places are that it names."""
        if len(self.parts) == 1 or "[" not in finding.hint:
            return finding
        return attrs.evolve(finding, hint=_PLACE.sub(self._with_file, finding.hint))

    def _with_file(self, place: re.Match[str]) -> str:
        spot = self.spot_of(Finding(steps_of(place[0]), ""))
        return f"{place[0]} ({self.parts[spot.part].name}:{spot.line})"

    def _span(self, part: int, steps: Steps) -> Span:
        spans = self.spans.get(str(steps[0]), []) if steps else []
        return next((span for span in spans if span.part == part), Span(part))


def united(
    parts: Sequence[Part],
) -> tuple[dict[str, Any], dict[str, list[Span]], list[Finding]]:
    """Return what parts, whose roots are mappings, say together.

    Returns:
        The content, the spans of its keys (see `Whole`), and what does not go together.
    """
    content: dict[str, Any] = {}
    spans: dict[str, list[Span]] = {}
    findings: list[Finding] = []
    for number, part in enumerate(parts):
        for key, value in part.tree.value.items():
            if key in _OF_EACH_FILE:
                continue
            if key not in content:
                content[key], spans[key] = value, [Span(number)]
            elif finding := _clash(key, value, part, parts[spans[key][0].part]):
                findings.append(attrs.evolve(finding, part=number))
            elif isinstance(content[key], list):
                if len(spans[key]) == 1:
                    content[key] = content[key].copy()  # the tree of the first file stays as it is
                spans[key].append(Span(number, len(content[key])))
                content[key].extend(value)
    return content, spans, findings


def _clash(key: str, value: Any, part: Part, first: Part) -> Finding | None:
    """Return why a value cannot join what an earlier file states under the same key."""
    line, steps = part.tree.spot_of((key,))
    if key not in LIST_KEYS:
        hint = f"{first.name}:{first.tree.line_of((key,))} states it already"
        return Finding(steps, f"'{key}' in one file of a project", "it again", hint, line)
    if not isinstance(value, list):
        return Finding(steps, "a list", shown(value), list_remedy(value), line)
    return None


def _is_item(steps: Steps) -> bool:
    return len(steps) > 1 and isinstance(steps[1], int)


def _shifted(steps: Steps, by: int) -> Steps:
    """Return steps with the index of an item in a list of the project moved on."""
    if not by or len(steps) < 2 or not isinstance(steps[1], int):
        return steps
    return (steps[0], steps[1] + by, *steps[2:])
