"""The action plan: what could be better, how, and who sees to it."""

import datetime
from collections.abc import Iterable

import attrs

from journeykit.model.checked import checked
from journeykit.model.constraints import Text
from journeykit.model.entity import Entity, as_ids, entities
from journeykit.model.measure import Metric
from journeykit.model.references import Issue, MomentId, ObjectiveId
from journeykit.model.scales import Amount, OpportunityStatus, Rating, SolutionStatus
from journeykit.model.values import as_date


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Solution(Entity):
    """One way to take an opportunity.

    Attributes:
        title: What would be done.
        effort: From 1 (very low) to 5 (very high).
        owner: Who is answerable.
        status: How far it is.
        test: How to find out whether it works, before it is built.
    """

    title: Text
    effort: Rating | None = None
    owner: Text | None = None
    status: SolutionStatus | None = None
    test: Text | None = None


def as_solutions(values: Iterable[Solution | str]) -> tuple[Solution, ...]:
    """Return solutions; a bare text is a title."""
    return entities(Solution, values)


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Opportunity(Entity):
    """An improvement: what it answers, what it brings and costs, and who owns it.

    An opportunity with a hypothesis to test, or with a moment that asks for it, is a marketing
    lever: a referral programme, say.

    Attributes:
        title: What could be better.
        answers: Ids of the frictions, demands (moments of truth), barriers and needs it answers.
        impact: From 1 (very low) to 5 (very high).
        effort: From 1 (very low) to 5 (very high).
        confidence: How sure we are of the impact, from 1 to 5.
        cost: What it costs, in the currency of the project.
        due: When it is to be done.
        owner: Who is answerable.
        status: How far it is.
        before: The metric that will tell, as it was measured before.
        after: The same metric, as it was measured after.
        hypothesis: What a test of the lever is to confirm.
        moments: Ids of the moments and moments of truth that ask for the lever.
        solutions: Ways to take the opportunity.
        objectives: Ids of the objectives that it serves.
    """

    title: Text
    answers: tuple[Issue, ...] = attrs.field(converter=as_ids, default=())
    impact: Rating | None = None
    effort: Rating | None = None
    confidence: Rating | None = None
    cost: Amount | None = None
    due: datetime.date | None = attrs.field(converter=as_date, default=None)
    owner: Text | None = None
    status: OpportunityStatus | None = None
    before: Metric | None = None
    after: Metric | None = None
    hypothesis: Text | None = None
    moments: tuple[MomentId, ...] = attrs.field(converter=as_ids, default=())
    solutions: tuple[Solution, ...] = attrs.field(converter=as_solutions, default=())
    objectives: tuple[ObjectiveId, ...] = attrs.field(converter=as_ids, default=())

    @property
    def is_lever(self) -> bool:
        """Whether it is a marketing lever: to be tested, or asked for by a moment."""
        return self.hypothesis is not None or bool(self.moments)


def as_opportunities(values: Iterable[Opportunity | str]) -> tuple[Opportunity, ...]:
    """Return opportunities; a bare text is a title."""
    return entities(Opportunity, values)
