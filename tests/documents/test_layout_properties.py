"""Whatever files held and whatever changed: a folder that is dumped is loaded again as it was."""

import tempfile
from pathlib import Path
from typing import Any

import attrs
from hypothesis import given, strategies as st

from journeykit.documents import dump, load
from journeykit.model import Content, Evidence, Persona, Project
from journeykit.model.origin import Origin, OriginFile
from tests.documents.folders import texts_of
from tests.strategies import ids, texts

PATHS = ("project.yaml", "a.yaml", "sub/b.json", "sub/c.yml", "sub/sub/d.yaml", "e.json")
NESTED = {
    "project.yaml": ("a.yaml", "sub/b.json", "e.json"),
    "sub/b.json": ("sub/c.yml",),
    "sub/c.yml": ("sub/sub/d.yaml",),
}
LISTS: dict[str, st.SearchStrategy[Any]] = {
    "personas": st.builds(Persona, id=ids(), name=texts()),
    "evidence": st.builds(Evidence, id=ids(), kind=st.just("survey")),
    "content": st.builds(Content, id=ids(), title=texts()),
}


def entities(each: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    return st.lists(each, max_size=5, unique_by=lambda entity: entity.id)


def contents() -> st.SearchStrategy[dict[str, Any]]:
    """What the lists of a project hold."""
    return st.fixed_dictionaries({key: entities(each) for key, each in LISTS.items()})


@st.composite
def origins(draw: st.DrawFn, content: dict[str, Any]) -> Origin:
    """Places, in six files, for some of what a project says."""
    places = st.sampled_from([*PATHS, "nowhere"])
    homes = {(key, entity.id): draw(places) for key in content for entity in content[key]}
    files = (
        OriginFile(
            path=path,
            keys=("brand",) if path == "e.json" else (),
            entities=tuple(entity for entity, home in homes.items() if home == path),
            includes=NESTED.get(path, ()),
        )
        for path in PATHS
    )
    return Origin("nowhere", tuple(files))


@given(data=st.data(), content=contents())
def test_a_folder_comes_back(data: st.DataObject, content: dict[str, Any]) -> None:
    project = Project(title="T", brand="B", **content)
    origin = data.draw(origins(content))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)

        dump(attrs.evolve(project, origin=origin), folder)
        written, loaded = texts_of(folder), load(folder)
        dump(loaded, folder)

        assert loaded == project
        assert texts_of(folder) == written


@given(data=st.data(), before=contents(), after=contents())
def test_a_change_comes_back(
    data: st.DataObject, before: dict[str, Any], after: dict[str, Any]
) -> None:
    mixed = {key: data.draw(st.permutations(before[key] + after[key])) for key in LISTS}
    content: dict[str, Any] = {
        key: list({entity.id: entity for entity in items}.values()) for key, items in mixed.items()
    }
    project = Project(title="T", origin=data.draw(origins(before)), **content)
    with tempfile.TemporaryDirectory() as name:
        dump(project, name)

        assert load(name) == project
