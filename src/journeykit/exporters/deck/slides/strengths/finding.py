"""What the strengths and the frictions of a journey say first, and what to do next."""

from collections.abc import Mapping, Sequence

from journeykit.analysis import FrictionRanking
from journeykit.exporters.deck.slides.analysis_frame import Next
from journeykit.exporters.deck.slides.next_panel import who
from journeykit.exporters.deck.slides.strengths.content import Row, heaviest
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.titles import first_true
from journeykit.wording import message
from journeykit.wording.message import Message

FIRST = 3
"""How many frictions are set off as the ones to begin with."""
_MOST_OF_IT = 0.5
_MANY = 2 * FIRST
"""Below this, the first few are no small part of all."""


def strengths_title(story: Story, found: Sequence[Row]) -> str:
    """Return where nothing is planned, or what is."""
    total = sum(len(row.frictions) for row in found)
    unplanned = sum(len(row.open) for row in found)
    strengths = sum(len(row.strengths) for row in found)
    fullest = max(found, key=lambda row: len(row.open))
    most = len(fullest.open)
    at = {"stage": fullest.name, "count": most, "open": unplanned}
    counts = {"open": unplanned, "total": total, "strengths": strengths}
    lonely = next((each.title for row in found for each in row.open), "")
    return story.say(
        first_true(
            (unplanned == 1, _title("one_open", {"friction": lonely})),
            (most == unplanned and most > 1, _title("all_at", at)),
            (most > 1 and 2 * most > unplanned, _title("most_at", at)),
            (bool(total) and unplanned == total, _title("none_planned", counts)),
            (bool(unplanned and strengths), _title("open", counts)),
            (bool(unplanned), _title("open_only", counts)),
            (bool(total and strengths), _title("planned", counts)),
            (bool(total), _title("planned_only", counts)),
            (True, _title("strengths", counts)),
        )
    )


def _title(key: str, facts: Mapping[str, object]) -> Message:
    return message(f"deck.strengths.title.{key}", **facts)


def next_of(story: Story, found: Sequence[Row], ranking: FrictionRanking) -> Next:
    """Return what to do next: a remedy for what weighs most, else the plan, else what to keep."""
    hero, lead = heaviest(found), story.words("next.heading")
    if hero and hero.open:
        friction = max(hero.open, key=lambda each: each.severity or 0)
        what = story.words("steps.remedy", text=friction.title)
        return Next(lead, what, hero.name, story.address(friction))
    plans = [plan for row in ranking.rows for plan in row.opportunities]
    if plans:
        details = "  ·  ".join(who(story, plans[0]))
        return Next(lead, plans[0].title, details, story.address(plans[0]))
    row = next(each for each in found if each.strengths)
    what = story.words("strengths.next.keep", text=row.strengths[0])
    return Next(lead, what, row.name, icon="thumbs-up")


def priority_title(story: Story, ranking: FrictionRanking) -> str:
    """Return which frictions to begin with; one at least has a priority."""
    ranked = ranking.ranked
    first, total = ranked[0], sum(row.priority or 0 for row in ranked)
    weight = sum(row.priority or 0 for row in ranked[:FIRST])
    share = weight / total if total else 0
    friction = {"friction": first.friction.title}
    few = {"count": FIRST, "total": len(ranked), "share": share}
    return story.say(
        first_true(
            (not first.opportunities, message("deck.strengths.priority.title.open", **friction)),
            (
                len(ranked) >= _MANY and share >= _MOST_OF_IT,
                message("deck.strengths.priority.title.few", **few),
            ),
            (True, message("deck.strengths.priority.title.first", **friction)),
        )
    )
