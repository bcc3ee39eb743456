"""What the notes of the priorities say: every opportunity with all that is known about it."""

from collections.abc import Iterator

from journeykit.analysis import rank_opportunities
from journeykit.analysis.opportunities.presets import POWERS, usable_presets
from journeykit.exporters.deck.slides.priorities.content import Priorities, Row, figure, quotient
from journeykit.exporters.deck.story import Story
from journeykit.model import Opportunity
from journeykit.wording import message


def how_to_read_notes(story: Story, found: Priorities) -> Iterator[str]:
    """Iterate over what each of the scores means, those of the project's own included."""
    yield story.say(found.ranking.how_to_read)
    for preset in (*found.scores, *(each.id for each in usable_presets(story.project))):
        yield story.say(story.once(rank_opportunities, story.project, preset=preset).how_to_read)
    for each in usable_presets(story.project):
        yield from story.in_full(each, {"name", *POWERS})


def row_notes(story: Story, found: Priorities, row: Row) -> Iterator[str]:
    """Iterate over the scores of an opportunity, and everything that is said of it."""
    title = f"{row.ranked.rank or '–'}. {row.opportunity.title}"
    yield story.words("notes.of", what=title, text=story.say(row.ranked.reason))
    if row.ranked.rank is not None:
        scores = {story.words("priorities.quotient"): quotient(story, row.ranked)}
        scores |= {each.upper(): figure(story, row.others[each]) for each in found.scores}
        scores |= dict(_own(story, row))
        yield ", ".join(f"{name} {value}" for name, value in scores.items())
    yield from _told(story, row.opportunity)


def settled_notes(story: Story, found: Priorities) -> Iterator[str]:
    """Iterate over what is done already, and what was decided against."""
    for key, settled in (("done", found.ranking.done), ("rejected", found.ranking.rejected)):
        if settled:
            yield story.say(message(f"score.{key}", titles=tuple(each.title for each in settled)))
            for each in settled:
                yield from _told(story, each)


def _own(story: Story, row: Row) -> Iterator[tuple[str, str]]:
    for preset in usable_presets(story.project):
        ranking = story.once(rank_opportunities, story.project, preset=preset.id)
        value = next(
            each.score.value for each in ranking.rows if each.opportunity is row.opportunity
        )
        yield preset.name, figure(story, value)


def _told(story: Story, opportunity: Opportunity) -> Iterator[str]:
    for line in story.in_full(opportunity, {"title"}):
        yield f"• {line}"
    yield from (f"• {source}" for source in story.sources(opportunity))
