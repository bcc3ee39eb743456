"""What practitioners call the ids of the model's vocabularies."""

from journeykit.model.day import DayTimeline
from journeykit.model.journey import Stage
from journeykit.model.project import Project
from journeykit.model.scales import Language
from journeykit.wording.catalogue.vocabularies import VOCABULARIES
from journeykit.wording.typography import spaced


def label(vocabulary: str, value: str, language: Language) -> str:
    """Return the label of an id; an id that the vocabulary does not know stands for itself.

    Raises:
        KeyError: There is no such vocabulary.
    """
    phrase = VOCABULARIES[vocabulary].get(value)
    return value if phrase is None else spaced(phrase.in_language(language), language)


def channel_name(project: Project, channel: str, language: Language) -> str:
    """Return the name of a channel: the project's own, or the label of a built-in one."""
    own = {place.entity.id: place.entity.label for place in project.index.of_kind("channel")}
    return own.get(channel) or label("channel", channel, language)


def stage_name(stage: Stage, language: Language) -> str:
    """Return the stage's own name, or else the label of its kind."""
    return stage.name or label("stage", stage.kind or "", language)


def day_name(day: DayTimeline, language: Language) -> str:
    """Return the day's own name, or else the label of its kind."""
    return day.name or label("day", day.kind, language)
