"""What the comparison says first, and what to do next."""

from collections.abc import Iterator

from journeykit.analysis import PersonaPair, StageDivergence
from journeykit.exporters.deck.slides.analysis_frame import Next
from journeykit.exporters.deck.slides.comparison.feelings import known, name_of
from journeykit.exporters.deck.slides.comparison.meeting import SharedDay, compared
from journeykit.exporters.deck.slides.comparison.overlap import by_likeness
from journeykit.exporters.deck.slides.next_panel import ranking, who
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.titles import first_true
from journeykit.model import Friction, Opportunity, Persona
from journeykit.wording import message, span

DIVIDED = 1.0
"""A stage at which feelings are so far apart sets personas apart."""
_TWO = 2


def window_title(story: Story, day: SharedDay) -> str:
    """Return when one message reaches how many, and what share of the customers that is."""
    window, total = day.best, len(story.project.personas)
    facts = {"day": message(f"deck.comparison.on.{day.kind}"), "start": window.start}
    facts |= {"end": window.end, "count": len(window.personas), "total": total}
    share = {**facts, "share": window.reach}
    is_all = len(window.personas) == total
    title = "deck.comparison.title.window"
    return story.say(
        first_true(
            (is_all and total == _TWO, message(f"{title}.both", **facts)),
            (is_all, message(f"{title}.all", **facts)),
            (window.reach is not None, message(f"{title}.share", **share)),
            (True, message(f"{title}.some", **facts)),
        )
    )


def overlap_title(story: Story) -> str:
    """Return what sets personas apart, or what they have in common."""
    found = compared(story)
    stage, pair = dividing(story), closest(story)
    apart = _apart(stage) if stage else {}
    likeness = pair.likeness if pair else None
    names = {"one": pair.one.name, "other": pair.other.name} if pair else {}
    common = {**names, "share": likeness, "count": len(found.personas)}
    is_two = len(found.personas) == _TWO
    title = "deck.comparison.title"
    return story.say(
        first_true(
            (stage is not None, message(f"{title}.divided", **apart)),
            (likeness == 0 and is_two, message(f"{title}.nothing", **common)),
            (likeness == 0, message(f"{title}.nobody", **common)),
            (likeness is not None and is_two, message(f"{title}.common", **common)),
            (likeness is not None, message(f"{title}.closest", **common)),
            (True, message(f"{title}.beside", **common)),
        )
    )


def dividing(story: Story) -> StageDivergence | None:
    """Return the stage at which feelings are farthest apart; None where they are nowhere."""
    wide = [each for each in known(compared(story).stages) if (each.spread or 0) >= DIVIDED]
    return max(wide, key=lambda each: each.spread or 0, default=None)


def closest(story: Story) -> PersonaPair | None:
    """Return the pair that has most in common, of what is known."""
    pairs = by_likeness(compared(story).pairs)
    return pairs[0] if pairs and pairs[0].likeness is not None else None


def _apart(stage: StageDivergence) -> dict[str, object]:
    lowest, highest = stage.lowest, stage.highest
    if lowest is None or highest is None:
        return {}
    return {
        "stage": stage.name,
        "low": lowest.persona.name,
        "worst": lowest.valence,
        "high": highest.persona.name,
        "best": highest.valence,
    }


def next_of(story: Story) -> Next:
    """Return what to do for whom a stage is worst; where none divides, when to reach several."""
    stage = dividing(story)
    if stage and stage.lowest:
        return _for_the_worst_off(story, stage, stage.lowest.persona)
    lead, windows = story.words("next.heading"), compared(story).windows
    if windows:
        window = windows[0]
        hours = span(window.start, window.end)
        what = story.words("comparison.next.together", hours=hours)
        return Next(lead, what, story.say(window.message), icon="clock")
    what = story.words("comparison.next.no_window_what")
    return Next(lead, what, icon="search")


def _for_the_worst_off(story: Story, stage: StageDivergence, persona: Persona) -> Next:
    plans = tuple(_plans(story, stage, persona))
    facts = {"persona": persona.name, "stage": name_of(story, stage)}
    lead, whom = story.words("next.heading"), story.words("comparison.next.worst_off", **facts)
    if plans:
        details = "  ·  ".join((whom, *who(story, plans[0])))
        return Next(lead, plans[0].title, details, story.address(plans[0]))
    friction = max(
        _frictions(story, stage, persona), key=lambda each: each.severity or 0, default=None
    )
    if friction:
        what = story.words("steps.remedy", text=friction.title)
        return Next(lead, what, whom, story.address(friction))
    return Next(lead, story.words("comparison.next.ask"), whom)


def _plans(story: Story, stage: StageDivergence, persona: Persona) -> Iterator[Opportunity]:
    """Iterate over the open opportunities that answer what hurts there, the first one first."""
    answering = {
        id(plan)
        for friction in _frictions(story, stage, persona)
        for plan in story.opportunities(friction)
    }
    rows = ranking(story).rows
    return (row.opportunity for row in rows if id(row.opportunity) in answering)


def _frictions(story: Story, stage: StageDivergence, persona: Persona) -> Iterator[Friction]:
    for journey in story.project.journeys:
        if journey.persona != persona.id or journey.state != "current":
            continue
        for each in journey.stages:
            if (each.kind or each.id) == stage.stage:
                yield from each.frictions
                yield from (one for touch in each.touchpoints for one in touch.frictions)
