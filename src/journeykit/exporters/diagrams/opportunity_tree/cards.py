"""Cards, as blocks: issues, opportunities and solutions."""

from journeykit.exporters.diagrams.blocks import Bar, Block, Frame, Mark, Row, Style, Words
from journeykit.exporters.diagrams.opportunity_tree.plan import Chance, Issue, Way
from journeykit.exporters.diagrams.opportunity_tree.signs import (
    due_sign,
    issue_sign,
    owner_sign,
    severity_sign,
    solution_sign,
    status_sign,
)
from journeykit.exporters.diagrams.palette import (
    ALARM,
    CARD_LINE,
    HERO,
    INK,
    MUTED,
    PAPER,
    POSITIVE,
    TEAL,
    UNKNOWN,
)
from journeykit.exporters.diagrams.sections import (
    LINE,
    QUIET,
    SIGN,
    SMALL,
    Section,
    stacked,
    texts,
)
from journeykit.exporters.diagrams.voice import Voice
from journeykit.exporters.diagrams.words import lines, points

_LEFT, _RIGHT, _ABOVE = 14, 12, 9
_BAR_LEFT = 24
_NAME_LINE = 18
NAME_MIDDLE = 1 + _ABOVE + _NAME_LINE // 2
"""From the top of a card to the middle of its first line, where arrows touch it."""
_NAME = Style(13, INK, bold=True)
_HEADING = Style(13, TEAL, bold=True)
_SAID = Style(12, INK)
_ALARMING = Style(SMALL, ALARM)
_DOTS = 36
_STATUS = 118
_MOST_LINES = 3


def issue_block(issue: Issue, width: int, voice: Voice) -> Block:
    """Return the card of an issue; what nothing answers has a dashed frame in alarming colour."""
    room = width - _LEFT - _RIGHT - 2
    dots = (
        ()
        if issue.severity is None
        else (Mark(_DOTS, severity_sign(issue.severity, voice), "right"),)
    )
    style = _SAID
    beside = room - SIGN - _DOTS * len(dots)
    first, *others = lines(issue.text, style.size, beside, _MOST_LINES)
    sign = Mark(SIGN, issue_sign(issue.kind, voice))
    head = [Row(_NAME_LINE, (sign, Words(beside, first, style), *dots))]
    head += [Row(16, (Mark(SIGN, None), Words(beside, line, style))) for line in others]
    where = texts(issue.where, QUIET, room, 1, SIGN) if issue.where else ()
    frame = Frame(CARD_LINE, PAPER) if issue.answered else Frame(HERO.line, PAPER, dashed=True)
    return _card(stacked((tuple(head), where), gap=2), room, frame)


def chance_block(chance: Chance, width: int, voice: Voice) -> Block:
    """Return the card of an opportunity."""
    room = width - _BAR_LEFT - _RIGHT - 2
    name = texts(chance.title, _NAME, room, _MOST_LINES, height=_NAME_LINE)
    facts = texts(chance.facts, QUIET, room, 1) if chance.facts else ()
    more = voice.say("more_answers", n=chance.more_answers) if chance.more_answers else ""
    rest = texts(more, QUIET, room, 1) if more else ()
    sections = (name, (*_how_far(chance, room, voice), *_whose(chance, room, voice)), facts, rest)
    return Block(
        stacked(sections),
        room=room,
        left=_BAR_LEFT,
        right=_RIGHT,
        above=_ABOVE,
        bar=_bar(chance),
        frame=Frame(CARD_LINE, PAPER),
    )


def way_block(way: Way, width: int, voice: Voice) -> Block:
    """Return the card of a solution."""
    room = width - _LEFT - _RIGHT - 2
    sign = solution_sign(way.status, voice)
    beside = room - SIGN
    first, *others = lines(way.title, _SAID.size, beside, _MOST_LINES)
    head = [Row(_NAME_LINE, (Mark(SIGN, sign), Words(beside, first, _SAID)))]
    head += [Row(16, (Mark(SIGN, None), Words(beside, line, _SAID))) for line in others]
    facts = texts(way.facts, QUIET, room, 1, SIGN) if way.facts else ()
    return _card(stacked((tuple(head), facts), gap=2), room, Frame(CARD_LINE, PAPER))


def quiet_block(text: str, width: int) -> Block:
    """Return a card that says what is missing, or how much more there is."""
    room = width - _LEFT - _RIGHT - 2
    said = texts(text, Style(12, MUTED), room, 2, height=_NAME_LINE)
    return _card(said, room, Frame(UNKNOWN, dashed=True))


def header_block(text: str, beside: str, width: int) -> Block:
    """Return what stands above a column: its name, and in small what is to be said of it."""
    said = lines(text, _HEADING.size, width, 1, bold=True)[0]
    taken = min(width, points(said, _HEADING.size, bold=True) + 10)
    rest = lines(beside, SMALL, width - taken, 1)[0] if beside and taken < width else ""
    row = Row(20, (Words(taken, said, _HEADING), Words(width - taken, rest, QUIET)))
    return Block((row,), room=width)


def band_header_block(text: str, width: int, style: Style) -> Block:
    """Return what stands above the cards of a band."""
    return Block(texts(text, style, width, 1, height=22), room=width)


def _card(rows: Section, room: int, frame: Frame) -> Block:
    return Block(rows, room=room, left=_LEFT, right=_RIGHT, above=_ABOVE, frame=frame)


def _how_far(chance: Chance, room: int, voice: Voice) -> Section:
    """Return the status and the date, side by side."""
    status = chance.status_name or voice.say("no_status")
    known = bool(chance.due) or chance.status == "done"
    due = chance.due or ("" if known else voice.say("no_due"))
    cells: list[Mark | Words] = [
        Mark(SIGN, status_sign(chance.status, voice)),
        Words(_STATUS - SIGN, _cut(status, _STATUS - SIGN), QUIET),
    ]
    if due:
        cells.append(Mark(SIGN, due_sign(voice, known=known)))
        style = QUIET if known else _ALARMING
        width = room - _STATUS - SIGN
        cells.append(Words(width, _cut(due, width), style))
    return (Row(LINE + 3, tuple(cells)),)


def _whose(chance: Chance, room: int, voice: Voice) -> Section:
    """Return who is answerable, or that nobody is."""
    known = bool(chance.owner) or chance.status == "done"
    if not chance.owner and known:
        return ()
    said, style = (chance.owner, QUIET) if known else (voice.say("no_owner"), _ALARMING)
    width = room - SIGN
    sign = Mark(SIGN, owner_sign(voice, known=known))
    return (Row(LINE + 3, (sign, Words(width, _cut(said, width), style))),)


def _cut(text: str, room: int) -> str:
    return lines(text, SMALL, room, 1)[0]


def _bar(chance: Chance) -> Bar:
    """Return a bar that is full where something happens, and dashed where nothing is decided."""
    if chance.status == "done":
        return Bar(POSITIVE)
    decided = chance.status in ("accepted", "in_progress")
    return Bar(TEAL) if decided else Bar(UNKNOWN, dashed=True)
