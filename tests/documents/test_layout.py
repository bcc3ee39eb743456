"""A project that came from several files goes back to them."""

import os
from pathlib import Path
from typing import Any, get_args, get_origin

import attrs
import pytest

from journeykit.documents import dump, dumps, load, loads
from journeykit.documents.folder.whole import LIST_KEYS
from journeykit.documents.plain import plain_document
from journeykit.errors import UsageError
from journeykit.model import (
    Entity,
    Journey,
    Opportunity,
    Persona,
    Project,
    Stage,
)
from journeykit.model.origin import Origin, OriginFile
from tests.documents.folders import HEAD, texts_of, write

needs_posix = pytest.mark.skipif(os.name != "posix", reason="links are of POSIX")
FOLDER = {
    "project.yaml": f"{HEAD}include: [brand.yaml, personas/ann.yaml, personas/bob.json, all.yml]\n",
    "brand.yaml": "brand: B\n",
    "personas/ann.yaml": "personas: [Ann]\n",
    "personas/bob.json": '{"personas": ["Bob"]}\n',
    "all.yml": "journeys:\n"
    "  - title: I\n    stages: [{kind: use}]\n"
    "  - title: J\n    stages: [{kind: use}]\n",
}


@pytest.fixture
def loaded(tmp_path: Path) -> Project:
    """A project of five files, in the folder ``source``."""
    write(tmp_path / "source", FOLDER)
    return load(tmp_path / "source")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """An empty folder."""
    folder = tmp_path / "target"
    folder.mkdir()
    return folder


def people(folder: Path) -> list[str]:
    return [persona.id for persona in load(folder).personas]


def test_every_file_is_written_again(loaded: Project, target: Path) -> None:
    dump(loaded, target)

    assert load(target) == loaded
    assert texts_of(target) == {
        "all.yml": "journeys:\n  - title: I\n    stages:\n      - kind: use\n"
        "  - title: J\n    stages:\n      - kind: use\n",
        "brand.yaml": "brand: B\n",
        "personas/ann.yaml": "personas: [Ann]\n",
        "personas/bob.json": '{\n  "personas": [\n    "Bob"\n  ]\n}\n',
        "project.yaml": FOLDER["project.yaml"],
    }


@pytest.mark.parametrize("path", ["", "project.yaml"])
def test_it_goes_back_to_where_it_came_from(loaded: Project, path: str, tmp_path: Path) -> None:
    source = tmp_path / "source"
    changed = attrs.evolve(loaded, brand=None, personas=[Persona(name="Ann", quote="Oui")])

    dump(changed, source / path)

    assert load(source) == changed
    assert texts_of(source)["personas/ann.yaml"] == "personas:\n  - name: Ann\n    quote: Oui\n"
    assert "include: [personas/ann.yaml, all.yml]" in texts_of(source)["project.yaml"]
    assert texts_of(source)["brand.yaml"] == FOLDER["brand.yaml"]  # left out, and not deleted


@pytest.mark.parametrize("name", ["one.yaml", "one.json", "project.yaml"])
def test_another_file_holds_all_of_it(loaded: Project, name: str, target: Path) -> None:
    dump(loaded, target / name)

    assert list(texts_of(target)) == [name]
    assert load(target / name) == loaded


def test_a_text_holds_all_of_it(loaded: Project) -> None:
    assert loads(dumps(loaded)) == loaded


