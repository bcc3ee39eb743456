"""The headers of columns, as blocks: what a stage says of itself."""

from journeykit.exporters.diagrams.blocks import Block, Mark, Row, Style, Words
from journeykit.exporters.diagrams.journey_flow import cards
from journeykit.exporters.diagrams.journey_flow.plan import Column
from journeykit.exporters.diagrams.journey_flow.sections import (
    asked_in_words,
    demand,
    feeling,
    frictions,
    say,
    truth_sign,
)
from journeykit.exporters.diagrams.palette import HERO, MUTED, PLAIN, QUIET_HERO, Ground
from journeykit.exporters.diagrams.sections import (
    ALARMING_NAME,
    FACE,
    LINE,
    SIGN,
    SMALL,
    Section,
    stacked,
    texts,
)
from journeykit.exporters.diagrams.signs import outline
from journeykit.exporters.diagrams.words import lines, points
from journeykit.model.scales import Language

_EDGE = 4
_ROOM = cards.WIDTH - 2 * _EDGE
_SIZE, _NAME_LINE = 16, 22
_AFTER = 7
"""Behind the number and the name, in the widest of the fonts."""
_DURATION = Style(12, MUTED)


def ground_of(column: Column) -> Ground:
    """Return what a column stands on."""
    return {"truth": HERO, "lowest": QUIET_HERO, None: PLAIN}[column.hero]


def header_block(column: Column, language: Language) -> Block:
    """Return the header of a column.

    Args:
        column: What it says.
        language: Of the words that the column does not say itself.
    """
    sections = (
        (*_named(column, language), *_why(column, language), *_asked(column, language)),
        frictions(column.snags, column.more_snags, _ROOM, language),
    )
    return Block(stacked(sections, gap=3), room=_ROOM, left=_EDGE, right=_EDGE)


def _named(column: Column, language: Language) -> Section:
    """Return the number and the name, with the duration beside them where there is room."""
    style = Style(_SIZE, ground_of(column).name, bold=True)
    number = Words(points(column.number, _SIZE, bold=True) + _AFTER, column.number, style)
    face = feeling(column.valence, language)
    room = _ROOM - number.width - FACE * len(face)
    first, *others = lines(column.name, _SIZE, room, 2, bold=True)
    width = min(room, points(first, _SIZE, bold=True) + _AFTER)
    beside = not others and points(column.duration, _DURATION.size) <= room - width
    rest = Words(room - width, column.duration if beside else "", _DURATION)
    rows = [Row(_NAME_LINE, (number, Words(width, first, style), rest, *face))]
    blank = Words(number.width, "", style)
    rows += [Row(_NAME_LINE, (blank, Words(room, line, style))) for line in others]
    if column.duration and not beside:
        rows += texts(column.duration, _DURATION, _ROOM, 1, indent=number.width)
    return tuple(rows)


def _asked(column: Column, language: Language) -> Section:
    """Return the moment of truth of the stage; the reason above may have its sign already."""
    if column.demand and column.hero == "truth":
        return asked_in_words(column.demand, _ROOM, language)
    return demand(column.demand, _ROOM, language)


def _why(column: Column, language: Language) -> Section:
    """Return why the column stands out."""
    if column.hero == "truth":
        words = Words(_ROOM - SIGN, say(language, "truth"), ALARMING_NAME)
        return (Row(LINE, (Mark(SIGN, truth_sign(language)), words)),)
    if column.hero == "lowest":
        said = say(language, "lowest")
        style = Style(SMALL, MUTED, bold=True)
        sign = Mark(SIGN, outline("trending-down", 13, MUTED, said))
        return (Row(LINE, (sign, Words(_ROOM - SIGN, said, style))),)
    return ()
