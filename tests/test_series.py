"""One project, many decks, and a manifest of those that are finished."""

import hashlib
import io
import json
from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation

import journeykit
from journeykit import Journey, Persona, Project, SeriesDeck, Stage, UsageError, series
from journeykit.errors import DocumentError
from journeykit.exporters.deck import DECK
from journeykit.model import Friction
from tests.deck.test_editions import traces

VISIT = Journey(
    id="visit",
    title="Visite",
    persona="ana",
    stages=[Stage(kind="use", frictions=[Friction(title="File d’attente", internal=True)])],
)
SHOP = Project(
    title="Shop",
    id="shop",
    personas=[
        Persona(id="ana", name="Anatole", quote="Oui"),
        Persona(id="bo", name="Zénobie", quote="Non"),
    ],
    journeys=[VISIT],
)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def manifest(folder: Path) -> Any:
    return json.loads((folder / "manifest.json").read_text(encoding="utf-8"))


def test_each_persona_has_a_deck_in_each_language(tmp_path: Path) -> None:
    made = series(SHOP, tmp_path, each="persona", languages=["fr", "en"])

    expected = [
        f"shop.{persona}.{language}.pptx" for persona in ("ana", "bo") for language in ("fr", "en")
    ]
    assert [path.name for path in made.files] == expected
    assert names(tmp_path) == sorted([*expected, "manifest.json"])
    for deck, path in zip(made.decks, made.files, strict=True):
        text = "\n".join(
            shape.text_frame.text
            for slide in list(Presentation(str(path)).slides)[1:]
            for shape in slide.shapes
            if shape.has_text_frame
        )
        assert ("Anatole" in text) == (deck.persona == "ana")
        assert ("Zénobie" in text) == (deck.persona == "bo")


def test_the_manifest_lists_every_deck_as_it_is_on_the_disk(tmp_path: Path) -> None:
    made = series(SHOP, tmp_path, each="persona")

    listed = manifest(tmp_path)
    assert listed == {"project": "shop", "decks": made.as_rows()}
    for row in listed["decks"]:
        content = (tmp_path / row["file"]).read_bytes()
        assert row["sha256"] == hashlib.sha256(content).hexdigest()
        assert row["slides"] == len(Presentation(io.BytesIO(content)).slides)
    assert listed["decks"][0] | {"sha256": "", "slides": 0} == {
        "file": "shop.ana.en.pptx",
        "persona": "ana",
        "journey": None,
        "language": "en",
        "template": None,
        "brand": None,
        "edition": "client",
        "sha256": "",
        "slides": 0,
    }


def test_the_same_series_gives_the_same_files(tmp_path: Path) -> None:
    first = series(SHOP, tmp_path / "a", each="journey")
    second = series(SHOP, tmp_path / "b", each="journey")

    assert first.decks == second.decks
    assert [deck.journey for deck in first.decks] == ["visit"]
    assert first.manifest.read_bytes() == second.manifest.read_bytes()


def test_a_project_from_a_file_has_one_deck_where_nobody_asks_for_more(tmp_path: Path) -> None:
    journeykit.dump(SHOP, tmp_path / "shop.yaml")
    made = series(tmp_path / "shop.yaml", tmp_path / "out")

    assert [deck.file for deck in made.decks] == ["shop.en.pptx"]
    assert made.files[0].read_bytes() == journeykit.exporters.render(SHOP, "pptx")


def test_the_edition_decides_what_there_is_a_deck_for(tmp_path: Path) -> None:
    secret = Persona(id="bo", name="Bo", internal=True)
    project = Project(title="Shop", personas=["Ana", secret])

    assert [deck.persona for deck in series(project, tmp_path, each="persona").decks] == ["ana"]
    internal = series(project, tmp_path, each="persona", edition="internal")
    assert [deck.persona for deck in internal.decks] == ["ana", "bo"]
    assert {deck.edition for deck in internal.decks} == {"internal"}


def test_every_deck_is_announced_when_it_is_there(tmp_path: Path) -> None:
    seen: list[tuple[str, bool, int]] = []

    def on_deck(deck: SeriesDeck, left: int) -> None:
        seen.append((deck.file, (tmp_path / deck.file).is_file(), left))

    series(SHOP, tmp_path, each="persona", on_deck=on_deck)

    assert seen == [("shop.ana.en.pptx", True, 1), ("shop.bo.en.pptx", True, 0)]


@pytest.mark.parametrize("trouble", [KeyboardInterrupt, UsageError])
def test_what_is_finished_stays_and_is_listed(
    trouble: type[BaseException], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    render = type(DECK).render

    def failing(self: Any, project: Project, options: Any) -> bytes:
        if options.persona == "bo":
            raise trouble
        return render(self, project, options)

    monkeypatch.setattr(type(DECK), "render", failing)
    with pytest.raises(trouble):
        series(SHOP, tmp_path, each="persona")

    assert names(tmp_path) == ["manifest.json", "shop.ana.en.pptx"]
    assert [row["file"] for row in manifest(tmp_path)["decks"]] == ["shop.ana.en.pptx"]


def test_an_interrupt_while_a_file_is_written_leaves_no_half_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import os

    fsync, count = os.fsync, iter(range(100))

    def interrupted(file: int) -> None:
        if next(count) == 3:  # the first deck is there, and listed
            raise KeyboardInterrupt
        fsync(file)

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        series(SHOP, tmp_path, each="persona")

    assert names(tmp_path) == ["manifest.json", "shop.ana.en.pptx"]
    assert len(manifest(tmp_path)["decks"]) == 1


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"each": "personas"}, "no series for each 'personas'; did you mean 'persona'"),
        ({"languages": "fr"}, "languages is a list"),
        ({"edition": "clients"}, "did you mean 'client'"),
        ({"each": "journey"}, "there is no journey to make a deck for"),
        ({"slides": ["covr"]}, "did you mean 'cover'"),
        ({"brands": ["a/Blue.pptx", "a/blue.yaml"]}, "would have the same names"),
    ],
)
def test_wrong_arguments_write_nothing(options: Any, said: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=said):
        series(Project(title="Shop"), tmp_path / "out", **options)
    assert not (tmp_path / "out").exists()