@needs_posix
def test_the_main_file_is_known_by_another_name(loaded: Project, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("source")

    dump(loaded, tmp_path / "link" / "project.yaml")

    assert "include" in texts_of(tmp_path / "source")["project.yaml"]


class TestNewEntities:
    def test_one_gets_a_file_of_its_own_where_each_has_one(
        self, loaded: Project, target: Path
    ) -> None:
        cast = [Persona(name="Zoé"), *loaded.personas, Persona(name="Con")]
        cast.insert(2, Persona(name="Léa", id="bob.2"))

        dump(attrs.evolve(loaded, personas=cast), target)

        assert people(target) == ["zoe", "ann", "bob.2", "bob", "con"]
        assert {"personas/zoe.json", "personas/bob.2.json"} <= texts_of(target).keys()
        assert not (target / "personas/con.json").exists()  # a device on Windows

    def test_a_single_one_has_a_file_of_its_own_if_that_bears_its_name(self, target: Path) -> None:
        for name in ("ann", "people"):
            write(target, {"project.yaml": f"{HEAD}include: [{name}.yaml]\n"})
            write(target, {f"{name}.yaml": "personas: [Ann]\n"})
            project = load(target)

            dump(attrs.evolve(project, personas=[*project.personas, Persona(name="B")]), target)

            assert people(target) == ["ann", "b"]
            assert (target / "b.yaml").exists() == (name == "ann")
            (target / "b.yaml").unlink(missing_ok=True)

    def test_one_joins_its_neighbour_else(self, loaded: Project, target: Path) -> None:
        new = Journey(title="New", stages=[Stage(kind="use")])

        dump(attrs.evolve(loaded, journeys=[new, *loaded.journeys]), target)

        assert "title: New" in texts_of(target)["all.yml"]

    def test_one_without_neighbours_goes_to_the_file_of_its_kind(
        self, loaded: Project, target: Path
    ) -> None:
        new = Journey(title="New", stages=[Stage(kind="use")])

        dump(attrs.evolve(loaded, journeys=[new]), target)

        assert "title: New" in texts_of(target)["all.yml"]

    def test_one_of_a_kind_that_is_new_goes_to_the_main_file(
        self, loaded: Project, target: Path
    ) -> None:
        dump(attrs.evolve(loaded, opportunities=["O"], owner="Me"), target)

        assert "owner: Me\ninclude" in texts_of(target)["project.yaml"].replace(
            "opportunities: [O]\n", ""
        )

    def test_one_never_takes_the_file_of_another(self, target: Path) -> None:
        write(target, {"project.yaml": f"{HEAD}include: [ANN.yaml, b.yaml]\n"})
        write(target, {"ANN.yaml": "personas: [C]\n", "b.yaml": "personas: [B]\n"})
        project = load(target)

        dump(attrs.evolve(project, personas=[*project.personas, Persona(name="Ann")]), target)

        assert people(target) == ["c", "b", "ann"]
        assert texts_of(target)["ann-2.yaml"] == "personas: [Ann]\n"


def test_files_change_places_with_what_they_hold(loaded: Project, target: Path) -> None:
    dump(attrs.evolve(loaded, personas=loaded.personas[::-1]), target)

    assert people(target) == ["bob", "ann"]
    assert texts_of(target)["personas/ann.yaml"] == FOLDER["personas/ann.yaml"]


def test_an_entity_moves_where_files_cannot(target: Path) -> None:
    write(target, {"project.yaml": f"{HEAD}include: [a.yaml, b.yaml]\n"})
    write(target, {"a.yaml": "personas: [A, C]\n", "b.yaml": "personas: [B, D]\n"})
    project = load(target)
    in_order = sorted(project.personas, key=lambda persona: persona.name)

    dump(attrs.evolve(project, personas=in_order), target)

    assert people(target) == ["a", "b", "c", "d"]
    assert len(load(target).origin.files) == 3  # type: ignore[union-attr]  # it was loaded


def test_a_file_left_with_nothing_is_included_no_longer(loaded: Project, target: Path) -> None:
    dump(attrs.evolve(loaded, personas=loaded.personas[:1], journeys=[]), target)

    assert texts_of(target).keys() == {"project.yaml", "brand.yaml", "personas/ann.yaml"}


def test_a_file_that_only_includes_others_stays(target: Path) -> None:
    files = {
        "project.yaml": f"{HEAD}include: [people/all.yaml]\n",
        "people/all.yaml": "include: [a.yaml, more/b.yaml]\n",
        "people/a.yaml": "personas: [A]\n",
        "people/more/b.yaml": "personas: [B]\n",
    }
    write(target, files)

    dump(load(target), target)

    assert texts_of(target) == files


class TestMainFile:
    def test_another_name_becomes_one_that_a_folder_is_known_by(
        self, loaded: Project, target: Path, tmp_path: Path
    ) -> None:
        (tmp_path / "source/project.yaml").rename(tmp_path / "source/map.yml")

        dump(load(tmp_path / "source/map.yml"), target)

        assert (target / "project.yml").exists()
        assert load(target) == loaded

    @pytest.mark.parametrize("name", ["project.json", "project.yml"])
    def test_the_one_that_is_there_is_replaced(
        self, loaded: Project, name: str, target: Path
    ) -> None:
        write(target, {name: ""})

        dump(loaded, target)

        assert load(target) == loaded
        assert not (target / "project.yaml").exists()

    def test_an_included_file_cannot_become_the_main_one(self, target: Path) -> None:
        files = {"map.yaml": f"{HEAD}include: [project.yaml]\n", "project.yaml": "brand: B\n"}
        write(target, files)

        with pytest.raises(UsageError, match=r"'project\.yaml' is a file that the main file incl"):
            dump(load(target / "map.yaml"), target)

        assert texts_of(target) == files


class TestSafety:
    @needs_posix
    @pytest.mark.parametrize("link", ["personas", "all.yml", "personas/new.json"])
    def test_nothing_is_written_through_a_link_that_leads_outside(
        self, link: str, loaded: Project, target: Path, tmp_path: Path
    ) -> None:
        outside = tmp_path / "outside"
        write(outside, {"bob.json": "old", "all.yml": "old", "new.json": "old"})
        (target / link).parent.mkdir(exist_ok=True)
        (target / link).symlink_to(outside if link == "personas" else outside / Path(link).name)
        changed = attrs.evolve(loaded, personas=[*loaded.personas, Persona(name="New")])

        with pytest.raises(UsageError, match="would lie outside of the project's folder"):
            dump(changed, target)

        assert set(texts_of(outside).values()) == {"old"}
        assert not (target / "project.yaml").exists()

    @pytest.mark.parametrize("path", ["../a.yaml", "/tmp/a.yaml", "c:a.yaml"])  # noqa: S108
    def test_an_origin_that_leads_outside_is_refused(self, path: str, target: Path) -> None:
        files = (
            OriginFile("project.yaml", includes=(path,)),
            OriginFile(path, entities=(("personas", "a"),)),
        )
        project = Project(title="T", personas=["A"], origin=Origin(str(target), files))

        with pytest.raises((UsageError, ValueError)):
            dump(project, target)

        assert list(target.iterdir()) == []

    @pytest.mark.parametrize("failure", [OSError(28, "No space left"), KeyboardInterrupt()])
    @pytest.mark.parametrize("calls", range(5))
    def test_a_failure_leaves_every_file_as_it_was(
        self,
        failure: BaseException,
        calls: int,
        loaded: Project,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        source, left = tmp_path / "source", [calls]
        before = texts_of(source)
        replace = Path.replace

        def fail_late(self: Path, target: Path) -> Path:
            if left[0] == 0:
                left[0] = -1
                raise failure
            left[0] -= 1
            return replace(self, target)

        changed = attrs.evolve(
            loaded,
            personas=[Persona(name="New"), *(attrs.evolve(p, quote="Q") for p in loaded.personas)],
        )
        monkeypatch.setattr(Path, "replace", fail_late)
        with pytest.raises(type(failure)):
            dump(changed, source)

        assert texts_of(source) == before


@pytest.mark.parametrize("key", sorted(LIST_KEYS))
def test_what_files_share_are_lists_of_entities(key: str) -> None:
    hint: Any = attrs.fields_dict(Project)[key].type

    assert get_origin(hint) is tuple
    assert issubclass(get_args(hint)[0], Entity)


def test_keys_of_a_document_are_lists_or_single_values() -> None:
    project = Project(title="T", opportunities=[Opportunity(title="O")])

    assert {key for key, value in plain_document(project).items() if isinstance(value, list)} == {
        "opportunities"
    }
