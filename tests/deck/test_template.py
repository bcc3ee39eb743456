"""The template that ships: what its script makes, and what slides rely on."""

import io
import tempfile
from importlib import resources
from pathlib import Path

import pytest
from pptx import Presentation
from pptx.util import Emu

from journeykit.exporters.deck.geometry import PAGE, emu
from journeykit.exporters.deck.package.template import default_template
from journeykit.exporters.deck.roles import READABLE
from journeykit.exporters.deck.theme import SLOTS
from scripts.build_template import COLOURS, FONT, template
from scripts.checks.deck import find_all
from tests.deck.decks import PROJECTS, example, example_deck, opened, rendered


def shipped() -> bytes:
    return resources.files("journeykit.exporters.deck").joinpath("default.pptx").read_bytes()


def test_the_template_is_what_its_script_makes() -> None:
    assert shipped() == template()


def test_it_is_empty_and_has_the_size_of_the_grid() -> None:
    document = Presentation(io.BytesIO(shipped()))

    assert len(document.slides) == 0
    assert (document.slide_width, document.slide_height) == (Emu(emu(PAGE.w)), Emu(emu(PAGE.h)))


def test_the_theme_is_read_from_it() -> None:
    theme = default_template().theme

    assert (str(theme.heading_font), str(theme.body_font)) == (FONT, FONT)
    for slot, value in COLOURS.items():
        if slot in theme.colours:
            assert bytes(theme.colours[slot]).hex().upper() == value
    assert set(theme.colours) == set(COLOURS) - {"folHlink"}
    assert READABLE == 4.5
    assert len(SLOTS) == len(theme.colours) - 1


@pytest.mark.parametrize("name", PROJECTS)
def test_slides_fill_the_placeholders_of_their_layout(name: str) -> None:
    for slide in Presentation(io.BytesIO(rendered(example(name)))).slides:
        wanted = {each.placeholder_format.idx for each in slide.slide_layout.placeholders}
        filled = {each.placeholder_format.idx for each in slide.placeholders}
        assert filled == wanted, slide.slide_layout.name


@pytest.mark.parametrize("name", PROJECTS)
def test_slides_name_no_colour_and_no_font_of_their_own(name: str) -> None:
    """Else a client's theme, or a change of the theme in PowerPoint, would not recolour them."""
    for slide in example_deck(name, "fr").slides:
        assert find_all(slide.tree, "//a:srgbClr | //a:sysClr | //a:prstClr") == []
        fonts = {each.get("typeface", "") for each in find_all(slide.tree, "//a:latin")}
        assert fonts <= {"+mj-lt", "+mn-lt"}


@pytest.mark.parametrize("what", ["the template", *PROJECTS])
def test_a_validator_that_we_did_not_write_finds_no_error(what: str) -> None:
    pytest.importorskip("openxml_audit", reason="openxml-audit is a tool for development")
    from scripts.checks.validators import schema_and_semantics

    content = shipped() if what == "the template" else rendered(example(what))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "deck.pptx")
        path.write_bytes(content)
        outcome = schema_and_semantics(path)

    assert [str(fault) for fault in outcome.faults] == []


def test_a_deck_can_be_taken_for_a_template_again() -> None:
    """Nothing of what python-pptx reads is lost when it saves the deck."""
    saved = io.BytesIO()
    Presentation(io.BytesIO(rendered(example("minimal")))).save(saved)

    assert len(opened(saved.getvalue()).slides) == len(example_deck("minimal", "en").slides)
