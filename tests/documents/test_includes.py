"""A project of several files: what is put together, and what is said where something is wrong."""

import os
from pathlib import Path

import pytest

from journeykit.documents import Limits, load, loads
from journeykit.errors import DocumentError
from journeykit.model import Project
from tests.documents.folders import HEAD, messages, problems_of, write

needs_posix = pytest.mark.skipif(os.name != "posix", reason="links and pipes are of POSIX")
FOLDER = {
    "project.yaml": f"{HEAD}include: [brand.yaml, personas/all.yaml, journeys.json]\n"
    "personas: [{name: Zoé}]\n",
    "brand.yaml": "brand: Foulée\nlanguage: fr\n",
    "personas/all.yaml": "include: [more/ludovic.yml]\npersonas: [{name: Anne}]\n",
    "personas/more/ludovic.yml": "journeykit: 1\npersonas: [{name: Ludovic}]\n",
    "journeys.json": '{"journeys": [{"title": "J", "persona": "ludovic",'
    ' "stages": [{"kind": "use"}]}]}',
}


def test_files_are_put_together_in_the_order_of_reading(tmp_path: Path) -> None:
    write(tmp_path, FOLDER)

    project = load(tmp_path)

    assert [persona.name for persona in project.personas] == ["Zoé", "Anne", "Ludovic"]
    assert project.language == "fr"
    assert project.brand is not None
    assert project.journey("j").persona == "ludovic"


def test_a_folder_says_the_same_as_one_file(tmp_path: Path) -> None:
    write(tmp_path, FOLDER)

    assert load(tmp_path) == loads(
        f"{HEAD}language: fr\nbrand: Foulée\npersonas: [{{name: Zoé}}, {{name: Anne}}, "
        "{name: Ludovic}]\n"
        "journeys: [{title: J, persona: ludovic, stages: [{kind: use}]}]\n"
    )


def test_any_file_may_be_the_main_one(tmp_path: Path) -> None:
    write(tmp_path, FOLDER)
    (tmp_path / "project.yaml").rename(tmp_path / "map.yaml")

    assert len(load(tmp_path / "map.yaml").personas) == 3


def test_where_everything_comes_from_is_kept(tmp_path: Path) -> None:
    write(tmp_path, FOLDER)

    origin = load(tmp_path).origin

    assert origin is not None
    assert origin.folder == os.path.realpath(tmp_path)
    assert [file.path for file in origin.files] == [
        "project.yaml",
        "brand.yaml",
        "personas/all.yaml",
        "personas/more/ludovic.yml",
        "journeys.json",
    ]
    assert origin.files[0].includes == ("brand.yaml", "personas/all.yaml", "journeys.json")
    assert origin.files[1].keys == ("brand", "language")
    assert origin.files[2].includes == ("personas/more/ludovic.yml",)
    assert origin.files[3].entities == (("personas", "ludovic"),)


def test_where_it_comes_from_makes_no_difference(tmp_path: Path) -> None:
    write(tmp_path, {"project.yaml": HEAD})

    loaded = load(tmp_path)

    assert loaded == Project(title="T")
    assert hash(loaded) == hash(Project(title="T"))
    assert "origin" not in repr(loaded)
    assert loads(HEAD).origin is None


