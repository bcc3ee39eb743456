"""Which kinds of slide a deck has: those by default, those asked for, one's own."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from journeykit.errors import MissingToolError, UsageError
from journeykit.exporters import render
from journeykit.exporters.deck import FinishedSlide, SlideKind, Story, slide_kinds, start
from journeykit.exporters.deck.kinds import KINDS
from journeykit.model import Journey, Persona, Project
from scripts.checks.deck import Deck
from tests.deck.crowded import crowded
from tests.deck.decks import example, opened, rendered
from tests.deck.test_options import PROJECT, kinds
from tests.deck.test_stages import led_to, of_kind

INSTALLED = """
from journeykit.exporters.deck import SlideKind, start

def voices(story):
    yield start(story, "voices", "Voices", "Voices").finished()

VOICES = SlideKind("voices", "project", voices)
"""


def titled(story: Story, subject: Persona | Journey) -> Iterator[FinishedSlide]:
    yield start(story, "titled", f"About {subject.label}", "Mine").finished()


def made(**options: Any) -> Deck:
    return opened(rendered(PROJECT, **options))


def test_the_slides_asked_for_stand_in_the_order_given() -> None:
    assert kinds(made(slides=("map", "cover"))) == ["map"] * 3 + ["cover"]


def test_neighbours_about_personas_are_told_persona_by_persona() -> None:
    together = made(slides=("persona", "days"))
    apart = made(slides=("persona", "cover", "days"))

    assert kinds(together) == ["persona", "days", "persona"]
    assert kinds(apart) == ["persona", "persona", "cover", "days"]


def test_one_persona_and_a_choice_of_slides_go_together() -> None:
    assert kinds(made(slides=("persona", "map"), persona="ben")) == ["persona", "map"]


def test_a_text_lists_the_slides_with_commas_between() -> None:
    assert rendered(PROJECT, slides="cover, map") == rendered(PROJECT, slides=("cover", "map"))


def test_all_by_default_can_be_asked_for_by_name() -> None:
    assert rendered(example("minimal"), slides=tuple(KINDS)) == rendered(example("minimal"))


@pytest.mark.parametrize("part", [{"persona": "anna"}, {"journey": "chemin"}])
def test_a_deck_about_a_part_says_nothing_of_the_whole_unless_asked(part: dict[str, str]) -> None:
    assert kinds(made(**part)) == ["cover", "persona", "days", "map"]
    assert kinds(made(slides="summary,map", **part)) == ["summary", "map"]


@pytest.mark.parametrize(
    ("slides", "said"),
    [
        (("map", "stges"), "no kind of slide 'stges'; did you mean 'stages'?; known: cover, "),
        (("map", "cover", "map"), "the kind of slide 'map' is asked for twice"),
        (("map", SlideKind("map", "project", titled)), "'map' is asked for twice"),
        ((), "there is nothing to show on the slides asked for: none"),
        (("days", 3), "expected a SlideKind, got 3"),
    ],
)
def test_a_choice_that_cannot_be_met_is_refused(slides: tuple[Any, ...], said: str) -> None:
    with pytest.raises(UsageError, match=said.replace("?", r"\?")):
        render(PROJECT, "pptx", slides=slides)


def test_slides_with_nothing_to_show_make_no_deck() -> None:
    with pytest.raises(UsageError, match="nothing to show on the slides asked for: days, map"):
        rendered(Project(title="Projet"), slides=("days", "map"))


class TestLinks:
    def test_stages_without_their_map_are_the_same_and_lead_nowhere(self) -> None:
        project = crowded(str)
        whole, alone = opened(rendered(project)), opened(rendered(project, slides="stages"))

        assert len(alone.slides) == len(of_kind(whole, "stages")) > 0
        assert all(led_to(alone, slide) == [] for slide in alone.slides)

    def test_a_map_without_its_stages_leads_nowhere(self) -> None:
        (only,) = (deck := opened(rendered(crowded(str), slides="map"))).slides

        assert led_to(deck, only) == []

    def test_the_order_of_map_and_stages_does_not_matter(self) -> None:
        deck = opened(rendered(crowded(str), slides="stages,map"))
        (whole,) = of_kind(deck, "map")

        assert len(set(led_to(deck, whole))) == 7
        assert all(led_to(deck, slide) == [whole.part] for slide in of_kind(deck, "stages"))

    def test_a_link_to_a_slide_that_is_not_there_is_left_out(self) -> None:
        def lost(story: Story) -> Iterator[FinishedSlide]:
            from journeykit.exporters.deck import INK, Box, Identity, Size, Style

            sheet = start(story, "lost", "Lost", "Mine")
            identity = Identity("Way", link=sheet.canvas.link("nowhere"), tip="To > nowhere")
            sheet.canvas.text(Box(1, 2, 3, 1), "Go", Style(Size.BODY, paint=INK), identity)
            yield sheet.finished()

        deck = made(slides=(SlideKind("lost", "project", lost),))

        assert led_to(deck, deck.slides[0]) == []


class TestOwn:
    @pytest.mark.parametrize(
        ("scope", "titles"),
        [
            ("persona", ["About Anna", "About Ben"]),
            ("journey", ["About Chemin", "About Sentier", "About Seul"]),
        ],
    )
    def test_a_kind_of_ones_own_is_made_for_every_subject(
        self, scope: Any, titles: list[str]
    ) -> None:
        deck = made(slides=(SlideKind("titled", scope, titled),))

        found = [slide.tree.find(".//{*}sp//{*}t") for slide in deck.slides]
        assert [each.text for each in found if each is not None] == titles

    def test_an_installed_kind_is_asked_for_by_name(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        install(tmp_path, monkeypatch, "voices = voices_kind:VOICES")
        (tmp_path / "voices_kind.py").write_text(INSTALLED, encoding="utf-8")

        assert slide_kinds()[-1] == "voices"
        assert kinds(made(slides="cover,voices")) == ["cover", "voices"]
        assert "voices" not in kinds(made())

    def test_an_installed_kind_that_cannot_be_imported_says_so(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        install(tmp_path, monkeypatch, "broken = broken_kind:KIND")

        with pytest.raises(MissingToolError, match="broken_kind"):
            made(slides="broken")


def install(folder: Path, monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    """Install a package that offers a kind of slide, for the length of a test."""
    info = folder / "slides-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: slides\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[journeykit.slides]\n{line}\n")
    monkeypatch.syspath_prepend(folder)
