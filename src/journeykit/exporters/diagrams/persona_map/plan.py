"""What a persona map shows, before it is laid out: things in rows, personas in columns."""

from typing import Literal

import attrs

from journeykit.model.scales import Language

SectionKind = Literal["ours", "channels", "others", "interests", "brands"]


@attrs.frozen
class Column:
    """A persona, or the personas for whom no column is left.

    Attributes:
        name: What the persona is called.
        facts: Relationship and share of the customers, as far as they are known.
        tip: All there is to say, unabridged.
    """

    name: str
    facts: str = ""
    tip: str = ""


@attrs.frozen
class Line:
    """A channel, an interest or a brand, and who has it.

    Attributes:
        name: What it is called.
        channel: The id of the channel; None for interests and brands.
        has: For each column how many of its personas have it.
        count: How many personas have it, all in all.
        reach: What part of the customers that is, 0 to 1; None where it is unknown.
        tip: All there is to say, unabridged.
    """

    name: str
    channel: str | None
    has: tuple[int, ...]
    count: int
    reach: float | None = None
    tip: str = ""

    @property
    def is_shared(self) -> bool:
        """Whether several personas have it."""
        return self.count > 1


@attrs.frozen
class Section:
    """Things of a kind.

    Attributes:
        kind: ``ours`` are the channels of the brand, ``others`` those it is not on, and
            ``channels`` all of them where those of the brand are unknown.
        lines: What most personas have comes first.
        more: How many more there are.
        empty: What to say where there is none; empty where the section then says nothing.
    """

    kind: SectionKind
    lines: tuple[Line, ...]
    more: int = 0
    empty: str = ""


@attrs.frozen
class Plan:
    """A whole persona map, in words.

    Attributes:
        kicker: The line above the title.
        title: The finding.
        note: What the reader has to know about what is left out; may be empty.
        of: How many personas there are.
        description: All of it in words, for those who do not see the picture.
    """

    kicker: str
    title: str
    note: str
    of: int
    columns: tuple[Column, ...]
    sections: tuple[Section, ...]
    language: Language
    description: str

    @property
    def lines(self) -> tuple[Line, ...]:
        """The rows of all sections."""
        return tuple(line for section in self.sections for line in section.lines)
