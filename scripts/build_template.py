"""Build the template that decks use unless the client brings one.

Run it after a change here: ``python scripts/build_template.py``. The result is shipped with the
package; a test compares it with what this script makes.
"""

import io
import zipfile
from pathlib import Path

from journeykit.exporters.deck.geometry import CONTENT, FOOTER_TOP, PAGE, TITLE, Box, Size, emu
from journeykit.exporters.deck.package.archive import add

TARGET = Path(__file__).parent.parent / "src/journeykit/exporters/deck/default.pptx"

COLOURS = {
    "dk1": "1B2430",
    "lt1": "FFFFFF",
    "dk2": "17324D",
    "lt2": "F3F4F2",
    "accent1": "0B7477",
    "accent2": "C73E1D",
    "accent3": "F2A33A",
    "accent4": "8FA3B5",
    "accent5": "5D4A8C",
    "accent6": "56616C",
    "hlink": "0B7477",
    "folHlink": "5D4A8C",
}
FONT = "Calibri"
SUBTITLE = Box(0.9, 2.62, 8.4, 0.9)
COVER_TITLE = Box(0.9, 1.62, 10.6, 0.95)
FOOTER = Box(PAGE.x + 0.5, FOOTER_TOP, 9.0, 0.2)
NUMBER = Box(PAGE.w - 0.5 - 0.8, FOOTER_TOP, 0.8, 0.2)

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
P = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
PML = "application/vnd.openxmlformats-officedocument.presentationml"
COLOUR_MAP = (
    'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" '
    'accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" '
    'hlink="hlink" folHlink="folHlink"'
)
TREE = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>'
    '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/>'
    '<a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
)


def theme(name: str) -> str:
    """Return a theme part."""
    colours = "".join(
        f'<a:{slot}><a:srgbClr val="{value}"/></a:{slot}>' for slot, value in COLOURS.items()
    )
    font = f'<a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    edge = f'<a:ln w="9525">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{HEAD}<a:theme {A} name="{name}"><a:themeElements>'
        f'<a:clrScheme name="{name}">{colours}</a:clrScheme><a:fontScheme name="{name}">'
        f"<a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="{name}"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{edge * 3}</a:lnStyleLst><a:effectStyleLst>{effect * 3}"
        f"</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


def placeholder(
    number: int, name: str, kind: str, box: Box | None, text: str, index: int | None = None
) -> str:
    """Return a placeholder of a master or a layout."""
    at = f' idx="{index}"' if index is not None else ""
    place = ""
    if box:
        place = (
            f'<a:xfrm><a:off x="{emu(box.x)}" y="{emu(box.y)}"/>'
            f'<a:ext cx="{emu(box.w)}" cy="{emu(box.h)}"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        )
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{name}"/>'
        f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="{kind}"{at}/></p:nvPr>'
        f"</p:nvSpPr><p:spPr>{place}</p:spPr><p:txBody>{text}</p:txBody></p:sp>"
    )


def body(anchor: str, style: str, text: str) -> str:
    """Return the text of a placeholder, without insets."""
    return (
        f'<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="{anchor}"><a:noAutofit/>'
        f"</a:bodyPr><a:lstStyle>{style}</a:lstStyle>{text}"
    )


def level(size: float, colour: str, *, bold: bool = False, align: str = "l") -> str:
    """Return the style of the first level of a placeholder."""
    return (
        f'<a:lvl1pPr marL="0" indent="0" algn="{align}"><a:lnSpc><a:spcPct val="90000"/></a:lnSpc>'
        f'<a:buNone/><a:defRPr sz="{round(size * 100)}" b="{bold:d}"><a:solidFill>'
        f'<a:schemeClr val="{colour}"/></a:solidFill></a:defRPr></a:lvl1pPr>'
    )


def prompt(text: str) -> str:
    """Return the text that a placeholder shows while it is empty."""
    return f'<a:p><a:r><a:rPr lang="en-GB"/><a:t>{text}</a:t></a:r></a:p>'


def footers(first_number: int, colour: str) -> str:
    """Return the footer and the slide number."""
    number = (
        '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">'
        '<a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld></a:p>'
    )
    quiet = level(Size.CAPTION, colour)
    right = level(Size.CAPTION, colour, align="r")
    return placeholder(
        first_number, "Footer", "ftr", FOOTER, body("t", quiet, "<a:p/>"), 11
    ) + placeholder(
        first_number + 1, "Slide number", "sldNum", NUMBER, body("t", right, number), 12
    )


