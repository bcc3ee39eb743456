"""YAML in: from the events of the parser to a tree, read as YAML 1.2.

The tree grows straight from the events. PyYAML's own composer is not used: in C it dies at great
depth, and both of its resolvers follow YAML 1.1. Merge keys (``<<``), which YAML 1.2 no longer
knows, are refused rather than silently kept as data.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import yaml
from yaml import events

from journeykit.documents.growth import Extent, TreeBuilder
from journeykit.documents.limits import Limits
from journeykit.documents.scalars import resolved
from journeykit.documents.tree import Tree
from journeykit.documents.yaml_mistakes import mistake
from journeykit.errors import DocumentError, Problem
from journeykit.model.constraints import shown
from journeykit.model.values import SURROGATES

Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # pure Python where libyaml is missing

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]")
_OLD_BREAKS = "\x85\u2028\u2029"
"""Line breaks in YAML 1.1 only: to YAML 1.2 they are characters of a text."""

_TAG = "tag:yaml.org,2002:"
_TEXT_TAGS = frozenset({"!", f"{_TAG}str"})
_TYPES = {f"{_TAG}int": int, f"{_TAG}float": float, f"{_TAG}bool": bool, f"{_TAG}null": type(None)}
_COLLECTION_TAGS = {dict: f"{_TAG}map", list: f"{_TAG}seq"}


def yaml_tree(text: str, limits: Limits) -> Tree:
    """Return what a YAML text says.

    Raises:
        DocumentError: It is no YAML, holds several documents or tags that build objects, or
            exceeds a limit. Repeated keys and the like are findings of the tree instead.
    """
    _check_characters(text)
    stand_ins = _stand_ins(text)
    composer = _Composer(TreeBuilder(limits), limits, {new: old for old, new in stand_ins.items()})
    for event in _events(text.translate(stand_ins) if stand_ins else text):
        composer.take(event)
    return composer.tree()


def _check_characters(text: str) -> None:
    if found := _FORBIDDEN.search(text):
        character = f"the character U+{ord(found[0]):04X}"
        hint = "delete it, or write it as an escape in double quotation marks"
        line = text.count("\n", 0, found.start()) + 1
        expected = "characters that YAML admits"
        raise DocumentError([Problem("", expected, character, hint, line=line)])


def _stand_ins(text: str) -> dict[int, int]:
    """Private characters, unused in a text, for those that the parser would take as line breaks."""
    needed = [ord(character) for character in _OLD_BREAKS if character in text]
    unused = (code for code in range(0xE000, 0xF900) if chr(code) not in text)
    return dict(zip(needed, unused, strict=False))


def _events(text: str) -> Iterator[Any]:
    loader = Loader(text)
    try:
        while (event := loader.get_event()) is not None:
            yield event
    except yaml.YAMLError as error:
        raise DocumentError([mistake(error, text)]) from error
    finally:
        loader.dispose()


@attrs.frozen
class _Anchored:
    """What an alias stands for; nothing yet while the anchored container is still open."""

    value: Any
    extent: Extent | None = None


class _Composer:
    """Turns events into a tree."""

    def __init__(self, builder: TreeBuilder, limits: Limits, originals: dict[int, int]) -> None:
        self._builder = builder
        self._limits = limits
        self._originals = originals
        self._documents = 0
        self._anchors: dict[str, _Anchored] = {}
        self._open_anchors: list[str | None] = []
        self._alias_values = 0
        self._handlers: dict[type, Callable[[Any], None]] = {
            events.ScalarEvent: self._scalar,
            events.MappingStartEvent: self._mapping,
            events.SequenceStartEvent: self._sequence,
            events.MappingEndEvent: self._end,
            events.SequenceEndEvent: self._end,
            events.AliasEvent: self._alias,
            events.DocumentStartEvent: self._document,
        }

    def take(self, event: Any) -> None:
        handler = self._handlers.get(type(event))
        if handler is not None:
            handler(event)

    def tree(self) -> Tree:
        return self._builder.tree()

    def _document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            raise _stopped(event, "one document in a file", "a second one after '---'")

    def _scalar(self, event: Any) -> None:
        line = event.start_mark.line + 1
        text = event.value
        if self._originals:
            text = text.translate(self._originals)
        if event.implicit[0] and event.tag is None:
            self._plain(text, event.anchor, line)
            return
        value = text if event.tag is None or event.tag in _TEXT_TAGS else _typed(event, text)
        self._keep(event.anchor, value)
        if isinstance(value, str) and SURROGATES.search(value):  # libyaml refuses it by itself
            self._builder.refuse(value, "whole characters", "half of a pair stands alone", line)
        else:
            self._builder.put(value, line)

    def _plain(self, text: str, anchor: str | None, line: int) -> None:
        value = resolved(text)
        self._keep(anchor, value)
        if isinstance(value, int | float):
            self._builder.put_number(value, text, line)
        elif text == "<<" and self._builder.expects_key:
            hint = "YAML 1.2 has no merge keys: write out what it stands for"
            self._builder.refuse(text, "keys that are written out", hint, line)
        else:
            self._builder.put(value, line)

    def _mapping(self, event: Any) -> None:
        self._begin(event, {})

    def _sequence(self, event: Any) -> None:
        self._begin(event, [])

    def _begin(self, event: Any, container: dict[str, Any] | list[Any]) -> None:
        if event.tag not in (None, "!", _COLLECTION_TAGS[type(container)]):
            raise _refused_tag(event)
        self._builder.open(container, event.start_mark.line + 1)
        self._open_anchors.append(event.anchor)
        if event.anchor:
            self._anchors[event.anchor] = _Anchored(container)

    def _end(self, _: Any) -> None:
        container, extent = self._builder.close()
        if anchor := self._open_anchors.pop():
            self._anchors[anchor] = _Anchored(container, extent)

    def _keep(self, anchor: str | None, value: Any) -> None:
        if anchor:
            self._anchors[anchor] = _Anchored(value, Extent())

    def _alias(self, event: Any) -> None:
        anchored = self._anchors.get(event.anchor)
        if anchored is None:
            expected = f"the anchor '&{event.anchor}' before its alias"
            raise _stopped(event, expected, shown(f"*{event.anchor}"))
        if anchored.extent is None:
            expected = "an alias outside of what it stands for"
            raise _stopped(event, expected, shown(f"*{event.anchor}"))
        self._alias_values += anchored.extent.size
        if self._alias_values > self._limits.alias_values:
            expected = f"aliases that stand for at most {self._limits.alias_values} values"
            raise _stopped(event, expected, "more")
        self._builder.put_again(anchored.value, anchored.extent, event.start_mark.line + 1)


def _typed(event: Any, text: str) -> Any:
    """Return a scalar with a tag of the core schema; the tag has to be true."""
    if event.tag not in _TYPES:
        raise _refused_tag(event)
    value = resolved(text)
    if type(value) is not _TYPES[event.tag]:
        raise _stopped(event, f"a value that is '{_short_tag(event.tag)}'", shown(text))
    return value


def _refused_tag(event: Any) -> DocumentError:
    hint = "a document holds data only: leave the tag out"
    return _stopped(event, "no tags but those of plain data", shown(_short_tag(event.tag)), hint)


def _short_tag(tag: str) -> str:
    return tag.replace(_TAG, "!!")


def _stopped(event: Any, expected: str, found: str, hint: str = "") -> DocumentError:
    return DocumentError([Problem("", expected, found, hint, line=event.start_mark.line + 1)])
