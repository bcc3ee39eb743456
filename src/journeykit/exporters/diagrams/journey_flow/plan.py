"""What a journey flow shows, before it is laid out: columns of cards."""

from typing import Literal

import attrs

from journeykit.exporters.diagrams.steps import Step
from journeykit.model.scales import Language


@attrs.frozen
class Snag:
    """A friction, as a card shows it.

    Attributes:
        severity: 0 to 4; None where it is unknown.
    """

    title: str
    severity: int | None


@attrs.frozen
class Demand:
    """A moment of truth, as a card or a column shows it."""

    text: str
    answered: bool


@attrs.frozen
class Card:
    """What stands in a column.

    Attributes:
        kind: ``touchpoint``; ``empty`` says that a stage has none; ``sum`` stands for several.
        name: Its heading.
        action: What the customer does there, or what is summed up.
        channel: The id of its channel.
        channel_name: What people call that channel.
        valence: How it feels, -2 to +2; None where it is unknown.
        feels: Whether it shows how it feels, even if nothing is known of that.
        snags: The worst frictions.
        more_snags: How many more there are.
        demand: Its moment of truth.
        alarming: Whether the step that follows leaves a friction.
        leaving: How many leave the journey here, in words; may be empty.
        tip: All there is to say, unabridged.
        touchpoints: The ids of those that it stands for.
    """

    kind: Literal["touchpoint", "empty", "sum"]
    name: str
    action: str = ""
    channel: str | None = None
    channel_name: str = ""
    valence: float | None = None
    feels: bool = True
    snags: tuple[Snag, ...] = ()
    more_snags: int = 0
    demand: Demand | None = None
    alarming: bool = False
    leaving: str = ""
    tip: str = ""
    touchpoints: tuple[str, ...] = ()


@attrs.frozen
class Column:
    """A stage.

    Attributes:
        number: Its place in the journey, from 1.
        hero: Why it stands out, if it does.
        valence: What is known of the stage as a whole, where its touchpoints say nothing.
        snags: The worst frictions of the stage itself.
        more_snags: How many more there are.
        demand: The moment of truth of the stage itself.
        tip: All there is to say, unabridged.
    """

    number: str
    name: str
    cards: tuple[Card, ...]
    duration: str = ""
    hero: Literal["truth", "lowest"] | None = None
    valence: float | None = None
    snags: tuple[Snag, ...] = ()
    more_snags: int = 0
    demand: Demand | None = None
    tip: str = ""


@attrs.frozen
class Plan:
    """A whole journey flow, in words.

    Attributes:
        kicker: The line above the title.
        title: The finding.
        note: What the reader has to know about what is left out; may be empty.
        steps: The ways between the cards.
        weighted: Whether the journey says more of its ways than the order of its list.
        description: All of it in words, for those who do not see the picture.
    """

    kicker: str
    title: str
    note: str
    columns: tuple[Column, ...]
    steps: tuple[Step, ...]
    weighted: bool
    language: Language
    description: str

    @property
    def cards(self) -> tuple[Card, ...]:
        """All cards, in the order of the columns."""
        return tuple(card for column in self.columns for card in column.cards)
