"""Templates as strangers make them, made from the shipped one by changing its parts."""

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from importlib import resources

from journeykit.exporters.deck.geometry import PAGE, emu
from journeykit.exporters.deck.template_file import TemplateFile

PRESENTATION = "ppt/presentation.xml"
MASTER = "ppt/slideMasters/slideMaster1.xml"
COVER = "ppt/slideLayouts/slideLayout1.xml"
TITLE_ONLY = "ppt/slideLayouts/slideLayout2.xml"
THEME = "ppt/theme/theme1.xml"
TYPES = "[Content_Types].xml"

Change = Callable[[str], str]


def shipped() -> dict[str, bytes]:
    """Return the parts of the shipped template."""
    content = resources.files("journeykit.exporters.deck").joinpath("default.pptx").read_bytes()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Return parts as a file."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


def template(
    changes: Mapping[str, Change] | None = None, name: str = "client.pptx"
) -> TemplateFile:
    """Return the shipped template as a client's, with some of its parts changed."""
    parts = shipped()
    for part, change in (changes or {}).items():
        changed = change(parts[part].decode())
        assert changed != parts[part].decode(), f"nothing changes in {part}"
        parts[part] = changed.encode()
    return TemplateFile(name, packed(parts))


def coloured(**colours: str) -> Change:
    """Return a change of the theme's colours, such as ``accent1="FF0000"``."""

    def change(xml: str) -> str:
        for slot, value in colours.items():
            found = f'<a:{slot}><a:srgbClr val="{value}"/></a:{slot}>'
            xml = re.sub(rf"<a:{slot}>.*?</a:{slot}>", found, xml)
        return xml

    return change


def sized(wide: float, high: float) -> dict[str, Change]:
    """Return the changes that make slides of another size, placeholders and all."""
    across, down = wide / PAGE.w, high / PAGE.h

    def placed(xml: str) -> str:
        def moved(found: re.Match[str]) -> str:
            x, y, w, h = map(int, found.groups())
            at = f'<a:off x="{round(x * across)}" y="{round(y * down)}"/>'
            return f'{at}<a:ext cx="{round(w * across)}" cy="{round(h * down)}"/>'

        return re.sub(
            r'<a:off x="(\d+)" y="(\d+)"/><a:ext cx="([1-9]\d+)" cy="(\d+)"/>', moved, xml
        )

    def size(xml: str) -> str:
        return re.sub(r"<p:sldSz[^>]*>", f'<p:sldSz cx="{emu(wide)}" cy="{emu(high)}"/>', xml)

    return {PRESENTATION: size, MASTER: placed, COVER: placed, TITLE_ONLY: placed}


def drawing(*shapes: str) -> Change:
    """Return a change that puts shapes on a layout or a master, below its placeholders."""
    return lambda xml: xml.replace("</p:grpSpPr>", f"</p:grpSpPr>{''.join(shapes)}", 1)


def rectangle(box: tuple[float, float, float, float], fill: str) -> str:
    """Return a shape, by its box in inches and the XML of its fill."""
    x, y, w, h = map(emu, box)
    return (
        '<p:sp><p:nvSpPr><p:cNvPr id="90" name="Band"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>'
        f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{w}" cy="{h}"/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{fill}</p:spPr></p:sp>'
    )


BLUE = '<a:solidFill><a:srgbClr val="1F4E9E"/></a:solidFill>'
FADING = (
    '<a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="3D6CB0"/></a:gs><a:gs pos="100000">'
    '<a:srgbClr val="6CB03D"/></a:gs></a:gsLst><a:lin ang="0"/></a:gradFill>'
)
DARK = {
    MASTER: lambda xml: xml.replace(
        'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"', 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"'
    )
}
"""A master that means dark grounds by the slots of light ones."""
OFFICE = coloured(
    dk1="000000", dk2="44546A", lt2="E7E6E6", accent1="5B9BD5", accent2="ED7D31", accent3="A5A5A5",
    accent4="FFC000", accent5="4472C4", accent6="70AD47",
)  # fmt: skip
PINK = coloured(
    dk1="3534EB", lt1="F5BBEB", dk2="000000", lt2="FFFFFF", accent1="6AB671", accent2="FF0000",
    accent3="3534EB", accent4="DCB8FF", accent5="AFE6ED", accent6="F3BB06",
)  # fmt: skip
BRANDS: dict[str, Mapping[str, Change]] = {
    "a theme of Office": {THEME: OFFICE},
    "pink where white is expected": {THEME: PINK},
    "a dark master": DARK,
    "a dark master in pink": {**DARK, THEME: PINK},
    "a band at the left": {MASTER: drawing(rectangle((0, 0, 0.8, 7.5), BLUE))},
    "a band and a line": {
        MASTER: drawing(rectangle((0, 0, 13.333, 0.5), BLUE), rectangle((0.4, 7.0, 12, 0), BLUE))
    },
    "a ground that fades": {MASTER: drawing(rectangle((0, 0, 13.333, 7.5), FADING))},
    "a card on blue": {
        MASTER: drawing(
            rectangle((0, 0, 13.333, 7.5), BLUE),
            rectangle((0.3, 0.3, 12.7, 6.9), BLUE.replace("1F4E9E", "FFFFFF")),
        )
    },
    "10 × 5.63": sized(10, 5.625),
    "10 × 7.5": sized(10, 7.5),
    "11.02 × 6.2": sized(11.024, 6.201),
    "no footers": {
        TITLE_ONLY: lambda xml: re.sub(
            r'<p:sp>(?:(?!</p:sp>).)*?type="(?:ftr|sldNum)".*?</p:sp>', "", xml
        )
    },
}
"""What templates are like."""


def together(*brands: Mapping[str, Change]) -> dict[str, Change]:
    """Return the changes of several, one after the other where they change the same part."""
    changes: dict[str, Change] = {}
    for part, change in (each for brand in brands for each in brand.items()):
        before = changes.get(part, str)
        changes[part] = lambda xml, before=before, change=change: change(before(xml))  # type: ignore[misc]
    return changes


HARDEST: dict[str, Mapping[str, Change]] = {
    "dark and pink, 10 × 5.63, no footers": together(
        DARK, {THEME: PINK}, BRANDS["no footers"], sized(10, 5.625)
    ),
    "a card on blue, 11.02 × 6.2": together(
        BRANDS["a card on blue"], {THEME: OFFICE}, sized(11.024, 6.201)
    ),
    "a ground that fades, 10 × 7.5": together(BRANDS["a ground that fades"], sized(10, 7.5)),
    "dark, a band at the left": together(DARK, BRANDS["a band at the left"]),
}
"""Several of them at once."""