def test_whatever_is_wrong_with_brands_and_templates_is_said_before_anything_is_written(
    tmp_path: Path,
) -> None:
    good, torn, spelled = (tmp_path / name for name in ("good.pptx", "torn.potx", "acme.yaml"))
    Presentation().save(str(good))
    torn.write_bytes(good.read_bytes()[:5_000])
    spelled.write_text("colours: {highligth: accent1}\n", encoding="utf-8")

    with pytest.raises(UsageError) as refused:
        series(SHOP, tmp_path / "out", brands=[good, torn, spelled, tmp_path / "none.potx"])
    said = str(refused.value)

    assert said.index("torn.potx") < said.index("acme.yaml:1: ") < said.index("none.potx")
    assert "good" not in said
    assert not (tmp_path / "out").exists()


def test_a_single_brand_that_is_wrong_is_the_error_that_it_is(tmp_path: Path) -> None:
    brand = tmp_path / "acme.yaml"
    brand.write_text("colors: {}\n", encoding="utf-8")

    with pytest.raises(DocumentError, match=r"acme\.yaml:1"):
        series(SHOP, tmp_path / "out", brands=[brand])


def test_what_others_keep_in_the_folder_stays(tmp_path: Path) -> None:
    (tmp_path / "shop.old.pptx").write_bytes(b"theirs")
    series(SHOP, tmp_path, slides=["cover"])

    assert (tmp_path / "shop.old.pptx").read_bytes() == b"theirs"
    assert [row["file"] for row in manifest(tmp_path)["decks"]] == ["shop.en.pptx"]


@pytest.mark.parametrize("content", ["{}", "[]", "no json", '{"name": "Web site", "icons": []}'])
def test_a_manifest_of_something_else_is_not_replaced(content: str, tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text(content, encoding="utf-8")

    with pytest.raises(UsageError, match="choose another folder"):
        series(SHOP, tmp_path, slides=["cover"])

    assert names(tmp_path) == ["manifest.json"]
    assert (tmp_path / "manifest.json").read_text(encoding="utf-8") == content


def test_the_manifest_lists_what_is_finished_at_any_time(tmp_path: Path) -> None:
    listed: list[int] = []
    series(SHOP, tmp_path, each="persona", on_deck=lambda *_: listed.append(_listed(tmp_path)))
    assert listed == [1, 2]

    def gone(deck: SeriesDeck, _: int) -> None:
        raise SystemExit(deck.file)

    with pytest.raises(SystemExit, match="ana"):  # the second is of the last series
        series(SHOP, tmp_path, each="persona", on_deck=gone)
    assert _listed(tmp_path) == 1


def _listed(folder: Path) -> int:
    return len(manifest(folder)["decks"])


@pytest.mark.parametrize("name", ["CON", "nul", ".hidden", "Été.2026", "日本"])
def test_every_file_system_can_hold_the_names(name: str, tmp_path: Path) -> None:
    project = Project(title="Shop", id=name, personas=[Persona(id=name, name="Anna")])
    made = series(project, tmp_path, each="persona", slides=["cover"])

    (path,) = made.files
    assert path.is_file()
    assert path.name.partition(".")[0].casefold() not in {"con", "nul", ""}


def test_a_clients_deck_about_one_persona_carries_nobody_else(tmp_path: Path) -> None:
    made = series(SHOP, tmp_path, each="persona")

    for deck, other in zip(made.files, ("Zénobie", "Anatole"), strict=True):
        assert traces(deck.read_bytes(), other) == []


def test_long_ids_still_make_names_of_files(tmp_path: Path) -> None:
    project = Project(title="Shop", id="é" * 200, personas=[Persona(id="日" * 200, name="Anna")])
    made = series(project, tmp_path, each="persona", languages=["fr", "en"], slides=["cover"])

    assert len({path.name for path in made.files if path.is_file()}) == 2


def test_brand_files_and_templates_stand_beside_each_other(tmp_path: Path) -> None:
    brand = tmp_path / "acme.yaml"
    brand.write_text("colours: {highlight: '#7A1F5C'}\n", encoding="utf-8")
    template = tmp_path / "blue.pptx"
    Presentation().save(str(template))
    shop = Project(title="Shop", personas=[Persona(name="Ana", quote="Yes")])
    made = series(shop, tmp_path / "out", brands=[brand, template], slides=("cover", "persona"))

    assert [(deck.file, deck.brand, deck.template) for deck in made.decks] == [
        ("shop.acme.en.pptx", str(brand), None),
        ("shop.blue.en.pptx", None, str(template)),
    ]
    assert made.decks[0].sha256 != made.decks[1].sha256
