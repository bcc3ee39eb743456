"""Pictures from the folder of a project: found safely, cut natively, stored once."""

import io
import struct
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image as Pillow, ImageDraw
from PIL.PngImagePlugin import PngInfo

from journeykit import Project, load
from journeykit.errors import RenderingError
from journeykit.exporters.deck import pictures
from journeykit.exporters.deck.pictures import LARGEST_SIDE, picture_of
from journeykit.model import Image
from scripts.checks.deck import Deck, find_all
from tests.deck.decks import example_deck, opened, rendered
from tests.deck.test_editions import traces

DOCUMENT = """
journeykit: 1
title: Projet
deck: {logo: {file: logo.png, alt: Notre logo, credit: Studio B}}
personas:
  - {name: Anna Blum, goals: [Courir], portrait: {file: anna.png, alt: Anna sourit, credit: Ada}}
  - {name: Karim, goals: [Courir], portrait: anna.png}
journeys:
  - {title: Parcours, persona: anna-blum, stages: [{kind: purchase}]}
"""


def picture(mode: str = "RGB", size: tuple[int, int] = (40, 20), kind: str = "PNG") -> bytes:
    target = io.BytesIO()
    Pillow.new(mode, size, "red").save(target, kind)
    return target.getvalue()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "project.yaml").write_text(DOCUMENT, encoding="utf-8")
    (tmp_path / "anna.png").write_bytes(picture())
    (tmp_path / "logo.png").write_bytes(picture(size=(30, 10)))
    return tmp_path


def deck_of(folder: Path) -> Deck:
    return shown(load(folder))


def shown(project: Project) -> Deck:
    return opened(rendered(project, slides="cover,persona,map"))


def media(deck: Deck) -> list[str]:
    return [name for name in deck.parts if name.startswith("ppt/media/")]


def test_a_picture_is_stored_once_however_often_it_is_shown(folder: Path) -> None:
    deck = deck_of(folder)
    portraits = [each for slide in deck.slides for each in find_all(slide.tree, "//p:pic")]

    assert len(media(deck)) == 2
    assert len(portraits) > 4


def test_a_portrait_is_cut_evenly_to_a_circle_and_says_what_it_shows(folder: Path) -> None:
    slide = deck_of(folder).slides[1]
    (logo, portrait) = find_all(slide.tree, "//p:pic")
    (crop,) = find_all(portrait, "p:blipFill/a:srcRect")
    (properties,) = find_all(portrait, "p:nvPicPr/p:cNvPr")

    assert [crop.get(side) for side in "ltrb"] == ["25000", "0", "25000", "0"]
    assert find_all(portrait, "p:spPr/a:prstGeom[@prst='ellipse']")
    assert properties.get("descr") == "Anna sourit"
    assert find_all(logo, "p:nvPicPr/p:cNvPr//adec:decorative")


def test_the_slide_and_the_notes_say_whose_picture_it_is(folder: Path) -> None:
    deck = deck_of(folder)
    texts = [each.text for each in find_all(deck.slides[1].tree, "//a:t")]

    assert "Ada" in texts
    assert "Studio B" in deck.parts["ppt/notesSlides/notesSlide1.xml"].decode()


def test_initials_stand_in_for_a_picture_that_is_not_there(folder: Path) -> None:
    project = load(folder)
    (folder / "anna.png").unlink()
    deck = shown(project)

    assert len(media(deck)) == 1
    assert "AB" in [each.text for each in find_all(deck.slides[1].tree, "//a:t")]
    assert "anna.png" in deck.parts["ppt/notesSlides/notesSlide2.xml"].decode()


def test_a_link_out_of_the_folder_is_not_followed(folder: Path, tmp_path: Path) -> None:
    outside = tmp_path.parent / f"{tmp_path.name}-outside.png"
    outside.write_bytes(picture())
    project = load(folder)
    (folder / "anna.png").unlink()
    (folder / "anna.png").symlink_to(outside)

    assert len(media(opened(rendered(project)))) == 1


def test_a_project_without_a_folder_has_no_pictures() -> None:
    assert picture_of(Project(title="Projet"), Image(file="a.png")) is None


@pytest.mark.parametrize(
    "content",
    [b"", b"no picture", picture()[:60], b"\x89PNG\r\n\x1a\n" + b"\0" * 50, b"<svg/>"],
)
def test_a_broken_picture_is_an_error_that_names_it(folder: Path, content: bytes) -> None:
    (folder / "anna.png").write_bytes(content)

    with pytest.raises(RenderingError, match=r"anna\.png"):
        deck_of(folder)


def test_another_kind_of_picture_is_not_decoded(folder: Path) -> None:
    (folder / "anna.png").write_bytes(picture(kind="TIFF"))

    with pytest.raises(RenderingError, match=r"anna\.png"):
        deck_of(folder)


def chunk(name: bytes, data: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(name + data))
    return struct.pack(">I", len(data)) + name + data + check


@pytest.mark.parametrize("side", [9_000, 12_000, 60_000])
def test_a_picture_of_too_many_pixels_is_refused_before_it_is_decoded(
    folder: Path, side: int
) -> None:
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")
    (folder / "anna.png").write_bytes(bomb)

    with pytest.raises(RenderingError, match=r"anna\.png"):
        deck_of(folder)


