"""What marketing takes from a map, as pages: audiences, the plan of content, briefs."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from journeykit.analysis import activation_brief, audience, content_plan
from journeykit.exporters.workbook.pages import CellValue, Head, Page
from journeykit.model import Project
from journeykit.model.scales import Language
from journeykit.wording import channel_name, label, message, sentence

_SOURCE = "source"
"""Addresses on the map: for those who look something up, not for an ad platform."""
_WORDS = {"format": "format", "placement": "placement", "test_status": "test_status"}
_VOCABULARIES = {**_WORDS, "status": "content_status"}


def activation_pages(project: Project, sheets: Iterable[str], language: Language) -> Iterator[Page]:
    """Iterate over the pages asked for, in the words of practitioners."""
    for name in sheets:
        columns, rows = SHEETS[name]
        found = [_cells(row, project) for row in rows(project, language)]
        heads = tuple(
            Head(each, _say(f"tables.activation.{each}", language), is_hidden=each == _SOURCE)
            for each in columns
        )
        title = _say(f"tables.sheet.activation.{name}", language)
        yield Page(title, f"activation_{name}", heads, found)


def _cells(row: Mapping[str, Any], project: Project) -> dict[str, CellValue]:
    named = {**row, "persona": project.persona(row["persona"]).name}
    return {name: value for name, value in named.items() if value not in (None, "")}


def _audience_rows(project: Project, language: Language) -> Iterator[dict[str, Any]]:
    for persona in project.personas:
        for row in audience(project, persona=persona.id).as_rows(language):
            way, use, kind = row["way"], row["use"], row["type"]
            spoken = {
                "way": _say(f"audience.way.{way}", language) if way else None,
                "use": _say(f"tables.use.{use}", language),
                "type": _say(f"audience.criterion.{kind}", language),
            }
            yield row | spoken


def _content_rows(project: Project, language: Language) -> Iterator[dict[str, Any]]:
    plan = content_plan(project)
    for row, planned in zip(plan.as_rows(language), plan.rows, strict=True):
        words = {
            name: label(vocabulary, str(row[name]), language) if row[name] else None
            for name, vocabulary in _VOCABULARIES.items()
        }
        channels = planned.content.channels if planned.content else ()
        named = ", ".join(channel_name(project, each, language) for each in channels)
        missing = ", ".join(_say(f"content.part.{part}", language) for part in planned.missing)
        yield row | words | {"channels": named, "missing": missing}


def _brief_rows(project: Project, language: Language) -> Iterator[dict[str, Any]]:
    for persona in project.personas:
        for row in activation_brief(project, persona=persona.id).as_rows(language):
            spoken = {
                "section": _say(f"brief.section.{row['section']}", language),
                "topic": _say(f"brief.topic.{row['topic']}", language),
            }
            yield row | spoken


def _say(key: str, language: Language) -> str:
    return sentence(message(key), language)


Rows = Callable[[Project, Language], Iterable[dict[str, Any]]]
SHEETS: Mapping[str, tuple[tuple[str, ...], Rows]] = {
    "audience": (
        ("persona", "audience", "way", "use", "type", "value", "note", "source"),
        _audience_rows,
    ),
    "content": (
        (
            *("persona", "stage", "moment", "asked", "content", "substance", "form", "format"),
            *("channels", "placement", "hook", "call_to_action", "test_status", "status"),
            *("missing", "reason", "source"),
        ),
        _content_rows,
    ),
    "brief": (("persona", "section", "topic", "text", "notes", "source"), _brief_rows),
}
"""The sheets by name: their columns, and what gives their rows."""
