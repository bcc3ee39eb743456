"""What the slide of a stage says first, and which of its rows is the one to look at."""

from journeykit.exporters.deck.slides.journey_map.content import Column, owners
from journeykit.exporters.deck.slides.stage.content import Row
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.titles import first_true
from journeykit.wording import message, stage_name

_GRAVE = 3
"""From which severity on a friction comes before everything but an open question."""


def stage_title(story: Story, each: Column) -> str:
    """Return what a stage says: what is asked in vain, what hurts most, what works."""
    stage = each.stage
    if stage.headline:
        return stage.headline
    facts = {"stage": stage_name(stage, story.language, story.project)}
    answered = sum(1 for friction in each.frictions if story.opportunities(friction))
    count, worst = len(each.frictions), next(iter(each.frictions), None)
    strengths = sum(len(owner.strengths) for owner in owners(stage))
    grave = worst is not None and (worst.severity or 0) >= _GRAVE
    return story.say(
        first_true(
            (
                bool(each.unanswered),
                message(
                    "deck.stage.title.unanswered",
                    **facts,
                    demand=each.unanswered[0].demand if each.unanswered else "",
                ),
            ),
            (
                grave and not answered,
                message("deck.stage.title.worst", **facts, friction=worst.title if worst else ""),
            ),
            (
                bool(count) and not answered,
                message("deck.stage.title.frictions", **facts, count=count),
            ),
            (
                answered == count and bool(count),
                message("deck.stage.title.planned_all", **facts, count=count),
            ),
            (
                bool(count),
                message("deck.stage.title.planned", **facts, count=count, answered=answered),
            ),
            (bool(strengths), message("deck.stage.title.strengths", **facts, count=strengths)),
            (True, message("deck.stage.title.plain", **facts)),
        )
    )


def hero_row(rows: tuple[Row, ...]) -> Row | None:
    """Return the row with the worst friction of the stage; None where nothing is said to hurt."""
    hurting = [row for row in rows if row.hinders and row.hinders[0].severity]
    return max(hurting, key=lambda row: row.hinders[0].severity or 0, default=None)