def master() -> str:
    """Return the slide master."""
    title = placeholder(
        2, "Title", "title", TITLE, body("t", "", prompt("Say the finding in at most two lines"))
    )
    text = placeholder(3, "Text", "body", CONTENT, body("t", "", prompt("Text")), 1)
    levels = "".join(
        f'<a:lvl{n}pPr marL="{n * 171450}" indent="-171450"><a:spcBef><a:spcPts val="300"/>'
        '</a:spcBef><a:buFont typeface="Arial"/><a:buChar char="•"/>'
        f'<a:defRPr sz="{size * 100}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'
        '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>'
        f"</a:defRPr></a:lvl{n}pPr>"
        for n, size in enumerate((Size.SUBHEADING, Size.LEAD, Size.BODY), start=1)
    )
    heading = (
        '<a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:buNone/>'
        f'<a:defRPr sz="{Size.TITLE * 100}" b="1">'
        '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'
        '<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/>'
        "</a:defRPr></a:lvl1pPr>"
    )
    other = (
        '<a:lvl1pPr><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'
        '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>'
        "</a:defRPr></a:lvl1pPr>"
    )
    layouts = "".join(
        f'<p:sldLayoutId id="{2147483649 + n}" r:id="rId{n + 1}"/>' for n in range(len(LAYOUTS))
    )
    return (
        f"{HEAD}<p:sldMaster {A} {R} {P}><p:cSld><p:bg><p:bgPr><a:solidFill>"
        '<a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'
        f"<p:spTree>{TREE}{title}{text}{footers(4, 'accent6')}</p:spTree></p:cSld>"
        f"<p:clrMap {COLOUR_MAP}/><p:sldLayoutIdLst>{layouts}</p:sldLayoutIdLst><p:txStyles>"
        f"<p:titleStyle>{heading}</p:titleStyle><p:bodyStyle>{levels}</p:bodyStyle>"
        f"<p:otherStyle>{other}</p:otherStyle></p:txStyles></p:sldMaster>"
    )


def layout(name: str, kind: str, shapes: str, background: str = "") -> str:
    """Return a layout."""
    ground = (
        f'<p:bg><p:bgPr><a:solidFill><a:schemeClr val="{background}"/></a:solidFill>'
        "<a:effectLst/></p:bgPr></p:bg>"
        if background
        else ""
    )
    return (
        f'{HEAD}<p:sldLayout {A} {R} {P} type="{kind}" preserve="1"><p:cSld name="{name}">'
        f"{ground}<p:spTree>{TREE}{shapes}</p:spTree></p:cSld>"
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    )


def cover() -> str:
    """Return the layout of the cover."""
    title = body("b", level(Size.COVER, "bg1", bold=True), prompt("Title"))
    subtitle = body("t", level(18, "bg1"), prompt("Subtitle"))
    shapes = placeholder(2, "Title", "ctrTitle", COVER_TITLE, title) + placeholder(
        3, "Subtitle", "subTitle", SUBTITLE, subtitle, 1
    )
    return layout("Cover", "title", shapes, "tx2")


def title_only() -> str:
    """Return the layout that nearly every slide uses."""
    title = placeholder(2, "Title", "title", None, body("t", "", prompt("Title")))
    return layout("Title only", "titleOnly", title + footers(3, "accent6"))


def title_and_text() -> str:
    """Return a layout for slides that people add by hand."""
    title = placeholder(2, "Title", "title", None, body("t", "", prompt("Title")))
    text = placeholder(3, "Text", "obj", None, body("t", "", prompt("Text")), 1)
    return layout("Title and text", "obj", title + text + footers(4, "accent6"))


LAYOUTS = (cover, title_only, title_and_text)


def notes_master() -> str:
    """Return the master of the notes pages."""
    image = Box(0.75, 0.8, 6.0, 3.38)
    text = Box(0.75, 4.5, 6.0, 5.0)
    picture = (
        '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" '
        'noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr>'
        f'</p:nvSpPr><p:spPr><a:xfrm><a:off x="{emu(image.x)}" y="{emu(image.y)}"/>'
        f'<a:ext cx="{emu(image.w)}" cy="{emu(image.h)}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr></p:sp>'
    )
    notes = placeholder(3, "Notes", "body", text, body("t", "", prompt("Notes")), 1)
    style = (
        '<a:lvl1pPr><a:spcBef><a:spcPts val="400"/></a:spcBef><a:defRPr sz="1200"><a:solidFill>'
        '<a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/>'
        '<a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>'
    )
    return (
        f"{HEAD}<p:notesMaster {A} {R} {P}><p:cSld><p:bg><p:bgPr><a:solidFill>"
        '<a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'
        f"<p:spTree>{TREE}{picture}{notes}</p:spTree></p:cSld><p:clrMap {COLOUR_MAP}/>"
        f"<p:notesStyle>{style}</p:notesStyle></p:notesMaster>"
    )


