"""What a rule of the gaps is made of."""

from collections.abc import Callable, Iterable, Mapping
from typing import Literal

import attrs

from journeykit.model import Place, Project

GapSeverity = Literal["error", "warning", "info"]
"""``error`` makes the map wrong or is its worst gap, ``warning`` weakens what it is used for,
``info`` is worth knowing."""


@attrs.frozen
class Finding:
    """One place where a rule found something missing.

    Attributes:
        place: The entity that misses something.
        facts: What the message of the rule needs.
        severity: Where it differs from the rule's own.
    """

    place: Place
    facts: Mapping[str, object] = attrs.field(factory=dict, hash=False)
    severity: GapSeverity | None = None


@attrs.frozen
class Rule:
    """A rule: what it looks for, and how bad it is.

    Its sentences are ``gaps.<id>`` and ``gaps.<id>.remedy``.

    Attributes:
        id: In kebab-case; projects name it to ignore it.
        field: An entity that names this field as ``not_applicable`` is not reported.
        find: Returns what is missing, in document order.
    """

    id: str
    severity: GapSeverity
    field: str
    find: Callable[[Project], Iterable[Finding]]
