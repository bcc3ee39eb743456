"""What is to be said, before it is said in a language."""

from collections.abc import Mapping

import attrs


@attrs.frozen
class Message:
    """A statement as data: which sentence, and the facts that go into it.

    Attributes:
        key: The sentence, such as ``curve.lowest``; the catalogue holds its wording.
        facts: What the sentence is about, by name: texts of the model, numbers, times of day,
            dates, further messages, or tuples of these. Never prose in one language.
    """

    key: str
    facts: Mapping[str, object] = attrs.field(factory=dict, hash=False)


def message(key: str, **facts: object) -> Message:
    """Return a message, with its facts as keyword arguments."""
    return Message(key, facts)
