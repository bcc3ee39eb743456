"""The presentation that slides are added to: its layouts, its theme, its size."""

import io
from collections.abc import Mapping
from functools import cache
from importlib import resources
from math import floor
from typing import Any, Literal

import attrs
from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.presentation import Presentation as PresentationDocument

from journeykit.errors import UsageError
from journeykit.exporters.deck.brand import NO_BRAND, Brand
from journeykit.exporters.deck.colours import Shade
from journeykit.exporters.deck.geometry import EMU_PER_INCH, FOOTER_TOP, PAGE, Box
from journeykit.exporters.deck.package import layouts
from journeykit.exporters.deck.package.branding import put_fonts, put_roles
from journeykit.exporters.deck.package.emptying import empty
from journeykit.exporters.deck.package.opening import broken_is_said, opened, refuse_links
from journeykit.exporters.deck.page import Page, Typeface
from journeykit.exporters.deck.roles import plate, roles_for
from journeykit.exporters.deck.template_file import TemplateFile
from journeykit.exporters.deck.theme import PLAIN_MAP, Theme

LayoutName = Literal["Cover", "Title only"]

_ABOVE_FOOTERS = FOOTER_TOP - 0.1
"""Down to where the design page has to lie above the placeholders at the foot, in its inches."""
_MOST_SQUEEZED, _MOST_STRETCHED = 0.92, 1.34
"""The bounds of what lies between the factors down and across."""
_PLATE_MARGIN = 0.02
"""Of the slide's width, around a ground that is laid over a template's own."""
_SAME = 0.0005
"""Slides of the usual size are said to be 13.333 or 13.3333 inches wide."""
_SIZES = (4.0, 60.0)
"""The least and the greatest side of a slide, in inches."""
_SAVE_ANEW = "open it in PowerPoint and save it anew"
_WIDEST = 4
"""How many times as wide as high a slide is at most."""


@attrs.frozen
class Template:
    """An open template without slides.

    Attributes:
        document: The presentation, as python-pptx opened it.
        theme: The colours and fonts of its master.
        layouts: The part of each layout that slides use.
    """

    document: PresentationDocument
    theme: Theme
    layouts: Mapping[str, Part]

    def layout(self, name: LayoutName) -> Part:
        """Return the part of a layout."""
        return self.layouts[name]


def template_for(file: TemplateFile | None, brand: Brand = NO_BRAND) -> Template:
    """Open what slides are added to.

    Args:
        file: A client's template; None for the one that ships with the package.
        brand: What somebody has decided about colours, fonts and layouts.

    Raises:
        UsageError: The file is no template that slides can be added to, or has not the layouts
            that the brand names.
    """
    return default_template(brand) if file is None else _clients(file, brand)


def default_template(brand: Brand = NO_BRAND) -> Template:
    """Open the template that ships with the package, in the colours and fonts of a brand."""
    if brand.layouts is not None:
        raise UsageError("a brand names layouts of a template, and there is no template: give one")
    document = Presentation(io.BytesIO(_shipped()))
    master = document.slide_master
    part = _theme_part(master)
    changed = put_roles(put_fonts(part.blob.decode(), brand), brand)
    part._blob = changed.encode()  # noqa: SLF001 (python-pptx has no other way)
    theme = Theme.read(changed)
    if brand.colours:
        theme = attrs.evolve(theme, roles=_roles_of_own(theme, brand))
    found = {layout.name: layout.part for layout in document.slide_layouts}
    return Template(document, theme, found)


def _roles_of_own(theme: Theme, brand: Brand) -> Mapping[str, Shade]:
    """Return the roles of the shipped template in the colours of a brand.

    A colour has taken the place of the slot's; a slot is meant as it stands in the theme.
    """
    named = {role: shade for role, shade in brand.shades().items() if shade.slot[0] != "#"}
    return {**theme.roles, **named}


@cache
def _shipped() -> bytes:
    return resources.files("journeykit.exporters.deck").joinpath("default.pptx").read_bytes()


def _clients(file: TemplateFile, brand: Brand) -> Template:
    document = opened(file.content, file.name)
    with broken_is_said(file.name):
        empty(document)
        refuse_links(document, file.name)
        return _read(document, file, brand)


