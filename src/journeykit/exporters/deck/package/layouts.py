"""Which layouts of a template to use.

Names say little: what is called "Title only" may be the header of a section in full colour. So a
layout is judged by its type, by its placeholders, and by how much of the slide it leaves free.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import attrs
from pptx.oxml.ns import qn

from journeykit.errors import UsageError, nearest
from journeykit.exporters.deck.geometry import Box
from journeykit.exporters.deck.layout import Layout, Slot
from journeykit.exporters.deck.package.corners import free_corner
from journeykit.exporters.deck.package.drawn import Slots, Stage, box_of, boxes_of, stage_of
from journeykit.exporters.deck.roles import is_usable

_TITLES = ("title", "ctrTitle")
_SAME = (_TITLES, ("subTitle", "body"))
"""Kinds of placeholder that inherit from each other."""
_NARROWEST, _OVER = 0.3, 0.05
"""Of placeholders at the foot, in inches: how narrow, and how far over the edge, at most."""
_AT_THE_FOOT = 0.82
"""Below which share of the height footers stand where footers do."""
_COVER_TYPES = {"title"}
_OTHER_TYPES = {"title", "secHead", "vertTx", "vertTitleAndTx", "clipArtAndVertTx", "blank"}
_DEFAULT_SIZE, _COVER_SIZE = 12.0, 40.0
_WIDE = 0.4
"""The share of a slide's width from which on a title is that of a cover."""
_WIDE_BELOW = 0.25
"""The share from which on a text below the title says something."""
_MOST_ON_COVER = 3
"""Placeholders beside the title, of a layout that is taken for a cover because it comes first."""


@attrs.frozen
class Candidate:
    """A layout that slides may use.

    Attributes:
        part: The layout, as python-pptx opened it.
        layout: What it offers.
        stage: What it leaves free.
        score: How well it serves slides that bring their own contents.
    """

    part: Any
    layout: Layout
    stage: Stage
    score: float


def chosen(
    layouts: Sequence[Any], slide: Box, slots_of: dict[int, Slots], wanted: str | None, name: str
) -> Candidate:
    """Return the layout of most slides.

    Args:
        layouts: All layouts, of all masters.
        slide: The whole slide.
        slots_of: The colours of the theme of each master, by its identity.
        wanted: The name of the layout that somebody has decided on.
        name: What an error calls the template.

    Raises:
        UsageError: There is no layout of that name, or none that has a title.
    """
    if wanted is not None:
        layouts = [named(layouts, wanted, name)]
    found = [each for part in layouts for each in _candidate(part, slide, slots_of)]
    if not found:
        what = f"the layout '{wanted}' of the" if wanted else "no layout of the"
        raise UsageError(
            f"{what} template '{name}' has {'no' if wanted else 'a'} title: add a title "
            "placeholder in PowerPoint's slide master view"
        )
    return max(found, key=lambda each: each.score)


def named(layouts: Sequence[Any], wanted: str, name: str) -> Any:
    """Return a layout by its name.

    Raises:
        UsageError: There is none; names the nearest.
    """
    known = [str(layout.name) for layout in layouts]
    if wanted in known:
        return layouts[known.index(wanted)]
    parts = (f"the template '{name}' has no layout '{wanted}'", nearest(wanted, known))
    raise UsageError("; ".join(filter(None, (*parts, f"it has: {', '.join(known)}"))))


def cover_of(
    layouts: Sequence[Any], content: Any, slide: Box, wanted: str | None, name: str
) -> Any | None:
    """Return the layout of the cover; None where the template has none.

    Args:
        layouts: All layouts, of all masters.
        content: The layout of most slides.
        slide: The whole slide.
        wanted: The name of the layout that somebody has decided on.
        name: What an error calls the template.

    Raises:
        UsageError: There is no layout of the name wanted.
    """
    if wanted is not None:
        return named(layouts, wanted, name)
    titled = [each for each in layouts if _slot(each, *_TITLES)]
    by_type = [each for each in titled if _type(each) in _COVER_TYPES]
    of_content = [each for each in by_type if each.slide_master is content.slide_master]
    by_slots = [each for each in titled if _slot(each, "subTitle") and each is not content]
    by_slots.sort(key=lambda each: each.slide_master is not content.slide_master)
    first = [each for each in titled if each is layouts[0] and each is not content]
    first = [each for each in first if _may_be_cover(each, slide)]
    return next(iter((*of_content, *by_type, *by_slots, *first)), None)


