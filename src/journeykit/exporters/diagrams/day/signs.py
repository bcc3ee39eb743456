"""The signs of the picture of a day; each says in words what it means."""

from collections.abc import Mapping

import attrs

from journeykit.exporters.diagrams.day.plan import Reached
from journeykit.exporters.diagrams.palette import (
    ALARM,
    DEEP,
    MUTED,
    NEGATIVE,
    TEAL,
    UNKNOWN,
    Colour,
)
from journeykit.exporters.diagrams.signs import Sign, Stroke, channel_sign, outline, severity_dots
from journeykit.exporters.diagrams.voice import Voice
from journeykit.icons import Command, icon

_SIZE = 13
_RANK = 22
_THICK = 11

_DIGITS: Mapping[int, tuple[Command, ...]] = {
    1: (
        Command("M", ((9.8, 9.4),)),
        Command("L", ((12.6, 7.5),)),
        Command("L", ((12.6, 16.5),)),
    ),
    2: (
        Command("M", ((9.2, 9.7),)),
        Command("C", ((9.4, 6.7), (14.8, 6.7), (14.7, 9.9))),
        Command("C", ((14.6, 12.2), (10.2, 13.6), (9.2, 16.5))),
        Command("L", ((15.0, 16.5),)),
    ),
    3: (
        Command("M", ((9.4, 8.3),)),
        Command("C", ((11.2, 6.6), (14.7, 7.1), (14.5, 9.6))),
        Command("C", ((14.4, 11.3), (12.8, 11.8), (11.6, 11.8))),
        Command("C", ((13.2, 11.8), (14.9, 12.4), (14.9, 14.2))),
        Command("C", ((14.9, 17.1), (10.8, 17.3), (9.2, 15.9))),
    ),
}
"""The ranks that are marked, as outlines: a font would have to be the same everywhere."""


def rank_sign(rank: int, voice: Voice) -> Sign:
    """Return the rank of a contact moment, 1 to 3, in a ring."""
    ring = Stroke(icon("circle").path, 1.8)
    says = voice.say("window", rank=rank)
    return Sign((ring, Stroke(_DIGITS[rank], 1.8)), (24, 24), _RANK, TEAL, says, "●")


def truth_sign(voice: Voice) -> Sign:
    """Return the sign of a moment of truth."""
    return outline("target", _SIZE, ALARM, voice.say("truth"), "»")


def friction_sign(voice: Voice) -> Sign:
    """Return the sign of a friction."""
    return outline("triangle-alert", _SIZE, NEGATIVE, voice.say("friction"), "!")


def severity_sign(severity: int, voice: Voice) -> Sign:
    """Return how severe a friction is."""
    return severity_dots(severity, voice.say("severity", severity=severity))


def reach_sign(channel: Reached, voice: Voice) -> Sign:
    """Return the icon of a channel, in the colour of the brand where it is one of ours."""
    says = voice.say("ours", channel=channel.name) if channel.is_ours else channel.name
    sign = channel_sign(channel.id, TEAL if channel.is_ours else MUTED, says)
    return attrs.evolve(sign, width=_SIZE)


def sleep_sign(voice: Voice) -> Sign:
    """Return the sign of sleep."""
    return outline("moon", _SIZE, DEEP, voice.say("asleep"))


def swatch(colour: Colour, says: str) -> Sign:
    """Return a piece of the hours in a colour."""
    line = Command("M", ((6.0, 6.0),)), Command("L", ((14.0, 6.0),))
    return Sign((Stroke(line, _THICK),), (20, 12), 20, colour, says)


def empty_swatch(says: str) -> Sign:
    """Return a piece of the hours of which nothing is known."""
    corners = ((1.0, 1.0), (19.0, 1.0), (19.0, 11.0), (1.0, 11.0))
    frame = (Command("M", corners[:1]), *(Command("L", (each,)) for each in corners[1:]))
    return Sign((Stroke((*frame, Command("Z")), 1.2),), (20, 12), 20, UNKNOWN, says)
