"""The census says yes only where the index finds nothing wrong."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import attrs
import pytest
from hypothesis import given, settings, strategies as st

from journeykit.documents import load
from journeykit.errors import ModelError
from journeykit.model import Entity, Index, Project
from journeykit.model.census import is_sound
from journeykit.model.coherence import incoherences
from journeykit.model.index import EntityField, fields_of

EXAMPLES = sorted(Path("examples").glob("*.yaml"))


def fields_in(value: Any) -> tuple[EntityField, ...]:
    cls: Any = type(value)
    return fields_of(cls)


def entities_with_paths(owner: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    for field in fields_in(owner):
        value = getattr(owner, field.name)
        if field.holds and value:
            for index, entity in enumerate(value if field.is_list else (value,)):
                inner = (*path, (field.name, index if field.is_list else None))
                yield inner
                yield from entities_with_paths(entity, inner)


def changed(owner: Any, path: tuple[Any, ...], changes: dict[str, Any]) -> Any:
    """The owner with other fields in the entity at the end of a path."""
    if not path:
        return attrs.evolve(owner, **changes)
    (name, index), *rest = path
    value = getattr(owner, name)
    if index is None:
        return attrs.evolve(owner, **{name: changed(value, tuple(rest), changes)})
    items = list(value)
    items[index] = changed(items[index], tuple(rest), changes)
    return attrs.evolve(owner, **{name: items})


def entity_at(owner: Any, path: tuple[Any, ...]) -> Any:
    for name, index in path:
        owner = getattr(owner, name) if index is None else getattr(owner, name)[index]
    return owner


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_a_real_project_is_sound_without_an_index(path: Path) -> None:
    with mock.patch.object(Index, "of", side_effect=AssertionError):
        assert is_sound(load(path))


@given(data=st.data())
@settings(max_examples=150, deadline=None)
def test_the_census_never_says_yes_to_what_the_index_refuses(data: st.DataObject) -> None:
    project = data.draw(st.sampled_from([load(path) for path in EXAMPLES]))
    paths = list(entities_with_paths(project))
    one, other = data.draw(st.sampled_from(paths)), data.draw(st.sampled_from(paths))
    address = project.index.place(entity_at(project, other)).address
    told = data.draw(st.sampled_from([address, entity_at(project, other).id, "nothing"]))
    references = [field for field in fields_in(entity_at(project, one)) if not field.holds]
    field = data.draw(st.sampled_from([None, *references]))
    name = "id" if field is None else field.name
    value = (told,) if field is not None and field.is_list else told.rpartition("/")[2]

    with mock.patch("journeykit.model.project.is_sound", return_value=True):
        try:
            built = changed(project, one, {name: value})
        except ModelError:  # what the entity itself refuses
            return
    index = Index.of(built)

    if is_sound(built):
        assert index.problems == ()
        assert list(incoherences(index)) == []


def test_a_project_that_is_no_longer_sound_is_explained() -> None:
    with pytest.raises(ModelError, match=r"objectives\[1\].id: expected an id of its own"):
        Project(title="T", objectives=["Grow", "Grow"])


def test_the_index_is_built_once_when_it_is_asked_for() -> None:
    with mock.patch.object(Index, "of", wraps=Index.of) as of:
        project = Project(title="T", personas=["Ludovic"])
        assert of.call_count == 0
        assert project.index is project.index
        assert of.call_count == 1
    assert [place.kind for place in project.index.places] == ["persona"]


def test_an_entity_of_a_subclass_is_left_to_the_index() -> None:
    project = Project(title="T", personas=["Ludovic"])
    kind: Any = type("Stranger", (type(project.personas[0]),), {"__slots__": ()})
    stranger = object.__new__(kind)
    assert isinstance(stranger, Entity)
    object.__setattr__(project, "personas", (stranger,))

    assert not is_sound(project)
