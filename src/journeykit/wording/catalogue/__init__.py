"""The wording of every message, both languages side by side, one module a theme."""

from collections.abc import Mapping
from functools import cache

from journeykit.wording.catalogue.phrase import Phrase


@cache
def _catalogue() -> Mapping[str, Phrase]:
    from journeykit.wording.catalogue import (
        activation,
        analyses,
        audit,
        canvas,
        changes,
        deck,
        diagrams,
        feelings,
        gaps,
        imports,
        meeting_points,
        pictures,
        reconciliation,
        report,
        routes,
        scores,
        tables,
        terminal,
        workshop,
    )

    modules = (
        activation,
        analyses,
        audit,
        canvas,
        changes,
        deck,
        diagrams,
        feelings,
        gaps,
        imports,
        meeting_points,
        pictures,
        reconciliation,
        report,
        routes,
        scores,
        tables,
        terminal,
        workshop,
    )
    themes = [module.PHRASES for module in modules]
    merged = {key: phrase for theme in themes for key, phrase in theme.items()}
    if len(merged) != sum(map(len, themes)):
        message = "two themes of the catalogue word the same key"
        raise ValueError(message)
    return merged


def phrase(key: str) -> Phrase:
    """Return the wording of a key.

    Raises:
        KeyError: No theme has this key.
    """
    return _catalogue()[key]


def keys() -> tuple[str, ...]:
    """Return all keys, sorted."""
    return tuple(sorted(_catalogue()))
