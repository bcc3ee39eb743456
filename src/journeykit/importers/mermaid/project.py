"""From a diagram to a project: sections become stages, tasks become touchpoints.

A score of 1 to 5 is a feeling from -2 to +2. Who takes part has no place in the model: it is
kept as the touchpoint's own data.
"""

import math
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import Any

from journeykit.errors import UsageError, nearest
from journeykit.importers.draft import Placed
from journeykit.importers.mermaid.diagram import Diagram, Task
from journeykit.importers.notice import Notice, Spot
from journeykit.importers.unique import UniqueIds
from journeykit.model.entity import derived_id
from journeykit.wording import message

NEUTRAL = 3
"""The score that Mermaid draws as a neutral face."""
_LOWEST, _HIGHEST = 1, 5
_NAMELESS = "…"
_BREAK = re.compile(r"\s*<br\s*/?>\s*", re.IGNORECASE)


def document_of(
    diagram: Diagram, name: str, persona: str | None
) -> tuple[dict[str, Any], list[Notice]]:
    """Return a project as a document, and what is to be said about it.

    Args:
        diagram: The diagram.
        name: What to call the project where the diagram has no title.
        persona: Whose journey it is; None for the only one in it.

    Raises:
        UsageError: Nobody in the diagram has that name.
    """
    notices: list[Notice] = []
    stages = _stages(diagram, notices)
    title = _clean(diagram.title) or _clean(diagram.acc_title) or name
    if not _clean(diagram.title):
        said = message("import.mermaid.untitled", title=title)
        notices.append(Notice("read_as", Spot(diagram.first_line or None), "", said))
    document: dict[str, Any] = {"title": Placed(title, Spot(diagram.first_line or None))}
    if not stages:
        return document, notices
    journey: dict[str, Any] = {"title": title, "stages": stages} | _accessible(diagram)
    document["journeys"] = [journey]
    whose = _whose(diagram, persona, notices)
    if whose:
        journey["persona"] = derived_id(whose)
        document["personas"] = [{"id": journey["persona"], "name": Placed(whose, Spot())}]
    return document, notices


def _stages(diagram: Diagram, notices: list[Notice]) -> list[dict[str, Any]]:
    """Return the stages; adjacent sections of one name are one, as Mermaid draws them."""
    stage_ids, touchpoint_ids = UniqueIds(), UniqueIds()
    tasks = {line: tuple(found) for line, found in groupby(diagram.tasks, _section_line(diagram))}
    stages: list[dict[str, Any]] = []
    last = None
    for line, section in _sections(diagram, tasks.get(0, ()), notices):
        touchpoints = [_touchpoint(task, touchpoint_ids, notices) for task in tasks.get(line, ())]
        if section == last:
            stages[-1]["touchpoints"] += touchpoints
        else:
            name = Placed(section, Spot(line or None))
            stages.append({"id": stage_ids.of(section), "name": name, "touchpoints": touchpoints})
        last = section
    return stages


def _sections(
    diagram: Diagram, before: Sequence[Task], notices: list[Notice]
) -> Iterator[tuple[int, str]]:
    """Iterate over the lines and names of sections, with one for the tasks before the first."""
    if before:
        said = message("import.mermaid.before_sections")
        notices.append(Notice("read_as", Spot(before[0].line), before[0].text, said))
        yield 0, _NAMELESS
    for section in diagram.sections:
        yield section.line, _clean(section.name) or _NAMELESS


def _section_line(diagram: Diagram) -> Callable[[Task], int]:
    """Return what finds the line of the section that a task belongs to, 0 before the first."""
    lines = [0, *(section.line for section in diagram.sections)]
    return lambda task: lines[bisect_right(lines, task.line) - 1]


def _touchpoint(task: Task, ids: UniqueIds, notices: list[Notice]) -> dict[str, Any]:
    spot = Spot(task.line)
    name = _clean(task.name) or _NAMELESS
    made: dict[str, Any] = {"id": ids.of(name), "name": Placed(name, spot)}
    if _LOWEST <= task.score <= _HIGHEST:
        made["emotion"] = Placed(_whole(task.score) - NEUTRAL, spot, f"{task.score:g}")
    else:
        notices.append(_score_refused(task))
    extra = _own_data(task)
    return made | {"extra": extra} if extra else made


def _own_data(task: Task) -> dict[str, Any]:
    """Return what the model has no field for."""
    people = [Placed(person, Spot(task.line)) for person in map(_clean, task.people) if person]
    is_kept = math.isfinite(task.score) and not _LOWEST <= task.score <= _HIGHEST
    score = {"mermaid.score": Placed(_whole(task.score), Spot(task.line))} if is_kept else {}
    return ({"mermaid.people": people} if people else {}) | score


def _score_refused(task: Task) -> Notice:
    found = "" if math.isnan(task.score) else f"{task.score:g}"
    key = "import.mermaid.score" if found else "import.mermaid.no_score"
    facts = {"score": found} if found else {}
    return Notice("refused", Spot(task.line), task.text, message(key, **facts))


def _accessible(diagram: Diagram) -> dict[str, Any]:
    stated = {
        "mermaid.acc_title": diagram.acc_title,
        "mermaid.acc_description": diagram.acc_description,
    }
    extra = {key: text for key, text in stated.items() if text.strip()}
    return {"extra": extra} if extra else {}


def _whose(diagram: Diagram, persona: str | None, notices: list[Notice]) -> str | None:
    """Return whose journey it is, and say what becomes of the others."""
    people = tuple(dict.fromkeys(_people(diagram)))
    if persona is not None and persona not in people:
        parts = (f"nobody in the diagram is called '{persona}'", nearest(persona, people))
        raise UsageError("; ".join(filter(None, (*parts, f"there are: {', '.join(people)}"))))
    if len(people) == 1 or persona:
        return persona or people[0]
    if people:
        said = message("import.mermaid.people", people=people)
        notices.append(Notice("read_as", Spot(), "", said))
    return None


def _people(diagram: Diagram) -> Iterator[str]:
    for task in diagram.tasks:
        yield from filter(None, map(_clean, task.people))


def _whole(score: float) -> float:
    """Return a number without a fraction as people write it."""
    return int(score) if score.is_integer() else score


def _clean(text: str) -> str:
    """Return a text on one line: ``<br>`` breaks lines in a diagram."""
    return " ".join(_BREAK.sub(" ", text).split())