def _may_be_cover(part: Any, slide: Box) -> bool:
    """Say whether a layout may be meant for covers: its title is wide, and little else is on it."""
    title = _measured(part, _slot(part, *_TITLES), _COVER_SIZE)
    is_wide = title is not None and title.box is not None and title.box.w >= _WIDE * slide.w
    return is_wide and not _has_picture(part) and len(list(_others(part))) <= _MOST_ON_COVER


def cover_layout(part: Any, slide: Box) -> Layout:
    """Return what a layout offers to a cover."""
    title = _measured(part, _slot(part, *_TITLES), _COVER_SIZE)
    texts = [_measured(part, each, 18.0) for each in _slots(part, "subTitle", "body")]
    below = [each for each in texts if each and _is_below(each, title, slide)]
    subtitle = below[0] if below else next(iter(texts), None)
    facts = below[1] if len(below) > 1 else None
    filled = [slot.box for slot in (title, subtitle, facts) if slot and slot.box]
    return Layout(
        str(part.name),
        title=title or Slot("title"),
        subtitle=subtitle,
        facts=facts,
        corner=free_corner(slide, (*filled, *boxes_of(part, slide))),
    )


def _is_below(slot: Slot, title: Slot | None, slide: Box) -> bool:
    """Say whether a text of a cover goes on below its title, on lines that are not too short."""
    box, head = slot.box, title.box if title else None
    return box is None or head is None or (box.y > head.y and box.w >= _WIDE_BELOW * slide.w)


def _candidate(part: Any, slide: Box, slots_of: dict[int, Slots]) -> Iterator[Candidate]:
    title = _slot(part, *_TITLES)
    if title is None:
        return
    stage = stage_of(part, slide, slots_of[id(part.slide_master.element)])
    has_plate = stage.ground is None or not is_usable(stage.ground)
    footer, number = (
        _measured(part, _slot(part, kind), _DEFAULT_SIZE) for kind in ("ftr", "sldNum")
    )
    layout = Layout(
        str(part.name),
        title=title,
        footer=footer if _is_at_foot(footer, slide) and not has_plate else None,
        number=number if _is_at_foot(number, slide) and not has_plate else None,
        is_numbered=_is_numbered(part),
        has_plate=has_plate,
    )
    yield Candidate(part, layout, stage, _score(part, title, stage, slide, has_plate=has_plate))


def _is_numbered(part: Any) -> bool:
    """Say whether a layout or its master draws the number of a slide by itself."""
    path = "p:cSld/p:spTree/*[not(.//p:nvPr/p:ph)]//a:fld[@type='slidenum']"
    shows_master = part.element.get("showMasterSp") not in {"0", "false"}
    owners = (part, *([part.slide_master] if shows_master else ()))
    return any(owner.element.xpath(path) for owner in owners)


def _score(part: Any, title: Slot, stage: Stage, slide: Box, *, has_plate: bool) -> float:
    """Return how well a layout serves slides that bring their own contents."""
    kind = _type(part)
    free = stage.free.w * stage.free.h / (slide.w * slide.h)
    score = 0.3 if has_plate else free
    score += {"titleOnly": 0.3, "obj": 0.1}.get(kind, 0.0)
    score -= 0.5 if kind in _OTHER_TYPES or title.kind == "ctrTitle" else 0.0
    score -= 0.04 * sum(1 for _ in _others(part)) + (0.3 if _has_picture(part) else 0.0)
    score -= 0.3 if _has_map_of_its_own(part) else 0.0
    measured = _measured(part, title, 0)
    box = measured.box if measured else None
    if box and (box.y > slide.h * 0.3 or box.w < slide.w * 0.4):
        score -= 0.4
    return score


