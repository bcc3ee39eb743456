"""When two spellings mean the same city."""

import re

from journeykit.analysis.reconciliation.plain import plain

_SAINT = re.compile(r"\bst(e?)\b")
_DISTRICT = re.compile(r" (cedex( \d+)?|\d{1,2}(er|e|eme)?( arrondissement)?)$")


def city_key(name: str) -> str:
    """Return what all spellings of a city have in common.

    Case, accents, hyphens and apostrophes do not count; ``St`` is ``Saint``; a district or a
    CEDEX at the end is dropped, so that ``LYON 3e Arrondissement`` is ``Lyon``.
    """
    return _DISTRICT.sub("", _SAINT.sub(r"saint\1", plain(name)))
