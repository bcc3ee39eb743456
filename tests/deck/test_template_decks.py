"""Decks on clients' templates: placeholders filled, everything in its place and to be read."""

import io
import os
import re
from functools import cache
from pathlib import Path

import pytest
from pptx import Presentation

from journeykit.exporters.deck.package.template import template_for
from journeykit.exporters.deck.template_file import TemplateFile, template_file
from scripts.checks.deck import Deck, find_all
from scripts.checks.geometry import shapes_outside
from tests.deck.decks import example, opened, rendered
from tests.deck.grounds import readings
from tests.deck.room import faults
from tests.deck.templates import (
    BLUE,
    BRANDS,
    COVER,
    MASTER,
    TITLE_ONLY,
    drawing,
    rectangle,
    template,
)

CASES = Path(os.environ.get("JOURNEYKIT_CASES", "none")) / "templates"
THIRD_PARTIES = sorted(path.name for path in CASES.glob("*.p*tx"))


@cache
def deck(brand: str, name: str) -> Deck:
    return opened(rendered(example(name), template=template(BRANDS[brand])))


@pytest.mark.parametrize("brand", BRANDS)
def test_everything_is_to_be_read_on_any_template(brand: str) -> None:
    found = deck(brand, "minimal")
    bad = [str(each) for s in found.slides[1:] for each in readings(found, s) if not each.is_enough]

    assert bad == []


@pytest.mark.parametrize("name", ["minimal", "b2b"])
@pytest.mark.parametrize("brand", BRANDS)
def test_nothing_overflows_or_overlaps_on_any_template(brand: str, name: str) -> None:
    assert list(faults(deck(brand, name))) == []


@pytest.mark.parametrize("brand", BRANDS)
def test_nothing_reaches_over_the_edge(brand: str) -> None:
    found = deck(brand, "minimal")

    assert [str(each) for each in shapes_outside(found)] == []


@pytest.mark.parametrize("brand", BRANDS)
def test_titles_stand_in_their_placeholder_and_slides_are_numbered(brand: str) -> None:
    content = rendered(example("minimal"), template=template(BRANDS[brand]))

    for slide in Presentation(io.BytesIO(content)).slides:
        assert slide.shapes.title is not None
        assert slide.shapes.title.text
    for found in opened(content).slides[1:]:
        assert len(find_all(found.tree, "//a:fld[@type='slidenum']")) == 1


def test_a_title_only_in_full_colour_is_not_taken() -> None:
    """The trap of names: what is called so may be the header of a section."""
    trap = template({TITLE_ONLY: drawing(rectangle((0, 0, 13.333, 7.5), BLUE))})

    assert template_for(trap).theme.layout.name == "Title and text"


def test_a_layout_that_numbers_slides_itself_is_not_numbered_again() -> None:
    number = (
        '<p:sp><p:nvSpPr><p:cNvPr id="91" name="No"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>'
        '<a:xfrm><a:off x="100000" y="6600000"/><a:ext cx="300000" cy="150000"/></a:xfrm>'
        '</p:spPr><p:txBody><a:bodyPr/><a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" '
        'type="slidenum"><a:rPr lang="en-GB"/><a:t>1</a:t></a:fld></a:p></p:txBody></p:sp>'
    )
    changes = {**BRANDS["no footers"], MASTER: drawing(number)}
    found = opened(rendered(example("minimal"), template=template(changes)))

    assert find_all(found.slides[1].tree, "//a:fld[@type='slidenum']") == []


def test_a_bands_side_is_left_free() -> None:
    page = template_for(template(BRANDS["a band at the left"])).theme.page

    assert page.x >= 0.8
    assert page.x + page.across * 13.333 <= 13.34


def test_where_nothing_reads_slides_bring_their_own_ground() -> None:
    theme = template_for(template(BRANDS["a ground that fades"])).theme

    assert theme.layout.has_plate
    assert theme.cover is None


def untyped(xml: str) -> str:
    """Return the layout of a cover that nothing but its place among the layouts tells of."""
    xml = xml.replace('type="title"', 'type="cust"', 1)
    return xml.replace('type="subTitle"', 'type="body"')


