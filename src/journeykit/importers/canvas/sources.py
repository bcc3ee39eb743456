"""Where statements come from: the sources on their sheet, and those that are only named."""

from typing import Any

import attrs

from journeykit.analysis.reconciliation.plain import plain
from journeykit.canvas.lookup import meaning_of
from journeykit.importers.canvas.entry import Entry, Remarks, same_text
from journeykit.importers.draft import Placed
from journeykit.importers.unique import UniqueIds
from journeykit.model.scales import Language

GUESS = "assumption"
"""What a source is taken for of which nothing else is known."""


@attrs.define
class Sources:
    """Finds the source that an entry names, and makes one where there is none.

    Attributes:
        language: The language of the canvas.
        documents: The sources, as they will stand in the project.
    """

    language: Language
    remarks: Remarks
    documents: list[dict[str, Any]] = attrs.field(factory=list)
    _ids: dict[str, str] = attrs.field(factory=dict)
    _unique: UniqueIds = attrs.field(factory=UniqueIds)

    def add(self, title: str, document: dict[str, Any]) -> str:
        """Add a source, and return its id."""
        made = self._unique.of(title)
        self._ids.setdefault(same_text(title), made)
        self.documents.append({"id": made, **document})
        return made

    def knows(self, title: str) -> bool:
        """Say whether there is a source of this name."""
        return same_text(title) in self._ids

    def named(self, entry: Entry) -> list[Placed]:
        """Return the sources that an entry names, by their ids."""
        if self.knows(entry.text):
            return [entry.placed(self._ids[same_text(entry.text)])]
        parts = [part for line in entry.lines() for part in self._told_apart(line)]
        return [part.placed(self._one(part)) for part in parts]

    def kind_of(self, text: str) -> str | None:
        """Return the kind of source that a name speaks of, by any of its words."""
        whole = meaning_of(text, "evidence", self.language)
        if whole is not None:
            return str(whole.meaning)
        words = plain(text).split()
        pairs = [" ".join(words[n : n + 2]) for n in range(len(words) - 1)]
        found = (meaning_of(each, "evidence", self.language) for each in (*pairs, *words))
        return next((str(each.meaning) for each in found if each), None)

    def _told_apart(self, line: Entry) -> list[Entry]:
        """Return the sources of a line: what stands between commas, if all of it is a source."""
        parts = list(line.names())
        are_sources = all(self.knows(part.text) or self.kind_of(part.text) for part in parts)
        return parts if are_sources and not self.knows(line.text) else [line]

    def _one(self, entry: Entry) -> str:
        name = same_text(entry.text)
        if name in self._ids:
            return self._ids[name]
        kind = self.kind_of(entry.text) or GUESS
        self.remarks.read_as(entry, "source", kind=kind)
        return self.add(entry.text, {"kind": kind, "title": entry.text})
