"""What the picture of a day says of its moments."""

from collections.abc import Iterator, Mapping

import attrs

from journeykit.analysis import ContactMoment
from journeykit.exporters.diagrams.day.plan import Asked, Reached, Slot, Snag, Window
from journeykit.exporters.diagrams.options import Wish
from journeykit.exporters.diagrams.voice import Voice
from journeykit.exporters.diagrams.words import plain
from journeykit.model import Emotion, Friction, Moment
from journeykit.wording import sentence, span

MOST_WINDOWS = 3
"""Moments that are marked as worth making contact in."""


@attrs.frozen
class Teller:
    """Puts moments into words.

    Attributes:
        rows: The ranking of the contact moments, by the identity of the moment.
        wish: What is to be told.
    """

    voice: Voice
    rows: Mapping[int, ContactMoment]
    wish: Wish

    def slot(self, start: int, end: int, moment: Moment) -> Slot:
        """Return a moment, as the picture shows it."""
        emotion = self._emotion(moment)
        truth, frictions = moment.moment_of_truth, self._frictions(moment)
        return Slot(
            start=start,
            end=end,
            hours=span(moment.start, moment.end),
            activity=plain(moment.activity or moment.place or self._nameless(moment)),
            setting=self.voice.joined(moment.place or "", moment.company or ""),
            mood=plain(emotion.label or "") if emotion else "",
            valence=emotion.valence if emotion else None,
            asleep=moment.asleep,
            channels=self._channels(moment),
            asked=Asked(plain(truth.demand), bool(truth.answered_by)) if truth else None,
            snag=Snag(plain(frictions[0].title), frictions[0].severity) if frictions else None,
            more_snags=max(0, len(frictions) - 1),
            window=self.window(moment),
            tip=self.voice.joined(*self._said(moment)),
        )

    def window(self, moment: Moment) -> Window | None:
        """Return why a moment is worth making contact in, or None where it is not."""
        row = self.rows.get(id(moment))
        if row is None or row.rank is None or row.rank > MOST_WINDOWS or not row.score:
            return None
        return Window(row.rank, plain(sentence(row.reason, self.voice.language)))

    def _nameless(self, moment: Moment) -> str:
        return self.voice.say("asleep" if moment.asleep else "nameless")

    def _channels(self, moment: Moment) -> tuple[Reached, ...]:
        """Return the channels at hand, those of the brand first."""
        if moment.asleep or not self.wish.shows("channels"):
            return ()
        brand = self.voice.project.brand
        ours = brand.channels if brand else ()
        named = (Reached(each, self.voice.channel(each), each in ours) for each in moment.channels)
        return tuple(sorted(named, key=lambda each: not each.is_ours))

    def _emotion(self, moment: Moment) -> Emotion | None:
        """Return how a moment feels; nobody is asked in their sleep."""
        is_told = self.wish.shows("emotions") and not moment.asleep
        return moment.emotion if is_told else None

    def _frictions(self, moment: Moment) -> list[Friction]:
        """Return the frictions of a moment, the worst first, unknown severities last."""
        return sorted(moment.frictions, key=_mildness) if self.wish.shows("frictions") else []

    def _said(self, moment: Moment) -> Iterator[str]:
        yield span(moment.start, moment.end)
        yield plain(moment.activity or self._nameless(moment))
        yield plain(moment.place or "")
        yield plain(moment.company or "")
        yield ", ".join(each.name for each in self._channels(moment))
        if emotion := self._emotion(moment):
            yield plain(emotion.label or "")
            if emotion.valence is not None:
                yield self.voice.say("tip.emotion", valence=emotion.valence)
        if moment.moment_of_truth:
            yield self.voice.say("tip.truth", demand=plain(moment.moment_of_truth.demand))
        for friction in self._frictions(moment):
            yield self.voice.say("tip.friction", title=plain(friction.title))
        if window := self.window(moment):
            yield self.voice.say("window", rank=window.rank)


def _mildness(friction: Friction) -> int:
    return 1 if friction.severity is None else -friction.severity
