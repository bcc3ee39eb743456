"""What the objectives say first, which one to look at, and what comes next for each."""

from collections.abc import Sequence

from journeykit.analysis import ObjectiveAnswer, ObjectivesAnswered
from journeykit.exporters.deck.slides.analysis_frame import Next
from journeykit.exporters.deck.slides.next_panel import Step, ranking, step_of
from journeykit.exporters.deck.slides.objectives.status import main_reading
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.titles import first_true
from journeykit.model import Opportunity, Place, Stage
from journeykit.wording import message, stage_name

_NAMED = 2
"""How many parts of the map that speak to an objective are named on a slide."""


def objectives_title(story: Story, found: ObjectivesAnswered) -> str:
    """Return what the map leaves open, or what is still to be reached."""
    answers = found.answers
    silent = [each for each in answers if each.status == "silent"]
    figureless = [each for each in answers if each.status == "partly" and each.linked]
    unserved = [each for each in answers if each.status == "partly" and not each.linked]
    reached = [reading.reached for each in answers for reading in each.metrics]
    total = {"total": len(answers)}
    first = {"objective": silent[0].objective.text if silent else ""}
    many = {**total, "silent": len(silent)}
    unmeasured = {**total, "count": len(figureless)}
    missed = {**total, "missed": reached.count(False)}
    return story.say(
        first_true(
            (len(silent) == 1, message("deck.objectives.title.silent_one", **first)),
            (bool(silent), message("deck.objectives.title.silent", **many)),
            (
                len(figureless) == len(answers),
                message("deck.objectives.title.no_figure", **total),
            ),
            (bool(figureless), message("deck.objectives.title.figures_missing", **unmeasured)),
            (
                bool(unserved),
                message("deck.objectives.title.unserved", **total, count=len(unserved)),
            ),
            (False in reached, message("deck.objectives.title.missed", **missed)),
            (True in reached, message("deck.objectives.title.reached", **total)),
            (True, message("deck.objectives.title.answered", **total)),
        )
    )


def hero(answers: Sequence[ObjectiveAnswer]) -> ObjectiveAnswer | None:
    """Return the first objective of those that are farthest from an answer.

    None where no objective is farther from one than the others.
    """
    farthest = max(map(_distance, answers))
    if farthest == min(map(_distance, answers)) and len(answers) > 1:
        return None
    return next(each for each in answers if _distance(each) == farthest)


def _distance(answer: ObjectiveAnswer) -> int:
    if answer.status == "silent":
        return 3
    if answer.status == "partly":
        return 2
    return int(any(reading.reached is False for reading in answer.metrics))


def step(story: Story, answer: ObjectiveAnswer) -> Step:
    """Return what comes next: the best opportunity, else a figure to choose, else one to find."""
    plans = opportunities(story, answer)
    if plans:
        return step_of(story, plans[0], "")
    needs_figure = not answer.metrics and "metrics" not in answer.objective.not_applicable
    key = "choose_figure" if answer.linked and needs_figure else "no_step"
    return Step(story.words(f"objectives.{key}"))


def opportunities(story: Story, answer: ObjectiveAnswer) -> tuple[Opportunity, ...]:
    """Return the open opportunities that serve an objective, the first to go about first.

    Those that name it come before those that answer something at a stage which names it.
    """
    serving = {id(place.entity) for place in answer.linked}
    stages = {id(place.entity) for place in answer.linked if isinstance(place.entity, Stage)}
    rows = ranking(story).rows
    named = [row.opportunity for row in rows if id(row.opportunity) in serving]
    at_stage = [
        row.opportunity
        for row in rows
        if any(id(whole) in stages for place in row.answers for whole in place.parents)
    ]
    return tuple({id(each): each for each in (*named, *at_stage)}.values())


def first_figure(story: Story, answers: Sequence[ObjectiveAnswer]) -> Next:
    """Return what to do where no objective has a figure yet: choose one for the first."""
    objective = answers[0].objective
    what = story.words("objectives.choose_first", objective=objective.text)
    return Next(story.words("next.heading"), what, entity=story.address(objective))


def has_figure(answer: ObjectiveAnswer) -> bool:
    """Say whether a figure tells, or none is needed by choice."""
    return main_reading(answer) is not None or "metrics" in answer.objective.not_applicable


def linked_names(story: Story, answer: ObjectiveAnswer) -> tuple[str, ...]:
    """Return what the parts of the map are called that speak to an objective, each name once."""
    return tuple(dict.fromkeys(_named(story, place) for place in answer.linked))


def on_the_map(story: Story, answer: ObjectiveAnswer) -> str:
    """Return which parts of the map speak to an objective, or that none does."""
    names = linked_names(story, answer)
    if not names:
        return story.say(answer.message)
    if len(names) <= _NAMED:
        return story.words("objectives.linked", names=names)
    count = len(names) - _NAMED
    return story.words("objectives.linked_and_more", names=names[:_NAMED], count=count)


def _named(story: Story, place: Place) -> str:
    if isinstance(place.entity, Stage):
        return stage_name(place.entity, story.language, story.project)
    return place.entity.label
