"""What the presenter of the changes needs: every change, every figure, every deviation."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from journeykit.analysis import Comparison, PlannedVersusActual
from journeykit.exporters.deck.story import Story
from journeykit.wording import message

MOST = 500
"""Changes in the notes, and figures: nobody reads more there."""


def notes(story: Story, found: Comparison, deviations: PlannedVersusActual | None) -> Iterator[str]:
    """Iterate over the paragraphs of the notes."""
    yield story.say(found.summary)
    yield from _bounded(story, found.changes, (c.sentence(story.language) for c in found.changes))
    if found.unsought:
        yield story.say(message("changes.unsought", n=found.unsought))
    yield from _bounded(story, found.scores, (s.sentence(story.language) for s in found.scores))
    yield story.say(found.how_to_read)
    if deviations:
        yield story.say(deviations.how_to_read)
        for each in deviations.journeys:
            yield story.words("notes.of", what=each.actual.title, text=story.say(each.summary))
            yield from (f"• {story.say(one.message)}" for one in each.deviations)


def _bounded(story: Story, every: Sequence[object], said: Iterable[str]) -> Iterator[str]:
    """Iterate over what is said of all; of very many over the first, and how many are left."""
    yield from (f"• {text}" for text in islice(said, MOST))
    if len(every) > MOST:
        yield story.words("changes.untold", count=len(every) - MOST)
