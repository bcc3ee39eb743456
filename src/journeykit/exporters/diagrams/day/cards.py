"""Cards, as blocks: one for each moment of a day."""

from collections.abc import Iterator

from journeykit.exporters.diagrams.blocks import Bar, Block, Frame, Mark, Row, Style, Words
from journeykit.exporters.diagrams.day.plan import Asked, Reached, Slot
from journeykit.exporters.diagrams.day.signs import (
    friction_sign,
    rank_sign,
    reach_sign,
    severity_sign,
    sleep_sign,
    truth_sign,
)
from journeykit.exporters.diagrams.palette import (
    CARD_LINE,
    DEEP,
    HERO,
    INK,
    MUTED,
    OURS,
    PAPER,
    PLAIN,
    TEAL,
    UNKNOWN,
    emotion_colour,
)
from journeykit.exporters.diagrams.sections import (
    ALARMING,
    ALARMING_NAME,
    FACE,
    LINE,
    QUIET,
    SAID,
    SIGN,
    SMALL,
    Section,
    stacked,
    texts,
)
from journeykit.exporters.diagrams.signs import face
from journeykit.exporters.diagrams.voice import Voice
from journeykit.exporters.diagrams.words import lines, points

WIDTH = 392
_LEFT, _RIGHT, _ABOVE = 22, 12, 8
_ROOM = WIDTH - 2 - _LEFT - _RIGHT
_HOURS = 80
"""The width of the hours, below which nothing else stands."""
_TEXT = _ROOM - _HOURS
_NAME_LINE = 18
_NAME = Style(13, INK, bold=True)
_TIMES = Style(12, DEEP, bold=True)
_WINDOW = Style(12, TEAL, bold=True)
_OURS = Style(SMALL, TEAL, bold=True)
_DOTS = 36
_RING = 28
_SPARE = 8
_AFTER_ICON, _AFTER_NAME = 17, 9
_MOST_CHIP_LINES = 2


def slot_block(slot: Slot, voice: Voice, *, shows_mood: bool) -> Block:
    """Return the card of a moment.

    Args:
        slot: What it says.
        voice: Says the rest.
        shows_mood: Whether an emotion that is unknown is marked as such.
    """
    if slot.asleep:
        return _asleep(slot, voice)
    head = stacked((_named(slot, voice), *_indented(_setting(slot))), gap=0)
    parts = (
        _window(slot, voice),
        head,
        *_indented(tuple(_chips(slot, voice))),
        *_indented(_asked(slot.asked, voice)),
        *_indented(_snag(slot, voice)),
    )
    return Block(
        stacked(parts, gap=4),
        room=_ROOM,
        left=_LEFT,
        right=_RIGHT,
        above=_ABOVE,
        bar=_bar(slot, shows_mood=shows_mood),
        frame=_frame(slot),
    )


def empty_block(text: str) -> Block:
    """Return a card that says that there is nothing."""
    said = texts(text, Style(12, MUTED), _ROOM, 2, height=_NAME_LINE)
    frame = Frame(UNKNOWN, dashed=True)
    return Block(said, room=_ROOM, left=_LEFT, right=_RIGHT, above=16, frame=frame)


