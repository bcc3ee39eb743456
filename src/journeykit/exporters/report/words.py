"""What the report says, in its language and already escaped."""

import datetime
from collections.abc import Iterable

import attrs

from journeykit.exporters.report.markdown import (
    UNKNOWN,
    Block,
    Markdown,
    bold,
    bullets,
    escaped,
    joined,
)
from journeykit.model import Emotion, Entity, MomentOfTruth, Project
from journeykit.model.scales import Language
from journeykit.wording import (
    Message,
    channel_name,
    label,
    long_date,
    message,
    percent,
    sentence,
    signed,
)
from journeykit.wording.numbers import listed, number

COLONS: dict[Language, str] = {"en": ":", "fr": "\u00a0:"}


@attrs.frozen
class Words:
    """The wording of one report.

    What is unknown is an en dash, which fits into a table.

    Attributes:
        project: The project, for its links and the names of its own channels.
        language: The language of the report.
    """

    project: Project
    language: Language

    def say(self, key: str, **facts: object) -> Markdown:
        """Return a sentence or a label of the report; ``key`` lacks its ``report.``."""
        return self.sentence(message(f"report.{key}", **facts))

    def sentence(self, what: Message) -> Markdown:
        """Return what a message says."""
        return escaped(sentence(what, self.language))

    def label(self, vocabulary: str, value: str | None) -> Markdown:
        """Return the label of an id."""
        return UNKNOWN if value is None else escaped(label(vocabulary, value, self.language))

    def text(self, value: str | None) -> Markdown:
        """Return a text of the model."""
        return UNKNOWN if value is None else escaped(value)

    def texts(self, texts: Iterable[str]) -> Markdown:
        """Return texts as an enumeration."""
        return escaped(listed(tuple(texts), self.language)) or UNKNOWN

    def channels(self, channels: Iterable[str]) -> Markdown:
        """Return the names of channels."""
        return self.texts(channel_name(self.project, each, self.language) for each in channels)

    def percent(self, share: float | None) -> Markdown:
        """Return a share."""
        return UNKNOWN if share is None else escaped(percent(share, self.language))

    def number(self, value: float | None) -> Markdown:
        """Return a number."""
        return UNKNOWN if value is None else Markdown(number(value, self.language))

    def out_of_five(self, value: int | None) -> Markdown:
        """Return a rating from 1 to 5."""
        return UNKNOWN if value is None else Markdown(f"{value}/5")

    def signed(self, value: float | None) -> Markdown:
        """Return a number with its sign."""
        return UNKNOWN if value is None else Markdown(signed(value, self.language))

    def date(self, date: datetime.date | None) -> Markdown:
        """Return a date in words."""
        return UNKNOWN if date is None else escaped(long_date(date, self.language))

    def named(self, name: Markdown, said: Markdown) -> Markdown:
        """Return ``**Age**: 25-34``."""
        return Markdown(f"{bold(name)}{COLONS[self.language]} {said}")

    def field(self, key: str, value: Markdown) -> Markdown:
        """Return ``**Age**: 25-34``; here is room to say that something is unknown."""
        return self.named(self.say(key), self.say("unknown") if value == UNKNOWN else value)

    def fields(self, fields: Iterable[tuple[str, Markdown]]) -> Block:
        """Return a list of labels, by their keys, with what stands behind each."""
        return bullets((self.field(key, value), ()) for key, value in fields)

    def links(self, entity: Entity, field: str) -> Markdown:
        """Return what the links of a field lead to."""
        links = self.project.index.links_from(self.project.index.place(entity), field)
        return joined(dict.fromkeys(escaped(link.target.entity.label) for link in links))

    def emotion(self, emotion: Emotion | None) -> Markdown:
        """Return how it feels, as a number and a word."""
        if emotion is None:
            return UNKNOWN
        known = [] if emotion.valence is None else [self.signed(emotion.valence)]
        return joined([*known, *map(escaped, filter(None, [emotion.label]))], ", ")

    def truth(self, truth: MomentOfTruth) -> Markdown:
        """Return what is asked, and what answers it."""
        if truth.answered_by:
            return self.named(escaped(truth.demand), self.links(truth, "answered_by"))
        return self.named(escaped(truth.demand), self.say("unanswered"))
