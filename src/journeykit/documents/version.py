"""The version of the format, which every document states in its first key."""

from typing import Any, cast

from journeykit.documents.finding import Finding
from journeykit.model.constraints import shown

VERSION_KEY = "journeykit"
FORMAT_VERSION = 1
OLDEST_VERSION = 0


def version_finding(document: dict[str, Any]) -> Finding | None:
    """Return what is wrong with the version that a document states, or None.

    People write it first; where it stands does not matter, since JSON knows no order.
    """
    if VERSION_KEY not in document:
        hint = "it states the version of the format"
        return Finding((), f"'{VERSION_KEY}: {FORMAT_VERSION}' as the first key", "", hint)
    stated = document[VERSION_KEY]
    if type(stated) is int and OLDEST_VERSION <= stated <= FORMAT_VERSION:
        return None
    hint = "the file asks for a newer journeykit than this one" if is_newer(document) else ""
    wanted = f"{FORMAT_VERSION}, the version of the format"
    return Finding((VERSION_KEY,), wanted, shown(stated), hint)


def is_newer(document: dict[str, Any]) -> bool:
    """Say whether a document is written in a format that is still unknown."""
    stated = document.get(VERSION_KEY)
    return type(stated) is int and stated > FORMAT_VERSION


def version_of(document: dict[str, Any], usual: int | None) -> int:
    """Return the version in which a document is to be read.

    Args:
        document: What it says.
        usual: The version where it states none that exists; None for the latest one.
    """
    if version_finding(document) is None:
        return cast("int", document[VERSION_KEY])
    return FORMAT_VERSION if usual is None else usual
