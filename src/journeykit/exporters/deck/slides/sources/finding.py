"""What the sources say first, and what to look at again."""

from journeykit.exporters.deck.slides.analysis_frame import Next
from journeykit.exporters.deck.slides.sources.content import Sources
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.titles import first_true
from journeykit.wording import Message, message

HALF = 0.5
"""Below this share of sources, guessing is the finding."""
_NOT_ALL = 0.99
"""What is shown at most while something is open: whole percents must not hide it."""


def sources_title(story: Story, found: Sources) -> str:
    """Return how much of the map is known, or what of it is not any more."""
    audit, total = found.audit, len(found.audit.claims)
    share = audit.source_share or 0.0
    facts = {"share": min(share, _NOT_ALL) if found.open else share, "total": total}
    stale = {"stale": audit.stale_share or 0.0, "days": audit.max_age_days}
    return story.say(
        first_true(
            (total == 0, message("deck.sources.title.nothing", count=len(found.listed))),
            (share < HALF, message("deck.sources.title.guessed", **facts)),
            (found.many_are_stale, message("deck.sources.title.stale", **stale)),
            (found.open > 0, message("deck.sources.title.open", open=found.open, **facts)),
            (True, message("deck.sources.title.sound", **facts)),
        )
    )


def next_of(story: Story, found: Sources) -> Next:
    """Return what to look at again first, and when the map as a whole is due."""
    when = story.say(found.audit.map_review.said) if found.today else ""
    lead = story.words("next.heading")
    if not found.audit.review:
        return Next(lead, story.words("sources.nothing_to_review"), when)
    first = found.audit.review[0]
    details = "  ·  ".join(filter(None, (story.say(first.reason), when)))
    said = story.words("sources.review", statement=statement(story, first.statement))
    return Next(lead, said, details, first.address)


def statement(story: Story, stated: object) -> str:
    """Return what a claim states, which may be a message."""
    return story.say(stated) if isinstance(stated, Message) else str(stated)
