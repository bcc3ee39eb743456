"""What the blind spots say first, and what to do next."""

from journeykit.exporters.deck.slides.analysis_frame import Next
from journeykit.exporters.deck.slides.blind_spots.content import Spot, counts, planned
from journeykit.exporters.deck.slides.next_panel import who
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.titles import first_true
from journeykit.wording import message

UNANSWERED = "moment-of-truth-unanswered"
"""The rule about customers who ask and get no answer."""


def blind_spots_title(story: Story) -> str:
    """Return the worst that is missing, and how much else; there is one gap at least."""
    gaps, number = story.gaps.gaps, counts(story.gaps)
    facts = {"total": len(gaps), "errors": number["error"], "warnings": number["warning"]}
    asked = sum(gap.rule == UNANSWERED for gap in gaps)
    return story.say(
        first_true(
            (
                asked == len(gaps),
                message("deck.blind_spots.title.only_unanswered", count=asked),
            ),
            (
                asked > 0 and asked == number["error"],
                message("deck.blind_spots.title.unanswered", **facts),
            ),
            (number["error"] > 0, message("deck.blind_spots.title.errors", **facts)),
            (number["warning"] > 0, message("deck.blind_spots.title.warnings", **facts)),
            (True, message("deck.blind_spots.title.info", **facts)),
        )
    )


def next_of(story: Story, worst: Spot) -> Next:
    """Return what to do about the worst of them: what is planned for it, or its remedy."""
    plans, lead = planned(story, worst), story.words("next.heading")
    said = story.say(worst.first.message)
    if not plans:
        remedy = story.say(worst.first.remedy)
        return Next(lead, remedy, said, worst.entity)
    details = ("  ·  ".join(who(story, plans[0])), said)
    return Next(
        lead,
        plans[0].title,
        "   ".join(details),
        story.address(plans[0]),
    )
