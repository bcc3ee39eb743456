"""What the notes of the blind spots say: all of them with their remedies, and the ignored ones."""

from collections import Counter
from collections.abc import Iterator, Sequence, Set as AbstractSet

from journeykit.analysis import coverage_matrices
from journeykit.exporters.deck.slides.blind_spots.content import Spot
from journeykit.exporters.deck.slides.blind_spots.coverage import Coverage, empty_cells
from journeykit.exporters.deck.story import Story
from journeykit.model import IgnoredRule
from journeykit.wording import message


def notes(story: Story, spots: Sequence[Spot], found: Coverage | None) -> Iterator[str]:
    """Iterate over everything that is missing."""
    yield story.say(story.gaps.summary)
    yield story.words("blind_spots.how_to_read")
    for spot in spots:
        severity = story.words(f"blind_spots.severity.{spot.severity}")
        yield story.words("notes.of", what=severity, text=story.say(spot.first.remedy))
        yield from (f"• {story.say(gap.message)} ({gap.address})" for gap in spot.gaps)
    yield from _ignored(story)
    if found:
        yield story.say(story.once(coverage_matrices, story.project).summary)
        for column, empty in empty_cells(found):
            yield story.words("blind_spots.empty_for", column=column, empty=empty)


def _ignored(story: Story) -> Iterator[str]:
    rules = Counter((gap.rule, gap.ignored_because) for gap in story.gaps.ignored)
    story.has_told(*_named(story, {rule for rule, _ in rules}))
    for (rule, reason), count in rules.items():
        yield story.say(message("gaps.ignored", rule=rule, n=count, reason=reason))


def _named(story: Story, rules: AbstractSet[str]) -> tuple[IgnoredRule, ...]:
    return tuple(each for each in story.project.checks.ignore if each.rule in rules)
