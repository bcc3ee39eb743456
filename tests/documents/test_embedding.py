"""A project inside another file comes back as it went in."""

import pytest
from hypothesis import given
from lxml import etree

from journeykit.documents.embedding import embedded, project_in
from journeykit.errors import DocumentError
from journeykit.model import Project
from tests.strategies import projects


@given(projects())
def test_every_project_comes_back(project: Project) -> None:
    assert project_in(embedded(project), "deck.pptx") == project


def test_the_same_project_gives_the_same_bytes() -> None:
    assert embedded(Project(title="Shop")) == embedded(Project(title="Shop"))


def test_a_very_long_project_is_kept_in_pieces_that_every_reader_takes() -> None:
    project = Project(title="Shop", objectives=["x" * 2_000_000, "y" * 1_500_000])
    part = embedded(project)

    pieces = etree.fromstring(part)  # without the option for huge texts
    assert max(len(piece.text or "") for piece in pieces) <= 1_000_000
    assert project_in(part, "deck.pptx") == project


@pytest.mark.parametrize("part", [b"", b"<a/>", b"<a", b"no xml", b'<project xmlns="urn:x"/>'])
def test_other_parts_hold_no_project(part: bytes) -> None:
    assert project_in(part, "deck.pptx") is None


@pytest.mark.parametrize("text", ["", "{", "{}", '{"journeykit": 99, "title": "x"}', "[1]"])
def test_a_damaged_project_is_reported_with_its_file(text: str) -> None:
    part = f'<project xmlns="urn:journeykit:project"><text>{text}</text></project>'.encode()

    with pytest.raises(DocumentError, match=r"^deck\.pptx"):
        project_in(part, "deck.pptx")


def test_entities_of_a_stranger_are_not_resolved() -> None:
    part = (
        b'<!DOCTYPE project [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
        b'<project xmlns="urn:journeykit:project">&a;</project>'
    )
    with pytest.raises(DocumentError):
        project_in(part, "deck.pptx")
