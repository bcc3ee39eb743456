"""Slides that are ready to be packed."""

import attrs

from journeykit.exporters.deck.charts.chart import Chart
from journeykit.exporters.deck.package.packed import Packed, packed, packed_texts
from journeykit.exporters.deck.package.template import LayoutName
from journeykit.exporters.deck.pictures import Picture

_NOTHING_SAID = packed_texts(())


@attrs.frozen
class FinishedSlide:
    """The bytes of a slide and what belongs to it.

    Attributes:
        kind: Which builder made it, such as ``map``.
        title: Its title, unique in the deck.
        layout: The name of its layout.
        packed: The slide itself, given as ``xml`` in plain bytes.
        charts: Its charts, each with the id of its relationship.
        notes: What a presenter needs, a paragraph each.
        entities: The addresses of the entities that it shows.
        pictures: Its pictures, each with the id of its relationship.
        links: The anchors of the slides that it leads to, each with its relationship.
        anchor: What other slides call it to lead here; empty where none does.
    """

    kind: str
    title: str
    layout: LayoutName
    packed: Packed = attrs.field(alias="xml", converter=packed)
    charts: tuple[tuple[str, Chart], ...] = ()
    _notes: Packed = attrs.field(default=_NOTHING_SAID, alias="notes", converter=packed_texts)
    entities: tuple[str, ...] = ()
    pictures: tuple[tuple[str, Picture], ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    anchor: str = ""

    @property
    def xml(self) -> bytes:
        """The slide itself."""
        return self.packed.content

    @property
    def notes(self) -> tuple[str, ...]:
        """What a presenter needs, a paragraph each."""
        return self._notes.texts


@attrs.frozen
class Section:
    """Slides that PowerPoint lists together.

    Attributes:
        name: Unique in the deck.
        slides: In order.
    """

    name: str
    slides: tuple[FinishedSlide, ...]
