"""Everything that a project has to show, in one folder."""

import importlib
import time
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

import journeykit
from journeykit import Built, Journey, Project, Stage, UsageError, build
from journeykit.model import DayTimeline, Moment, Persona
from journeykit.wording import message, sentence
from tests.exporters.fakes import FakeExporter, use_fakes
from tests.strategies import ids


def a_journey(name: str) -> Journey:
    """Return the smallest journey of this id."""
    return Journey(id=name, title="A journey", stages=[Stage(kind="use")])


def project(*journeys: str, **fields: Any) -> Project:
    """Return a project with journeys of these ids."""
    titled = [a_journey(journey) for journey in journeys]
    return Project(title="Shop", id="shop", journeys=titled, **fields)


def names(built: Built, folder: Path) -> list[str]:
    """Return the files of a build, by their path in its folder."""
    return [path.relative_to(folder).as_posix() for path in built.files]


JOURNEY_KINDS = ("flow", "blueprint", "paths")
"""What is drawn of a journey."""


@pytest.fixture
def fakes(monkeypatch: pytest.MonkeyPatch) -> None:
    use_fakes(monkeypatch)


@pytest.mark.usefixtures("fakes")
class TestBuild:
    def test_each_language_has_a_deck_diagrams_and_a_report(self, tmp_path: Path) -> None:
        built = build(project("first", "second"), tmp_path, languages=["fr", "en"])

        assert names(built, tmp_path) == [
            f"{name}"
            for language in ("fr", "en")
            for name in (
                f"shop.{language}.pptx",
                *(
                    f"diagrams/{journey}.{kind}.{language}.{format}"
                    for journey in ("first", "second")
                    for kind in JOURNEY_KINDS
                    for format in ("gv", "svg", "png")
                ),
                f"report.{language}.md",
            )
        ]
        assert built.notes == ()

    def test_the_exporters_are_asked_for_what_the_name_says(self, tmp_path: Path) -> None:
        build(project("first"), tmp_path, languages=["fr"], edition="internal")

        assert {path.name: path.read_text() for path in tmp_path.rglob("*.*")} == {
            "shop.fr.pptx": "pptx shop fr internal",
            **{
                f"first.{kind}.fr.{format}": f"{format} shop fr internal {kind} first"
                for kind in JOURNEY_KINDS
                for format in ("gv", "svg", "png")
            },
            "report.fr.md": "md shop fr internal",
        }

    def test_personas_and_the_project_have_diagrams_of_their_own(self, tmp_path: Path) -> None:
        day = DayTimeline(moments=[Moment(start="7:00", end="8:00", activity="Run")])
        ana = Persona(id="ana", name="Ana", days=[day])
        shop = Project(title="Shop", id="shop", personas=[ana, "Bo"], opportunities=["A chair"])

        drawn = [name for name in names(build(shop, tmp_path), tmp_path) if name.endswith(".gv")]

        assert drawn == [
            "diagrams/ana.day.en.gv",
            "diagrams/shop.personas.en.gv",
            "diagrams/shop.opportunities.en.gv",
        ]

    def test_the_language_of_the_project_is_the_default(self, tmp_path: Path) -> None:
        built = build(project(language="fr"), tmp_path)

        assert names(built, tmp_path) == ["shop.fr.pptx", "report.fr.md"]

    def test_a_language_named_twice_is_written_once(self, tmp_path: Path) -> None:
        built = build(project(), tmp_path, languages=["en", "en"])

        assert names(built, tmp_path) == ["shop.en.pptx", "report.en.md"]

    def test_internal_journeys_are_drawn_for_the_internal_edition_only(
        self, tmp_path: Path
    ) -> None:
        secret = Journey(title="Secret", stages=[Stage(kind="use")], internal=True)
        shop = Project(title="Shop", journeys=[secret])

        assert not any("secret" in name for name in names(build(shop, tmp_path), tmp_path))
        internal = build(shop, tmp_path, edition="internal")
        assert "diagrams/secret.flow.en.gv" in names(internal, tmp_path)

    def test_the_folder_is_made_and_what_else_is_in_it_is_left_alone(self, tmp_path: Path) -> None:
        folder = tmp_path / "a" / "b"
        build(project(), folder)
        (folder / "thesis.odt").write_bytes(b"years")
        build(project(), folder)

        assert (folder / "thesis.odt").read_bytes() == b"years"

    def test_every_file_is_announced_when_it_is_there(self, tmp_path: Path) -> None:
        seen: list[tuple[Path, bool]] = []
        built = build(
            project("first"), tmp_path, on_step=lambda path: seen.append((path, path.is_file()))
        )

        assert seen == [(path, True) for path in built.files]

    def test_a_file_is_loaded(self, tmp_path: Path) -> None:
        document = tmp_path / "shop.yaml"
        journeykit.dump(project(), document)

        assert build(str(document), tmp_path / "out") == build(project(), tmp_path / "out")

    @pytest.mark.parametrize(
        ("languages", "said"),
        [
            ("fr", r"languages is a list such as \['fr', 'en'\], got 'fr'"),
            ([], r"got \[\]"),
            (["fr", "de"], "no language 'de'; known: en, fr"),
        ],
    )
    def test_wrong_languages_are_refused(self, languages: Any, said: str, tmp_path: Path) -> None:
        with pytest.raises(UsageError, match=said):
            build(project(), tmp_path / "out", languages=languages)
        assert list(tmp_path.iterdir()) == []

    def test_a_wrong_edition_names_the_nearest(self, tmp_path: Path) -> None:
        wrong: Any = "clients"

        with pytest.raises(UsageError, match="no edition 'clients'; did you mean 'client'"):
            build(project(), tmp_path, edition=wrong)

    @given(st.lists(ids() | st.sampled_from(["..", ".", "a", "A"]), unique=True), ids())
    @settings(max_examples=50)
    def test_nothing_is_written_outside_the_folder_or_over_another_file(
        self, tmp_path_factory: pytest.TempPathFactory, journeys: list[str], shop: str
    ) -> None:
        folder = tmp_path_factory.mktemp("build") / "in" / "out"
        titled = [a_journey(journey) for journey in journeys]
        built = build(Project(title="x", id=shop, journeys=titled), folder)

        written = {path.resolve() for path in folder.parent.parent.rglob("*") if path.is_file()}
        assert {path.resolve() for path in built.files} == written
        assert len(written) == 2 + 3 * len(JOURNEY_KINDS) * len(journeys)
        assert all(path.is_relative_to(folder.resolve()) for path in written)


