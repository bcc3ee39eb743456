"""A small deck without fault, and the means to break it."""

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pptx import Presentation
from pptx.chart.data import ChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.enum.text import MSO_AUTO_SIZE
from pptx.slide import Slide
from pptx.util import Inches

LANGUAGE = "fr-FR"
TITLES = ("Le point bas est l'attente", "Deux moments comptent")

Spoil = Callable[[str, str, str], Path]


def add_chart(slide: Slide) -> None:
    data = ChartData()
    data.categories = ["Découverte", "Achat"]
    data.add_series("Émotion", (1, -2))
    slide.shapes.add_chart(XL_CHART_TYPE.LINE, Inches(1), Inches(2), Inches(4), Inches(2), data)
    slide.shapes[-1].name = "Courbe"


def add_table(slide: Slide) -> None:
    frame = slide.shapes.add_table(2, 3, Inches(1), Inches(5), Inches(6), Inches(1))
    frame.name = "Moments"
    frame.table.cell(0, 0).text = "Heure"


def add_picture(slide: Slide) -> None:
    content = BytesIO()
    Image.new("RGB", (8, 8), "teal").save(content, "PNG")
    content.seek(0)
    picture = slide.shapes.add_picture(content, Inches(6), Inches(2), Inches(1), Inches(1))
    picture.name = "Portrait"


def add_group(slide: Slide) -> None:
    group = slide.shapes.add_group_shape()
    group.name = "Carte"
    box = group.shapes.add_textbox(Inches(7), Inches(4), Inches(2), Inches(0.5))
    box.name = "Texte de la carte"
    box.text_frame.text = "Essayer chez soi"
    box.text_frame.word_wrap = True
    box.text_frame.auto_size = MSO_AUTO_SIZE.NONE


def describe(slide: Slide) -> None:
    for shape in slide.shapes:
        shape.element.xpath(".//p:cNvPr")[0].set("descr", f"Ce que montre {shape.name}")
    for run in slide.element.xpath("//a:r"):
        run.get_or_add_rPr().set("lang", LANGUAGE)


@pytest.fixture
def sound_deck(tmp_path: Path) -> Path:
    presentation = Presentation()
    for title in TITLES:
        slide = presentation.slides.add_slide(presentation.slide_layouts[5])
        assert slide.shapes.title is not None
        slide.shapes.title.text = title
        for add in (add_chart, add_table, add_picture, add_group):
            add(slide)
        describe(slide)
    path = tmp_path / "sound.pptx"
    presentation.save(str(path))
    return path


@pytest.fixture
def spoil(sound_deck: Path, tmp_path: Path) -> Spoil:
    """Return a copy of the sound deck in which one text of one part is another."""

    def spoiled(part: str, old: str, new: str) -> Path:
        target = tmp_path / "spoiled.pptx"
        with zipfile.ZipFile(sound_deck) as sound, zipfile.ZipFile(target, "w") as broken:
            for name in sound.namelist():
                content = sound.read(name)
                if name == part:
                    assert old.encode() in content, content
                    content = content.replace(old.encode(), new.encode(), 1)
                broken.writestr(name, content)
        return target

    return spoiled