def presentation() -> str:
    """Return the presentation part, without slides."""
    return (
        f'{HEAD}<p:presentation {A} {R} {P} saveSubsetFonts="1"><p:sldMasterIdLst>'
        '<p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst>'
        '<p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>'
        f'<p:sldSz cx="{emu(PAGE.w)}" cy="{emu(PAGE.h)}"/>'
        f'<p:notesSz cx="{emu(7.5)}" cy="{emu(10)}"/>'
        '<p:defaultTextStyle><a:defPPr><a:defRPr lang="en-GB"/></a:defPPr></p:defaultTextStyle>'
        "</p:presentation>"
    )


def relationships(*targets: tuple[str, str]) -> str:
    """Return a part's relationships, numbered from 1."""
    entries = "".join(
        f'<Relationship Id="rId{n}" Type="{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets, start=1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{entries}</Relationships>'


def content_types(parts: dict[str, str]) -> str:
    """Return the content types of all parts."""
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in parts.items()
    )
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def files() -> dict[str, str]:
    """Return every file of the template."""
    numbers = range(1, len(LAYOUTS) + 1)
    theme_type = "application/vnd.openxmlformats-officedocument.theme+xml"
    types = {
        "ppt/presentation.xml": f"{PML}.presentation.main+xml",
        "ppt/slideMasters/slideMaster1.xml": f"{PML}.slideMaster+xml",
        "ppt/notesMasters/notesMaster1.xml": f"{PML}.notesMaster+xml",
        "ppt/presProps.xml": f"{PML}.presProps+xml",
        "ppt/viewProps.xml": f"{PML}.viewProps+xml",
        "ppt/tableStyles.xml": f"{PML}.tableStyles+xml",
        "ppt/theme/theme1.xml": theme_type,
        "ppt/theme/theme2.xml": theme_type,
        "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    } | {f"ppt/slideLayouts/slideLayout{n}.xml": f"{PML}.slideLayout+xml" for n in numbers}
    return {
        "[Content_Types].xml": content_types(types),
        "_rels/.rels": relationships(
            (f"{OFFICE}/officeDocument", "ppt/presentation.xml"),
            (f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": (
            f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/"/>'
        ),
        "ppt/presentation.xml": presentation(),
        "ppt/_rels/presentation.xml.rels": relationships(
            (f"{OFFICE}/slideMaster", "slideMasters/slideMaster1.xml"),
            (f"{OFFICE}/notesMaster", "notesMasters/notesMaster1.xml"),
            (f"{OFFICE}/theme", "theme/theme1.xml"),
            (f"{OFFICE}/presProps", "presProps.xml"),
            (f"{OFFICE}/tableStyles", "tableStyles.xml"),
            (f"{OFFICE}/viewProps", "viewProps.xml"),
        ),
        "ppt/presProps.xml": f"{HEAD}<p:presentationPr {A} {R} {P}/>",
        "ppt/viewProps.xml": f"{HEAD}<p:viewPr {A} {R} {P}/>",
        "ppt/tableStyles.xml": (
            f'{HEAD}<a:tblStyleLst {A} def="{{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}}"/>'
        ),
        "ppt/theme/theme1.xml": theme("journeykit"),
        "ppt/theme/theme2.xml": theme("journeykit notes"),
        "ppt/slideMasters/slideMaster1.xml": master(),
        "ppt/slideMasters/_rels/slideMaster1.xml.rels": relationships(
            *((f"{OFFICE}/slideLayout", f"../slideLayouts/slideLayout{n}.xml") for n in numbers),
            (f"{OFFICE}/theme", "../theme/theme1.xml"),
        ),
        "ppt/notesMasters/notesMaster1.xml": notes_master(),
        "ppt/notesMasters/_rels/notesMaster1.xml.rels": relationships(
            (f"{OFFICE}/theme", "../theme/theme2.xml")
        ),
    } | {
        name: content
        for n, make in zip(numbers, LAYOUTS, strict=True)
        for name, content in (
            (f"ppt/slideLayouts/slideLayout{n}.xml", make()),
            (
                f"ppt/slideLayouts/_rels/slideLayout{n}.xml.rels",
                relationships((f"{OFFICE}/slideMaster", "../slideMasters/slideMaster1.xml")),
            ),
        )
    }


def template() -> bytes:
    """Return the template, the same bytes at every call."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files().items():
            add(archive, name, content.encode())
    return target.getvalue()


if __name__ == "__main__":
    TARGET.write_bytes(template())
