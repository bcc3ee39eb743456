"""Version 0 of the format: the sketch that preceded version 1.

What it says otherwise:

=================================  ==========================================================
Version 0                          Version 1
=================================  ==========================================================
``name`` of the project            ``title``
``journeys[].steps``               ``journeys[].stages``
``brand.competitors``              ``market.competitors``
``severity: minor`` of a friction  ``severity: 2``; ``none``, ``cosmetic``, ``minor``,
                                   ``major`` and ``catastrophic`` are 0 to 4
=================================  ==========================================================
"""

from collections.abc import Iterator

from journeykit.documents.finding import Finding
from journeykit.documents.migrations.rearranging import items_at, mappings, moved, renamed
from journeykit.documents.tree import Tree

SEVERITIES = {"none": 0, "cosmetic": 1, "minor": 2, "major": 3, "catastrophic": 4}


def version_1_from_0(tree: Tree) -> Iterator[Finding]:
    """Turn a document of version 0 into one of version 1, in place.

    Yields:
        What it says at the old place and at the new one.
    """
    yield from renamed(tree, (), "name", "title")
    yield from moved(tree, ("brand", "competitors"), ("market", "competitors"))
    for journey in items_at(tree, ("journeys",)):
        yield from renamed(tree, journey, "steps", "stages")
    _put_severities_in_numbers(tree)


def _put_severities_in_numbers(tree: Tree) -> None:
    for mapping in mappings(tree.value):
        frictions = mapping.get("frictions")
        for friction in frictions if isinstance(frictions, list) else ():
            word = friction.get("severity") if isinstance(friction, dict) else None
            if isinstance(word, str):
                friction["severity"] = SEVERITIES.get(word, word)