def _has_map_of_its_own(part: Any) -> bool:
    """Say whether a layout means other colours by the names of slots than its master."""
    return bool(part.element.xpath("p:clrMapOvr/a:overrideClrMapping"))


def _type(part: Any) -> str:
    return str(part.element.get("type") or "")


def _others(part: Any) -> Iterator[Any]:
    """Iterate over the placeholders that slides would leave empty."""
    usual = {*_TITLES, "dt", "ftr", "sldNum"}
    for found in _placeholders(part):
        if found.get("type", "obj") not in usual:
            yield found


def _has_picture(part: Any) -> bool:
    return any(found.get("type") == "pic" for found in _others(part))


def _placeholders(part: Any) -> list[Any]:
    found: list[Any] = part.element.xpath("p:cSld/p:spTree//p:nvPr/p:ph")
    return found


def _slot(part: Any, *kinds: str) -> Slot | None:
    """Return the first placeholder of one of the kinds."""
    return next(_slots(part, *kinds), None)


def _slots(part: Any, *kinds: str) -> Iterator[Slot]:
    """Iterate over the placeholders of some kinds, text that runs upwards left out."""
    for kind in kinds:
        for found in _placeholders(part):
            if found.get("type", "obj") == kind and found.get("orient") != "vert":
                index = found.get("idx")
                yield Slot(kind, int(index) if index else None)


def _measured(part: Any, slot: Slot | None, size: float) -> Slot | None:
    """Return a placeholder with its place and the size of its text, as far as they are stated."""
    if slot is None:
        return None
    shapes = [*_holders(part, slot), *_holders(part.slide_master, slot)]
    transforms = (shape.find(f"{qn('p:spPr')}/{qn('a:xfrm')}") for shape in shapes)
    boxes = (box_of(transform) for transform in transforms if transform is not None)
    box = next((each for each in boxes if each is not None), None)
    properties = [found for shape in shapes for found in _first_level(shape)]
    if slot.kind in {*_TITLES, "subTitle", "body"}:
        style = "titleStyle" if slot.kind in _TITLES else "bodyStyle"
        master = part.slide_master.element
        properties += master.xpath(f"p:txStyles/p:{style}/a:lvl1pPr/a:defRPr")
    points = next((int(found.get("sz")) / 100 for found in properties if found.get("sz")), size)
    caps = next((found.get("cap") for found in properties if found.get("cap")), "none")
    return attrs.evolve(slot, box=box, size=points, is_upper=caps == "all")


def _first_level(shape: Any) -> list[Any]:
    found: list[Any] = shape.xpath("p:txBody/a:lstStyle/a:lvl1pPr/a:defRPr")
    return found


def _holders(part: Any, slot: Slot) -> list[Any]:
    """Return the shapes of a layout or master that hold a placeholder."""
    kinds = next((each for each in _SAME if slot.kind in each), (slot.kind,))
    found: list[Any] = [
        shape
        for shape in part.element.xpath("p:cSld/p:spTree/p:sp[p:nvSpPr/p:nvPr/p:ph]")
        if shape.xpath("p:nvSpPr/p:nvPr/p:ph")[0].get("type", "obj") in kinds
    ]
    own = [
        shape
        for shape in found
        if shape.xpath("p:nvSpPr/p:nvPr/p:ph")[0].get("idx") == str(slot.index)
    ]
    return own or found


def _is_at_foot(slot: Slot | None, slide: Box) -> bool:
    box = slot.box if slot else None
    if box is None or box.w < _NARROWEST:
        return False
    return _AT_THE_FOOT * slide.h <= box.y and box.bottom <= slide.h + _OVER
