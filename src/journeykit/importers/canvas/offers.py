"""What answers the demands of customers: promises, offers and propositions, by what they say."""

from typing import Any

import attrs

from journeykit.importers.canvas.entry import same_text
from journeykit.importers.canvas.parts import Ids
from journeykit.importers.draft import Placed

SCOPE = "replies"
"""Ids of propositions, promises and offers differ, so that a bare id finds the right one."""


@attrs.define
class Offers:
    """Finds what an answer names, and makes a proposition of it where nothing is there yet.

    Attributes:
        propositions: Those of the project as a whole.
    """

    ids: Ids
    propositions: list[dict[str, Any]] = attrs.field(factory=list)
    _promised: dict[str, str] = attrs.field(factory=dict)
    _known: dict[str, str] = attrs.field(factory=dict)

    def know(self, documents: list[dict[str, Any]], naming: str) -> None:
        """Learn what the brand promises or offers; each gets an id to be referred to by."""
        for document in documents:
            text = str(document[naming].value)
            document["id"] = self.ids.taken(SCOPE, text)
            self._promised.setdefault(same_text(text), document["id"])

    def reference(self, answer: Placed) -> Placed:
        """Return a reference to what answers."""
        key = same_text(str(answer.value))
        if key in self._promised:
            return attrs.evolve(answer, value=self._promised[key])
        if key not in self._known:
            self._known[key] = self.ids.taken(SCOPE, str(answer.value))
            self.propositions.append({"id": self._known[key], "text": answer})
        return attrs.evolve(answer, value=self._known[key])

    def at_a_stage(self, answer: Placed, stage: dict[str, Any], *, is_asked: bool) -> Placed:
        """Return a reference to what is offered at a stage, and put it there if it is new.

        Args:
            answer: What is offered.
            stage: The keys of the stage.
            is_asked: Whether it answers a demand: then a promise may be the answer, and is no
                further offer.
        """
        key = same_text(str(answer.value))
        if is_asked and key in self._promised:
            return attrs.evolve(answer, value=self._promised[key])
        here = stage.setdefault("propositions", [])
        known = next((each for each in here if same_text(str(each["text"].value)) == key), None)
        if known is None:
            known = {"id": self.ids.taken(SCOPE, str(answer.value)), "text": answer}
            here.append(known)
            self._known.setdefault(key, known["id"])
        return attrs.evolve(answer, value=known["id"])