def header_block(name: str, facts: str) -> Block:
    """Return what stands above the cards of a day."""
    style, beside = Style(17, DEEP, bold=True), Style(12, MUTED)
    room = WIDTH - min(WIDTH // 2, points(facts, beside.size))
    text = lines(name, style.size, room - 12, 1, bold=True)[0]
    width = min(room, points(text, style.size, bold=True) + 12)
    rest = lines(facts, beside.size, WIDTH - width, 1)[0] if facts else ""
    row = Row(24, (Words(width, text, style), Words(WIDTH - width, rest, beside)))
    return Block((row,), room=WIDTH)


def _asleep(slot: Slot, voice: Voice) -> Block:
    sign = Mark(SIGN, sleep_sign(voice))
    activity = lines(slot.activity, 12, _TEXT - SIGN, 1)[0]
    words = Words(_TEXT - SIGN, activity, Style(12, MUTED))
    row = Row(_NAME_LINE, (Words(_HOURS, slot.hours, Style(12, MUTED, bold=True)), sign, words))
    frame = Frame(PLAIN.line, PLAIN.fill)
    return Block((row,), room=_ROOM, left=_LEFT, right=_RIGHT, above=6, frame=frame)


def _named(slot: Slot, voice: Voice) -> Section:
    """Return the hours and the activity, with the face beside them where it is known."""
    says = "" if slot.valence is None else voice.say("tip.emotion", valence=slot.valence)
    mark = () if slot.valence is None else (Mark(FACE, face(slot.valence, says), "right"),)
    room = _TEXT - FACE * len(mark)
    first, *others = lines(slot.activity, _NAME.size, room, 2, bold=True)
    rows = [Row(_NAME_LINE, (Words(_HOURS, slot.hours, _TIMES), Words(room, first, _NAME), *mark))]
    blank = Words(_HOURS, "", _TIMES)
    return (*rows, *(Row(_NAME_LINE, (blank, Words(room, line, _NAME))) for line in others))


def _setting(slot: Slot) -> Section:
    """Return where and with whom, and always the word for how it feels."""
    if not slot.setting or not slot.mood:
        said = slot.setting or slot.mood
        return texts(said, QUIET if slot.setting else SAID, _TEXT, 1) if said else ()
    mood = f" · {lines(slot.mood, SMALL, _TEXT // 2, 1)[0]}"
    setting = lines(slot.setting, SMALL, _TEXT - points(mood, SMALL) - _SPARE, 1)[0]
    return (Row(LINE, (Words(_TEXT, setting + mood, QUIET),)),)


def _window(slot: Slot, voice: Voice) -> Section:
    """Return that this is a contact moment, with its rank and the reason for it.

    At a moment of truth the card itself says why: somebody asks.
    """
    if slot.window is None:
        return ()
    rank, reason = slot.window.rank, slot.window.reason
    words = Words(_ROOM - _RING, voice.say("window", rank=rank), _WINDOW)
    head = Row(24, (Mark(_RING, rank_sign(rank, voice)), words))
    return (head,) if slot.asked else (head, *texts(reason, SAID, _ROOM, 2))


def _chips(slot: Slot, voice: Voice) -> Iterator[Row]:
    """Yield the channels at hand in a line or two, those of the brand first and in bold."""
    fitted: list[list[Mark | Words]] = [[]]
    left, waiting = _TEXT, list(slot.channels)
    while waiting:
        cells = _chip(waiting[0], voice)
        width = sum(cell.width for cell in cells)
        more = 34 if len(fitted) == _MOST_CHIP_LINES and len(waiting) > 1 else 0
        if width + more > left and fitted[-1]:
            if len(fitted) == _MOST_CHIP_LINES:
                break
            fitted.append([])
            left = _TEXT
            continue
        fitted[-1] += cells
        left -= width
        waiting.pop(0)
    if waiting:
        fitted[-1].append(Words(left, f"+ {len(waiting)}", QUIET))
    yield from (Row(LINE + 2, tuple(cells)) for cells in fitted if cells)


def _chip(channel: Reached, voice: Voice) -> list[Mark | Words]:
    style = _OURS if channel.is_ours else QUIET
    name = lines(channel.name, SMALL, _TEXT - _AFTER_ICON - _AFTER_NAME, 1, bold=style.bold)[0]
    width = min(_TEXT - _AFTER_ICON, points(name, SMALL, bold=style.bold) + _AFTER_NAME)
    return [Mark(_AFTER_ICON, reach_sign(channel, voice)), Words(width, name, style)]


def _asked(asked: Asked | None, voice: Voice) -> Section:
    if asked is None:
        return ()
    first, *others = texts(voice.say("demand", demand=asked.text), SAID, _TEXT, 2, SIGN)
    rows = (Row(LINE, (Mark(SIGN, truth_sign(voice)), *first.cells[1:])), *others)
    if asked.answered:
        return rows
    return (*rows, *texts(voice.say("unanswered"), ALARMING_NAME, _TEXT, 1, SIGN))


def _snag(slot: Slot, voice: Voice) -> Section:
    if slot.snag is None:
        return ()
    severity = slot.snag.severity
    dots = () if severity is None else (Mark(_DOTS, severity_sign(severity, voice), "right"),)
    room = _TEXT - _DOTS * len(dots)
    first, *others = texts(slot.snag.title, ALARMING, room, 2, SIGN)
    rows = (Row(LINE, (Mark(SIGN, friction_sign(voice)), *first.cells[1:], *dots)), *others)
    if not slot.more_snags:
        return rows
    return (*rows, *texts(voice.say("more_frictions", n=slot.more_snags), ALARMING, _TEXT, 1, SIGN))


def _indented(section: Section) -> tuple[Section, ...]:
    """Return rows moved below the activity, or nothing."""
    blank = Words(_HOURS, "", QUIET)
    return (tuple(Row(row.height, (blank, *row.cells)) for row in section),) if section else ()


def _bar(slot: Slot, *, shows_mood: bool) -> Bar | None:
    if slot.valence is None:
        return Bar(UNKNOWN, dashed=True) if shows_mood else None
    return Bar(emotion_colour(slot.valence))


def _frame(slot: Slot) -> Frame:
    if slot.window:
        return Frame(TEAL, OURS.fill)
    if slot.asked:
        return Frame(HERO.line, HERO.fill)
    return Frame(CARD_LINE, PAPER)
