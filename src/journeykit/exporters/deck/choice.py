"""Which kinds of slide a deck is asked for: built-in ones, installed ones, an author's own."""

from collections.abc import Iterable
from typing import Any

from journeykit.errors import UsageError, nearest
from journeykit.exporters.deck.kinds import KINDS
from journeykit.exporters.deck.slide_kind import SlideKind
from journeykit.plugins import Registry

_INSTALLED: Registry[SlideKind] = Registry("journeykit.slides", "kind of slide", "maker")


def slide_kinds() -> tuple[str, ...]:
    """Return the names of all kinds of slide: the built-in ones in order, then installed ones."""
    return (*KINDS, *(name for name in _INSTALLED.names() if name not in KINDS))


def default_kinds(*, of_a_part: bool) -> tuple[SlideKind, ...]:
    """Return the kinds of slide of a deck for which nobody chose.

    Args:
        of_a_part: Whether the deck is about one persona or journey. What is to be said of the
            project as a whole is then left out, but for its cover.
    """
    every = tuple(KINDS.values())
    if not of_a_part:
        return every
    return tuple(kind for kind in every if kind.scope != "project" or kind.name == "cover")


def chosen_kinds(wanted: Iterable[str | SlideKind] | str | None) -> tuple[SlideKind, ...] | None:
    """Return the kinds of slide asked for, in the order given; None if nobody asked.

    Args:
        wanted: Names, which a text may list with commas between, or kinds of one's own.

    Raises:
        UsageError: A name is unknown (names the nearest), or is given twice.
        MissingToolError: The package that offers a kind cannot be imported.
    """
    if wanted is None:
        return None
    each = wanted.split(",") if isinstance(wanted, str) else wanted
    found = tuple(_named(one.strip()) if isinstance(one, str) else one for one in each)
    _refuse_repeated(found)
    return found


def _named(name: str) -> SlideKind:
    if name in KINDS:
        return KINDS[name]
    known = slide_kinds()
    if name in known:
        return _INSTALLED.find(name)
    parts = (f"no kind of slide '{name}'", nearest(name, known), f"known: {', '.join(known)}")
    raise UsageError("; ".join(filter(None, parts)))


def _refuse_repeated(found: Iterable[Any]) -> None:
    names = [getattr(kind, "name", kind) for kind in found]  # the options refuse what is no kind
    for name in names:
        if names.count(name) > 1:
            raise UsageError(f"the kind of slide '{name}' is asked for twice")
