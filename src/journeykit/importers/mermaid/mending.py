"""What people mean where Mermaid refuses a line, or reads something else than is written.

A time of day in a name, two statements on a line, a colon in a section, a task without a score:
each is found in diagrams of real projects. What is mended is said, line by line.
"""

import math
import re
from collections.abc import Iterable, Iterator

import attrs

from journeykit.importers.mermaid.diagram import Diagram, Refusal, Section, Task
from journeykit.importers.mermaid.reading import number
from journeykit.importers.notice import Notice, Spot
from journeykit.wording import message
from journeykit.wording.message import Message

_TASK = re.compile(r"(?P<name>\S.*?)\s*:\s*(?P<score>[+-]?\d+(?:\.\d+)?)\s*(?::(?P<people>[^:]*))?")
"""A name, and the last number with or without people: colons before it belong to the name."""
_SECTION = re.compile(r"section\s+(?P<name>\S.*)", re.IGNORECASE)
_TITLE = re.compile(r"(?:-{3})?\s*title\s*:\s*(?P<title>\S.*)", re.IGNORECASE)
_WRAPPER = re.compile(r"[:`~]{3}.*|\{%.*%\}|-{3}")
"""What surrounds a diagram in a page or a wiki."""

COLON, SEMICOLON = "#58;", "#59;"
"""How Mermaid writes signs that mean something to it."""

Statement = Section | Task


@attrs.define
class _Mended:
    """Statements and what is said about them, as they are mended."""

    statements: list[Statement]
    notices: list[Notice]
    title: str = ""

    def say(self, line: int, text: str, said: Message) -> None:
        self.notices.append(Notice("repaired", Spot(line), text, said))


def mended(diagram: Diagram) -> tuple[Diagram, tuple[Notice, ...]]:
    """Return a diagram with what its author meant, and what was mended in it."""
    start = _first_line(diagram)
    refused = {refusal.line for refusal in diagram.refusals}
    sections = [section for section in diagram.sections if section.line not in refused]
    done = _Mended(list(sections), [], diagram.title)
    for task in (task for task in diagram.tasks if task.line not in refused):
        if task.line < start:
            _mend_head(done, task.line, task.text)
        else:
            _mend_task(done, task)
    for refusal in diagram.refusals:
        if refusal.line < start:
            _mend_head(done, refusal.line, refusal.text)
        else:
            _mend_refusal(done, refusal)
    ordered, tasks = _in_order(done.statements)
    whole = attrs.evolve(diagram, title=done.title, sections=ordered, tasks=tasks, refusals=())
    return whole, tuple(done.notices)


def _first_line(diagram: Diagram) -> int:
    """Return the line where the diagram begins, after front matter that Mermaid cannot read."""
    is_broken = any(each.text.startswith("---") for each in diagram.refusals)
    return diagram.first_line if is_broken else 0


def _mend_head(done: _Mended, line: int, text: str) -> None:
    found = _TITLE.fullmatch(text)
    if found and not done.title:
        done.title = found["title"]
    done.say(line, text, message("import.mermaid.mended.front_matter"))


def _mend_task(done: _Mended, task: Task) -> None:
    """Take a task as it was read, or else as it was meant."""
    if task.dropped or math.isnan(task.score):
        meant = _task(task.text, task.line)
        if meant:
            done.statements.append(meant)
            done.say(task.line, task.text, message("import.mermaid.mended.colon", colon=COLON))
            return
    done.statements.append(task)
    if task.dropped:
        what = message("import.mermaid.dropped", texts=task.dropped)
        done.notices.append(Notice("lost", Spot(task.line), task.text, what))


def _mend_refusal(done: _Mended, refusal: Refusal) -> None:
    line, text = refusal.line, refusal.text
    if _WRAPPER.fullmatch(text):
        done.say(line, text, message("import.mermaid.mended.wrapper"))
    elif found := _SECTION.fullmatch(text):
        done.statements.append(Section(found["name"], line))
        done.say(
            line, text, message("import.mermaid.mended.section", colon=COLON, semicolon=SEMICOLON)
        )
    elif meant := tuple(_tasks(text, line)):
        done.statements.extend(meant)
        done.say(line, text, message("import.mermaid.mended.task", expected=refusal.expected))
    else:
        said = message("import.mermaid.refused", expected=refusal.expected)
        done.notices.append(Notice("refused", Spot(line), text, said))


def _tasks(text: str, line: int) -> Iterator[Task]:
    """Iterate over the tasks of a line: ``;`` parts them, a score may be missing."""
    for part in filter(None, map(str.strip, text.split(";"))):
        if found := _task(part, line):
            yield found
        elif ":" not in part and any(map(str.isalnum, part)):
            yield Task("", part, math.nan, (), (), line, text)


def _task(text: str, line: int) -> Task | None:
    found = _TASK.fullmatch(text.strip())
    if found is None:
        return None
    people = tuple(person.strip() for person in (found["people"] or "").split(","))
    return Task("", found["name"], number(found["score"]), people, (), line, text)


def _in_order(
    statements: Iterable[Statement],
) -> tuple[tuple[Section, ...], tuple[Task, ...]]:
    """Return sections and tasks by their lines, each task in the section before it."""
    sections: list[Section] = []
    tasks: list[Task] = []
    for each in sorted(statements, key=lambda each: (each.line, isinstance(each, Task))):
        if isinstance(each, Section):
            sections.append(each)
        else:
            section = sections[-1].name if sections else ""
            tasks.append(attrs.evolve(each, section=section))
    return tuple(sections), tuple(tasks)
