"""The parts of a presentation that is not written yet, and what they lead to."""

import posixpath
from collections.abc import Iterable
from xml.sax.saxutils import quoteattr

import attrs

from journeykit.exporters.deck.package.packed import Packed, packed

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"


@attrs.frozen
class Relationship:
    """That a part leads to another one.

    Attributes:
        name: The id by which the part speaks of it.
        kind: Its type.
        target: The name of the other part.
    """

    name: str
    kind: str
    target: str


@attrs.frozen
class Part:
    """A file of a presentation.

    Attributes:
        name: Where it lies in the presentation, from ``/`` on.
        content_type: What it is.
        packed: What it holds.
        relationships: What it leads to, as XML; empty where it leads nowhere.
    """

    name: str
    content_type: str
    packed: Packed = attrs.field(converter=packed)
    relationships: bytes = b""

    @classmethod
    def leading_to(
        cls,
        relationships: Iterable[Relationship],
        name: str,
        content_type: str,
        content: bytes | Packed,
    ) -> "Part":
        """Return a part that leads to others."""
        listed = entries(relationships, name)
        xml = f'{HEAD}<Relationships xmlns="{RELATIONSHIPS}">{listed}</Relationships>'
        return cls(name, content_type, content, xml.encode())

    @property
    def relationships_name(self) -> str:
        """Where the file with its relationships lies."""
        folder, name = posixpath.split(self.name)
        return f"{folder}/_rels/{name}.rels"

    @property
    def is_picture(self) -> bool:
        """Whether it is one whose suffix says which kind it is."""
        kind, _, suffix = self.content_type.partition("/")
        return kind == "image" and suffix in {"png", "jpeg"} and self.name.endswith(f".{suffix}")


def entries(relationships: Iterable[Relationship], part: str) -> str:
    """Return relationships as XML, as a part with a name lists them."""
    folder = posixpath.dirname(part)
    return "".join(
        f"<Relationship Id={quoteattr(each.name)} Type={quoteattr(each.kind)} "
        f"Target={quoteattr(posixpath.relpath(each.target, folder))}/>"
        for each in relationships
    )
