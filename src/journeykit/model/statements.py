"""Statements about what is wanted and what holds back: objectives, needs and barriers."""

from collections.abc import Iterable
from typing import ClassVar

import attrs

from journeykit.model.checked import checked
from journeykit.model.constraints import Text
from journeykit.model.entity import Entity, entities
from journeykit.model.measure import Metric, as_metrics


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Objective(Entity):
    """Why this map is made; the summary answers each objective.

    Attributes:
        text: What is to be reached, or found out.
        metrics: The figures that tell whether it is reached.
    """

    SHORT_FIELD: ClassVar[str] = "text"

    text: Text
    metrics: tuple[Metric, ...] = attrs.field(converter=as_metrics, default=())


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Need(Entity):
    """What a person needs; the same need may be stated in several places.

    Attributes:
        text: What is needed, in the words of those who need it.
        metrics: How important it is and how well it is met (``importance``, ``satisfaction``).
    """

    SHORT_FIELD: ClassVar[str] = "text"

    text: Text
    metrics: tuple[Metric, ...] = attrs.field(converter=as_metrics, default=())


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Barrier(Entity):
    """What holds a person back.

    Attributes:
        text: What it is, in the words of those whom it holds back.
    """

    SHORT_FIELD: ClassVar[str] = "text"

    text: Text


def as_objectives(values: Iterable[Objective | str]) -> tuple[Objective, ...]:
    """Return objectives; a bare text is one."""
    return entities(Objective, values)


def as_needs(values: Iterable[Need | str]) -> tuple[Need, ...]:
    """Return needs; a bare text is one."""
    return entities(Need, values)


def as_barriers(values: Iterable[Barrier | str]) -> tuple[Barrier, ...]:
    """Return barriers; a bare text is one."""
    return entities(Barrier, values)
