"""Crowded stages have a slide of their own, which the map leads to and which leads back."""

from itertools import pairwise

import pytest
from lxml import etree

from journeykit import Project
from journeykit.exporters.deck.slides.journey_map.page import CROWDED
from journeykit.model import Friction, Journey, Lane, Stage, Touchpoint
from scripts.checks.deck import NAMESPACES, Deck, Slide, find_all
from tests.deck.crowded import crowded
from tests.deck.decks import opened, related, rendered

CLICK = "//a:hlinkClick"


def kind(deck: Deck, slide: Slide) -> str:
    (tags,) = (deck.parts[name] for name in related(deck, slide.part).values() if "/tags/" in name)
    return str(etree.fromstring(tags)[0].get("val"))


def led_to(deck: Deck, slide: Slide) -> list[str]:
    parts = related(deck, slide.part)
    found = find_all(slide.tree, CLICK)
    return [parts[each.get(f"{{{NAMESPACES['r']}}}id", "")] for each in found]


def texts(slide: Slide) -> list[str]:
    return [each.text or "" for each in find_all(slide.tree, "//a:t")]


def with_stage(**about: object) -> Project:
    stage = Stage(name="Essai", **about)  # type: ignore[arg-type]
    return Project(title="Projet", journeys=[Journey(title="Parcours", stages=[stage])])


def of_kind(deck: Deck, name: str) -> list[Slide]:
    return [slide for slide in deck.slides if kind(deck, slide) == name]


def test_the_map_leads_to_every_crowded_stage_and_each_leads_back() -> None:
    deck = opened(rendered(crowded(str)))
    (whole,) = of_kind(deck, "map")
    stages = of_kind(deck, "stages")

    assert set(led_to(deck, whole)) <= {slide.part for slide in stages}
    assert len(set(led_to(deck, whole))) == 7
    assert all(led_to(deck, slide) == [whole.part] for slide in stages)


def test_each_of_two_maps_leads_to_its_own_stages_which_lead_back_to_it() -> None:
    deck = opened(rendered(crowded(str, stages=9)))
    maps = of_kind(deck, "map")

    assert len(maps) == 2
    for page in maps:
        for part in set(led_to(deck, page)):
            (slide,) = (each for each in deck.slides if each.part == part)
            assert led_to(deck, slide) == [page.part]


def test_a_stage_that_its_column_shows_in_full_has_no_slide_of_its_own() -> None:
    deck = opened(rendered(with_stage(actions=["Essaie"], frictions=["Attente"])))
    (whole,) = of_kind(deck, "map")

    assert of_kind(deck, "stages") == []
    assert led_to(deck, whole) == []


def test_a_stage_that_leaves_out_a_little_has_no_slide_of_its_own_either() -> None:
    frictions = [Friction(id=f"f{n}", title=f"Gêne {n}") for n in range(CROWDED)]
    deck = opened(rendered(with_stage(frictions=frictions)))

    assert of_kind(deck, "stages") == []


def test_a_crowded_stage_shows_all_frictions_with_their_severity() -> None:
    frictions = [Friction(title="Attente", severity=1), Friction(title="Bruit", severity=3)]
    frictions += [Friction(id=f"f{n}", title=f"Gêne {n}") for n in range(CROWDED)]
    (slide,) = of_kind(opened(rendered(with_stage(frictions=frictions))), "stages")

    assert texts(slide)[texts(slide).index("Bruit") - 1] == "●●●○  "
    assert texts(slide)[texts(slide).index("Attente") - 1] == "●○○○  "


def test_a_lane_of_ones_own_stands_on_the_map_where_there_is_room() -> None:
    deck = opened(rendered(with_stage(lanes=[Lane(name="Budget", items=["12 k€"])])))
    (whole,) = of_kind(deck, "map")

    assert {"Budget", "12 k€"} <= set(texts(whole))
    assert of_kind(deck, "stages") == []


def test_a_lane_without_room_stands_on_the_slide_of_its_stage() -> None:
    lanes = [Lane(name=f"Ligne {n}", items=["Un texte"]) for n in range(18)]
    deck = opened(rendered(with_stage(lanes=lanes)))
    (whole,) = of_kind(deck, "map")
    on_stages = {text for slide in of_kind(deck, "stages") for text in texts(slide)}

    assert "Ligne 0" in texts(whole)
    assert "Ligne 17" not in texts(whole)
    assert {f"Ligne {n}" for n in range(18)} <= on_stages


@pytest.mark.parametrize("touchpoints", [14, 25])
def test_every_touchpoint_has_one_row_in_order(touchpoints: int) -> None:
    touches = [Touchpoint(name=f"Contact {n:02}", channel="email") for n in range(touchpoints)]
    deck = opened(rendered(with_stage(touchpoints=touches)))
    rows = [
        text
        for slide in of_kind(deck, "stages")
        for text in texts(slide)
        if text.startswith("Cont")
    ]

    assert rows == [touch.name for touch in touches]


def test_the_last_slide_of_a_stage_is_not_left_with_a_single_row() -> None:
    touches = [Touchpoint(name=f"Contact {n:02}", channel="email") for n in range(14)]
    deck = opened(rendered(with_stage(touchpoints=touches)))
    counts = [
        sum(text.startswith("Contact ") for text in texts(slide))
        for slide in of_kind(deck, "stages")
    ]

    assert counts == [7, 7]


def test_what_goes_on_says_which_part_it_is() -> None:
    deck = opened(rendered(crowded(str, stages=2, touchpoints=25), language="en"))
    titles = [texts(slide)[0] for slide in of_kind(deck, "stages")]

    assert len(set(titles)) == len(titles)
    assert titles[0].endswith("(1 of 4)")
    assert [one.endswith("(1 of 4)") for one, _ in pairwise(titles)].count(True) == 2
