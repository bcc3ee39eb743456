"""What a project says already, as entries of the canvas."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import attrs

from journeykit.canvas.field import Field
from journeykit.canvas.vocabularies import word_of
from journeykit.model import Emotion, Entity, Project
from journeykit.model.scales import Language
from journeykit.wording import channel_name, label
from journeykit.wording.numbers import NO_BREAK_SPACE, number

MINUTES_A_DAY = 24 * 60


@attrs.frozen
class Known:
    """Says what a project says, in the words of the canvas."""

    project: Project
    language: Language

    def entries(self, owner: Any, field: Field) -> tuple[tuple[str, str], ...]:
        """Return what an entity says in a field, each with the names of its sources.

        The sources of the entity itself are not repeated at each of its fields.
        """
        found = (
            (self.text(value, field), "" if holder is owner else self.sources(holder))
            for holder, value in _values(owner, owner, field.steps, field)
        )
        return tuple((text, sources) for text, sources in found if text)

    def cell(self, owner: Any, field: Field) -> str:
        """Return what an entity says in a field, in one cell."""
        texts = [text for text, _ in self.entries(owner, field)]
        between = ", " if field.kind in {"names", "channels", "choices"} else "\n"
        return between.join(texts)

    def text(self, value: Any, field: Field) -> str:
        """Return a value as an entry."""
        ways: dict[str, Callable[[], str]] = {
            "channel": lambda: channel_name(self.project, value, self.language),
            "channels": lambda: channel_name(self.project, value, self.language),
            "choice": lambda: label(field.vocabulary, value, self.language),
            "choices": lambda: label(field.vocabulary, value, self.language),
            "scale": lambda: word_of(field.vocabulary, value, self.language) or str(value),
            "feeling": lambda: self._feeling(value),
            "share": lambda: self._share(value),
            "sources": lambda: self.source(value),
            "date": lambda: f"{value:%d/%m/%Y}" if self.language == "fr" else value.isoformat(),
        }
        return ways.get(field.kind, lambda: str(value))()

    def _share(self, share: float) -> str:
        space = NO_BREAK_SPACE if self.language == "fr" else ""
        return f"{number(100 * share, self.language, 4)}{space}%"

    def source(self, evidence: str) -> str:
        """Return the name of a piece of evidence."""
        return next(each.label for each in self.project.evidence if each.id == evidence)

    def sources(self, holder: Any) -> str:
        """Return the names of the sources behind an entity, a line each."""
        stated = holder.evidence if isinstance(holder, Entity) else ()
        return "\n".join(map(self.source, stated))

    def _feeling(self, emotion: Emotion) -> str:
        valence = emotion.valence
        word = "" if valence is None else word_of("valence", valence, self.language)
        said = word if word is not None else number(valence or 0, self.language, 2)
        return ", ".join(filter(None, (said, emotion.label)))


def _values(
    holder: Any, value: Any, steps: Sequence[str], field: Field
) -> Iterator[tuple[Any, Any]]:
    """Iterate over the values at the end of a path, each with the part of the map that holds it."""
    if value is None:
        return
    if isinstance(value, tuple):
        for each in value:
            yield from _values(holder, each, steps, field)
    elif not steps:
        yield holder, value
    elif all(getattr(value, name, wanted) == wanted for name, wanted in field.fixed.items()):
        yield from _values(value, getattr(value, steps[0]), steps[1:], field)
