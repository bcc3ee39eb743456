"""What is internal stays inside: not a trace of it is in the file for the client."""

import io
import re
from collections.abc import Iterable, Iterator, Set as AbstractSet
from html import unescape
from itertools import count
from typing import Any

import attrs
import pytest
from hypothesis import given, settings, strategies as st
from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.opc.package import Part as PackagePart
from pptx.opc.packuri import PackURI
from pptx.oxml.ns import qn

from journeykit import Project, loads
from journeykit.exporters import render
from journeykit.exporters.deck import TemplateFile
from journeykit.exporters.deck.scope import Scope
from journeykit.importers.deck import DECK as IMPORTER, DeckSourceOptions
from journeykit.model import Place
from journeykit.model.edition import in_edition
from tests.deck.crowded import crowded
from tests.deck.decks import PROJECTS, example, opened, rendered
from tests.deck.fields import TEXTS, texts_of
from tests.deck.parts import everything
from tests.deck.templates import packed, shipped
from tests.deck.test_any_project import PHASES, faults
from tests.strategies import projects

MARK = "Zibeline"
"""Marks what is internal; no other text contains it."""
PLAIN = crowded(str, stages=3, touchpoints=2, moments=6)
PLACES = {place.kind: place for place in reversed(PLAIN.index.places)}
"""The first entity of every kind."""
_SPELLED = re.compile(r"\\u([0-9a-f]{4})")


def with_secrets(owner: Any, secrets: AbstractSet[int]) -> Any:
    """Return a value in which entities are internal, and all that is said in them is marked."""
    return _with_marks(owner, secrets, internal=True)


def with_marks(project: Project, entities: Iterable[Any]) -> Project:
    """Return a project in which all that is said in some entities is marked."""
    marked: Project = _with_marks(project, {id(each) for each in entities}, internal=False)
    return marked


def _with_marks(
    owner: Any, secrets: AbstractSet[int], *, internal: bool, inside: bool = False
) -> Any:
    is_secret = id(owner) in secrets
    inside = inside or is_secret
    changes: dict[str, Any] = {"extra": {MARK: MARK}} if is_secret else {}
    if is_secret and internal:
        changes["internal"] = True
    for field in attrs.fields(type(owner)):
        if field.init and field.name not in changes:
            value = getattr(owner, field.name)
            marks = inside and field.type in TEXTS and field.name != "not_applicable"
            how = {"internal": internal, "inside": inside}
            changes[field.name] = _marked(value, secrets, marks=marks, **how)
    return attrs.evolve(owner, **changes)


def _marked(value: Any, secrets: AbstractSet[int], *, marks: bool, **how: bool) -> Any:
    if isinstance(value, tuple):
        return tuple(_marked(item, secrets, marks=marks, **how) for item in value)
    if marks and value is not None:
        return f"{MARK} {value}"
    return _with_marks(value, secrets, **how) if attrs.has(type(value)) else value


def traces(content: bytes, *words: str) -> list[str]:
    """Return the files that say one of the words, those inside of workbooks included."""
    sought = [word.casefold() for word in words]
    return [name for name, text in _said(content) if any(word in text for word in sought)]


def _said(content: bytes) -> Iterator[tuple[str, str]]:
    """Iterate over the names of files and what they say, spelled as nobody has to escape it."""
    for name, inner in everything(content):
        text = unescape(inner.decode(errors="replace"))
        spelled = _SPELLED.sub(lambda found: chr(int(found[1], 16)), text)  # the source is JSON
        yield name, spelled.casefold()


@pytest.fixture(scope="module", params=sorted(PLACES))
def place(request: pytest.FixtureRequest) -> Place:
    return PLACES[request.param]


@pytest.fixture(scope="module")
def project(place: Place) -> Project:
    found: Project = with_secrets(PLAIN, {id(place.entity)})
    return found


def test_nothing_internal_is_in_the_file_for_the_client(project: Project, place: Place) -> None:
    assert traces(rendered(project, edition="client"), MARK, f"{place.address}]") == []


def test_the_internal_edition_tells_it(project: Project, place: Place) -> None:
    assert traces(rendered(project, edition="internal"), MARK, f"{place.address}]") != []


def test_the_client_gets_the_edition_for_clients_unless_asked_otherwise(project: Project) -> None:
    assert render(project, "pptx") == rendered(project, edition="client")


@given(projects(), st.data())
@settings(max_examples=30, phases=PHASES)
def test_whatever_is_internal_nothing_of_it_is_in_the_file_for_the_client(
    project: Project, data: st.DataObject
) -> None:
    entities = [id(place.entity) for place in project.index.places]
    secrets = data.draw(st.sets(st.sampled_from(entities), max_size=6)) if entities else set()
    marked = with_secrets(project, secrets)

    content = rendered(marked, edition="client")
    assert traces(content, MARK) == []
    source = IMPORTER.read(content, "deck.pptx", DeckSourceOptions()).project
    assert not any(place.entity.internal for place in source.index.places)


@pytest.mark.parametrize("name", PROJECTS)
def test_no_text_of_an_example_that_is_internal_is_in_its_file_for_the_client(name: str) -> None:
    project = example(name)
    kept = {text for _, text in texts_of(in_edition(project, "client"))}
    told = "\n".join(kept).casefold()
    secret = {text for _, text in texts_of(project)} - kept
    only_there = [text for text in secret if text.casefold() not in told]

    assert traces(rendered(project, edition="client"), *only_there) == []
    if only_there:
        assert traces(rendered(project, edition="internal"), *only_there) != []


def about_others(project: Project, **part: str) -> list[Any]:
    """Return the personas and journeys that a deck about one of them is not about."""
    whom = Scope(**{"persona": None, "journey": None, **part})
    kept = {id(each) for each in (*whom.personas(project), *whom.journeys(project))}
    return [each for each in (*project.personas, *project.journeys) if id(each) not in kept]


