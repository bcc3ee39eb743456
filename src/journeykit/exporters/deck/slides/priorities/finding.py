"""What the priorities say first, and what to do next."""

from journeykit.exporters.deck.slides.analysis_frame import Next
from journeykit.exporters.deck.slides.priorities.content import Priorities, Row, due
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.titles import first_true
from journeykit.wording import message


def priorities_title(story: Story, found: Priorities) -> str:
    """Return what to begin with, or why that cannot be said."""
    first = found.first
    quadrant = first.ranked.quadrant if first else None
    facts = {"opportunity": first.opportunity.title if first else "", "count": found.quick_wins}
    unscored = message("deck.priorities.title.unscored", count=len(found.rows))
    is_quick = quadrant == "quick_win"
    ownerless = is_quick and first is not None and first.opportunity.owner is None
    return story.say(
        first_true(
            (first is None, unscored),
            (ownerless, message("deck.priorities.title.ownerless", **facts)),
            (found.quick_wins > 1, message("deck.priorities.title.quick_wins", **facts)),
            (is_quick, message("deck.priorities.title.one_quick_win", **facts)),
            (quadrant == "big_bet", message("deck.priorities.title.big_bet", **facts)),
            (True, message("deck.priorities.title.low_impact", **facts)),
        )
    )


def next_of(story: Story, found: Priorities) -> Next:
    """Return what to do next: the first opportunity, or what would make one the first."""
    first, lead = found.first, story.words("next.heading")
    if first is None:
        what = story.words("priorities.rate", title=found.rows[0].opportunity.title)
        address = story.address(found.rows[0].opportunity)
        return Next(lead, what, entity=address)
    under_way = first.opportunity.status == "in_progress"
    title = first.opportunity.title
    return Next(
        lead,
        story.words("priorities.finish", title=title) if under_way else title,
        "  ·  ".join(filter(None, _details(story, first))),
        story.address(first.opportunity),
    )


def _details(story: Story, row: Row) -> tuple[str, ...]:
    answers = tuple(dict.fromkeys(place.entity.label for place in row.ranked.answers))
    return (
        row.opportunity.owner or story.words("priorities.nobody"),
        due(story, row.opportunity),
        story.words("priorities.answers", answers=answers) if answers else "",
    )
