"""What the presenter needs: every strength and friction, and the figures behind the priorities."""

from collections.abc import Iterator

from journeykit.analysis import FrictionRanking, RankedFriction
from journeykit.exporters.deck.slides.strengths.content import Row, side_by_side
from journeykit.exporters.deck.story import Story
from journeykit.model import Friction, Journey


def notes(story: Story, journey: Journey, rows: tuple[Row, ...]) -> Iterator[str]:
    """Iterate over the paragraphs about the stages on a slide."""
    found = side_by_side(story, journey)
    yield story.say(found.summary)
    for row in rows:
        if row.strengths or row.frictions:
            yield row.name
        yield from (story.words("notes.strength", text=text) for text in row.strengths)
        for friction in row.frictions:
            yield story.words("notes.friction", text="; ".join(_friction(story, friction)))
    yield from story.sources(journey)


def _friction(story: Story, friction: Friction) -> Iterator[str]:
    yield friction.title
    if friction.severity is not None:
        yield story.words("map.severity", severity=friction.severity)
    plans = [plan.label for plan in story.opportunities(friction)]
    yield story.words("strengths.planned" if plans else "strengths.open")


def priority_notes(story: Story, ranking: FrictionRanking) -> Iterator[str]:
    """Iterate over the paragraphs about the ranking."""
    yield story.say(ranking.how_to_read)
    for row in ranking.rows:
        rank = f"{row.rank}. " if row.rank else ""
        what = f"{rank}{row.friction.title}"
        yield story.words("notes.of", what=what, text=_said(story, row))
        yield from (f"• {source}" for source in story.sources(row.friction))


def _said(story: Story, row: RankedFriction) -> str:
    score = "" if row.priority is None else f"{row.priority * 100:.1f}. "
    return f"{score}{story.say(row.reason)}"
