"""Wherever a text enters a deck, everything hostile enters with it, and comes out as a text only.

Every text of the model is planted with the same poison and a number of its own, so that each way
into the file is known to have been taken: a check of a way that nothing takes would prove nothing.
"""

import io
import re
from collections.abc import Iterator, Mapping
from itertools import count

import attrs
import pytest
from PIL import Image as Pillow
from pptx import Presentation

from journeykit import Project
from journeykit.model.origin import Origin
from scripts.checks.deck import Deck, find_all, parsed
from scripts.checks.decks import DECK_CHECKS
from tests.deck.decks import opened, rendered
from tests.deck.filled import Plan, filled
from tests.deck.parts import everything

POISON = (
    "".join(map(chr, (*range(32), *range(0x7F, 0xA0))))
    + "\ufffe\uffff\ufdd0\U0001fffe\ufeff \u202ea\u2066b\u2069 ]]> &lt;&#0;&amp; <a:t/> \"'` "
    "_x0007_ _x000D_ {0} %s \\N $(id) 👩🏽\u200d🚀 مرحبا javascript:alert(1) file:///etc/passwd"
)
LEADS = ("=1+1 ", "=cmd|' /C calc'!A0 ", "+1 ", "-1 ", "@SUM(A1) ", "javascript:alert(1) ", "")
"""How texts begin that careless writers of workbooks and links take for something else."""
LINK = 'https://example.org/\x07"><a:t>]]>&lt;\ufffe\u202ejavascript:alert(1)'
_MARK = re.compile(r"N\d{4}N")
_SPELLED = re.compile(r"_x00[0-9A-F]{2}_")
_SPREADSHEET = "ppt/embeddings/workbook"

WAYS: Mapping[str, tuple[str, str]] = {
    "titles": ("ppt/slides/slide", "//p:sp[.//p:ph[@type='title']]//a:t/text()"),
    "title of the cover": ("ppt/slides/slide", "//p:sp[.//p:ph[@type='ctrTitle']]//a:t/text()"),
    "texts of shapes": ("ppt/slides/slide", "//p:sp[not(.//p:ph)]//a:t/text()"),
    "cells of tables": ("ppt/slides/slide", "//a:tc//a:t/text()"),
    "footers": ("ppt/slides/slide", "//p:sp[.//p:ph[@type='ftr']]//a:t/text()"),
    "names of shapes": ("ppt/slides/slide", "//p:cNvPr/@name"),
    "alternative texts of shapes": ("ppt/slides/slide", "//p:cNvPr/@descr"),
    "alternative texts of pictures": ("ppt/slides/slide", "//p:pic//p:cNvPr/@descr"),
    "tips of links": ("ppt/slides/slide", "//a:hlinkClick/@tooltip"),
    "notes": ("ppt/notesSlides/", "//a:t/text()"),
    "labels in charts": ("ppt/charts/", "//a:t/text()"),
    "names and categories of charts": ("ppt/charts/", "//c:v/text()"),
    "cells of workbooks": (_SPREADSHEET, "//*[local-name()='is']/*[local-name()='t']/text()"),
    "sections": ("ppt/presentation.xml", "//*[local-name()='section']/@name"),
    "properties of the file": ("docProps/core.xml", "//text()"),
    "the project inside": ("customXml/item1.xml", "//text()"),
}
"""Ways of a text into the file: the parts, and where in them it comes out."""


def planted(first: int = 0, *, headlines: bool) -> Project:
    """Return a project of which every text is poisoned, and numbered from the first on."""
    number = count(first)

    def say(_: str) -> str:
        at = next(number)
        return f"{LEADS[at % len(LEADS)]}N{at:04d}N {POISON}"

    many = {"Journey.stages": 3, "Stage.touchpoints": 2, "DayTimeline.moments": 4}
    says = (lambda _: True) if headlines else (lambda name: not name.endswith(".headline"))
    project = filled(Plan(say, {**many, "Project.personas": 2}, says=says))
    evidence = [attrs.evolve(each, link=LINK) for each in project.evidence]
    return attrs.evolve(project, evidence=evidence)


@pytest.fixture(scope="module", params=[True, False], ids=["headlines", "findings"])
def content(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("project")
    Pillow.new("RGB", (40, 20), "red").save(folder / "picture.png")
    project = planted(headlines=request.param)
    earlier = planted(5_000, headlines=request.param)
    return rendered(attrs.evolve(project, origin=Origin(str(folder), ())), since=earlier)


@pytest.fixture(scope="module")
def deck(content: bytes) -> Deck:
    return opened(content)


@pytest.fixture(scope="module")
def texts(content: bytes) -> Mapping[str, list[str]]:
    """What comes out of the file, by the way that it went in."""
    parts = [(name, parsed(inner)) for name, inner in everything(content) if _is_xml(name)]
    found: dict[str, list[str]] = {way: [] for way in WAYS}
    for way, (start, path) in WAYS.items():
        roots = (root for name, root in parts if name.startswith(start))
        found[way] += [str(text) for root in roots for text in find_all(root, path)]
    return found


def _is_xml(name: str) -> bool:
    return name.endswith((".xml", ".rels"))


@pytest.mark.parametrize("way", WAYS)
def test_every_way_is_taken(way: str, texts: Mapping[str, list[str]]) -> None:
    assert any(_MARK.search(text) for text in texts[way])


def test_every_part_is_well_formed(content: bytes) -> None:
    for name, inner in everything(content):
        if _is_xml(name):
            parsed(inner)


@pytest.mark.parametrize("check", DECK_CHECKS)
def test_the_deck_is_sound(deck: Deck, check: str) -> None:
    assert [str(found) for found in DECK_CHECKS[check](deck)] == []


def test_python_pptx_opens_it(content: bytes, deck: Deck) -> None:
    assert len(Presentation(io.BytesIO(content)).slides) == len(deck.slides)


@pytest.mark.parametrize("way", sorted({*WAYS} - {"the project inside"}))
def test_nothing_invisible_is_left_and_nothing_is_spelled_out(
    way: str, texts: Mapping[str, list[str]]
) -> None:
    said = "".join(texts[way])

    assert re.findall("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff\ufdd0\u202a-\u202e]", said) == []
    spelled = set(_SPELLED.findall(said.replace("_x005F_", "_")))
    assert spelled <= {"_x0007_", "_x000D_"}  # as the poison has them


def test_no_workbook_calculates_with_a_text(content: bytes) -> None:
    formulas = list(_inside(content, _SPREADSHEET, "//*[local-name()='f']/text()"))

    assert formulas
    assert not [each for each in formulas if _MARK.search(each) or "cmd" in each or "1+1" in each]


def test_no_link_leads_out_of_the_file(content: bytes) -> None:
    modes = list(_inside(content, "", "//@TargetMode"))
    targets = list(_inside(content, "", "//@Target"))

    assert modes == []
    assert not [target for target in targets if ":" in target or _MARK.search(target)]


def _inside(content: bytes, start: str, path: str) -> Iterator[str]:
    for name, inner in everything(content):
        if name.startswith(start) and _is_xml(name):
            yield from map(str, find_all(parsed(inner), path))
