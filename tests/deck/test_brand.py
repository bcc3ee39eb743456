"""Brand files: read strictly, and seen in the deck."""

import io
import re
from pathlib import Path

import pytest
from PIL import Image
from pptx import Presentation

from journeykit.errors import DocumentError, RenderingError, UsageError
from journeykit.exporters import render
from journeykit.exporters.deck.brand import (
    Brand,
    BrandColours,
    BrandFonts,
    BrandLayouts,
    load_brand,
)
from journeykit.exporters.deck.colours import rgb
from journeykit.exporters.deck.package.template import template_for
from journeykit.exporters.deck.template_file import TemplateFile
from journeykit.exporters.deck.theme import HIGHLIGHT, SLOTS
from tests.deck.decks import example, opened, rendered
from tests.deck.templates import BLUE, BRANDS, COVER, THEME, drawing, rectangle, template

WHOLE = """\
logo: logo.png
colours:
  highlight: "#0B5FA5"
  negative: accent3
fonts:
  heading: Georgia
  body: Arial
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "brand.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_brand_file_is_read_and_its_paths_lead_from_it(tmp_path: Path) -> None:
    brand = load_brand(written(tmp_path, f"template: client.potx\n{WHOLE}"))

    assert brand.template == str(tmp_path / "client.potx")
    assert brand.logo == str(tmp_path / "logo.png")
    assert brand.colours == BrandColours(highlight="#0B5FA5", negative="accent3")
    assert brand.fonts == BrandFonts(heading="Georgia", body="Arial")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("colors:\n  ink: accent1\n", r"brand\.yaml:1: colors: .*did you mean 'colours'"),
        ("colours:\n  highligth: accent1\n", r"brand\.yaml:2: .*did you mean 'highlight'"),
        ("fonts:\n  body: Arial\ncolours:\n  ink: blue\n", r"brand\.yaml:4: .*#0B7477"),
        ("colours:\n  ink: accent11\n", r"did you mean 'accent1'"),
        ("colours:\n  ink: '#12345'\n", r"brand\.yaml:2"),
        ("fonts: Arial\n", r"brand\.yaml:1: fonts: expected a mapping"),
        ('fonts:\n  body: "Arial\\x07"\n', r"brand\.yaml:2: fonts\.body: .*such as Lato"),
        ("fonts:\n  heading: 'a \"b\"'\n", r"brand\.yaml:2: .*without quotation marks"),
        ("fonts:\n  heading: ' '\n", r"brand\.yaml:2: .*such as Lato"),
        ("logo: 3\n", r"brand\.yaml:1: logo: expected a text"),
        ("logo: a\nlogo: b\n", r"brand\.yaml:2"),
        ("- logo\n", r"brand\.yaml"),
        ("logo: [\n", r"brand\.yaml:"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(DocumentError, match=said):
        load_brand(written(tmp_path, text))


def test_the_file_and_line_are_kept_where_an_export_asks_for_it(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"brand\.yaml:1: font"):
        render(example("minimal"), "pptx", brand=written(tmp_path, "font: Arial\n"))


def test_a_brand_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"none\.yaml"):
        load_brand(tmp_path / "none.yaml")


def test_an_empty_brand_changes_nothing(tmp_path: Path) -> None:
    plain = rendered(example("minimal"))

    assert rendered(example("minimal"), brand=written(tmp_path, "")) == plain


def test_colours_and_fonts_stand_in_the_theme_where_there_is_no_template() -> None:
    """So that a person who changes the theme in PowerPoint recolours the deck."""
    brand = Brand(colours=BrandColours(highlight="#0b5fa5"), fonts=BrandFonts(body="Arial"))
    theme = template_for(None, brand).theme
    deck = opened(rendered(example("minimal"), brand=brand))
    part = deck.parts[THEME].decode()

    assert theme.colour(HIGHLIGHT) == rgb("0B5FA5")
    assert '<a:accent1><a:srgbClr val="0B5FA5"/></a:accent1>' in part
    assert '<a:latin typeface="Arial"/>' in part
    assert (str(theme.heading_font), str(theme.body_font)) == ("Calibri", "Arial")
    slides = [content for name, content in deck.parts.items() if "/slides/" in name]
    assert all(b"srgbClr" not in content for content in slides)


def test_a_slot_of_the_theme_may_stand_for_a_role() -> None:
    brand = Brand(colours=BrandColours(highlight="accent5", ink="text2"))

    for file in (None, template()):
        roles = template_for(file, brand).theme.roles
        assert (roles["highlight"].slot, roles["ink"].slot) == ("accent5", "tx2")


def test_a_colour_of_its_own_is_used_on_a_template_whatever_its_theme() -> None:
    brand = Brand(colours=BrandColours(highlight="#0B5FA5"))
    content = rendered(example("minimal"), brand=brand, template=template(BRANDS["a dark master"]))
    slides = [c for name, c in opened(content).parts.items() if name.startswith("ppt/slides/slide")]

    assert any(b'<a:srgbClr val="0B5FA5"' in each for each in slides)


def test_text_is_measured_in_the_fonts_of_the_brand() -> None:
    wide = template_for(None, Brand(fonts=BrandFonts(body="Verdana"))).theme
    plain = template_for(None).theme

    assert wide.body_font.font(10) != plain.body_font.font(10)


def test_a_layout_is_taken_by_its_name() -> None:
    brand = Brand(layouts=BrandLayouts(slide="Title and text", cover="Cover"))

    assert template_for(template(), brand).theme.layout.name == "Title and text"


@pytest.mark.parametrize("which", ["slide", "cover"])
def test_an_unknown_layout_names_the_nearest(which: str) -> None:
    brand = Brand(layouts=BrandLayouts(**{which: "Title onyl"}))

    with pytest.raises(UsageError, match="did you mean 'Title only'"):
        template_for(template(), brand)


def test_layouts_without_a_template_are_refused() -> None:
    with pytest.raises(UsageError, match="there is no template"):
        template_for(None, Brand(layouts=BrandLayouts(slide="Title only")))


def test_a_layout_without_a_title_is_refused() -> None:
    changes = {"ppt/slideLayouts/slideLayout2.xml": lambda xml: xml.replace('type="title"', "", 1)}

    with pytest.raises(UsageError, match="has no title"):
        template_for(template(changes), Brand(layouts=BrandLayouts(slide="Title only")))


def test_the_logo_of_the_brand_is_shown_where_the_project_names_none(tmp_path: Path) -> None:
    Image.new("RGB", (60, 30), "navy").save(tmp_path / "logo.png")
    deck = rendered(example("minimal"), brand=written(tmp_path, "logo: logo.png\n"))
    slides = Presentation(io.BytesIO(deck)).slides

    assert all(any(re.match("Logo", s.name) for s in slide.shapes) for slide in slides)


def logo_of(template_file: TemplateFile, folder: Path) -> tuple[list[str], str]:
    """Return the shapes of a cover that are the brand's logo, and its notes."""
    Image.new("RGB", (60, 30), "navy").save(folder / "logo.png")
    brand = written(folder, "logo: logo.png\n")
    deck = rendered(example("minimal"), brand=brand, template=template_file)
    cover, *others = Presentation(io.BytesIO(deck)).slides
    assert not any(shape.name.startswith("Logo") for slide in others for shape in slide.shapes)
    shown = [shape.name for shape in cover.shapes if shape.name.startswith("Logo")]
    return shown, cover.notes_slide.notes_text_frame.text if cover.has_notes_slide else ""