def _read(document: PresentationDocument, file: TemplateFile, brand: Brand) -> Template:
    slide = _slide(document, file.name)
    themes = {id(m.element): _theme(m, file.name) for m in document.slide_masters}
    every = [layout for m in document.slide_masters for layout in m.slide_layouts]
    slots = {master: theme.slots for master, theme in themes.items()}
    wanted = brand.layouts
    content = layouts.chosen(every, slide, slots, wanted.slide if wanted else None, file.name)
    named = wanted.cover if wanted else None
    cover = None
    if named is not None or not content.layout.has_plate:
        cover = layouts.cover_of(every, content.part, slide, named, file.name)
    theme = _dressed(themes[id(content.part.slide_master.element)], content, slide, brand)
    theme = attrs.evolve(
        theme, cover=layouts.cover_layout(cover, slide) if cover is not None else None
    )
    if brand.fonts:
        for master in document.slide_masters:
            part = _theme_part(master)
            part._blob = put_fonts(part.blob.decode(), brand).encode()  # noqa: SLF001
    parts = {"Title only": content.part.part, "Cover": (cover or content.part).part}
    return Template(document, theme, parts)


def _dressed(theme: Theme, content: layouts.Candidate, slide: Box, brand: Brand) -> Theme:
    """Return the theme of a template with its roles, its page and its layout decided."""
    slots = theme.slots
    behind = content.stage.ground
    has_plate = content.layout.has_plate or behind is None
    given = brand.shades()
    if behind is None or has_plate:
        given = {"paper": plate(slots), **given}
        behind = given["paper"].colour(slots, (255, 255, 255))
    page = page_on(content, slide, has_plate=has_plate)
    heading, body = brand.families(str(theme.heading_font), str(theme.body_font))
    return attrs.evolve(
        theme,
        roles=roles_for(slots, behind, given),
        ground=behind,
        heading_font=Typeface(heading, page),
        body_font=Typeface(body, page),
        page=page,
        layout=content.layout,
    )


def page_on(content: layouts.Candidate, slide: Box, *, has_plate: bool) -> Page:
    """Return where the design page lies on a slide: over all the room that there is.

    It is squeezed or stretched a little, and otherwise made narrower or less high.
    """
    free = content.stage.free
    if has_plate:
        free = slide.inset(_PLATE_MARGIN * slide.w)
    footers = (content.layout.footer, content.layout.number)
    tops = [slot.box.y for slot in footers if slot and slot.box and slot.box.y > free.y]
    down = free.h / PAGE.h
    if tops:
        down = min(down, (min(tops) - free.y) / _ABOVE_FOOTERS)
    across = min(free.w / PAGE.w, down / _MOST_SQUEEZED)
    down = min(down, across * _MOST_STRETCHED)
    across, down = _rounded(across), _rounded(down)
    return Page(max(round(free.x + (free.w - across * PAGE.w) / 2, 4), 0.0), free.y, across, down)


def _rounded(factor: float) -> float:
    """Return a factor that nothing is pushed over an edge by."""
    return 1.0 if abs(factor - 1) < _SAME else floor(factor * 10_000) / 10_000


def _slide(document: PresentationDocument, name: str) -> Box:
    sides = (document.slide_width, document.slide_height)
    wide, high = ((side or 0) / EMU_PER_INCH for side in sides)
    is_of_a_size = all(_SIZES[0] <= side <= _SIZES[1] for side in (wide, high))
    if not is_of_a_size or not high / 1.05 <= wide <= high * _WIDEST:
        raise UsageError(
            f"the slides of the template '{name}' are {wide:.1f} × {high:.1f} in: they have to be "
            f"wider than high, but not {_WIDEST} times as wide, and of {_SIZES[0]:.0f} to "
            f"{_SIZES[1]:.0f} in"
        )
    return Box(0, 0, wide, high)


def _theme(master: Any, name: str) -> Theme:
    try:
        theme = Theme.read(_theme_part(master).blob.decode())
    except KeyError as error:
        raise UsageError(f"the template '{name}' has no theme: {_SAVE_ANEW}") from error
    except (ValueError, AttributeError) as error:
        said = "" if isinstance(error, UnicodeDecodeError) else f" ({error})"
        raise UsageError(
            f"the template '{name}' has no theme that can be read{said}: {_SAVE_ANEW}"
        ) from error
    found = master.element.find(f"{{{master.element.nsmap['p']}}}clrMap")
    stated = {each: found.get(each) for each in PLAIN_MAP} if found is not None else {}
    known = {each: slot for each, slot in stated.items() if slot in theme.colours}
    return attrs.evolve(theme, slot_map={**PLAIN_MAP, **known})


def _theme_part(master: Any) -> Any:
    return master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