class TestProblems:
    def test_each_names_its_file_and_line_and_the_path_in_the_whole(self, tmp_path: Path) -> None:
        moments = "[{start: 7:5, end: 08:00, activity: A}]"
        broken = {
            "personas/more/ludovic.yml": f"personas:\n- name: L\n  days:\n  - moments: {moments}\n",
            "journeys.json": '{\n"journeys": [\n{"titel": "J"}]}',
            "brand.yaml": "language: de\n",
        }
        write(tmp_path, FOLDER | broken)

        assert messages(tmp_path) == [
            "brand.yaml:1: language: expected one of en, fr, got 'de'",
            (
                "personas/more/ludovic.yml:4: personas[2].days[0].moments[0].start: "
                "expected a time of day such as 07:30, got '7:5'"
            ),
            "journeys.json:3: journeys[0]: expected a 'title' for the journey",
            (
                "journeys.json:3: journeys[0].titel: expected a known key of the journey, "
                "got 'titel'; did you mean 'title'?"
            ),
        ]

    def test_ids_that_collide_name_both_files(self, tmp_path: Path) -> None:
        write(tmp_path, FOLDER | {"personas/more/ludovic.yml": "\npersonas: [{name: Zoé}]\n"})

        assert messages(tmp_path)[0] == (
            "personas/more/ludovic.yml:2: personas[2].id: expected an id of its own for this "
            f"persona, got 'zoe'; 'zoe' is the id of personas[0] ({tmp_path}/project.yaml:4) too: "
            "state another 'id' here"
        ).replace(f"{tmp_path}/", "")

    def test_a_reference_to_nothing_names_its_file(self, tmp_path: Path) -> None:
        write(tmp_path, FOLDER | {"personas/more/ludovic.yml": "personas: [{name: Ludo}]\n"})

        assert [message.split(", got")[0] for message in messages(tmp_path)] == [
            "journeys.json:1: journeys[0].persona: expected the id of a persona"
        ]

    def test_all_files_that_cannot_be_read_are_named(self, tmp_path: Path) -> None:
        write(tmp_path, FOLDER | {"brand.yaml": "brand: [\n", "journeys.json": "{\n,}"})
        (tmp_path / "personas/all.yaml").write_bytes("a: \n- é".encode("latin-1"))

        assert [message.split(":")[:2] for message in messages(tmp_path)] == [
            ["brand.yaml", "2"],
            ["personas/all.yaml", "2"],
            ["journeys.json", "2"],
        ]

    def test_a_missing_file_is_a_problem_of_the_file_that_includes_it(self, tmp_path: Path) -> None:
        write(tmp_path, {"project.yaml": f"{HEAD}include:\n- a.yaml\n- b.yaml\n", "a.yaml": "{}"})

        assert messages(tmp_path) == [
            (
                "project.yaml:5: include[1]: expected a file that can be read, got 'b.yaml'; "
                "there is no such file"
            )
        ]

    @pytest.mark.parametrize(
        ("text", "problem"),
        [
            ("- {name: A}\n", "got [{'name': 'A'}]; say above the list what it holds, such as"),
            (
                "A\n",
                "expected a part of a project: a mapping with keys such as 'personas', got 'A'",
            ),
            ("", "got an empty document"),
            ("journeykit: 2\n", "got 2; the file asks for a newer journeykit than this one"),
            ("journeykit: '1'\n", "journeykit: expected 1, the version of the format, got '1'"),
            ("title: T\n", "'title' in one file of a project, got it again; project.yaml:2 states"),
            ("evidence: x\n", "evidence: expected a list, got 'x'; write [x]"),
            (
                "include: x.yaml\n",
                "include: expected a list of paths, got 'x.yaml'; write [x.yaml]",
            ),
            ("include:\n", "include: expected a list of paths, got nothing; write [] or leave the"),
            ("owner: A\nowner: B\n", "2: owner: expected each key once, got 'owner' again"),
        ],
    )
    def test_one_problem_of_an_included_file(self, text: str, problem: str, tmp_path: Path) -> None:
        evidence = "evidence: [{id: e, kind: interview}]\n"
        write(tmp_path, {"project.yaml": f"{HEAD}include: [a.yaml]\n{evidence}", "a.yaml": text})

        [message] = messages(tmp_path)

        assert message.startswith("a.yaml:")
        assert problem in message

    def test_the_problems_of_all_files_together_are_bounded(self, tmp_path: Path) -> None:
        names = [f"{number}.yaml" for number in range(20)]
        write(tmp_path, dict.fromkeys(names, "owner: A\n" * 100 + "evidence: [1, 2, 3]\n"))
        write(tmp_path, {"project.yaml": f"{HEAD}include: [{', '.join(names)}]\n"})

        found = problems_of(tmp_path, Limits(problems=10))

        assert len(found) == 11
        assert all(problem.file and problem.line for problem in found)


def include(folder: Path, entry: str) -> list[str]:
    write(folder, {"project.yaml": f"{HEAD}include:\n- {entry}\n"})
    return messages(folder)


