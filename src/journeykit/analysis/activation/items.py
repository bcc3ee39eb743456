"""What activation says, piece by piece: each a text of the map, or a message about it."""

from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

from journeykit.model import Place
from journeykit.model.scales import Language
from journeykit.wording import Message, sentence

Said: TypeAlias = str | Message
"""A text of the map as it stands there, or a message whose facts are taken from it."""


Section = Literal["when", "where", "say", "whom", "test", "with", "unknown"]
SECTIONS: tuple[Section, ...] = ("when", "where", "say", "whom", "test", "with", "unknown")
"""The questions that a brief answers, in this order."""
Topic = Literal[
    "window",
    "channel",
    "elsewhere",
    "barrier",
    "need",
    "unanswered",
    "tone",
    "words",
    "formats",
    "hook",
    "lost",
    "content",
    "audience",
    "to_decide",
    "left_out",
    "lever",
    "hook_test",
    "relation",
    "to_contact",
    "declined",
    "doubt",
    "assumption",
    "unsupported",
    "unscored",
    "missing",
]
"""What a line of a brief is about."""


@attrs.frozen
class BriefItem:
    """One line of a brief.

    Attributes:
        section: Which question it answers.
        topic: What it is about.
        text: What it says.
        notes: More about it, a message each.
        sources: The places of the map that it comes from, that of the text first.
    """

    section: Section
    topic: Topic
    text: Said
    notes: tuple[Message, ...]
    sources: tuple[Place, ...]


@attrs.frozen
class Missing:
    """Something that the map does not say, and that activation would need.

    Attributes:
        what: A short name of it, such as ``age``.
        message: The same in one sentence.
        source: The place that could say it.
    """

    what: str
    message: Message
    source: Place


def spoken(said: Said, language: Language) -> str:
    """Return what is said in a language; a text of the map stays in its own."""
    return sentence(said, language) if isinstance(said, Message) else said


def addresses(places: Iterable[Place]) -> str:
    """Return places as a list of ``kind:address``, each once."""
    return ", ".join(dict.fromkeys(f"{place.kind}:{place.address}" for place in places))
