"""What practitioners call the ids of the model's vocabularies."""

from journeykit.model.day import DayTimeline
from journeykit.model.project import Project
from journeykit.model.scales import Language
from journeykit.model.stage import Stage
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
    return own_name(project, "channel", channel) or label("channel", channel, language)


def stage_name(stage: Stage, language: Language, project: Project | None = None) -> str:
    """Return the stage's own name, or else the name of its kind.

    Args:
        stage: Any stage.
        language: The language of the built-in kinds.
        project: Where kinds of the project's own get their names; without it their id stands.
    """
    kind = stage.kind or ""
    own = own_name(project, "stage_kind", kind) if project else None
    return stage.name or own or label("stage", kind, language)


def own_name(project: Project, kind: str, entity_id: str) -> str | None:
    """Return what a project calls an addition of its own to a vocabulary, or None for others."""
    own = {place.entity.id: place.entity.label for place in project.index.of_kind(kind)}
    return own.get(entity_id)


def day_name(day: DayTimeline, language: Language) -> str:
    """Return the day's own name, or else the label of its kind."""
    return day.name or label("day", day.kind, language)