class TestOutside:
    @pytest.mark.parametrize(
        ("entry", "hint"),
        [
            ("../a.yaml", "'..' is not followed"),
            ("b/../a.yaml", "'..' is not followed"),
            ("/etc/a.yaml", "not from the root of a disk"),
            ("//host/share/a.yaml", "not from the root of a disk"),
            ("'C:/a.yaml'", "not from the root of a disk"),
            ("c:a.yaml", "not from the root of a disk"),
            ("\\\\host\\share\\a.yaml", "write '/' between folders"),
            ("b\\a.yaml", "write '/' between folders"),
            ("a.yaml:stream.yaml", "without ':'"),
            ('"a\\0.yaml"', "a path of plain characters"),
            ("a\u202eb.yaml", "a path of plain characters"),
            ("'.. /a.yaml'", "not every system knows a file called '.. '"),
            ("b./a.yaml", "not every system knows a file called 'b.'"),
            ("nul.yaml", "not every system knows a file called 'nul.yaml'"),
            ("b//a.yaml", "not every system knows a file called ''"),
            ("''", "write a path such as personas/ludovic.yaml"),
            ("3", "got 3"),
            ("{a: b}", "got {'a': 'b'}"),
        ],
    )
    def test_a_path_that_leads_outside_is_refused(
        self, entry: str, hint: str, tmp_path: Path
    ) -> None:
        write(tmp_path, {"a.yaml": "{}", "b/a.yaml": "{}"})
        folder = tmp_path / "inside"
        folder.mkdir()

        [message] = include(folder, entry)

        assert message.startswith(
            "project.yaml:4: include[0]: expected a path inside the project's"
        )
        assert hint in message

    def test_a_folder_is_no_file(self, tmp_path: Path) -> None:
        (tmp_path / "a.yaml").mkdir()

        assert include(tmp_path, "a.yaml") == [
            "project.yaml:4: include[0]: expected a file, got a folder: 'a.yaml'"
        ]

    def test_another_suffix_is_refused(self, tmp_path: Path) -> None:
        assert (
            "a file that ends in .yaml, .yml or .json, got 'a.txt'" in include(tmp_path, "a.txt")[0]
        )

    @needs_posix
    @pytest.mark.parametrize("link", ["a.yaml", "folder", "deep/folder"])
    def test_a_link_that_leads_outside_is_refused(self, link: str, tmp_path: Path) -> None:
        inside, outside = tmp_path / "inside", tmp_path / "outside"
        write(outside, {"a.yaml": "owner: secret\n"})
        (inside / link).parent.mkdir(parents=True)
        (inside / link).symlink_to(outside / "a.yaml" if link.endswith("yaml") else outside)
        entry = link if link.endswith("yaml") else f"{link}/a.yaml"

        [message] = include(inside, entry)

        assert message == (
            f"project.yaml:4: include[0]: expected a file inside the project's folder, "
            f"got '{entry}'; a symbolic link leads outside"
        )

    @needs_posix
    def test_a_link_that_stays_inside_is_followed(self, tmp_path: Path) -> None:
        write(tmp_path, {"all/a.yaml": "owner: A\n"})
        (tmp_path / "link").symlink_to("all")
        write(tmp_path, {"project.yaml": f"{HEAD}include: [./link/a.yaml]\n"})

        assert load(tmp_path).owner == "A"

    @needs_posix
    def test_a_link_to_itself_is_refused(self, tmp_path: Path) -> None:
        (tmp_path / "a.yaml").symlink_to("a.yaml")

        assert "a file that can be read, got 'a.yaml'; " in include(tmp_path, "a.yaml")[0]

    @needs_posix
    def test_a_pipe_is_refused_without_being_opened(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "a.yaml")

        assert "expected a file, got a pipe: 'a.yaml'" in include(tmp_path, "a.yaml")[0]

    @needs_posix
    def test_the_folder_itself_may_be_a_link(self, tmp_path: Path) -> None:
        write(tmp_path / "real", {"project.yaml": f"{HEAD}include: [a.yaml]\n", "a.yaml": "{}"})
        (tmp_path / "link").symlink_to("real")

        assert load(tmp_path / "link").title == "T"


class TestCircles:
    def test_files_that_include_each_other_are_refused(self, tmp_path: Path) -> None:
        write(
            tmp_path,
            {
                "project.yaml": f"{HEAD}include: [a.yaml]\n",
                "a.yaml": "include: [sub/b.yaml]\n",
                "sub/b.yaml": "owner: B\ninclude: [c.yaml]\n",
                "sub/c.yaml": "{}",
            },
        )
        (tmp_path / "sub/c.yaml").unlink()
        os.link(tmp_path / "a.yaml", tmp_path / "sub/c.yaml")

        assert messages(tmp_path) == [
            (
                "sub/b.yaml:2: include[0]: expected files that do not include each other"
                " in a circle, got a.yaml → sub/b.yaml → a.yaml"
            )
        ]

    @pytest.mark.parametrize("entry", ["project.yaml", "./project.yaml"])
    def test_a_file_that_includes_itself_is_refused(self, entry: str, tmp_path: Path) -> None:
        assert include(tmp_path, entry) == [
            (
                "project.yaml:4: include[0]: expected files that do not include each other"
                " in a circle, got project.yaml → project.yaml"
            )
        ]

    def test_a_file_that_is_included_twice_is_refused(self, tmp_path: Path) -> None:
        write(
            tmp_path,
            {
                "project.yaml": f"{HEAD}include:\n- a.yaml\n- b.yaml\n",
                "a.yaml": "include: [b.yaml]\n",
                "b.yaml": "owner: B\n",
            },
        )

        assert messages(tmp_path) == [
            (
                "project.yaml:5: include[1]: expected each file once, got 'b.yaml' again; "
                "a.yaml:1 includes it already"
            )
        ]

    @needs_posix
    def test_a_link_is_the_file_that_it_leads_to(self, tmp_path: Path) -> None:
        write(tmp_path, {"project.yaml": f"{HEAD}include: [a.yaml, b.yaml]\n", "a.yaml": "{}"})
        (tmp_path / "b.yaml").symlink_to("a.yaml")

        assert "include[1]: expected each file once, got 'b.yaml' again" in messages(tmp_path)[0]


