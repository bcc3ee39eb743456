"""What cards and headers have in common: frictions and moments of truth, as rows."""

from collections.abc import Sequence

from journeykit.exporters.diagrams.blocks import Mark, Row
from journeykit.exporters.diagrams.journey_flow.plan import Demand, Snag
from journeykit.exporters.diagrams.palette import ALARM, NEGATIVE
from journeykit.exporters.diagrams.sections import (
    ALARMING,
    ALARMING_NAME,
    FACE,
    LINE,
    SAID,
    SIGN,
    Section,
    stacked,
    texts,
)
from journeykit.exporters.diagrams.signs import Sign, face, outline, severity_dots
from journeykit.model.scales import Language
from journeykit.wording import message, sentence

_DOTS = 36
"""The width of a cell with the severity of a friction."""


def say(language: Language, key: str, **facts: object) -> str:
    """Return a message of the journey flow in a language."""
    return sentence(message(f"diagram.flow.{key}", **facts), language)


def friction_sign(language: Language) -> Sign:
    """Return the sign of a friction."""
    return outline("triangle-alert", 13, NEGATIVE, say(language, "friction"), "!")


def truth_sign(language: Language) -> Sign:
    """Return the sign of a moment of truth."""
    return outline("target", 13, ALARM, say(language, "truth"), "»")


def feeling(valence: float | None, language: Language) -> tuple[Mark, ...]:
    """Return the face of a valence, at the right of its cell; none where it is unknown."""
    if valence is None:
        return ()
    return (Mark(FACE, face(valence, say(language, "tip.emotion", valence=valence)), "right"),)


def frictions(snags: Sequence[Snag], more: int, room: int, language: Language) -> Section:
    """Return frictions, with their severity, and how many more there are."""
    rest = texts(say(language, "more_frictions", n=more), ALARMING, room, 1, SIGN) if more else ()
    return stacked((*(_friction(snag, room, language) for snag in snags), rest), gap=2)


def _friction(snag: Snag, room: int, language: Language) -> Section:
    sign = Mark(SIGN, friction_sign(language))
    dots = () if snag.severity is None else (_severity(snag.severity, language),)
    words = texts(snag.title, ALARMING, room - _DOTS * len(dots), indent=SIGN)
    return (Row(LINE, (sign, *words[0].cells[1:], *dots)), *words[1:])


def _severity(severity: int, language: Language) -> Mark:
    says = say(language, "severity", severity=severity)
    return Mark(_DOTS, severity_dots(severity, says), "right")


def demand(asked: Demand | None, room: int, language: Language) -> Section:
    """Return a moment of truth: its sign, what is asked, and that nothing answers it."""
    if asked is None:
        return ()
    first, *others = asked_in_words(asked, room, language)
    return (Row(LINE, (Mark(SIGN, truth_sign(language)), *first.cells[1:])), *others)


def asked_in_words(asked: Demand, room: int, language: Language) -> Section:
    """Return what is asked, and that nothing answers it, with room for a sign at the left."""
    quoted = texts(say(language, "demand", demand=asked.text), SAID, room, indent=SIGN)
    if asked.answered:
        return quoted
    return (*quoted, *texts(say(language, "unanswered"), ALARMING_NAME, room, 1, indent=SIGN))
