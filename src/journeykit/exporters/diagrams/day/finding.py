"""The title of the picture of a day: what it shows, as a sentence.

The conditions are tried in order; the first that holds words the title, the last always holds.
"""

from collections.abc import Callable, Iterator, Sequence

import attrs

from journeykit.analysis import ContactMoment, ContactMoments
from journeykit.exporters.diagrams.voice import short
from journeykit.model import DayTimeline, Moment, Persona


@attrs.frozen
class Facts:
    """What a title is made from.

    Attributes:
        days: Those that are drawn.
        ranking: The contact moments of the persona.
    """

    persona: Persona
    days: Sequence[DayTimeline]
    ranking: ContactMoments

    @property
    def waking(self) -> Iterator[Moment]:
        """The moments in which the persona is awake."""
        return (each for day in self.days for each in day.moments if not each.asleep)

    @property
    def windows(self) -> Sequence[ContactMoment]:
        """The contact moments that are worth it and are drawn, the best first."""
        drawn = {id(moment) for moment in self.waking}
        return [row for row in self.ranking.ranked if row.score and id(row.moment) in drawn]


Finding = tuple[str, dict[str, object]]


def finding(facts: Facts) -> Finding:
    """Return the key of the title, below ``title``, and its facts."""
    found = (each for condition in _CONDITIONS if (each := condition(facts)))
    nothing: Finding = ("nothing", {"persona": short(facts.persona.name)})
    return next(found, nothing)


def _unanswered(facts: Facts) -> Finding | None:
    for moment in facts.waking:
        truth = moment.moment_of_truth
        if truth and not truth.answered_by:
            return "unanswered", {"start": moment.start, "demand": short(truth.demand)}
    return None


def _windows(facts: Facts) -> Finding | None:
    if not facts.windows:
        return None
    best = facts.windows[0].moment
    return "windows", {"start": best.start, "end": best.end, "moment": short(best.label)}


def _no_occasion(facts: Facts) -> Finding | None:
    return ("no_occasion", {}) if facts.ranking.ranked else None


def _lowest(facts: Facts) -> Finding | None:
    known = [
        (each.emotion.valence, each)
        for each in facts.waking
        if each.emotion and each.emotion.valence is not None
    ]
    valence, moment = min(known, key=lambda each: each[0], default=(0.0, None))
    if moment is None or valence >= 0:
        return None
    return "low", {"start": moment.start, "moment": short(moment.label), "valence": valence}


def _unscored(facts: Facts) -> Finding | None:
    n = sum(1 for _ in facts.waking)
    return ("unscored", {"n": n}) if n else None


_CONDITIONS: tuple[Callable[[Facts], Finding | None], ...] = (
    _unanswered,
    _windows,
    _no_occasion,
    _lowest,
    _unscored,
)