class TestLimits:
    def test_the_number_of_files_is_bounded(self, tmp_path: Path) -> None:
        names = [f"{number}.yaml" for number in range(3)]
        write(tmp_path, dict.fromkeys(names, "{}"))
        write(tmp_path, {"project.yaml": f"{HEAD}include: [{', '.join(names)}]\n"})

        assert load(tmp_path, limits=Limits(included_files=3)).title == "T"
        assert messages(tmp_path, Limits(included_files=2)) == [
            "project.yaml:3: include: expected at most 2 more included files, got 3"
        ]

    def test_the_number_of_files_is_bounded_over_all_of_them(self, tmp_path: Path) -> None:
        write(
            tmp_path,
            {
                "project.yaml": f"{HEAD}include: [a.yaml, b.yaml]\n",
                "a.yaml": "include: [c.yaml, d.yaml]\n",
                **dict.fromkeys(["b.yaml", "c.yaml", "d.yaml"], "{}"),
            },
        )

        assert load(tmp_path, limits=Limits(included_files=4)).title == "T"
        assert messages(tmp_path, Limits(included_files=3)) == [
            "a.yaml:1: include: expected at most 1 more included files, got 2"
        ]

    def test_a_list_of_very_many_files_costs_little(self, tmp_path: Path) -> None:
        write(tmp_path, {"project.yaml": f"{HEAD}include: [{'a.yaml, ' * 100_000}]\n"})

        assert len(messages(tmp_path)) == 1

    def test_the_length_of_a_chain_is_bounded(self, tmp_path: Path) -> None:
        chain = {f"{n}.yaml": f"include: [{n + 1}.yaml]\n" for n in range(1, 8)} | {"8.yaml": "{}"}
        write(tmp_path, {"project.yaml": f"{HEAD}include: [1.yaml]\n", **chain})

        assert load(tmp_path).title == "T"
        assert messages(tmp_path, Limits(include_depth=7)) == [
            (
                "7.yaml:1: include: expected at most 7 files that include each other in a chain"
                ", got more"
            )
        ]

    @pytest.mark.parametrize(("suffix", "wanted"), [("yaml", "YAML"), ("json", "JSON")])
    def test_the_size_of_all_files_together_is_bounded(
        self, suffix: str, wanted: str, tmp_path: Path
    ) -> None:
        blank = " " * 100
        files = {f"{name}.{suffix}": f"{{}}{blank}" for name in "ab"}
        text = f'{{"journeykit": 1, "title": "T", "include": {list(files)}}}'
        write(tmp_path, {f"project.{suffix}": text.replace("'", '"'), **files})
        most = len(text) + 204

        def limits(size: int) -> Limits:
            return Limits(yaml_bytes=size) if suffix == "yaml" else Limits(json_bytes=size)

        assert load(tmp_path, limits=limits(most)).title == "T"
        assert messages(tmp_path, limits(most - 1)) == [
            (
                f"project.{suffix}:1: include[1]: expected {wanted} files of at most "
                f"{most - 1} bytes together, got more"
            )
        ]

    def test_what_aliases_stand_for_is_bounded_over_all_files(self, tmp_path: Path) -> None:
        aliases = "- {name: A%d, cities: &a [x, y, z]}\n- {name: B%d, cities: *a}\n"
        files = {f"{n}.yaml": "personas:\n" + aliases % (n, n) for n in range(3)}
        write(tmp_path, {"project.yaml": f"{HEAD}include: [{', '.join(files)}]\n", **files})

        assert len(load(tmp_path, limits=Limits(alias_values=12)).personas) == 6
        assert messages(tmp_path, Limits(alias_values=11)) == [
            "2.yaml:3: expected aliases that stand for at most 3 values, got more"
        ]


def test_a_text_includes_nothing() -> None:
    with pytest.raises(DocumentError) as caught:
        loads(f"{HEAD}include: [a.yaml]\n", name="f.yaml")

    assert str(caught.value) == (
        "f.yaml:3: include: expected a project that is all in this text, got included files; "
        "a text has no folder: load the file or the folder"
    )
