"""A brand: what an agency decides once for a client, beside the template or in place of one."""

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs

from journeykit.documents.finding import Spot, problems_in
from journeykit.documents.foreign_values import read_value
from journeykit.documents.limits import DEFAULT_LIMITS
from journeykit.documents.sources import content_of, decoded, in_file
from journeykit.documents.yaml_reading import yaml_tree
from journeykit.errors import DocumentError, ModelError, Problem, nearest
from journeykit.exporters.deck.colours import Shade
from journeykit.model.constraints import shown

MOST_BYTES = 1_000_000
"""Of a brand file."""
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
BRAND_SLOTS = (
    "text",
    "ground",
    "text2",
    "ground2",
    *(f"accent{n}" for n in range(1, 7)),
)
_SLOT_NAMES = {"text": "tx1", "ground": "bg1", "text2": "tx2", "ground2": "bg2"}


def _check_colour(_: Any, field: "attrs.Attribute[str | None]", value: str | None) -> None:
    if value is None or _COLOUR.fullmatch(value) or value in BRAND_SLOTS:
        return
    expected = "a colour such as #0B7477, or a slot of the theme such as accent3"
    raise ModelError([Problem(field.name, expected, repr(value), nearest(value, BRAND_SLOTS))])


def _check_family(_: Any, field: "attrs.Attribute[str | None]", value: str | None) -> None:
    if value is None or (value.strip() and value.isprintable() and not {*value} & {*'"<>'}):
        return
    expected = "the name of a font such as Lato, without quotation marks"
    raise ModelError([Problem(field.name, expected, shown(value))])


def _family() -> Any:
    return attrs.field(default=None, validator=_check_family)


def _colour() -> Any:
    return attrs.field(default=None, validator=_check_colour)


@attrs.frozen(kw_only=True)
class BrandColours:
    """The colours of a deck by what they mean.

    Each is a colour such as ``#0B7477``, or a slot of the template's theme such as ``accent3``.
    What is left out is chosen by hue and contrast.

    Attributes:
        ink: Text.
        paper: The ground that text stands on.
        deep: Panels and the heads of maps, with paper as their text.
        soft: Quiet grounds.
        highlight: What is good, and what to look at.
        negative: What is bad.
        warm: What is neither.
        quiet: What is unknown, and thin lines.
        night: Sleep.
        muted: Text that stands back.
    """

    ink: str | None = _colour()
    paper: str | None = _colour()
    deep: str | None = _colour()
    soft: str | None = _colour()
    highlight: str | None = _colour()
    negative: str | None = _colour()
    warm: str | None = _colour()
    quiet: str | None = _colour()
    night: str | None = _colour()
    muted: str | None = _colour()


@attrs.frozen(kw_only=True)
class BrandFonts:
    """The families of fonts of a deck.

    Attributes:
        heading: Of titles.
        body: Of everything else.
    """

    heading: str | None = _family()
    body: str | None = _family()


@attrs.frozen(kw_only=True)
class BrandLayouts:
    """The layouts of the template to use, by their names in PowerPoint.

    Attributes:
        cover: Of the cover.
        slide: Of all other slides.
    """

    cover: str | None = None
    slide: str | None = None


@attrs.frozen(kw_only=True)
class Brand:
    """How the decks of a client look.

    Attributes:
        template: A .pptx or .potx file, by its path from the brand file.
        logo: A PNG or JPEG file, by its path from the brand file; for projects that name none.
        colours: The colours by what they mean.
        fonts: The fonts.
        layouts: The layouts of the template.
    """

    template: str | None = None
    logo: str | None = None
    colours: BrandColours | None = None
    fonts: BrandFonts | None = None
    layouts: BrandLayouts | None = None

    def shades(self) -> dict[str, Shade]:
        """Return the roles that are decided."""
        return {
            role: Shade(value.upper() if value.startswith("#") else _SLOT_NAMES.get(value, value))
            for role, value in self._stated().items()
        }

    def _stated(self) -> Mapping[str, str]:
        stated = attrs.asdict(self.colours) if self.colours else {}
        return {role: value for role, value in stated.items() if value is not None}

    def names(self, role: str) -> bool:
        """Say whether a role is decided."""
        return role in self._stated()

    def families(self, heading: str, body: str) -> tuple[str, str]:
        """Return the families of headings and of text, those given where none is decided."""
        fonts = self.fonts or BrandFonts()
        return fonts.heading or heading, fonts.body or body


NO_BRAND = Brand()


def load_brand(path: str | os.PathLike[str]) -> Brand:
    """Read a brand file.

    Its paths then lead from where the caller is, rather than from the file.

    Raises:
        DocumentError: It cannot be read, or is no brand. Says everything that is wrong, with lines.
    """
    file, name = Path(path), os.fspath(path)
    with in_file(name):
        text = decoded(content_of(file, MOST_BYTES, "a brand file of at most 1 MB"))
        tree = yaml_tree(text, DEFAULT_LIMITS)
    brand, findings = read_value(Brand, tree.value if tree.value is not None else {})
    findings = (*tree.findings, *findings)
    if findings:
        problems = problems_in(
            [name],
            findings,
            lambda found: Spot(0, found.line or tree.line_of(found.steps), found.steps),
            DEFAULT_LIMITS.problems,
        )
        raise DocumentError(problems)
    return _from_here(brand, file.parent)


def _from_here(brand: Brand, folder: Path) -> Brand:
    """Return a brand whose paths lead from where the caller is."""

    def here(path: str | None) -> str | None:
        return None if path is None else str(folder / path)

    return attrs.evolve(brand, template=here(brand.template), logo=here(brand.logo))


def as_brand(given: "Brand | str | os.PathLike[str] | None") -> Brand | None:
    """Return a brand that is given as the path of its file, or was read already."""
    return given if given is None or isinstance(given, Brand) else load_brand(given)
