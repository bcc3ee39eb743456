"""The file around the slides: archive, parts, notes, tags, properties."""

import datetime
import io
import pickle
import zipfile
from typing import Any

import attrs
import pytest
from hypothesis import given, strategies as st
from lxml import etree

from journeykit import Project
from journeykit.exporters.deck.package.archive import add
from journeykit.exporters.deck.package.notes import notes_xml, tags_xml
from journeykit.exporters.deck.package.packed import packed, packed_texts
from journeykit.exporters.deck.package.properties import MAX_LENGTH, NO_DATE, describe
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.package.template import default_template
from journeykit.model import Deck as DeckFacts
from journeykit.model.scales import Language
from journeykit.typography import clean
from scripts.checks.deck import find_all, parsed
from tests.deck.decks import PROJECTS, example, example_deck, related, rendered
from tests.deck.parts import everything, said

anything = st.text(max_size=20)
_SETTINGS = ".//a:*[@sz] | self::a:endParaRPr"
"""What says in a paragraph how text is set."""


def test_an_archive_says_nothing_of_the_clock_or_the_machine() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        add(archive, "a.xml", b"content")
    with zipfile.ZipFile(target) as archive:
        (entry,) = archive.infolist()

    assert entry.date_time == (1980, 1, 1, 0, 0, 0)
    assert entry.create_system == 3
    assert entry.external_attr >> 16 == 0o600
    assert entry.compress_type == zipfile.ZIP_DEFLATED


@pytest.mark.parametrize("name", PROJECTS)
def test_every_archive_of_a_deck_has_the_same_date_throughout(name: str) -> None:
    archives = [rendered(example(name))]
    archives += [inner for part, inner in everything(archives[0]) if part.endswith(".xlsx")]

    for content in archives:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_what_an_archive_consists_of_is_said_first_and_the_rest_stands_in_order() -> None:
    with zipfile.ZipFile(io.BytesIO(rendered(example("minimal")))) as archive:
        first, second, *parts = (name for name in archive.namelist() if "/_rels/" not in name)

    assert (first, second) == ("[Content_Types].xml", "_rels/.rels")
    assert parts == sorted(parts)


@given(st.binary(max_size=200))
def test_what_is_packed_is_unpacked_as_it_was(content: bytes) -> None:
    assert packed(content).content == content
    assert packed(packed(content)) == packed(content)


@given(st.lists(st.text(st.characters(), max_size=20), max_size=5))
def test_texts_that_are_packed_are_unpacked_as_they_were(texts: list[str]) -> None:
    assert packed_texts(texts).texts == tuple(texts)
    assert packed_texts(packed_texts(texts)) == packed_texts(texts)


def test_a_slide_waits_in_a_fifth_of_its_room_at_most_and_gives_back_what_it_was_given() -> None:
    deck = example_deck("foulee", "fr")
    whole = deck.parts[deck.slides[2].part]
    slide = FinishedSlide("own", "Titre", "Title only", whole, notes=("À dire", "Un\ndeux"))

    assert len(pickle.dumps(slide)) < len(whole) / 5
    assert slide.xml == whole
    assert slide.notes == ("À dire", "Un\ndeux")
    assert attrs.evolve(slide, notes=(*slide.notes, "Fin")).notes[-1] == "Fin"
    assert attrs.evolve(slide, title="Autre").xml == whole


@pytest.mark.parametrize("name", PROJECTS)
def test_every_relationship_leads_to_a_part(name: str) -> None:
    deck = example_deck(name, "fr")
    sources = [part for part in deck.parts if not part.endswith(".rels")]
    with_own = [part for part in sources if _relationships(part) in deck.parts]

    assert len(with_own) > 2 * len(deck.slides)
    for part in with_own:
        assert set(related(deck, part).values()) <= set(deck.parts), part


def _relationships(part: str) -> str:
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels"


@pytest.mark.parametrize("name", PROJECTS)
def test_every_part_is_reached_from_the_package(name: str) -> None:
    deck = example_deck(name, "fr")
    reached = {"ppt/presentation.xml", "docProps/core.xml", "[Content_Types].xml"}
    waiting = ["ppt/presentation.xml"]
    while waiting:
        part = waiting.pop()
        if _relationships(part) in deck.parts:
            found = set(related(deck, part).values()) - reached
            reached |= found
            waiting += found

    assert {part for part in deck.parts if not part.endswith(".rels")} == reached


