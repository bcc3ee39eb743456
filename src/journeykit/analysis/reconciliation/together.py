"""All personas as one side, against a source."""

from collections import defaultdict

import attrs

from journeykit.analysis.reconciliation.brackets import Bracket
from journeykit.analysis.reconciliation.comparison import AgeComparison, Tolerance, compared_ages
from journeykit.analysis.reconciliation.sources import Source
from journeykit.model import Persona, Project


@attrs.frozen
class PersonasTogether:
    """All personas as one side, each with its share of the customers, against one source.

    Attributes:
        source: The name of the source.
        ages: Shares by bracket on both sides.
        stated: The share of the customers that the personas stand for; it is scaled up to 1.
        left_out: Personas without an age or a share of the customers.
    """

    source: str
    ages: tuple[AgeComparison, ...]
    stated: float
    left_out: tuple[Persona, ...]


def together(project: Project, source: Source, tolerance: Tolerance) -> PersonasTogether | None:
    """Return all personas against a source.

    Returns:
        None where fewer than two personas have an age and a share, or the source has no ages.
    """
    weights: dict[Bracket, float] = defaultdict(float)
    left_out = []
    for persona in project.personas:
        if persona.age and persona.segment_share:
            weights[Bracket.of(persona.age)] += persona.segment_share
        else:
            left_out.append(persona)
    if len(project.personas) - len(left_out) < 2 or not source.ages:
        return None
    stated = sum(weights.values())
    side = {bracket: weight / stated for bracket, weight in weights.items()}
    ages = compared_ages(side, source.ages, tolerance)
    return PersonasTogether(source.name, ages, stated, tuple(left_out))
