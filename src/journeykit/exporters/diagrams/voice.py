"""What a diagram says, in a language."""

from collections.abc import Iterable

import attrs

from journeykit.exporters.diagrams.words import lines, plain
from journeykit.model import Journey, Project, Stage
from journeykit.model.scales import Language
from journeykit.wording import Message, channel_name, label, message, sentence, stage_name

_QUOTED_ROOM = 480
"""Points, at 12: a quotation of some 90 characters leaves a title its two lines."""
_LONGEST_DESCRIPTION = 4000


@attrs.frozen
class Voice:
    """Puts parts of a project into words.

    Attributes:
        project: Where channels and stages get their names.
        language: Of what the project does not say itself.
        theme: Of the wording: the messages of `say` are called ``diagram.THEME.KEY``.
    """

    project: Project
    language: Language
    theme: str

    def say(self, key: str, **facts: object) -> str:
        """Return a message of the theme."""
        return plain(sentence(self.message(key, **facts), self.language))

    def message(self, key: str, **facts: object) -> Message:
        """Return a message of the theme, to be said later."""
        return message(f"diagram.{self.theme}.{key}", **facts)

    def stage(self, stage: Stage) -> str:
        """Return the name of a stage."""
        return plain(stage_name(stage, self.language, self.project))

    def channel(self, channel: str | None) -> str:
        """Return what people call a channel, or nothing."""
        return plain(channel_name(self.project, channel, self.language)) if channel else ""

    def persona(self, persona: str | None) -> str:
        """Return the name of the persona with an id, or nothing."""
        return plain(self.project.persona(persona).label) if persona else ""

    def kicker(self, journey: Journey) -> str:
        """Return the line above the title of a picture of a journey."""
        target = journey.state == "target"
        state = label("state", journey.state, self.language) if target else ""
        persona = self.persona(journey.persona)
        return self.joined(self.say("name"), plain(journey.title), persona, state)

    def joined(self, *parts: str) -> str:
        """Return the parts that say something, in one line."""
        return plain(" · ".join(filter(None, parts)))


def short(text: str) -> str:
    """Return a text short enough to be quoted in a title."""
    return "".join(lines(text, 12, _QUOTED_ROOM, 1))


def described(title: str, said: Iterable[str]) -> str:
    """Return the description of a picture: its title and a line for each part, bounded."""
    text = "\n".join(filter(None, (title, *said)))
    return text if len(text) <= _LONGEST_DESCRIPTION else text[: _LONGEST_DESCRIPTION - 1] + "…"
