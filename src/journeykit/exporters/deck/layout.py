"""What a layout of a template offers to a slide: placeholders, and the ground that it lies on."""

import attrs

from journeykit.exporters.deck.geometry import Box


@attrs.frozen
class Slot:
    """A placeholder of a layout.

    Attributes:
        kind: Its type, such as ``title`` or ``ftr``.
        index: Its own index; None where it has none.
        box: Where it stands on the slide, in inches; None where slides say so themselves.
        size: Of its text, in points.
        is_upper: Whether it sets its text in capitals.
    """

    kind: str
    index: int | None = None
    box: Box | None = None
    size: float = 0.0
    is_upper: bool = False


@attrs.frozen
class Layout:
    """A layout of a template.

    Attributes:
        name: What the package knows it by.
        title: The placeholder of the title.
        subtitle: The placeholder of what stands below the title, of a cover.
        facts: Another text below the title of a cover, for whom and when it is; None where there is
            none.
        footer: The placeholder of the footer; None where there is none.
        number: The placeholder of the slide's number; None where there is none.
        is_numbered: Whether it numbers slides by itself.
        is_own: Whether it is one of the shipped template, on which every slide places everything.
        has_plate: Whether slides lay a ground of their own over what is there, since nothing could
            be read on it.
        corner: Where a logo may stand on it, in inches; None where nothing is free.
    """

    name: str = ""
    title: Slot = Slot("title")
    subtitle: Slot | None = None
    facts: Slot | None = None
    footer: Slot | None = None
    number: Slot | None = None
    is_numbered: bool = False
    is_own: bool = False
    has_plate: bool = False
    corner: Box | None = None


OWN_LAYOUT = Layout(
    title=Slot("title"),
    subtitle=Slot("subTitle", 1),
    footer=Slot("ftr", 11),
    number=Slot("sldNum", 12),
    is_own=True,
)
"""Every layout of the shipped template."""