class TestPicturesAreDrawnAhead:
    def test_they_are_written_in_order_however_long_each_takes(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        delays = cycle((0.02, 0, 0.01))
        render = FakeExporter.render

        def slow(exporter: FakeExporter, *given: Any) -> bytes:
            time.sleep(next(delays) if exporter.format in ("svg", "png") else 0)
            return render(exporter, *given)

        use_fakes(monkeypatch)
        once = build(project("first", "second"), tmp_path)
        monkeypatch.setattr(FakeExporter, "render", slow)
        again = build(project("first", "second"), tmp_path)

        assert again == once
        for path in again.files:
            if path.suffix in {".svg", ".png"}:
                journey, kind = path.name.split(".")[:2]
                assert path.read_text() == f"{path.suffix[1:]} shop en client {kind} {journey}"

    @pytest.mark.parametrize("error", [journeykit.RenderingError("broken"), KeyboardInterrupt()])
    def test_what_goes_wrong_stops_the_build_and_nothing_is_drawn_on(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
    ) -> None:
        started: list[str] = []
        render = FakeExporter.render

        def breaking(exporter: FakeExporter, *given: Any) -> bytes:
            started.append(exporter.format)
            if started.count("png") == 2:
                raise error
            return render(exporter, *given)

        use_fakes(monkeypatch)
        monkeypatch.setattr(FakeExporter, "render", breaking)

        with pytest.raises(type(error)):
            build(project(*map(str, range(40))), tmp_path)

        count = len(started)
        time.sleep(0.1)
        assert len(started) == count < 2 * 3 * len(JOURNEY_KINDS) * 40 / 3


class TestWithoutAnEngine:
    def test_the_rest_is_written_and_one_note_says_what_to_do(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        use_fakes(monkeypatch, missing=("svg", "png"))
        built = build(project("first", "second"), tmp_path)

        assert names(built, tmp_path) == [
            "shop.en.pptx",
            *(
                f"diagrams/{journey}.{kind}.en.gv"
                for journey in ("first", "second")
                for kind in JOURNEY_KINDS
            ),
            "report.en.md",
        ]
        assert built.notes == (message("terminal.no_pictures", formats=("svg", "png")),)
        assert "No pictures of the diagrams (svg and png)" in sentence(built.notes[0], "en")

    def test_an_engine_without_png_still_draws_svg(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        use_fakes(monkeypatch, missing=("png",))
        built = build(project("first"), tmp_path)

        assert "diagrams/first.flow.en.svg" in names(built, tmp_path)
        assert built.notes == (message("terminal.no_pictures", formats=("png",)),)

    def test_a_missing_engine_is_not_asked_again(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        asked: list[str] = []
        render = FakeExporter.render

        def counted(exporter: FakeExporter, *given: Any) -> bytes:
            asked.append(exporter.format)
            return render(exporter, *given)

        use_fakes(monkeypatch, missing=("svg", "png"))
        monkeypatch.setattr(FakeExporter, "render", counted)
        build(project("first", "second"), tmp_path, languages=["en", "fr"])

        assert (asked.count("svg"), asked.count("gv")) == (1, 4 * len(JOURNEY_KINDS))

    def test_a_deck_that_cannot_be_made_is_no_side_issue(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        use_fakes(monkeypatch, missing=("pptx",))

        with pytest.raises(journeykit.MissingToolError):
            build(project(), tmp_path)


def test_the_real_exporters_take_part(tmp_path: Path) -> None:
    built = build(project(), tmp_path, languages=["fr"])

    deck, report = built.files
    assert deck.read_bytes().startswith(b"PK")
    assert report.read_text(encoding="utf-8").startswith("# Shop\n")


def test_the_name_means_the_function_even_after_the_module_was_imported() -> None:
    importlib.import_module("journeykit.build")

    assert journeykit.build is build
    assert callable(journeykit.build)
