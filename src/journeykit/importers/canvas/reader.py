"""From what stands in a cell to values of the model, by the kind of its field."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

import attrs

from journeykit.canvas.field import Field
from journeykit.canvas.lookup import Found, meaning_of
from journeykit.canvas.vocabularies import choices, word_of
from journeykit.importers.canvas import figures
from journeykit.importers.canvas.entry import Entry, Remarks
from journeykit.importers.canvas.sources import Sources
from journeykit.importers.draft import Placed
from journeykit.model.entity import derived_id
from journeykit.model.scales import Language

Read: TypeAlias = Placed | dict[str, Any]
"""A value, or the keys of one, as they stand in a document."""
_PARTS = re.compile(r"\s*(?:(?<!\d),|,(?!\d)|[;:\n()])\s*|\s+[–—-]\s+")
_NAMED_STAGE = re.compile(r"(.*\S)\s*\((.+)\)")
"""A name of one's own, then the word of the list: ``The doubt (Awareness)``."""
_NUMBERED = re.compile(r"^\d{1,2}[.)]?\s+")
_Figure: TypeAlias = Callable[[Entry], figures.Figure | None]


@attrs.define
class Reader:
    """Reads entries, and says what was read as something else.

    Attributes:
        language: The language of the canvas.
        sources: The sources named so far.
        channels: Channels of the project's own, as they will stand in it, by their ids.
    """

    language: Language
    remarks: Remarks
    sources: Sources
    channels: dict[str, Placed] = attrs.field(factory=dict)

    def read(self, field: Field, entry: Entry) -> list[Read]:
        """Return the values that an entry stands for; none where it stands for nothing."""
        means_something = field.kind in {"scale", "feeling"} and self._meaning(entry, field)
        if entry.is_unknown and not means_something:
            self.remarks.read_as(entry, "unknown")
            return []
        if entry.is_nothing and not means_something and field.kind != "text":
            self.remarks.read_as(entry, "nothing")
            return []
        before = len(self.remarks.notices)
        values = list(self._values(field, entry))
        if not values and len(self.remarks.notices) == before:
            self.remarks.read_as(entry, "unknown")  # signs that only stand between things
        return values

    def values(self, field: Field, entry: Entry) -> list[Placed]:
        """Return what `read` does, of a field whose values are single ones."""
        return [value for value in self.read(field, entry) if isinstance(value, Placed)]

    def _values(self, field: Field, entry: Entry) -> Iterator[Read]:
        match field.kind:
            case "text" | "texts" | "answers" | "names":
                yield from _texts(field, entry)
            case "channel" | "channels":
                yield from self._channels(entry)
            case "choice" | "scale" | "choices":
                for each in entry.words() if field.kind == "choices" else (entry,):
                    yield from self._choice(field, each)
            case "feeling":
                yield from self._feeling(field, entry)
            case "stage":
                yield self._stage(entry)
            case "sources":
                yield from self.sources.named(entry)
            case _:
                yield from self._figure(field, entry)

    def _meaning(self, entry: Entry, field: Field) -> Found | None:
        return meaning_of(entry.text, field.vocabulary, self.language)

    def _understood(self, field: Field, entry: Entry, found: Found) -> Placed:
        if not found.is_exact:
            value = word_of(field.vocabulary, found.meaning, self.language)
            self.remarks.read_as(entry, "choice", value=value or str(found.meaning))
        return entry.placed(found.meaning)

    def _choice(self, field: Field, entry: Entry) -> Iterator[Placed]:
        found = self._meaning(entry, field)
        if found is None:
            self.remarks.refused(entry, "choice", words=self._words(field))
        else:
            yield self._understood(field, entry, found)

    def _words(self, field: Field) -> tuple[str, ...]:
        return tuple(choices(field.vocabulary, self.language))

    def _channels(self, entry: Entry) -> Iterator[Placed]:
        """A name of the list may hold a sign that separates others, so it is tried as a whole."""
        whole = meaning_of(entry.text, "channel", self.language)
        for part in (entry,) if whole else entry.words():
            found = whole or meaning_of(part.text, "channel", self.language)
            if found is None:
                yield self._own_channel(part)
                continue
            if not found.is_exact:
                value = word_of("channel", found.meaning, self.language)
                self.remarks.read_as(part, "choice", value=value or "")
            yield part.placed(found.meaning)

    def _own_channel(self, entry: Entry) -> Placed:
        own = derived_id(entry.text)
        if own not in self.channels:
            self.channels[own] = entry.placed(entry.text)
            self.remarks.read_as(entry, "channel")
        return entry.placed(own)

    def _stage(self, entry: Entry) -> dict[str, Any]:
        bare = attrs.evolve(entry, text=_NUMBERED.sub("", entry.text))
        found = meaning_of(bare.text, "stage", self.language)
        named = _NAMED_STAGE.fullmatch(bare.text)
        if found is None and named:
            kind = meaning_of(named[2], "stage", self.language)
            if kind:
                return {"kind": entry.placed(kind.meaning), "name": entry.placed(named[1])}
        if found is None:
            self.remarks.read_as(entry, "stage")
            return {"name": entry.placed(bare.text)}
        value = word_of("stage", found.meaning, self.language)
        if not found.is_exact:
            self.remarks.read_as(entry, "choice", value=value or "")
        return {"kind": entry.placed(found.meaning)}

    def _feeling(self, field: Field, entry: Entry) -> Iterator[dict[str, Any]]:
        """``negative, stressed`` is a word of the scale and one of their own."""
        whole = self._meaning(entry, field)
        if whole:
            yield {"valence": self._understood(field, entry, whole)}
            return
        parts = [attrs.evolve(entry, text=text) for text in _PARTS.split(entry.text) if text]
        known = [(part, found) for part in parts if (found := self._meaning(part, field))]
        if len(known) != 1:
            self.remarks.read_as(entry, "feeling", words=self._words(field))
            yield {"label": entry.placed(" ".join(entry.text.split()))}
            return
        [(part, found)] = known
        label = ", ".join(each.text for each in parts if each is not part)
        yield {"valence": self._understood(field, part, found), "label": entry.placed(label)}

    def _figure(self, field: Field, entry: Entry) -> Iterator[Placed]:
        found = self._figures[field.kind](entry)
        if found is None:
            self.remarks.refused(entry, field.kind)
            return
        if not found.is_exact:
            self.remarks.read_as(entry, "choice", value=_shown(field.kind, found.value))
        yield entry.placed(found.value)

    @property
    def _figures(self) -> Mapping[str, _Figure]:
        day_first = self.language == "fr"
        return {
            "age": figures.age_of,
            "share": figures.share_of,
            "count": figures.whole_of,
            "date": lambda entry: figures.date_of(entry, day_first=day_first),
            "link": figures.link_of,
        }


def _texts(field: Field, entry: Entry) -> Iterator[Placed]:
    """Iterate over the texts of an entry, as many as its field takes."""
    parts = {"text": lambda: iter((entry,)), "names": entry.names}.get(field.kind, entry.lines)
    return (each.placed(each.text) for each in parts())


def _shown(kind: str, value: object) -> str:
    """Return a figure as a person reads it."""
    if kind == "share" and isinstance(value, float):
        return f"{100 * value:g} %"
    return str(value)
