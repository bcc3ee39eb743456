"""What the presenter of a day needs: the whole day, moment by moment."""

from collections.abc import Iterator

from journeykit.exporters.deck.slides.experience_notes import experience, felt
from journeykit.exporters.deck.story import Story
from journeykit.model import DayTimeline, Moment
from journeykit.wording import span

_TOLD = frozenset(
    {
        *("start", "end", "activity", "place", "company", "devices", "media", "brands"),
        *("emotion", "frictions", "strengths", "moment_of_truth", "asleep"),
    }
)
"""The fields of a moment that are told above, in the order of a story."""


def notes(story: Story, day: DayTimeline) -> Iterator[str]:
    """Iterate over the paragraphs of the notes."""
    story.has_told(day)
    for moment in day.moments:
        facts = (
            moment.label,
            moment.place or "",
            moment.company or "",
            ", ".join(moment.devices),
            ", ".join(moment.media),
            ", ".join(moment.brands),
        )
        known = ", ".join(filter(None, facts))
        yield story.words("notes.of", what=span(moment.start, moment.end), text=known)
        yield from (f"• {text}" for text in _lived(story, moment))
    yield from story.sources(day)


def _lived(story: Story, moment: Moment) -> Iterator[str]:
    if moment.emotion:
        yield story.words("notes.emotion", text=felt(story, moment.emotion))
    yield from experience(story, moment)
    yield from story.teller.lines(moment, _TOLD)
