"""What a deck says about itself in its file properties."""

import datetime
import os
from typing import Any

from journeykit.exporters.deck.canvas.text import LANGUAGE_TAGS
from journeykit.exporters.deck.package.template import Template
from journeykit.model.project import Project
from journeykit.model.scales import Language
from journeykit.typography import one_line

NO_DATE = datetime.date(2000, 1, 1)
"""Stands where nothing says when: the clock would make every deck differ from the last."""
MAX_LENGTH = 255


def describe(template: Template, project: Project, language: Language) -> None:
    """Set title, author, language and dates, the same for the same input.

    The dates are those of ``SOURCE_DATE_EPOCH`` where the environment sets it, else the date that
    the project gives its deck.
    """
    properties = template.document.core_properties
    _forget(properties)
    properties.title = _short(project.title)
    properties.author = _short(project.owner or (project.brand.name if project.brand else ""))
    properties.subject = _short(project.deck.occasion or "")
    properties.language = LANGUAGE_TAGS[language]
    properties.last_modified_by = "journeykit"
    properties.revision = 1
    properties.created = properties.modified = _when(project)


def _forget(properties: Any) -> None:
    """Take out what a template says of the file that it was: keywords, comments, who printed it."""
    element = properties._element  # noqa: SLF001 (no public name)
    for found in tuple(element):
        element.remove(found)


def _short(text: str) -> str:
    return one_line(text)[:MAX_LENGTH]


def _when(project: Project) -> datetime.datetime:
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdecimal():
        return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC).replace(tzinfo=None)
    day = project.deck.date or NO_DATE
    return datetime.datetime(day.year, day.month, day.day)  # noqa: DTZ001 (a day, no clock)
