"""The three findings that matter, and the rules that choose them.

Each answers a question of its own, so that three of a kind never crowd out the rest:

1. where it is decided whether customers stay (the hero, see `decided`);
2. what gets in the way most: the friction to remove first;
3. when to reach whom: the best contact moment of all.

Where one of them has nothing to say, the worst blind spot takes its place that none of the others
tells already.
"""

from journeykit.analysis import ContactMoment, RankedFriction, contact_moments, rank_frictions
from journeykit.exporters.deck.slides.anchors import (
    BLIND_SPOTS,
    day_anchor,
    moments_anchor,
    strengths_anchor,
)
from journeykit.exporters.deck.slides.next_steps import next_step
from journeykit.exporters.deck.slides.summary.decided import decided, open_questions
from journeykit.exporters.deck.slides.summary.finding import Finding
from journeykit.exporters.deck.slides.summary.scope import frictions, gaps
from journeykit.exporters.deck.story import Story
from journeykit.wording import day_name, span

MOST = 3
_POINTS = 100
"""What the best score and the highest priority count."""
_WORST = 4


def findings(story: Story) -> tuple[Finding, ...]:
    """Return the findings, the hero first; none where the map says nothing yet."""
    found = [each for each in (decided(story), _hinders(story), _reach(story)) if each]
    blind = _blind_spot(story, found) if len(found) < MOST else None
    return (*found, blind) if blind else tuple(found)


def _hinders(story: Story) -> Finding | None:
    """Return the friction to remove first; where none can be ranked, the most severe one."""
    rows = frictions(story)
    if not rows:
        return None
    row = max(rows, key=lambda each: (each.priority or 0, each.friction.severity or 0))
    figure, unit = _weight(story, row, len(rows))
    return Finding(
        question="hinders",
        figure=figure,
        unit=unit,
        said=story.words("summary.friction", friction=row.friction.title),
        origin=_where(story, row),
        subject=row.friction,
        is_bad=True,
        remedies=tuple(plan.title for plan in row.opportunities),
        kind="strengths" if row.journey else "days",
        anchor=_shown_on(story, row),
        reading=(
            story.say(row.reason),
            story.say(story.once(rank_frictions, story.project).how_to_read),
        ),
    )


def _weight(story: Story, row: RankedFriction, count: int) -> tuple[str, str]:
    if row.priority is not None:
        return f"{row.priority * _POINTS:.0f}", story.words("summary.unit.priority")
    if row.friction.severity is not None:
        return f"{row.friction.severity}/{_WORST}", story.words("summary.unit.severity")
    return str(count), story.words("summary.unit.frictions", count=count)


def _where(story: Story, row: RankedFriction) -> str:
    if row.journey:
        facts = {"where": row.where, "journey": row.journey.title}
        return story.words("summary.origin.at_journey", **facts)
    name = row.persona.name if row.persona else ""
    return story.words("summary.origin.at", where=row.where, origin=name)


def _shown_on(story: Story, row: RankedFriction) -> str:
    if row.journey:
        return strengths_anchor(story, row.journey)
    return day_anchor(story, row.day) if row.day else ""


def _reach(story: Story) -> Finding | None:
    row = best_moment(story)
    if row is None:
        return None
    step, day = next_step(story, row), day_name(row.day, story.language)
    score = round((row.score or 0) * _POINTS)
    return Finding(
        question="reach",
        figure=span(row.moment.start, row.moment.end),
        unit=story.words("summary.unit.score", score=score),
        said=story.words("summary.moment", persona=row.persona.name, moment=row.moment.label),
        origin=story.words("summary.origin.named_day", persona=row.persona.name, day=day),
        subject=row.persona,
        is_bad=False,
        remedies=step.what if step.exists else (),
        kind="moments",
        anchor=moments_anchor(story, row.persona),
        reading=(story.say(row.reason), story.say(story.moments(row.persona).how_to_read)),
    )


def best_moment(story: Story) -> ContactMoment | None:
    """Return the best moment of all; where shares are unknown, the best that a persona has."""
    ranked = story.once(contact_moments, story.project).ranked
    rows = tuple(row for row in ranked if story.concerns(row.persona))
    if not rows:
        firsts = (story.moments(persona).ranked[:1] for persona in story.personas)
        rows = tuple(row for first in firsts for row in first)
    best = max(rows, key=lambda row: row.score or 0, default=None)
    return best if best and best.score else None


def _blind_spot(story: Story, found: list[Finding]) -> Finding | None:
    """Return the worst blind spot that the findings do not tell already."""
    places = {place.path: place for place in story.project.index.places}
    told = {place.address for place in open_questions(story)}
    told |= {story.address(each.subject) for each in found}
    every = gaps(story)
    new = (each for each in every if each.path in places and each.address not in told)
    gap = next(new, None)
    if gap is None:
        return None
    return Finding(
        question="blind_spots",
        figure=str(len(every)),
        unit=story.words("summary.unit.gaps", count=len(every)),
        said=story.say(gap.message),
        origin=story.words("summary.origin.map"),
        subject=places[gap.path].entity,
        is_bad=gap.severity == "error",
        remedies=(story.say(gap.remedy),),
        kind="blind_spots",
        anchor=BLIND_SPOTS,
        reading=(story.say(story.gaps.summary), story.say(story.gaps.how_to_read)),
    )
