"""The texts of a project are cleaned before anything is measured; nothing else changes."""

from hypothesis import given, settings

from journeykit import Project
from journeykit.exporters.deck.cleaning import cleaned
from journeykit.model import Persona
from journeykit.typography import clean
from tests.deck.crowded import crowded
from tests.deck.fields import texts_of
from tests.strategies import projects


@given(projects())
@settings(max_examples=40)
def test_every_text_is_clean_and_stays_where_it_was(project: Project) -> None:
    before, after = list(texts_of(project)), list(texts_of(cleaned(project)))

    assert [field for field, _ in after] == [field for field, _ in before]
    for (_, raw), (_, text) in zip(before, after, strict=True):
        assert text == (clean(raw) if clean(raw).strip() else raw)


@given(projects())
@settings(max_examples=40)
def test_ids_and_references_stay(project: Project) -> None:
    def links(of: Project) -> list[tuple[str, str, str]]:
        return [(link.source.address, link.field, link.target.address) for link in of.index.links]

    assert [place.key for place in cleaned(project).index.places] == [
        place.key for place in project.index.places
    ]
    assert links(cleaned(project)) == links(project)


@given(projects())
@settings(max_examples=40)
def test_cleaning_twice_is_cleaning_once(project: Project) -> None:
    once = cleaned(project)

    assert cleaned(once) is once


def test_a_clean_project_is_not_rebuilt() -> None:
    project = crowded(str)

    assert cleaned(project) is project


def test_a_text_of_which_nothing_is_left_stays_for_the_model() -> None:
    project = Project(title="\ufdd0", personas=[Persona(name="A\r\nB", quote="\ufdd0")])

    assert cleaned(project).title == "\ufdd0"
    assert cleaned(project).personas[0].name == "A\nB"
    assert cleaned(project).personas[0].quote == "\ufdd0"