@given(projects(), st.data())
@settings(max_examples=30, phases=PHASES)
def test_a_clients_deck_about_one_says_nothing_that_is_said_of_the_others(
    project: Project, data: st.DataObject
) -> None:
    shown = in_edition(project, "client")
    people = [("persona", each.id) for each in shown.personas]
    people += [("journey", each.id) for each in shown.journeys]
    if not people:
        return
    kind, name = data.draw(st.sampled_from(people))
    part = {kind: name}
    marked = with_marks(project, about_others(project, **part))

    assert traces(rendered(marked, edition="client", since=marked, **part), MARK) == []


def test_what_only_others_rest_on_is_not_in_a_clients_deck_about_one() -> None:
    project = loads(TWO, format="yaml")
    anna = rendered(project, edition="client", persona="anna")
    whole = rendered(project, edition="client")

    for word in ("Bruno", "Zibeline", "Détour"):
        assert traces(anna, word) == []
        assert traces(whole, word) != []
    for word in ("Anna", "Enquête commune", "Étude sans lien", "Prévenir", "Partagé"):
        assert traces(anna, word) != []


def test_the_internal_deck_about_one_carries_the_whole_project() -> None:
    project = loads(TWO, format="yaml")
    content = rendered(project, edition="internal", persona="anna")

    assert IMPORTER.read(content, "deck.pptx", DeckSourceOptions()).project == project
    drawn = [name for name in traces(content, "Bruno") if "customXml" not in name]
    assert drawn == []


TWO = """
journeykit: 1
title: Deux personas
language: fr
personas:
  - {name: Anna, evidence: [enquete-commune], needs: [Aller vite]}
  - {name: Bruno, evidence: [enquete-commune, zibeline-seul], needs: [Zibeline calme]}
journeys:
  - {title: Aller, persona: anna, stages: [{name: Partir, frictions: [Attente]}]}
  - {title: Détour, persona: bruno, stages: [{name: Rester, frictions: [Zibeline bruit]}]}
opportunities:
  - {title: Prévenir, answers: [attente]}
  - {title: Zibeline cabine, answers: [zibeline-bruit], evidence: [zibeline-cabine]}
  - {title: Partagé, answers: [attente, zibeline-bruit]}
audiences: [{name: Zibeline audience, persona: bruno}]
evidence:
  - {title: Enquête commune, kind: survey}
  - {title: Zibeline seul, kind: interview}
  - {title: Zibeline cabine, kind: interview}
  - {title: Étude sans lien, kind: survey}
"""


PROPERTIES = (
    *("author", "category", "comments", "content_status", "identifier", "keywords"),
    *("last_modified_by", "subject", "title", "version"),
)
MICROSOFT = "http://schemas.microsoft.com/office"
TRACES = {
    RELATIONSHIP_TYPE.COMMENT_AUTHORS,
    RELATIONSHIP_TYPE.CUSTOM_XML,
    RELATIONSHIP_TYPE.TAGS,
    RELATIONSHIP_TYPE.PRINTER_SETTINGS,
    RELATIONSHIP_TYPE.VIEW_PROPS,
    f"{MICROSOFT}/2018/10/relationships/authors",
    f"{MICROSOFT}/2016/11/relationships/changesInfo",
    f"{MICROSOFT}/2015/10/relationships/revisionInfo",
}
"""Kinds of relationship of a presentation that tell who worked on it, and on what."""
PACKAGE_TRACES = {
    RELATIONSHIP_TYPE.EXTENDED_PROPERTIES,
    RELATIONSHIP_TYPE.CUSTOM_PROPERTIES,
    RELATIONSHIP_TYPE.THUMBNAIL,
    f"{MICROSOFT}/2020/02/relationships/classificationlabels",
}
ON_LAYOUTS = {RELATIONSHIP_TYPE.CUSTOM_XML, RELATIONSHIP_TYPE.TAGS}


def somebodys_deck() -> bytes:
    """Return a template that was the deck of another client, and says so wherever it can."""
    document: Any = Presentation(io.BytesIO(packed(shipped())))
    package, layout = document.part.package, document.slide_layouts[1]
    slide = document.slides.add_slide(layout)
    slide.shapes.title.text = slide.notes_slide.notes_text_frame.text = MARK
    owners = (
        (document.part, TRACES),
        (package, PACKAGE_TRACES),
        (layout.part, ON_LAYOUTS),
        (slide.part, {RELATIONSHIP_TYPE.COMMENTS}),
    )
    names = count()
    for owner, kinds in owners:
        for kind in sorted(kinds):
            name = PackURI(f"/ppt/trace{next(names)}.xml")
            owner.relate_to(
                PackagePart(name, "application/xml", package, f"<x>{MARK}</x>".encode()), kind
            )
    logo = layout.placeholders[0]._element  # a click on it leads to the slide
    link = layout.part.relate_to(slide.part, RELATIONSHIP_TYPE.SLIDE)
    click = logo.nvSpPr.cNvPr.makeelement(qn("a:hlinkClick"), {qn("r:id"): link})
    logo.nvSpPr.cNvPr.append(click)
    for each in PROPERTIES:
        setattr(document.core_properties, each, MARK)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def test_nothing_of_the_client_whose_deck_a_template_was_is_in_the_next_clients() -> None:
    template = TemplateFile("theirs.pptx", somebodys_deck())
    assert len(traces(template.content, MARK)) == 18
    content = rendered(PLAIN, template=template)

    assert traces(content, MARK) == []
    assert faults(opened(content)) == []


def test_an_example_has_internal_texts() -> None:
    assert any(in_edition(example(name), "client") != example(name) for name in PROJECTS)
