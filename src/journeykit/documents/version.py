"""The version of the format, which every document states in its first key."""

from typing import Any

from journeykit.documents.finding import Finding
from journeykit.model.constraints import shown

VERSION_KEY = "journeykit"
FORMAT_VERSION = 1


def version_finding(document: Any) -> Finding | None:
    """Return what is wrong with the version that a document states, or None.

    People write it first; where it stands does not matter, since JSON knows no order.
    """
    if VERSION_KEY not in document:
        hint = "it states the version of the format"
        return Finding((), f"'{VERSION_KEY}: {FORMAT_VERSION}' as the first key", "", hint)
    stated = document[VERSION_KEY]
    if type(stated) is int and 1 <= stated <= FORMAT_VERSION:
        return None
    hint = "the file asks for a newer journeykit than this one" if _is_newer(stated) else ""
    wanted = f"{FORMAT_VERSION}, the version of the format"
    return Finding((VERSION_KEY,), wanted, shown(stated), hint)


def is_newer(document: Any) -> bool:
    """Say whether a document is written in a format that is still unknown."""
    return isinstance(document, dict) and _is_newer(document.get(VERSION_KEY))


def _is_newer(stated: Any) -> bool:
    return type(stated) is int and stated > FORMAT_VERSION
