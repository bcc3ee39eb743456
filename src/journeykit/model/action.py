"""The action plan: what could be better, and who sees to it."""

import datetime
from collections.abc import Iterable
from typing import Annotated

import attrs

from journeykit.model.constraints import RefersTo, Text, checked
from journeykit.model.entity import Entity, entities
from journeykit.model.scales import OpportunityStatus, Rating
from journeykit.model.values import as_date, as_texts


@attrs.frozen(kw_only=True, field_transformer=checked)
class Opportunity(Entity):
    """An improvement: what it answers, what it brings and costs, and who owns it.

    Attributes:
        answers: Ids of the frictions and moments of truth (demands) that it answers.
        impact: From 1 (very low) to 5 (very high).
        effort: From 1 (very low) to 5 (very high).
        confidence: How sure we are of the impact, from 1 to 5.
        due: When it is to be done.
        owner: Who is answerable.
    """

    title: Text
    answers: tuple[Annotated[str, RefersTo(("friction", "moment_of_truth"))], ...] = attrs.field(
        converter=as_texts, default=()
    )
    impact: Rating | None = None
    effort: Rating | None = None
    confidence: Rating | None = None
    due: datetime.date | None = attrs.field(converter=as_date, default=None)
    owner: Text | None = None
    status: OpportunityStatus | None = None


def as_opportunities(values: Iterable[Opportunity | str]) -> tuple[Opportunity, ...]:
    """Return opportunities; a bare text is a title."""
    return entities(Opportunity, values)
