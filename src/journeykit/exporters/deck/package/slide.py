"""A slide that is ready to be packed."""

import attrs

from journeykit.exporters.deck.charts.chart import Chart
from journeykit.exporters.deck.package.template import LayoutName


@attrs.frozen
class FinishedSlide:
    """The bytes of a slide and what belongs to it.

    Attributes:
        kind: Which builder made it, such as ``journey_map``.
        title: Its title, unique in the deck.
        layout: The name of its layout.
        xml: The slide itself.
        charts: Its charts, each with the id of its relationship.
        notes: What a presenter needs, a paragraph each.
        entities: The addresses of the entities that it shows.
    """

    kind: str
    title: str
    layout: LayoutName
    xml: bytes
    charts: tuple[tuple[str, Chart], ...] = ()
    notes: tuple[str, ...] = ()
    entities: tuple[str, ...] = ()
