"""SVG: the engine's picture, made safe, described and complete.

What the engine writes is read as XML, and only elements and attributes of a fixed list are kept:
no script, link, style sheet or image can pass. The signs are added as paths.
"""

from collections.abc import Iterable, Iterator, Mapping

from lxml import etree

from journeykit.errors import RenderingError
from journeykit.exporters.diagrams.blocks import PlacedSign
from journeykit.exporters.diagrams.drawing import MARGIN, Drawing, Node
from journeykit.exporters.diagrams.page import Sheet
from journeykit.exporters.diagrams.words import FAMILIES
from journeykit.icons import Command

_SVG = "{http://www.w3.org/2000/svg}"
_XML = "{http://www.w3.org/XML/1998/namespace}"
_ELEMENTS = frozenset(
    _SVG + name for name in ("svg", "g", "title", "path", "polygon", "polyline", "ellipse", "text")
)
_ATTRIBUTES = frozenset(
    {
        *("class", "transform", "viewBox", "width", "height"),
        *("d", "points", "cx", "cy", "rx", "ry", "x", "y"),
        *("fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity"),
        *("font-family", "font-size", "font-weight", "text-anchor", f"{_XML}space"),
    }
)


def finished(svg: bytes, drawing: Drawing, sheet: Sheet, fonts: str = FAMILIES) -> bytes:
    """Return the engine's picture of a drawing as the one to hand out.

    Args:
        svg: What the engine made of the drawing.
        drawing: What it shows; gives signs, names and descriptions.
        sheet: What it stands on.
        fonts: The fonts of all words, in the order of preference.

    Raises:
        RenderingError: The engine's picture is no SVG.
    """
    root = _parsed(svg)
    _purge(root, fonts)
    parts = dict(_parts(root))
    _add_signs(root, parts, drawing, sheet)
    _name_parts(parts, _tips(drawing))
    _describe(root, drawing)
    _size(root, sheet)
    etree.cleanup_namespaces(root)
    # An element, not the tree: the document type, which leads outside the file, stays behind.
    return etree.tostring(root, encoding="utf-8", xml_declaration=True)


def _parsed(svg: bytes) -> etree._Element:
    parser = etree.XMLParser(
        huge_tree=True,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        resolve_entities=False,
    )
    try:
        return etree.fromstring(svg, parser)
    except etree.XMLSyntaxError as error:
        raise RenderingError(f"the engine's SVG is no XML: {error}") from error


def _purge(root: etree._Element, fonts: str) -> None:
    for element in list(root.iter()):
        if element.tag not in _ELEMENTS:
            _remove(element)
            continue
        for name in set(element.attrib) - _ATTRIBUTES:
            del element.attrib[name]
        if element.get("stroke") == "transparent":  # which SVG 1.1 does not know
            element.set("stroke", "none")
        if element.tag == f"{_SVG}text":
            element.set("font-family", fonts)


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is None:
        raise RenderingError(f"the engine drew a <{element.tag}> instead of an SVG")
    parent.remove(element)


def _parts(root: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """Yield the elements that Graphviz has named, by these names, and take the names away."""
    for title in list(root.iter(f"{_SVG}title")):
        part = title.getparent()
        if part is not None:
            part.remove(title)
            yield title.text or "", part


def _tips(drawing: Drawing) -> Mapping[str, str]:
    tips = {node.id: node.tip for node in drawing.every_node()}
    return tips | {f"{edge.tail}->{edge.head}": edge.says for edge in drawing.edges}


def _name_parts(parts: Mapping[str, etree._Element], tips: Mapping[str, str]) -> None:
    """Give every part a title that a person understands, or none."""
    for name, part in parts.items():
        if tip := tips.get(name):
            part.insert(0, _titled(tip))


def _describe(root: etree._Element, drawing: Drawing) -> None:
    root.set("role", "img")
    root.set("lang", drawing.language)
    root.set(f"{_XML}lang", drawing.language)
    for name, text in (("desc", drawing.description), ("title", drawing.title)):
        element = etree.Element(_SVG + name)
        element.text = text
        root.insert(0, element)


def _size(root: etree._Element, sheet: Sheet) -> None:
    """Say how large it is printed, if that was asked for."""
    if sheet.size:
        for name, side in zip(("width", "height"), sheet.size, strict=True):
            root.set(name, f"{side}mm")


def _add_signs(
    root: etree._Element, parts: Mapping[str, etree._Element], drawing: Drawing, sheet: Sheet
) -> None:
    """Draw the signs where they are read: in the part that they belong to."""
    graph = root.find(f"{_SVG}g")
    for node in drawing.every_node():
        layer = _signs(node, sheet)
        if len(layer):
            parts.get(node.id, root if graph is None else graph).append(layer)


def _signs(node: Node, sheet: Sheet) -> etree._Element:
    # Graphviz counts from the lower left corner within the margin, upwards and below zero.
    x, y = sheet.left - MARGIN, sheet.top + MARGIN - sheet.height
    layer = _element("g", transform=f"translate({x:g} {y:g})", fill="none")
    layer.set("stroke-linecap", "round")
    layer.set("stroke-linejoin", "round")
    layer.extend(map(_sign, node.block.signs(node.x, node.y)))
    return layer


def _sign(place: PlacedSign) -> etree._Element:
    sign = place.sign
    group = _element(
        "g",
        transform=f"translate({place.x:.2f} {place.y:.2f}) scale({sign.scale:.4f})",
        stroke=sign.colour,
    )
    group.append(_titled(sign.says))
    for stroke in sign.strokes:
        path = _element("path", d=path_data(stroke.path))
        path.set("stroke-width", f"{stroke.width:g}")
        group.append(path)
    return group


def _titled(text: str) -> etree._Element:
    title = _element("title")
    title.text = text
    return title


def path_data(path: Iterable[Command]) -> str:
    """Return an outline as the ``d`` attribute of a path."""
    return "".join(step.letter + " ".join(f"{x:g} {y:g}" for x, y in step.points) for step in path)


def _element(name: str, **attributes: str) -> etree._Element:
    return etree.Element(_SVG + name, attributes)
