"""Whatever the map: audiences, briefs and plans say what stands on it, and nothing else."""

from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from hypothesis import given

from journeykit.analysis import activation_brief, audience, content_plan
from journeykit.model import Project
from journeykit.model.scales import Language
from journeykit.wording import Message, sentence
from journeykit.wording.catalogue.vocabularies import VOCABULARIES
from tests.strategies import projects

LANGUAGES: tuple[Language, ...] = ("en", "fr")


def texts_in(value: Any) -> Iterator[str]:
    """Iterate over every text of a value of the model, ids and references included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from texts_in(item)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from texts_in(getattr(value, field.name))


def known_texts(project: Project) -> set[str]:
    """Return what may be said: texts of the map, labels of its entities, ids of vocabularies."""
    labels = {place.entity.label for place in project.index.places}
    ids = {each for vocabulary in VOCABULARIES.values() for each in vocabulary}
    return {*texts_in(project), *labels, *ids}


def facts_of(said: Any) -> Iterator[str]:
    """Iterate over the texts in what is said, messages within messages included."""
    if isinstance(said, str):
        yield said
    elif isinstance(said, Message):
        for fact in said.facts.values():
            yield from facts_of(fact)
    elif isinstance(said, tuple):
        for item in said:
            yield from facts_of(item)


@given(projects())
def test_every_line_of_a_brief_comes_from_the_map(project: Project) -> None:
    known, places = known_texts(project), set(map(id, project.index.places))
    for persona in project.personas:
        for item in activation_brief(project, persona=persona.id).items:
            assert item.sources
            assert {id(place) for place in item.sources} <= places
            assert {*facts_of(item.text), *facts_of(item.notes)} <= known


@given(projects())
def test_every_row_of_an_audience_comes_from_the_map(project: Project) -> None:
    known, places = known_texts(project), set(map(id, project.index.places))
    for persona in project.personas:
        table = audience(project, persona=persona.id)
        common = (*table.windows, *table.to_decide, *table.left_out)
        for row in (*common, *(row for each in table.audiences for row in each.rows)):
            assert row.sources
            assert {id(place) for place in row.sources} <= places
            assert set(facts_of(row.value)) <= known


@given(projects())
def test_a_competitor_is_never_a_target(project: Project) -> None:
    rivals = {place.entity.label.casefold() for place in project.index.of_kind("competitor")}
    for persona in project.personas:
        rows = audience(project, persona=persona.id).as_rows()
        targets = [row for row in rows if (row["type"], row["use"]) == ("brand", "target")]
        assert not {str(row["value"]).casefold() for row in targets} & rivals


@given(projects())
def test_a_plan_holds_all_content_for_its_personas_and_names_what_is_missing(
    project: Project,
) -> None:
    for row in content_plan(project).rows:
        if row.content is None:
            assert row.reason is not None
            assert row.stage or row.moment
        else:
            assert ("substance" in row.missing) <= (row.content.substance is None)
            assert row.hook is None or row.hook in row.content.hooks


@given(projects())
def test_all_of_it_can_be_said_and_laid_in_rows(project: Project) -> None:
    for persona in project.personas:
        brief = activation_brief(project, persona=persona.id)
        table = audience(project, persona=persona.id)
        for language in LANGUAGES:
            assert sentence(brief.summary, language)
            assert sentence(table.summary, language)
            assert len(brief.as_rows(language)) == len(brief.items)
            assert all(row["use"] for row in table.as_rows(language))
    plan = content_plan(project)
    for language in LANGUAGES:
        assert sentence(plan.summary, language)
        assert len(plan.as_rows(language)) == len(plan.rows)


@given(projects())
def test_asked_twice_the_answer_is_the_same(project: Project) -> None:
    for persona in project.personas:
        one, other = (activation_brief(project, persona=persona.id) for _ in range(2))
        assert one.as_rows("fr") == other.as_rows("fr")


@pytest.mark.parametrize("question", [activation_brief, audience, content_plan])
def test_an_unknown_persona_is_refused(question: Any) -> None:
    from journeykit.errors import NotFoundError

    with pytest.raises(NotFoundError, match="persona"):
        question(Project(title="Empty"), persona="nobody")