def test_a_file_of_too_many_bytes_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MOST_BYTES", 50)

    with pytest.raises(RenderingError, match="larger"):
        deck_of(folder)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16"])
def test_a_picture_of_any_mode_becomes_one_that_office_shows(folder: Path, mode: str) -> None:
    kind = "JPEG" if mode == "CMYK" else "PNG"
    (folder / "anna.png").write_bytes(
        picture(mode, (1200, 600), kind) if mode != "I;16" else grey()
    )
    found = picture_of(load(folder), Image(file="anna.png"))

    assert found is not None
    with Pillow.open(io.BytesIO(found.content)) as shown:
        assert shown.mode in {"RGB", "RGBA"}
        assert shown.size == (LARGEST_SIDE, LARGEST_SIDE // 2)
        assert not shown.getexif()


def grey() -> bytes:
    target = io.BytesIO()
    Pillow.new("I;16", (1200, 600), 1000).save(target, "PNG")
    return target.getvalue()


def test_a_photograph_is_turned_upright_and_forgets_where_it_was_taken(folder: Path) -> None:
    target, facts = io.BytesIO(), Pillow.Exif()
    facts[0x0112] = 6
    facts[0x010E] = "12 rue des Lilas"
    Pillow.new("RGB", (40, 20)).save(target, "JPEG", exif=facts)
    (folder / "anna.png").write_bytes(target.getvalue())
    found = picture_of(load(folder), Image(file="anna.png"))

    assert found is not None
    assert (found.width, found.height) == (20, 40)
    assert b"Lilas" not in found.content


def test_what_hides_in_a_picture_of_any_kind_stays_outside(folder: Path) -> None:
    facts = Pillow.Exif()
    facts.get_ifd(0x8825)[29] = "GPS: rue des Lilas"
    texts = PngInfo()
    texts.add_text("Author", "rue des Lilas")
    texts.add_itxt("XML:com.adobe.xmp", "<x>rue des Lilas</x>", zip=True)
    hidden: dict[str, dict[str, Any]] = {
        "PNG": {"exif": facts, "pnginfo": texts},
        "JPEG": {"exif": facts, "comment": b"rue des Lilas", "xmp": b"<x>rue des Lilas</x>"},
    }
    for kind, said in hidden.items():
        target = io.BytesIO()
        Pillow.new("RGB", (40, 20), "red").save(target, kind, **said)
        (folder / "anna.png").write_bytes(target.getvalue())
        found = picture_of(load(folder), Image(file="anna.png"))

        assert found is not None
        with Pillow.open(io.BytesIO(found.content)) as shown:
            assert not shown.getexif()
            assert {*shown.info} <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
        assert traces(rendered(load(folder)), "Lilas") == []


def test_no_picture_is_described_by_the_name_of_its_file(folder: Path) -> None:
    deck = deck_of(folder)
    names = ("//p:pic//p:cNvPr/@name", "//p:pic//p:cNvPr/@descr")
    said = [
        str(each) for slide in deck.slides for path in names for each in find_all(slide.tree, path)
    ]

    assert any("Karim" in each for each in said)
    assert not [each for each in said if ".png" in each]


def test_the_example_shows_its_portraits_and_its_logo() -> None:
    deck = example_deck("foulee", "fr")

    assert len(media(deck)) == 3
    assert all(find_all(slide.tree, "//p:pic") for slide in deck.slides)


def logo(folder: Path, colour: tuple[int, ...]) -> None:
    """Save a logo that is a disc of a colour, on nothing."""
    image = Pillow.new("RGBA", (60, 60), (0, 0, 0, 0))
    ImageDraw.Draw(image).ellipse((5, 5, 55, 55), fill=colour)
    image.save(folder / "logo.png")


def plates(deck: Deck) -> list[str]:
    """Return the colours of the grounds that the logos stand on, in slots of the theme."""
    path = "//p:sp[p:nvSpPr/p:cNvPr[starts-with(@name, 'Plate of the logo')]]//a:schemeClr"
    return [each.get("val", "") for slide in deck.slides for each in find_all(slide.tree, path)]


def test_a_light_logo_on_nothing_stands_on_a_dark_plate_everywhere(folder: Path) -> None:
    logo(folder, (250, 250, 250, 255))

    assert plates(deck_of(folder)) == ["tx2"] * len(deck_of(folder).slides)


@pytest.mark.parametrize("colour", [(20, 40, 60, 255), (200, 30, 30, 255)])
def test_any_other_logo_has_a_plate_of_paper_on_the_cover_alone(
    folder: Path, colour: tuple[int, ...]
) -> None:
    logo(folder, colour)

    assert plates(deck_of(folder)) == ["bg1"]


def test_a_logo_that_brings_a_ground_of_its_own_needs_no_other(folder: Path) -> None:
    Pillow.new("RGBA", (60, 20), (255, 255, 255, 255)).save(folder / "logo.png")

    assert plates(deck_of(folder)) == ["bg1"]