def test_the_logo_of_the_brand_is_on_a_clients_cover_and_nowhere_else(tmp_path: Path) -> None:
    shown, notes = logo_of(template(BRANDS["a theme of Office"]), tmp_path)

    assert len(shown) == 1
    assert "logo" not in notes


def test_a_logo_that_no_corner_is_free_for_is_left_out_and_the_notes_say_so(tmp_path: Path) -> None:
    full = {COVER: drawing(rectangle((0, 0, 13.3, 1.9), BLUE), rectangle((0, 5, 13.3, 2.5), BLUE))}
    shown, notes = logo_of(template(full), tmp_path)

    assert shown == []
    assert "no corner" in notes


def test_the_logo_keeps_clear_of_what_the_layout_draws(tmp_path: Path) -> None:
    right = {COVER: drawing(rectangle((9, 0, 4.3, 7.5), BLUE))}
    place = template_for(template(right)).theme.cover

    assert place is not None
    assert place.corner is not None
    assert place.corner.right < 9


def test_a_template_alone_brings_its_own_logo(tmp_path: Path) -> None:
    deck = rendered(example("foulee"), template=template(), slides=("cover",))

    assert not any(
        s.name.startswith("Logo") for s in Presentation(io.BytesIO(deck)).slides[0].shapes
    )


def test_a_logo_that_is_none_is_named(tmp_path: Path) -> None:
    with pytest.raises(RenderingError, match=r"logo\.png"):
        rendered(example("minimal"), brand=written(tmp_path, "logo: logo.png\n"))


def test_a_brand_names_the_template_and_an_option_another(tmp_path: Path) -> None:
    (tmp_path / "client.pptx").write_bytes(template(BRANDS["10 × 5.63"]).content)
    path = written(tmp_path, "template: client.pptx\n")

    assert opened(rendered(example("minimal"), brand=path)).width == 9_144_000
    assert opened(rendered(example("minimal"), brand=path, template=template())).width > 12_000_000


def test_every_role_may_be_decided() -> None:
    assert set(BrandColours.__annotations__) == set(SLOTS)
