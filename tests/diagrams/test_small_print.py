"""What is said of pictures that are printed too small to be read."""

import pytest

from journeykit.exporters import notes
from journeykit.exporters.diagrams.page import LONG_SIDES, Page, sheet_for
from journeykit.exporters.diagrams.small_print import READABLE, small_print
from journeykit.model import Project
from journeykit.model.scales import Language
from journeykit.wording import sentence
from tests.diagrams.maps import crowd, drawn, journey, project, stage, with_plain_spaces

SMALLEST = 11
"""Points of the smallest words of a flow, as drawn."""
LARGE: Project = project(crowd(8, 12))


def test_what_can_be_read_needs_no_word() -> None:
    assert small_print(drawn(journey(stage("A", "1"))), "A4") is None


def test_the_paper_that_is_named_is_the_smallest_that_reads_well() -> None:
    drawing = drawn(crowd(8, 12))
    said = small_print(drawing, "A4")

    assert said is not None
    assert said.facts["size"] == SMALLEST * sheet_for(drawing, "A4").scale < READABLE
    readable = [each for each in LONG_SIDES if small_print(drawing, each) is None]
    assert said.facts["larger"] == readable[0]


def test_where_no_paper_is_large_enough_it_is_said() -> None:
    said = small_print(drawn(crowd(40, 12)), "A0")

    assert said is not None
    assert said.key == "diagram.print.nowhere"


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "On A4 the smallest words are only "), ("fr", "Au format A4, les plus petits ")],
)
def test_it_is_said_in_both_languages(language: Language, words: str) -> None:
    (note,) = notes(LARGE, "pdf", page="A4")

    assert with_plain_spaces(sentence(note, language)).startswith(words)


@pytest.mark.parametrize(
    ("format", "page"), [("svg", None), ("png", "A0"), ("gv", "A4"), ("md", None)]
)
def test_without_small_print_nothing_is_said(format: str, page: Page | None) -> None:
    options = {"page": page} if page else {}

    assert notes(LARGE, format, **options) == ()
