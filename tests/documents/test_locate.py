"""From a place in the model to its file and line."""

from pathlib import Path

import pytest

from journeykit.documents import load
from journeykit.documents.locate import Location, locate, locate_text

YAML = """\
journeykit: 1
title: Map
personas:
- name: Anne
  needs:
  - Rest
  - text: Advice
"""
JSON = '{"journeykit": 1,\n "title": "Map",\n "personas": [\n  {"name": "Anne"}]}'


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("", 1),
        ("title", 2),
        ("personas[0]", 4),
        ("personas[0].needs[0]", 6),
        ("personas[0].needs[1].text", 7),
        ("personas[0].days", 4),  # not stated: the persona
        ("brand.promises[3]", 1),
    ],
)
def test_a_place_has_a_line_or_the_one_around_it_has(path: str, line: int) -> None:
    assert locate_text(YAML, name="map").of(path) == Location("map", line)


def test_json_has_lines_too(tmp_path: Path) -> None:
    file = tmp_path / "map.json"
    file.write_text(JSON, encoding="utf-8")

    assert locate(file).of("personas[0]") == Location(str(file), 4)


def test_each_place_of_a_folder_leads_to_the_file_that_states_it(tmp_path: Path) -> None:
    main, more = tmp_path / "project.yaml", tmp_path / "more.yaml"
    main.write_text(f"{YAML}include: [more.yaml]\n", encoding="utf-8")
    more.write_text("personas:\n- name: Ben\n", encoding="utf-8")

    found = locate(tmp_path)

    assert [found.of(f"personas[{number}]") for number in (0, 1)] == [
        Location(str(main), 4),
        Location(str(more), 2),
    ]


def test_every_entity_of_an_example_stands_in_one_of_its_files() -> None:
    folder = Path(__file__).parents[2] / "examples" / "foulee"
    project, found = load(folder), locate(folder)
    sizes: dict[str, int] = {}

    for place in project.index.places:
        location = found.of(place.path)
        if location.file not in sizes:
            sizes[location.file] = Path(location.file).read_text("utf-8").count("\n") + 1
        assert 1 <= location.line <= sizes[location.file]
