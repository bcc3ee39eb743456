"""The canvas: a slide in the making.

Slide builders draw on it in reading order. It hands out shape ids, keeps what could not be shown
in full for the notes, and turns everything into the bytes of one slide. It knows nothing of
python-pptx: a slide never becomes a tree of objects, which is what makes large decks quick.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import attrs

from journeykit.exporters.deck.canvas import shapes
from journeykit.exporters.deck.canvas.outlines import curve_geometry, icon_geometry
from journeykit.exporters.deck.canvas.paint import gradient, line, solid
from journeykit.exporters.deck.canvas.projection import Projection
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.tables import TABLE_URI, Table, table_xml, with_whole_heads
from journeykit.exporters.deck.canvas.text import (
    NO_INSETS,
    Style,
    Text,
    body,
    largest,
    number_body,
    plain_body,
)
from journeykit.exporters.deck.charts.chart import CHART_URI, Chart, chart_reference
from journeykit.exporters.deck.geometry import Box, Size, around
from journeykit.exporters.deck.layout import Slot
from journeykit.exporters.deck.pictures import Picture
from journeykit.exporters.deck.theme import Paint, Theme
from journeykit.model.scales import Language

_WITH_INSETS = 0.25
"""The height, in inches, from which on a client's placeholder has room for insets and a line."""
_NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
TAGS_REL = "rId3"
FIRST_CHART_REL = 10

Shape = tuple[str, Box | None]
"""A shape that is drawn: its XML, and where it stands if that is known."""


@attrs.frozen
class Look:
    """How a preset shape looks.

    Attributes:
        fill: Its colour; None leaves it empty.
        outline: The colour of its edge; None leaves it without.
        outline_width: In points.
        preset: The name of its geometry, such as ``ellipse``.
        adjust: The geometry's adjustments, by name.
    """

    fill: Paint | None = None
    outline: Paint | None = None
    outline_width: float = 0.75
    preset: str = "rect"
    adjust: tuple[tuple[str, int], ...] = ()


