"""The title of an opportunity tree: what the picture shows, as a sentence.

The conditions are tried in order; the first that holds words the title, the last always holds.
"""

from collections.abc import Callable, Collection, Sequence

import attrs

from journeykit.exporters.diagrams.opportunity_tree.raised import Raised
from journeykit.exporters.diagrams.voice import short
from journeykit.model import Opportunity


@attrs.frozen
class Facts:
    """What a title is made from.

    Attributes:
        raised: Frictions, demands and what else is answered, what weighs most first.
        opportunities: All that were not rejected.
    """

    raised: Collection[Raised]
    opportunities: Collection[Opportunity]

    @property
    def asked(self) -> Sequence[Raised]:
        """Frictions and demands, without barriers and needs."""
        return [each for each in self.raised if each.kind in ("friction", "moment_of_truth")]

    @property
    def open(self) -> Sequence[Raised]:
        """What nothing answers, the worst first."""
        return [each for each in self.raised if not each.is_answered]

    @property
    def loose(self) -> int:
        """How many opportunities answer nothing on the map."""
        return sum(not each.answers for each in self.opportunities)

    @property
    def orphaned(self) -> int:
        """How many opportunities that are not done have nobody in charge."""
        return sum(each.owner is None and each.status != "done" for each in self.opportunities)

    @property
    def done(self) -> int:
        """How many opportunities are done."""
        return sum(each.status == "done" for each in self.opportunities)


Finding = tuple[str, dict[str, object]]


def finding(facts: Facts) -> Finding:
    """Return the key of the title, below ``title``, and its facts."""
    found = (each for condition in _CONDITIONS if (each := condition(facts)))
    return next(found, ("nothing", {}))


def _unanswered(facts: Facts) -> Finding | None:
    if not facts.open:
        return None
    total, count = len(facts.asked), len(facts.open)
    first = short(facts.open[0].place.entity.label)
    key = "open.one" if count == 1 else "open.all" if count == total else "open.some"
    return key, {"open": count, "total": total, "first": first}


def _unowned(facts: Facts) -> Finding | None:
    if not facts.orphaned:
        return None
    key = "unowned" if facts.raised else "unowned_only"
    return key, {"n": facts.orphaned, "total": len(facts.opportunities)}


def _loose(facts: Facts) -> Finding | None:
    return ("loose", {"n": facts.loose}) if facts.loose else None


def _done(facts: Facts) -> Finding | None:
    total = len(facts.opportunities)
    if not facts.raised:
        return None
    key = "all_done" if facts.done == total else "answered"
    return key, {"done": facts.done, "total": total}


_CONDITIONS: tuple[Callable[[Facts], Finding | None], ...] = (_unanswered, _unowned, _loose, _done)