def narrow(xml: str) -> str:
    return re.sub(r'<a:ext cx="[1-9]\d+"', '<a:ext cx="3000000"', untyped(xml))


def test_the_first_layout_is_a_cover_if_its_title_is_wide() -> None:
    wide = template_for(template({COVER: untyped})).theme.cover

    assert wide is not None
    assert wide.name == "Cover"
    assert template_for(template({COVER: narrow})).theme.cover is None


def test_a_second_text_of_a_cover_says_for_whom_it_is() -> None:
    second = (
        '<p:sp><p:nvSpPr><p:cNvPr id="80" name="Facts"/><p:cNvSpPr/><p:nvPr><p:ph type="body" '
        'idx="20"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="823000" y="6000000"/><a:ext '
        'cx="9000000" cy="400000"/></a:xfrm></p:spPr><p:txBody><a:bodyPr/><a:p/></p:txBody></p:sp>'
    )
    change = {COVER: lambda xml: xml.replace("</p:spTree>", f"{second}</p:spTree>")}
    deck = rendered(example("b2b"), template=template(change), slides=("cover",))
    cover = Presentation(io.BytesIO(deck)).slides[0]
    (facts,) = (each for each in cover.placeholders if each.placeholder_format.idx == 20)

    assert "Calder Building Services" in facts.text_frame.text


def narrow_footer(xml: str) -> str:
    return re.sub(r'(type="ftr".*?<a:ext cx=")\d+', r"\g<1>5600000", xml, flags=re.DOTALL)


def test_a_footer_is_set_smaller_before_anything_of_it_is_cut() -> None:
    large = {TITLE_ONLY: lambda xml: narrow_footer(xml.replace('sz="800"', 'sz="1200"'))}
    deck = rendered(example("foulee"), template=template(large), slides=("summary",))
    slide = Presentation(io.BytesIO(deck)).slides[0]
    (footer,) = (each for each in slide.placeholders if each.placeholder_format.idx == 11)
    (run,) = footer.text_frame.paragraphs[0].runs

    assert run.font.size.pt in {9, 10, 11}
    assert "…" not in footer.text_frame.text


def test_fewer_stages_stand_on_a_smaller_slide() -> None:
    def maps(brand: str) -> int:
        chosen = {"template": template(BRANDS[brand]), "slides": ("map",)}
        return len(opened(rendered(example("b2b"), **chosen)).slides)

    assert maps("10 × 5.63") > maps("a theme of Office")


def test_the_same_template_gives_the_same_bytes() -> None:
    brand = template(BRANDS["a card on blue"])

    assert rendered(example("minimal"), template=brand) == rendered(
        example("minimal"), template=brand
    )


@pytest.mark.skipif(not THIRD_PARTIES, reason="JOURNEYKIT_CASES names no folder with templates")
@pytest.mark.parametrize("name", THIRD_PARTIES or ["none"])
def test_third_parties_templates_are_built_on(name: str) -> None:
    content = rendered(example("b2b"), template=template_file(CASES / name))
    found = opened(content)

    assert len(set(found.names)) == len(found.names)
    assert [str(each) for each in shapes_outside(found)] == []
    assert all(slide.shapes.title is not None for slide in Presentation(io.BytesIO(content)).slides)


@pytest.mark.skipif(not THIRD_PARTIES, reason="JOURNEYKIT_CASES names no folder with templates")
@pytest.mark.parametrize("name", THIRD_PARTIES or ["none"])
def test_a_validator_finds_nothing_that_the_template_had_not(name: str, tmp_path: Path) -> None:
    pytest.importorskip("openxml_audit", reason="openxml-audit is a tool for development")
    from scripts.checks.validators import schema_and_semantics

    path = tmp_path / "deck.pptx"
    path.write_bytes(rendered(example("minimal"), template=template_file(CASES / name)))
    own = ("/ppt/slides/", "/ppt/charts/", "/ppt/notesSlides/", "/ppt/tags/", "/docProps/")
    faults_found = [str(fault) for fault in schema_and_semantics(path).faults]

    assert [fault for fault in faults_found if fault.startswith(own)] == []
    assert isinstance(template_file(CASES / name), TemplateFile)
