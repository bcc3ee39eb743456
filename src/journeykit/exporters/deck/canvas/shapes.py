"""Shapes as DrawingML: strings in, strings out, no state."""

from collections.abc import Sequence
from xml.sax.saxutils import quoteattr

import attrs

from journeykit.exporters.deck.geometry import Box, emu
from journeykit.typography import one_line

_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>'
    "</a:ext></a:extLst>"
)


@attrs.frozen
class Identity:
    """What a shape is called, and what it stands for.

    Attributes:
        name: What the selection pane of PowerPoint shows.
        entity: The address of the entity of the model that is shown, if any.
        alternative: What a screen reader says; empty where the text of the shape says it all.
        decorative: True for what carries no meaning of its own.
        link: The relationship of the slide that a click on it leads to; empty where none does.
        tip: What is said of the link.
    """

    name: str
    entity: str = ""
    alternative: str = ""
    decorative: bool = False
    link: str = ""
    tip: str = ""

    @property
    def full_name(self) -> str:
        """The name on one line, with the entity's address at its end."""
        return one_line(f"{self.name} [{self.entity}]" if self.entity else self.name)

    @property
    def said(self) -> str:
        """The alternative text on one line; the name, where nothing of the text can be seen."""
        return (one_line(self.alternative) or one_line(self.name)) if self.alternative else ""


def common_properties(shape_id: int, identity: Identity) -> str:
    """Return the id, the name, the alternative text and the mark of a decoration."""
    name, said = quoteattr(identity.full_name), identity.said
    description = f" descr={quoteattr(said)}" if said else ""
    inner = _link(identity) + (_DECORATIVE if identity.decorative else "")
    return f'<p:cNvPr id="{shape_id}" name={name}{description}>{inner}</p:cNvPr>'


def _link(identity: Identity) -> str:
    if not identity.link:
        return ""
    tip = f" tooltip={quoteattr(one_line(identity.tip))}" if identity.tip else ""
    return f'<a:hlinkClick r:id={quoteattr(identity.link)} action="ppaction://hlinksldjump"{tip}/>'


def position(box: Box, tag: str = "a:xfrm", flags: str = "") -> str:
    """Return a position; sizes never become negative, which would make the file invalid."""
    x, y, w, h = emu(box.x), emu(box.y), max(0, emu(box.w)), max(0, emu(box.h))
    return f'<{tag}{flags}><a:off x="{x}" y="{y}"/><a:ext cx="{w}" cy="{h}"/></{tag}>'


def preset(name: str, adjustments: Sequence[tuple[str, int]] = ()) -> str:
    """Return a preset geometry such as ``roundRect`` with its adjustments."""
    guides = "".join(f'<a:gd name="{guide}" fmla="val {value}"/>' for guide, value in adjustments)
    return f'<a:prstGeom prst="{name}"><a:avLst>{guides}</a:avLst></a:prstGeom>'


def shape(
    properties: str, box: Box, geometry: str, fill: str, outline: str, text: str, *, is_text: bool
) -> str:
    """Return an autoshape, or a text box."""
    kind = ' txBox="1"' if is_text else ""
    return (
        f"<p:sp><p:nvSpPr>{properties}<p:cNvSpPr{kind}/><p:nvPr/></p:nvSpPr>"
        f"<p:spPr>{position(box)}{geometry}{fill}{outline}</p:spPr>{text}</p:sp>"
    )


def placeholder(properties: str, kind: str, index: int | None, box: Box | None, text: str) -> str:
    """Return a placeholder of the layout, moved only where a box is given."""
    place = f"<p:spPr>{position(box)}</p:spPr>" if box else "<p:spPr/>"
    at = f' idx="{index}"' if index is not None else ""
    return (
        f'<p:sp><p:nvSpPr>{properties}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f'<p:nvPr><p:ph type="{kind}"{at}/></p:nvPr></p:nvSpPr>{place}{text}</p:sp>'
    )


def picture(
    properties: str, box: Box, geometry: str, relationship: str, crop: tuple[float, float]
) -> str:
    """Return a picture.

    Args:
        properties: Its id, name and alternative text.
        box: Where it stands.
        geometry: What it is cut out to.
        relationship: The id of the relationship to its file.
        crop: The shares of the picture that are left out at each side, and above and below.
    """
    across, down = (round(share * 100_000) for share in crop)
    return (
        f'<p:pic><p:nvPicPr>{properties}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr>'
        f'<p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="{relationship}"/>'
        f'<a:srcRect l="{across}" t="{down}" r="{across}" b="{down}"/>'
        f"<a:stretch><a:fillRect/></a:stretch></p:blipFill>"
        f"<p:spPr>{position(box)}{geometry}</p:spPr></p:pic>"
    )


def connector(
    properties: str, start: tuple[float, float], end: tuple[float, float], outline: str
) -> str:
    """Return a straight line between two points."""
    (x1, y1), (x2, y2) = start, end
    flips = (' flipH="1"' if x2 < x1 else "") + (' flipV="1"' if y2 < y1 else "")
    box = Box(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))
    return (
        f"<p:cxnSp><p:nvCxnSpPr>{properties}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>"
        f"<p:spPr>{position(box, flags=flips)}{preset('line')}{outline}</p:spPr></p:cxnSp>"
    )


def group(properties: str, box: Box, children: str) -> str:
    """Return a group whose children keep the coordinates of the slide."""
    inner = position(box).removeprefix("<a:xfrm>").removesuffix("</a:xfrm>")
    child = inner.replace("a:off", "a:chOff").replace("a:ext", "a:chExt")
    return (
        f"<p:grpSp><p:nvGrpSpPr>{properties}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
        f"<p:grpSpPr><a:xfrm>{inner}{child}</a:xfrm></p:grpSpPr>{children}</p:grpSp>"
    )


def graphic_frame(properties: str, box: Box, uri: str, content: str) -> str:
    """Return the frame of a chart or a table."""
    return (
        f"<p:graphicFrame><p:nvGraphicFramePr>{properties}"
        '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/>'
        f"</p:nvGraphicFramePr>{position(box, 'p:xfrm')}"
        f'<a:graphic><a:graphicData uri="{uri}">{content}</a:graphicData></a:graphic>'
        "</p:graphicFrame>"
    )
