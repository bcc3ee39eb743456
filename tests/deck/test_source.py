"""The project travels inside its deck, and comes out as it went in."""

import io
import re
import zipfile

import attrs
import pytest
from hypothesis import given, settings
from pptx import Presentation

from journeykit import Project, loads
from journeykit.errors import DocumentError
from journeykit.exporters.deck.package.source import add_source
from journeykit.exporters.deck.package.template import Template, default_template
from journeykit.importers import Imported
from journeykit.importers.deck import DECK as IMPORTER, DeckSourceOptions
from journeykit.model.edition import in_edition
from scripts.checks.deck import find_all, parsed
from tests.deck.crowded import crowded
from tests.deck.decks import PROJECTS, example, opened, related, rendered
from tests.deck.hostile import HOSTILE, hostile_deck, said_everywhere
from tests.deck.test_any_project import PHASES
from tests.strategies import projects

SMALL = crowded(str, stages=2, touchpoints=1, moments=2)


def extracted(content: bytes) -> Imported:
    """Return what is read from a deck."""
    return IMPORTER.read(content, "deck.pptx", DeckSourceOptions())


def without_images(project: Project) -> Project:
    """Return a project as it is without the pictures of its folder."""
    personas = [attrs.evolve(each, portrait=None) for each in project.personas]
    deck = attrs.evolve(project.deck, logo=None)
    return attrs.evolve(project, personas=personas, deck=deck)


def saved(content: bytes) -> bytes:
    """Return a deck after python-pptx opened it and saved it again."""
    target = io.BytesIO()
    Presentation(io.BytesIO(content)).save(target)
    return target.getvalue()


@pytest.mark.parametrize("name", PROJECTS)
def test_an_example_comes_out_as_it_went_in(name: str) -> None:
    found = extracted(rendered(example(name), slides="cover"))

    assert found.project == without_images(example(name))


def test_the_pictures_of_a_folder_are_named_since_they_are_missing() -> None:
    notices = extracted(rendered(example("foulee"), slides="cover")).notices

    assert [notice.found for notice in notices] == [
        "portraits/ludovic.png",
        "portraits/helene.png",
        "logo.png",
    ]
    assert {notice.treatment for notice in notices} == {"lost"}


@given(projects())
@settings(max_examples=25, phases=PHASES)
def test_every_project_comes_out_as_it_went_in(project: Project) -> None:
    found = extracted(rendered(project, slides="cover"))

    if not found.notices:
        assert found.project == project
    assert found.project.index.places[1:] or not project.index.places[1:]


@pytest.mark.parametrize("kind", HOSTILE)
def test_texts_come_out_as_they_were_written_and_not_as_they_are_drawn(kind: str) -> None:
    text = HOSTILE[kind]

    assert extracted(hostile_deck(text)).project == said_everywhere(text)


def test_the_client_gets_the_edition_for_clients() -> None:
    secret = attrs.evolve(SMALL.personas[0], internal=True)
    project = attrs.evolve(SMALL, personas=[secret])

    assert extracted(rendered(project)).project == project
    client = extracted(rendered(project, edition="client")).project
    assert client == in_edition(project, "client") != project


def test_it_survives_another_program() -> None:
    assert extracted(saved(rendered(SMALL))).project == SMALL


def test_it_is_related_to_the_presentation_and_says_what_it_holds() -> None:
    deck = opened(rendered(SMALL))

    assert "customXml/item1.xml" in related(deck, "ppt/presentation.xml").values()
    (properties,) = related(deck, "customXml/item1.xml").values()
    (schema,) = find_all(parsed(deck.parts[properties]), "//*[local-name()='schemaRef']")
    assert list(schema.attrib.values()) == ["urn:journeykit:project"]
    types = deck.parts["[Content_Types].xml"].decode()
    assert re.search(rf'"/{properties}" ContentType="[^"]*customXmlProperties\+xml"', types)


def as_template(content: bytes) -> Template:
    """Return a deck that somebody takes as a template, its slides left in place."""
    return attrs.evolve(default_template(), document=Presentation(io.BytesIO(content)))


def packed(template: Template) -> bytes:
    target = io.BytesIO()
    template.document.save(target)
    return target.getvalue()


def test_a_template_that_was_a_deck_does_not_bring_its_own_project() -> None:
    template = as_template(rendered(SMALL))
    add_source(template, Project(title="Autre"))
    content = packed(template)

    assert extracted(content).project == Project(title="Autre")
    assert content.count(b"customXml/item1.xml") == 2  # the entry, and the index of the archive
    assert b"customXml/item2.xml" not in content


def test_what_others_keep_in_a_template_stays() -> None:
    template = default_template()
    add_source(template, SMALL)
    (item,) = [
        part for part in template.document.part.package.iter_parts() if "/item1" in part.partname
    ]
    item.blob = b"<theirs/>"
    add_source(template, SMALL)
    content = packed(template)

    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.read("customXml/item1.xml") == b"<theirs/>"
    assert extracted(content).project == SMALL


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"no archive at all"])
def test_what_is_no_deck_is_refused(content: bytes) -> None:
    with pytest.raises(DocumentError, match=r"^deck\.pptx: expected a presentation"):
        extracted(content)


def test_a_deck_of_others_is_refused() -> None:
    with pytest.raises(DocumentError, match="with its project inside"):
        extracted(packed(default_template()))


def test_a_document_read_from_text_travels_too() -> None:
    project = loads("journeykit: 1\ntitle: Thé\nlanguage: fr\nextra: {acme.score: 4}\n")

    assert extracted(rendered(project)).project == project
