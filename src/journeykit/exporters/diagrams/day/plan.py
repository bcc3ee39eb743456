"""What the picture of a day shows, before it is laid out."""

import attrs

from journeykit.model.scales import Language


@attrs.frozen
class Reached:
    """A channel at hand.

    Attributes:
        id: Of the channel.
        name: What people call it.
        is_ours: Whether the brand is there too.
    """

    id: str
    name: str
    is_ours: bool


@attrs.frozen
class Asked:
    """What is asked at a moment of truth, and whether anything answers it."""

    text: str
    answered: bool


@attrs.frozen
class Snag:
    """A friction; its severity is None where it is unknown."""

    title: str
    severity: int | None


@attrs.frozen
class Window:
    """A moment worth making contact in.

    Attributes:
        rank: Among the moments of the persona, from 1.
        reason: Why it stands where it stands.
    """

    rank: int
    reason: str


@attrs.frozen
class Slot:
    """A moment of a day.

    Attributes:
        start: When it begins, in minutes from the midnight before the day.
        end: When it ends, in the same minutes.
        hours: The same in words.
        activity: What is done.
        setting: Where and with whom.
        mood: The word for how it feels.
        valence: How it feels, -2 to +2; None where it is unknown, and in sleep.
        snag: The worst friction.
        more_snags: How many more there are.
        tip: All there is to say, unabridged.
    """

    start: int
    end: int
    hours: str
    activity: str
    setting: str = ""
    mood: str = ""
    valence: float | None = None
    asleep: bool = False
    channels: tuple[Reached, ...] = ()
    asked: Asked | None = None
    snag: Snag | None = None
    more_snags: int = 0
    window: Window | None = None
    tip: str = ""


@attrs.frozen
class Day:
    """A day, as a strip of the picture.

    Attributes:
        name: What the day is called.
        facts: Whether it is a summary, and how many moments it has.
        slots: Its moments, in order.
        folded: How many of its moments are not drawn.
    """

    name: str
    facts: str
    slots: tuple[Slot, ...]
    folded: int = 0


@attrs.frozen
class Plan:
    """The whole picture, in words.

    Attributes:
        kicker: The line above the title.
        title: The finding.
        note: What the reader has to know about what is left out; may be empty.
        empty: What to say where there is no day.
        shows_mood: Whether how it feels is wanted.
        description: All of it in words, for those who do not see the picture.
    """

    kicker: str
    title: str
    note: str
    days: tuple[Day, ...]
    empty: str
    shows_mood: bool
    language: Language
    description: str

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The moments of all days."""
        return tuple(slot for day in self.days for slot in day.slots)
