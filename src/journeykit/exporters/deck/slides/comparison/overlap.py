"""What the table of overlaps says: of two personas each one's own, of several what pairs share."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TypeAlias

import attrs

from journeykit.analysis import DAY_KINDS, TRAITS, DayWindowKind, Overlap, PersonaPair, Trait
from journeykit.analysis.personas.reach import minutes_reached
from journeykit.analysis.personas.traits import TraitSets, trait_sets
from journeykit.exporters.deck.slides.comparison.meeting import compared
from journeykit.exporters.deck.story import Story
from journeykit.model import Persona
from journeykit.wording import message, percent

Compared: TypeAlias = Trait | DayWindowKind
ROWS: tuple[Compared, ...] = (*TRAITS, *DAY_KINDS)
"""What personas are compared by."""


@attrs.frozen
class Words:
    """What a cell says: a figure, and below it the names behind it; either may be empty.

    Attributes:
        is_known: Whether anything is stated; if not, the figure says so.
        is_nothing: Whether two have nothing of it in common.
    """

    figure: str
    names: str
    is_known: bool = True
    is_nothing: bool = False


@attrs.frozen
class Column:
    """One column of the table.

    Attributes:
        heading: Whose it is.
        figure: What all of it comes to; empty where that is no figure.
        entities: The personas meant.
        cells: One for each row.
        is_shared: Whether it is about what two have in common.
    """

    heading: str
    figure: str
    entities: tuple[Persona, ...]
    cells: tuple[Words, ...]
    is_shared: bool = True


@attrs.frozen
class Overlaps:
    """The table.

    Attributes:
        rows: What is compared: known of both in one column at least.
        columns: One at least.
        more: How many pairs are left out.
        nothing: What none of several pairs has in common, by name: no row says so.
        unknown: What nobody can be compared by, by name.
    """

    rows: tuple[str, ...]
    columns: tuple[Column, ...]
    more: int
    nothing: tuple[str, ...]
    unknown: tuple[str, ...]


def by_likeness(pairs: Sequence[PersonaPair]) -> list[PersonaPair]:
    """Return pairs that can be compared, those who have most in common first."""
    known = [pair for pair in pairs if any(each.common is not None for each in pair.overlaps)]
    return sorted(known, key=lambda pair: -1 if pair.likeness is None else -pair.likeness - 1)


def overlaps(story: Story, most: int) -> Overlaps | None:
    """Return the table; None where no two personas can be compared.

    Args:
        story: The deck.
        most: How many pairs it shows.
    """
    found = compared(story)
    ranked = by_likeness(found.pairs)
    shown = ranked[:most]
    known = [of for of in ROWS if any(pair.overlap(of).common is not None for pair in shown)]
    if not known:
        return None
    is_two = len(found.personas) == len(("one", "other"))
    bare = () if is_two else tuple(_bare(known, shown))
    rows = [of for of in known if of not in bare]
    columns = (
        _two(story, shown[0], rows)
        if is_two
        else (_shared(story, pair, rows, _both(pair)) for pair in shown)
    )
    names = {of: story.say(message(f"personas.table.{of}")) for of in ROWS}
    return Overlaps(
        rows=tuple(names[of] for of in rows),
        columns=tuple(columns),
        more=len(ranked) - len(shown),
        nothing=tuple(names[of] for of in bare),
        unknown=tuple(names[of] for of in ROWS if of not in known),
    )


def _bare(known: Sequence[Compared], pairs: Sequence[PersonaPair]) -> Iterator[Compared]:
    """Iterate over what no pair has anything of in common; if that is all there is, it is told."""
    bare = [of for of in known if all(pair.overlap(of).common == 0 for pair in pairs)]
    if len(bare) < len(known):
        yield from bare


def said(story: Story, overlap: Overlap) -> Words:
    """Return what two personas have in common of one thing, in words."""
    if overlap.common is None:
        return Words(story.words("comparison.unknown"), "", is_known=False)
    if overlap.of in DAY_KINDS:
        minutes = story.say(message("personas.minutes", minutes=overlap.common))
        return Words(minutes, "", is_nothing=not overlap.common)
    if overlap.share is None:
        return Words(story.words("comparison.neither"), "")
    names = ", ".join(story.say(each) for each in overlap.shared)
    share = percent(overlap.share, story.language)
    return Words(share, names or story.words("comparison.nothing"), is_nothing=not overlap.common)


def _both(pair: PersonaPair) -> str:
    return f"{pair.one.name}  ·  {pair.other.name}"


def _shared(story: Story, pair: PersonaPair, rows: Sequence[Compared], heading: str) -> Column:
    likeness = pair.likeness
    return Column(
        heading=heading,
        figure="" if likeness is None else percent(likeness, story.language),
        entities=(pair.one, pair.other),
        cells=tuple(said(story, pair.overlap(of)) for of in rows),
    )


def _two(story: Story, pair: PersonaPair, rows: Sequence[Compared]) -> Iterator[Column]:
    """Iterate over the first one's own, what both have, and the other one's own."""
    own = [_own(story, pair, of) for of in rows]
    yield _alone(story, pair.one, [cells[0] for cells in own])
    yield _shared(story, pair, rows, story.words("comparison.both"))
    yield _alone(story, pair.other, [cells[1] for cells in own])


def _alone(story: Story, persona: Persona, cells: Sequence[Words]) -> Column:
    heading = story.words("comparison.only", persona=persona.name)
    return Column(heading, "", (persona,), tuple(cells), is_shared=False)


def _own(story: Story, pair: PersonaPair, of: Compared) -> tuple[Words, Words]:
    """Return what only the one has, and what only the other."""
    sets, say = _sets(story, pair, of)
    one, other = sets
    if one is None or other is None:
        unknown = Words(story.words("comparison.unknown"), "", is_known=False)
        stated = [unknown if each is None else Words("", say(each)) for each in sets]
        return stated[0], stated[1]
    return Words("", say(one & ~other)), Words("", say(other & ~one))


def _sets(
    story: Story, pair: PersonaPair, of: Compared
) -> tuple[tuple[int | None, ...], Callable[[int], str]]:
    """Return what each has as a set of bits, and what says such a set."""
    personas = (pair.one, pair.other)
    match of:
        case "weekday" | "weekend":
            minutes = tuple(minutes_reached(story.project, each, of) for each in personas)
            return minutes, partial(_minutes, story)
        case _:
            found = trait_sets(story.project, personas, of)
            return found.sets, partial(_names, story, found)


def _minutes(story: Story, bits: int) -> str:
    return story.say(message("personas.minutes", minutes=bits.bit_count()))


def _names(story: Story, found: TraitSets, bits: int) -> str:
    return ", ".join(story.say(each) for each in found.named(bits)) or "–"
