"""The images of a project are files of its folder."""

import os
from pathlib import Path

import pytest

from journeykit.documents import dump, load, loads
from journeykit.documents.folder.images import images_of
from journeykit.errors import DocumentError
from journeykit.model import Persona, Project
from tests.documents.folders import HEAD, messages, write

needs_posix = pytest.mark.skipif(os.name != "posix", reason="links and pipes are of POSIX")
WITH_IMAGES = (
    f"{HEAD}deck: {{logo: {{file: logo.png, alt: Logo}}}}\n"
    "personas:\n- name: A\n- name: B\n  portrait: portraits/b.JPG\n"
)


def test_every_image_of_a_project_is_found() -> None:
    project = loads(WITH_IMAGES)

    assert [(steps, image.file) for steps, image in images_of(project)] == [
        (("personas", 1, "portrait"), "portraits/b.JPG"),
        (("deck", "logo"), "logo.png"),
    ]


def test_images_that_are_there_are_accepted(tmp_path: Path) -> None:
    write(tmp_path, {"project.yaml": WITH_IMAGES, "logo.png": "", "portraits/b.JPG": ""})

    assert load(tmp_path) == loads(WITH_IMAGES)


def test_images_that_are_missing_are_named_with_their_lines(tmp_path: Path) -> None:
    write(tmp_path, {"project.yaml": WITH_IMAGES})

    assert messages(tmp_path) == [
        f"project.yaml:{place}: expected a file that can be read, got '{file}'; "
        "there is no such file"
        for place, file in [
            ("3: deck.logo.file", "logo.png"),
            ("7: personas[1].portrait.file", "portraits/b.JPG"),
        ]
    ]


def test_an_image_is_looked_for_from_the_folder_of_the_project(tmp_path: Path) -> None:
    persona = "personas: [{name: A, portrait: portraits/a.png}]\n"
    write(tmp_path, {"project.yaml": f"{HEAD}include: [personas/a.yaml]\n"})
    write(tmp_path, {"personas/a.yaml": persona, "personas/portraits/a.png": ""})

    assert messages(tmp_path)[0].startswith("personas/a.yaml:1: personas[0].portrait.file: ")

    write(tmp_path, {"portraits/a.png": ""})
    assert load(tmp_path).persona("a").portrait


def portrait(folder: Path, file: str) -> str:
    write(
        folder,
        {
            "project.json": f'{{"journeykit": 1, "title": "T",\n"personas": [{{"name": "A",'
            f'\n"portrait": "{file}"}}]}}'
        },
    )
    [message] = messages(folder)
    return message


@pytest.mark.parametrize(
    "file", ["../a.png", "/a.png", "b/../../a.png", "c:/a.png", "a.gif", "a.svg", "a", "", "a.png/"]
)
def test_an_image_elsewhere_or_of_another_kind_is_refused(file: str, tmp_path: Path) -> None:
    write(tmp_path, {"a.png": "", "a.gif": "", "a.svg": "", "a": ""})
    folder = tmp_path / "inside"
    folder.mkdir()

    message = portrait(folder, file)

    assert message.startswith("project.json:3: personas[0].portrait")
    assert "expected a .png or .jpg file inside the project's folder" in message
    with pytest.raises(DocumentError, match=r"expected a \.png or \.jpg file inside the project's"):
        loads(f"{HEAD}personas: [{{name: A, portrait: '{file}'}}]\n")


def test_a_folder_is_no_image(tmp_path: Path) -> None:
    (tmp_path / "a.png").mkdir()

    assert portrait(tmp_path, "a.png").endswith("expected a file, got a folder: 'a.png'")


def test_a_name_that_windows_takes_for_a_device_is_refused(tmp_path: Path) -> None:
    write(tmp_path, {"nul.png": ""})

    assert portrait(tmp_path, "nul.png").endswith("not every system knows a file called 'nul.png'")


@needs_posix
def test_a_pipe_is_no_image(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.png")

    assert portrait(tmp_path, "a.png").endswith("expected a file, got a pipe: 'a.png'")


@needs_posix
@pytest.mark.parametrize("link", ["a.png", "b"])
def test_an_image_behind_a_link_that_leads_outside_is_refused(link: str, tmp_path: Path) -> None:
    write(tmp_path, {"outside/a.png": "", "inside/readme": ""})
    outside = tmp_path / "outside"
    (tmp_path / "inside" / link).symlink_to(outside / "a.png" if link == "a.png" else outside)

    message = portrait(tmp_path / "inside", "a.png" if link == "a.png" else "b/a.png")

    assert message.endswith("; a symbolic link leads outside")


class TestDumping:
    """Images are copied to another folder, so that it can be loaded."""

    def test_images_are_copied_to_another_folder(self, tmp_path: Path) -> None:
        source, target = tmp_path / "source", tmp_path / "target"
        write(source, {"project.yaml": WITH_IMAGES, "logo.png": "1", "portraits/b.JPG": "2"})
        write(target, {"logo.png": "is there already"})

        dump(load(source), target)

        assert load(target) == load(source)
        assert (target / "portraits/b.JPG").read_text() == "2"
        assert (target / "logo.png").read_text() == "is there already"

    def test_an_image_that_is_nowhere_is_not_copied(self, tmp_path: Path) -> None:
        dump(Project(title="T", personas=[Persona(name="A", portrait="a.png")]), tmp_path)

        assert [file.name for file in tmp_path.iterdir()] == ["project.yaml"]

    @needs_posix
    def test_nothing_is_copied_out_of_another_folder(self, tmp_path: Path) -> None:
        source, target = tmp_path / "source", tmp_path / "target"
        write(source, {"project.yaml": WITH_IMAGES, "logo.png": "1", "portraits/b.JPG": "2"})
        write(tmp_path, {"secret": "secret", "target/readme": ""})
        project = load(source)
        (source / "logo.png").unlink()
        (source / "logo.png").symlink_to(tmp_path / "secret")

        dump(project, target)

        assert not (target / "logo.png").exists()
