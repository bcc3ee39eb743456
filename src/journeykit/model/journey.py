"""The customer journey with the brand: stages, and the ways through them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from journeykit.errors import ModelError, Problem
from journeykit.model.checked import checked
from journeykit.model.constraints import Text, shown
from journeykit.model.entity import Entity, as_id, as_ids, derived_id
from journeykit.model.lookup import found
from journeykit.model.measure import Metric, as_metrics
from journeykit.model.references import JourneyId, ObjectiveId, PersonaId, TouchpointId
from journeykit.model.scales import JourneyMode, JourneyState, Share
from journeykit.model.stage import Stage, as_stages
from journeykit.model.touchpoint import Touchpoint
from journeykit.model.values import as_tuple

_ROUNDING = 1e-6
"""What probabilities may exceed 1 by when they were rounded: three times 0.333334."""


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Transition(Entity):
    """A way from one touchpoint to another, where the order of the list is not the whole story.

    Attributes:
        source: The id of the touchpoint that is left.
        target: The id of the touchpoint that is reached, in the same journey.
        probability: The share of those who leave that take this way, 0 to 1.
        condition: When they take it.
    """

    source: TouchpointId = attrs.field(converter=as_id)
    target: TouchpointId = attrs.field(converter=as_id)
    probability: Share | None = None
    condition: Text | None = None

    @property
    def label(self) -> str:
        """From where to where."""
        return f"{self.source} → {self.target}"

    @property
    def default_id(self) -> str:
        """Both ends."""
        return derived_id(f"{self.source} to {self.target}")


def as_transitions(values: Iterable[Transition]) -> tuple[Transition, ...]:
    """Return transitions as a tuple."""
    return as_tuple(values)


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Journey(Entity):
    """How a persona gets from first hearing of something to recommending it.

    Attributes:
        title: What the journey is about.
        persona: The id of the persona who travels it.
        state: ``current`` for today, ``target`` for how it should become.
        target_of: The id of today's journey that this one should replace; it reuses its ids.
        mode: ``planned`` for what was designed, ``actual`` for what was observed.
        actual_of: The id of the planned journey that this one is the observation of.
        stages: In the order in which they are lived; at least one.
        transitions: Branches and loops; without them the order is that of the lists.
        metrics: What is measured of the journey as a whole.
        objectives: Ids of the objectives that this journey is about.
    """

    title: Text
    persona: PersonaId | None = attrs.field(converter=as_id, default=None)
    state: JourneyState = "current"
    target_of: JourneyId | None = attrs.field(converter=as_id, default=None)
    mode: JourneyMode | None = None
    actual_of: JourneyId | None = attrs.field(converter=as_id, default=None)
    stages: tuple[Stage, ...] = attrs.field(converter=as_stages)
    transitions: tuple[Transition, ...] = attrs.field(converter=as_transitions, default=())
    metrics: tuple[Metric, ...] = attrs.field(converter=as_metrics, default=())
    objectives: tuple[ObjectiveId, ...] = attrs.field(converter=as_ids, default=())

    @stages.validator
    def _has_stages(self, _: "attrs.Attribute[Any]", stages: tuple[Stage, ...]) -> None:
        if not stages:
            raise ModelError([Problem("stages", "at least one stage", "an empty list")])

    @transitions.validator
    def _add_up(self, _: "attrs.Attribute[Any]", transitions: tuple[Transition, ...]) -> None:
        problems = tuple(_excesses(transitions))
        if problems:
            raise ModelError(problems)

    @property
    def touchpoints(self) -> tuple[Touchpoint, ...]:
        """All touchpoints, in the order of the stages."""
        return tuple(touchpoint for stage in self.stages for touchpoint in stage.touchpoints)

    def stage(self, stage_id: str) -> Stage:
        """Return a stage.

        Raises:
            NotFoundError: No stage has this id; names the nearest one that exists.
        """
        return found(self.stages, stage_id, "stage")

    def touchpoint(self, touchpoint_id: str) -> Touchpoint:
        """Return a touchpoint of any stage.

        Raises:
            NotFoundError: No touchpoint has this id; names the nearest one that exists.
        """
        return found(self.touchpoints, touchpoint_id, "touchpoint")


def as_journeys(values: Iterable[Journey]) -> tuple[Journey, ...]:
    """Return journeys as a tuple."""
    return as_tuple(values)


def _excesses(transitions: tuple[Transition, ...]) -> Iterator[Problem]:
    """Touchpoints that are left more often than they are reached."""
    leaving: dict[str, float] = defaultdict(float)
    for index, transition in enumerate(transitions):
        leaving[transition.source] += transition.probability or 0
        if leaving[transition.source] > 1 + _ROUNDING:
            expected = f"probabilities out of '{transition.source}' that add up to 1 at most"
            total = shown(round(leaving[transition.source], 6))
            yield Problem(f"transitions[{index}].probability", expected, total)
            leaving[transition.source] = 0
