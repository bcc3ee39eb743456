"""The shipped outlines."""

import json
import math
from collections.abc import Callable
from importlib.resources import files
from itertools import pairwise

import attrs
import pytest

from journeykit.icons import Command, icon, names, svg_path

LANES_AND_SHEETS = """
footprints message-circle heart brain triangle-alert lightbulb target shield-check shield flag
map-pin moon sun sunrise sunset smartphone laptop tablet users user quote sparkles clock calendar
circle-check circle-alert circle-question-mark thumbs-up arrow-right trending-up trending-down star
eye eye-off wallet house building-2 briefcase train-front car bike bed coffee utensils dumbbell
headphones book-open tv radio mail bell phone globe search store tag ticket newspaper gift
handshake megaphone message-square list-checks scale search-check video mic shopping-cart
shopping-bag baby stethoscope heart-pulse layers route key-round landmark file-text credit-card
truck package
""".split()  # noqa: SIM905 - reads better than a column of eighty names
POINTS = {"M": 1, "L": 1, "C": 3, "Z": 0}


@pytest.mark.parametrize("name", LANES_AND_SHEETS)
def test_what_lanes_and_sheets_need_is_there(name: str) -> None:
    assert icon(name).name == name


def test_an_outline_starts_with_a_move_and_stays_in_its_box() -> None:
    for name in names():
        assert icon(name).path[0].letter == "M", name
        for command in icon(name).path:
            assert len(command.points) == POINTS[command.letter], name
            for point in command.points:
                assert all(math.isfinite(axis) and -1 <= axis <= 25 for axis in point), name


def test_commands_say_the_same_as_the_path_data() -> None:
    for name in names():
        written = "".join(
            command.letter + " ".join(f"{axis:g}" for point in command.points for axis in point)
            for command in icon(name).path
        )
        assert written == svg_path(name)


def test_after_closing_an_outline_moves_before_it_draws() -> None:
    for name in names():
        letters = [command.letter for command in icon(name).path]
        assert {later for letter, later in pairwise(letters) if letter == "Z"} <= {"M"}, name


def test_names_are_sorted_and_unique() -> None:
    assert list(names()) == sorted(set(names()))


def test_a_circle_is_four_closed_curves() -> None:
    assert [command.letter for command in icon("circle").path] == ["M", "C", "C", "C", "C", "Z"]


def test_an_icon_cannot_be_changed() -> None:
    command = icon("check").path[0]
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        command.letter = "L"  # type: ignore[misc]


def test_icons_compare_by_value() -> None:
    assert icon("check").path == (
        Command("M", ((20, 6),)),
        Command("L", ((9, 17),)),
        Command("L", ((4, 12),)),
    )


@pytest.mark.parametrize("look_up", [icon, svg_path])
def test_an_unknown_name_says_which_is_nearest(look_up: Callable[[str], object]) -> None:
    with pytest.raises(LookupError, match=r"no icon is named 'map-pni'; did you mean 'map-pin'\?"):
        look_up("map-pni")


def test_a_name_like_no_other_gets_no_hint() -> None:
    with pytest.raises(LookupError, match=r"^no icon is named 'qqqqqq'$"):
        icon("qqqqqq")


def test_the_data_is_small_and_says_where_it_comes_from() -> None:
    data = (files("journeykit.icons") / "outlines.json").read_bytes()
    assert len(data) < 60_000
    assert json.loads(data)["source"].startswith("lucide-static ")


def test_the_licence_comes_along() -> None:
    licence = (files("journeykit.icons") / "licences" / "Lucide-ISC.txt").read_text("utf-8")
    assert "ISC License" in licence
    assert "Cole Bemis" in licence  # Feather, which some of the icons are derived from