@pytest.mark.parametrize(("language", "tag"), [("fr", "fr-FR"), ("en", "en-GB")])
@pytest.mark.parametrize("name", PROJECTS)
def test_every_text_of_a_chart_says_its_language(name: str, language: Language, tag: str) -> None:
    deck = example_deck(name, language)
    charts = [part for part in deck.parts if part.startswith("ppt/charts/chart")]
    texts = [each for part in charts for each in find_all(parsed(deck.parts[part]), "//a:p/*")]

    assert texts
    settings = [one for each in texts for one in find_all(each, _SETTINGS)]
    assert {one.get("lang") for one in settings} == {tag}


@given(st.lists(anything, max_size=5))
def test_notes_are_a_paragraph_a_line(paragraphs: list[str]) -> None:
    root = etree.fromstring(notes_xml(paragraphs, "fr"))
    texts = [said(each) for each in find_all(root, "//a:p")]

    expected = [line for text in paragraphs for line in clean(text).split("\n") if line]
    assert texts == (expected or [""])
    runs = find_all(root, "//a:r/a:rPr")
    assert {run.get("lang") for run in runs} <= {"fr-FR"}


@given(st.dictionaries(st.sampled_from(["JOURNEYKIT_SLIDE", "JOURNEYKIT_ENTITIES"]), anything))
def test_tags_hold_what_they_were_given_clean(tags: dict[str, str]) -> None:
    root = etree.fromstring(tags_xml(tags))

    found = {tag.get("name"): tag.get("val") for tag in find_all(root, "//p:tag")}
    assert found == {name: clean(value) for name, value in tags.items()}


@pytest.mark.parametrize("name", PROJECTS)
def test_the_tags_of_a_slide_name_its_kind_and_what_it_shows(name: str) -> None:
    deck, places = example_deck(name, "fr"), {each.address for each in example(name).index.places}

    for slide in deck.slides:
        part = next(each for each in related(deck, slide.part).values() if "/tags/" in each)
        tags = {each.get("name"): each.get("val", "") for each in parsed(deck.parts[part])}
        shown = tags["JOURNEYKIT_ENTITIES"].split()
        assert tags["JOURNEYKIT_SLIDE"]
        assert set(shown) <= places
        assert shown or tags["JOURNEYKIT_SLIDE"] in {"cover", "scores"}


def properties_of(project: Project) -> Any:
    template = default_template()
    describe(template, project, "fr")
    return template.document.core_properties


def test_the_file_says_what_it_is_and_whose(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    facts = DeckFacts(occasion="Comité", date=datetime.date(2026, 10, 6))
    found = properties_of(Project(title="Pro\x07jet", owner="Claire", deck=facts))

    assert (found.title, found.author, found.subject) == ("Projet", "Claire", "Comité")
    assert found.language == "fr-FR"
    assert found.created.isoformat() == found.modified.isoformat() == "2026-10-06T00:00:00"


def test_a_brand_stands_in_for_an_owner_and_nobody_for_both() -> None:
    assert properties_of(Project(title="Projet", brand="Foulée")).author == "Foulée"
    assert properties_of(Project(title="Projet")).author == ""


def test_a_title_of_any_length_fits_into_the_properties() -> None:
    assert properties_of(Project(title="mot " * 400)).title == ("mot " * 400)[:MAX_LENGTH]


def test_without_a_date_the_file_has_a_fixed_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)

    assert properties_of(Project(title="Projet")).created.date() == NO_DATE


TOLD_IN_TABLES = {
    "priorities": "opportunity",
    "sources": "evidence",
    "stages": "touchpoint",
    "moments": "moment",
    "objectives": "objective",
}
"""Kinds of slide with a row for each entity of a kind: a cell has no name to carry its address."""


@pytest.mark.parametrize("kind", TOLD_IN_TABLES)
def test_the_tags_name_what_the_rows_of_a_table_show(kind: str) -> None:
    deck, index = example_deck("foulee", "fr"), example("foulee").index
    of_kind = {place.address: place.entity.label for place in index.of_kind(TOLD_IN_TABLES[kind])}
    found = 0
    for slide in deck.slides:
        part = next(each for each in related(deck, slide.part).values() if "/tags/" in each)
        tags = {each.get("name"): each.get("val", "") for each in parsed(deck.parts[part])}
        if tags["JOURNEYKIT_SLIDE"] != kind:
            continue
        cells = [said(each) for each in find_all(slide.tree, "//a:tbl//a:p")]
        shown = tags["JOURNEYKIT_ENTITIES"].split()
        missing = [
            label
            for address, label in of_kind.items()
            if label in cells and not any(of_kind.get(each) == label for each in shown)
        ]
        assert missing == [], slide.label
        found += any(label in cells for label in of_kind.values())

    assert found or kind == "moments"  # where the hours stand before the activity