class Canvas:
    """Collects the shapes of one slide, in reading order.

    Attributes:
        theme: The colours and fonts of the template.
        language: The language of the slide's texts.
        charts: The charts drawn so far, each with the id of its relationship.
        pictures: The pictures shown so far, each with the id of its relationship.
        links: The slides that are led to, by what they show, each with its relationship.
        entities: The addresses of the entities shown so far.
    """

    def __init__(self, theme: Theme, language: Language) -> None:
        """Start an empty slide."""
        self.theme = theme
        self.language = language
        self._projection = Projection.onto(theme)
        self.charts: list[tuple[str, Chart]] = []
        self.pictures: dict[str, tuple[str, Picture]] = {}
        self.links: dict[str, str] = {}
        self.entities: list[str] = []
        self._next_id = 2
        self._names: Counter[str] = Counter()
        self._shapes: list[list[Shape]] = [[]]

    def placeholder(
        self,
        kind: str,
        text: Text,
        style: Style,
        *,
        box: Box | None = None,
        index: int | None = None,
    ) -> None:
        """Fill a placeholder of the layout, such as ``title``."""
        content = body(text, style, self.language)
        properties = self._properties(Identity(kind.capitalize()))
        self._add(shapes.placeholder(properties, kind, index, box, content), box)

    def fill(self, slot: Slot, text: Text, size: float | None = None) -> None:
        """Fill a placeholder of a client's layout: where and how the layout sets it.

        Args:
            slot: The placeholder.
            text: What to say.
            size: In points of the design page; the layout's own if left out.
        """
        family = "mn" if slot.kind == "ftr" else ""  # LibreOffice forgets it in footers
        is_tight = slot.box is not None and slot.box.h < _WITH_INSETS
        self._fill(slot, plain_body(text, self.language, size, family, is_tight=is_tight))

    def number(self, slot: Slot, style: Style | None = None, size: float | None = None) -> None:
        """Fill the placeholder of the slide's number; in the layout's own style if none is given.

        Args:
            slot: The placeholder.
            style: How the number is set.
            size: Without a style: in points of the design page.
        """
        self._fill(slot, number_body(style, self.language, size=size))

    def plain_number(self, box: Box, style: Style) -> None:
        """Number a slide whose layout has no placeholder for it."""
        content = number_body(style, self.language, NO_INSETS)
        identity = Identity("Slide number")
        self._shape(box, shapes.preset("rect"), identity, text=content, is_text=True)

    def _with_a_line(self, box: Box, style: Style, size: float) -> Box:
        """Return a box as high as a line at least: on a small slide, type is larger than drawn."""
        more = self._line(style, size) - box.h
        if more <= 0:
            return box
        above = {"top": 0.0, "middle": more / 2, "bottom": more}[style.anchor]
        return Box(box.x, box.y - above, box.w, box.h + more)

    def _line(self, style: Style, size: float) -> float:
        """Return the height of a line, in inches; nothing where slides are as they are drawn."""
        if self.theme.page.is_plain:
            return 0.0
        family = self.theme.heading_font if style.heading else self.theme.body_font
        return family.line(family.font(size, bold=style.bold)) * style.leading

    def _fill(self, slot: Slot, content: str) -> None:
        properties = self._properties(Identity(slot.kind))
        self._add(shapes.placeholder(properties, slot.kind, slot.index, None, content), None)

    def text(self, box: Box, text: Text, style: Style, identity: Identity) -> None:
        """Set a text; its box is the text's own, without insets."""
        content = body(text, style, self.language)
        box = self._with_a_line(box, style, largest(text, style))
        self._shape(box, shapes.preset("rect"), identity, text=content, is_text=True)

    def shape(
        self,
        box: Box,
        identity: Identity,
        look: Look,
        text: Text | None = None,
        style: Style | None = None,
    ) -> None:
        """Draw a preset shape, with a text of its own where both text and style are given."""
        if style and self._line(style, style.size) > box.h:
            style = attrs.evolve(style, size=min(style.size, Size.CAPTION))
        content = body(text, style, self.language) if text is not None and style else ""
        self._shape(
            box,
            shapes.preset(look.preset, look.adjust),
            identity,
            fill=solid(look.fill),
            edge=line(look.outline, look.outline_width),
            text=content,
        )

    def rounded(self, box: Box, identity: Identity, fill: Paint, radius: float = 0.06) -> None:
        """Draw a filled rectangle whose corners have a radius in inches."""
        shorter = max(min(box.w, box.h), 0.01)
        adjust = (("adj", round(min(radius / shorter, 0.5) * 100_000)),)
        self.shape(box, identity, Look(fill, preset="roundRect", adjust=adjust))

    def band(self, box: Box, start: Paint, end: Paint, *, degrees: int) -> None:
        """Draw a rectangle with a gradient of two stops, as decoration."""
        identity = Identity("Gradient", decorative=True)
        self._shape(
            box, shapes.preset("rect"), identity, fill=gradient(start, end, degrees=degrees)
        )

    def icon(self, name: str, box: Box, paint: Paint, points: float = 1.5) -> None:
        """Draw an icon as an outline; the words beside it carry the meaning."""
        identity = Identity(f"Icon {name}", decorative=True)
        self._shape(box, icon_geometry(name), identity, edge=line(paint, points))

    def curve(
        self,
        box: Box,
        points: Sequence[tuple[float, float]],
        *,
        stroke: Paint | None = None,
        width: float = 2.25,
        fill: tuple[Paint, Paint] | None = None,
    ) -> None:
        """Draw a curve as decoration: a line, or the area below it down to the box's bottom."""
        geometry = curve_geometry(box, points, closed_below=fill is not None)
        area = gradient(*fill, degrees=90) if fill else "<a:noFill/>"
        identity = Identity("Curve", decorative=True)
        self._shape(box, geometry, identity, fill=area, edge=line(stroke, width))

    def rule(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        paint: Paint,
        points: float = 0.75,
        *,
        dash: bool = False,
    ) -> None:
        """Draw a straight line as decoration."""
        properties = self._properties(Identity("Line", decorative=True))
        (x1, y1), (x2, y2) = start, end
        box = Box(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))
        self._add(shapes.connector(properties, start, end, line(paint, points, dash=dash)), box)

    def table(self, box: Box, table: Table, identity: Identity) -> None:
        """Draw a native table with its top left corner at the box's."""
        properties = self._properties(identity)
        content = table_xml(with_whole_heads(table, self.theme.body_font), self.language)
        self._add(shapes.graphic_frame(properties, box, TABLE_URI, content), box)

    def chart(self, box: Box, chart: Chart, identity: Identity) -> None:
        """Draw a native chart that fills the box."""
        relationship = f"rId{FIRST_CHART_REL + len(self.charts)}"
        xml = self._projection.chart(chart.xml)
        self.charts.append((relationship, attrs.evolve(chart, xml=xml)))
        properties = self._properties(identity)
        content = chart_reference(relationship)
        self._add(shapes.graphic_frame(properties, box, CHART_URI, content), box)

    def picture(
        self, box: Box, picture: Picture, identity: Identity, *, preset: str = "rect"
    ) -> None:
        """Show a picture that fills the box; what does not fit is cut off evenly."""
        relationship = f"rIdPicture{len(self.pictures) + 1}"
        relationship, _ = self.pictures.setdefault(picture.name, (relationship, picture))
        wanted = box.w / box.h
        across = max(1 - wanted / picture.ratio, 0) / 2
        down = max(1 - picture.ratio / wanted, 0) / 2
        properties = self._properties(identity)
        geometry = shapes.preset(preset)
        self._add(shapes.picture(properties, box, geometry, relationship, (across, down)), box)

    def link(self, target: str) -> str:
        """Return the relationship to another slide, for `Identity.link`.

        Args:
            target: The anchor of that slide (see `FinishedSlide.anchor`). In a deck without such a
                slide, the link is left out.
        """
        return self.links.setdefault(target, f"rIdLink{len(self.links) + 1}")

    @contextmanager
    def group(self, identity: Identity) -> Iterator[None]:
        """Group what is drawn inside, so that it moves and reads as one thing."""
        properties = self._properties(identity)
        with self.held() as drawn:
            yield
        boxes = [box for _, box in drawn if box is not None]
        if boxes:
            box = around(boxes)
            self._add(shapes.group(properties, box, "".join(xml for xml, _ in drawn)), box)

    @contextmanager
    def held(self) -> Iterator[list[Shape]]:
        """Hold back what is drawn inside, until it is put down.

        For what has to be laid out before the shapes that are read first can be drawn.
        """
        drawn: list[Shape] = []
        self._shapes.append(drawn)
        yield drawn
        self._shapes.pop()

    def put(self, drawn: Sequence[Shape]) -> None:
        """Put down what was held back: above everything that is drawn so far."""
        self._shapes[-1].extend(drawn)

    def xml(self) -> bytes:
        """Return the slide."""
        tree = (
            '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>'
            '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/>'
            '<a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
        )
        drawn = self._projection.shapes("".join(xml for xml, _ in self._shapes[0]))
        return (
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            f"<p:sld {_NAMESPACES}><p:cSld><p:spTree>{tree}{drawn}</p:spTree>"
            f'<p:custDataLst><p:tags r:id="{TAGS_REL}"/></p:custDataLst></p:cSld>'
            "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"
        ).encode()

    def _shape(
        self,
        box: Box,
        geometry: str,
        identity: Identity,
        *,
        fill: str = "<a:noFill/>",
        edge: str = "<a:ln><a:noFill/></a:ln>",
        text: str = "",
        is_text: bool = False,
    ) -> None:
        properties = self._properties(identity)
        self._add(shapes.shape(properties, box, geometry, fill, edge, text, is_text=is_text), box)

    def _properties(self, identity: Identity) -> str:
        shape_id, self._next_id = self._next_id, self._next_id + 1
        identity = self._named_apart(identity)
        if identity.entity and identity.entity not in self.entities[-1:]:
            self.entities.append(identity.entity)
        return shapes.common_properties(shape_id, identity)

    def _named_apart(self, identity: Identity) -> Identity:
        """Number the shapes that share a name, so that each can be picked by its own."""
        name = identity.full_name
        self._names[name] += 1
        count = self._names[name]
        if count == 1:
            return identity
        return self._named_apart(attrs.evolve(identity, name=f"{identity.name} {count}"))

    def _add(self, xml: str, box: Box | None) -> None:
        self._shapes[-1].append((xml, box))
