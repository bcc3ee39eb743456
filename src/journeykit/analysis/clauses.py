"""Sentences that weigh what speaks for something against what speaks against it."""

from collections.abc import Iterable, Mapping, Sequence

import attrs

from journeykit.wording import Message, message

ENOUGH_CLAUSES = 2
"""Below this, what is neither strong nor weak is worth a word as well."""


@attrs.frozen
class Clause:
    """A part of the sentence, and whether it speaks for (1), against (-1) or neither (0)."""

    key: str
    facts: Mapping[str, object]
    side: int


def weighed(clauses: Sequence[Clause], theme: str, *, opens: bool = True) -> Message:
    """Return clauses as one sentence: what is strong, but what is weak.

    Args:
        clauses: At least one.
        theme: The prefix of ``reason.plain`` and ``reason.mixed`` in the catalogue.
        opens: Whether it opens the sentence, with a capital.
    """
    strong = [clause for clause in clauses if clause.side > 0]
    weak = [clause for clause in clauses if clause.side < 0]
    if len(strong) + len(weak) < ENOUGH_CLAUSES:
        strong += [clause for clause in clauses if clause.side == 0]
    first = _opening if opens else _inner
    if strong and weak:
        return message(f"{theme}.reason.mixed", strong=first(strong), weak=_inner(weak))
    return message(f"{theme}.reason.plain", clauses=first(strong or weak))


def _opening(clauses: Sequence[Clause]) -> tuple[Message, ...]:
    """Return clauses that open a sentence: the first begins with a capital."""
    first, *others = clauses
    return (Message(f"{first.key}.opening", first.facts), *_inner(others))


def _inner(clauses: Iterable[Clause]) -> tuple[Message, ...]:
    return tuple(Message(clause.key, clause.facts) for clause in clauses)
