"""What a rule of the gaps is made of."""

import datetime
from collections.abc import Callable, Iterable, Mapping
from typing import Literal

import attrs

from journeykit.analysis.gaps.thresholds import Thresholds
from journeykit.model import Place, Project

GapSeverity = Literal["error", "warning", "info"]
"""``error`` makes the map wrong or is its worst gap, ``warning`` weakens what it is used for,
``info`` is worth knowing."""


@attrs.frozen
class Inspection:
    """What the rules look through, and by which measures.

    Attributes:
        project: The map.
        today: The day from which ages are counted; None where nobody said.
        thresholds: From where on something counts.
    """

    project: Project
    today: datetime.date | None
    thresholds: Thresholds


@attrs.frozen
class Finding:
    """One place where a rule found something missing.

    Attributes:
        place: The entity that misses something.
        facts: What the message of the rule needs.
        severity: Where it differs from the rule's own.
        variant: Which other message of the rule says it, where it has several.
    """

    place: Place
    facts: Mapping[str, object] = attrs.field(factory=dict, hash=False)
    severity: GapSeverity | None = None
    variant: str | None = None


@attrs.frozen
class Rule:
    """A rule: what it looks for, and how bad it is.

    Its sentences are ``gaps.<id>`` and ``gaps.<id>.remedy``.

    Attributes:
        id: In kebab-case; projects name it to ignore it.
        severity: How bad it is, unless a finding says otherwise.
        why: The argument for the severity.
        field: An entity that names this field as ``not_applicable`` is not reported; None where
            no field of the entity is what is missing.
        find: Returns what is missing, in document order.
    """

    id: str
    severity: GapSeverity
    why: str
    field: str | None
    find: Callable[[Inspection], Iterable[Finding]]
