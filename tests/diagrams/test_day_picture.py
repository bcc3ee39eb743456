"""What the picture of a day shows."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from journeykit.exporters.diagrams import day
from journeykit.exporters.diagrams.day import day_drawing
from journeykit.exporters.diagrams.day.axis import axes, spread
from journeykit.exporters.diagrams.day.plan import Day, Slot
from journeykit.exporters.diagrams.drawing import Drawing
from journeykit.exporters.diagrams.options import Wish
from journeykit.exporters.diagrams.palette import DEEP, PAPER, TEAL
from journeykit.model import Brand, DayTimeline, Emotion, Friction, Moment, Persona, Project
from journeykit.model.scales import Language
from tests.diagrams.maps import needs_dot, signs, with_plain_spaces, words
from tests.diagrams.test_graph import read
from tests.strategies import projects


def moment(start: str = "12:00", end: str = "13:00", **facts: Any) -> Moment:
    return Moment(**{"start": start, "end": end, "activity": "Lunch", **facts})


def lived(*moments: Moment, **facts: Any) -> DayTimeline:
    return DayTimeline(moments=moments, **facts)


def drawn(*days: DayTimeline, language: Language = "en", hidden: tuple[str, ...] = ()) -> Drawing:
    persona = Persona(name="Ana", days=days)
    brand = Brand(name="B", channels=["email"])
    project = Project(title="Shop", brand=brand, personas=[persona])
    return day_drawing(project, persona, Wish(language, hidden=frozenset(hidden)))


def clock(minute: int) -> str:
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"


def test_a_card_says_hours_activity_place_company_and_mood() -> None:
    emotion = Emotion(1, label="calm")
    said = words(drawn(lived(moment(place="Park", company="Ben", emotion=emotion))))

    assert {"12:00–13:00", "Lunch", "Park · Ben · calm"} <= set(said)


def test_days_stand_side_by_side_with_their_names() -> None:
    week, end = lived(moment()), lived(moment(), kind="weekend", detail="summary")
    drawing = drawn(week, end, language="fr")

    assert {"Jour de semaine", "Week-end", "en résumé · 1 moment"} <= {*words(drawing)}
    one, other = drawing.groups
    assert one.x + one.width < other.x
    assert one.y == other.y


def test_the_same_hours_stand_side_by_side() -> None:
    drawing = drawn(lived(moment("08:00", "09:00"), moment()), lived(moment(), kind="weekend"))

    rails = [area for area in drawing.areas if area.width == 20 and area.fill != PAPER]
    assert rails[1].y == pytest.approx(rails[2].y)


def test_a_contact_moment_is_marked_with_its_rank() -> None:
    best = moment(channels=["email"], attention=5, emotion=2)
    second = moment("15:00", "16:00", activity="Tea", channels=["email"], attention=2, emotion=0)
    drawing = drawn(lived(best, second))

    assert {"Contact moment no. 1", "Contact moment no. 2"} <= set(words(drawing))
    assert sum(area.fill == TEAL for area in drawing.areas) == 2


def test_a_moment_without_a_shared_channel_is_none() -> None:
    drawing = drawn(lived(moment(channels=["tv"], attention=5)))

    assert "Contact moment" not in " ".join(words(drawing))
    assert TEAL not in {area.fill for area in drawing.areas}


def test_a_moment_of_truth_says_what_is_asked_and_that_nothing_answers() -> None:
    drawing = drawn(lived(moment(moment_of_truth="Where?")))

    assert {"“Where?”", "No answer yet"} <= set(words(drawing))
    assert "Moment of truth" in signs(drawing)


def test_an_unknown_emotion_has_no_face_and_no_line() -> None:
    drawing = drawn(lived(moment(emotion=1), moment("13:00", "14:00", activity="Tea")))

    assert [each for each in signs(drawing) if each.startswith("emotion")] == ["emotion +1"]
    assert "emotion unknown" in words(drawing)
    bars = [node.block.bar for node in drawing.groups[0].nodes]
    assert [bar.dashed for bar in bars if bar] == [False, True]
    lasting = [line for line in drawing.lines if line.pen.width > 4]
    assert len(lasting) == 1


def test_without_any_emotion_there_is_no_column_for_the_mood() -> None:
    assert "Mood" not in words(drawn(lived(moment())))


def test_sleep_feels_nothing_and_is_no_occasion() -> None:
    night = moment("22:00", "06:00", activity=None, asleep=True, emotion=-2, channels=["email"])
    drawing = drawn(lived(moment(), night))

    assert "Asleep" in words(drawing)
    assert not any("emotion" in each for each in signs(drawing))
    assert DEEP in {area.fill for area in drawing.areas}


def test_a_night_shift_is_read_from_top_to_bottom() -> None:
    shift = lived(
        moment("19:00", "20:00", activity="Tram"),
        moment("20:00", "06:00", activity="Ward"),
        moment("06:00", "07:00", activity="Home"),
    )
    drawing = drawn(shift)

    tops = [node.y for node in drawing.groups[0].nodes]
    assert tops == sorted(tops)
    names = [node.block.rows[0].cells[0].text for node in drawing.labels]  # type: ignore[union-attr]
    assert names == ["20:00", "22:00", "00:00", "02:00", "04:00", "06:00"]


def test_frictions_tell_the_worst_and_count_the_rest() -> None:
    frictions = [Friction(title="Noise"), Friction(title="Queue", severity=4)]
    said = words(drawn(lived(moment(frictions=frictions))))

    assert {"Queue", "+ 1 more friction"} <= set(said)
    assert "Noise" not in said


def test_channels_of_the_brand_come_first() -> None:
    said = words(drawn(lived(moment(channels=["tv", "email"]))))

    assert said.index("Email") < said.index("TV")


@pytest.mark.parametrize(
    ("part", "gone"), [("channels", "Email"), ("frictions", "Queue"), ("emotions", "Mood")]
)
def test_parts_can_be_left_out(part: str, gone: str) -> None:
    full = lived(moment(channels=["email"], emotion=1, frictions=["Queue"]))

    assert gone in words(drawn(full))
    assert gone not in words(drawn(full, hidden=(part,)))


@pytest.mark.parametrize(
    ("days", "title"),
    [
        ([lived(moment(), headline="A day of her own")], "A day of her own"),
        (
            [lived(moment(moment_of_truth="Where?"))],
            "At 12:00 a question goes unanswered: “Where?”",
        ),
        (
            [lived(moment(channels=["email"], attention=5, emotion=2))],
            "Best moment for contact: 12:00–13:00, “Lunch”",
        ),
        (
            [lived(moment(channels=["tv"], attention=5, emotion=2))],
            "No moment of the day is a good one for contact on our channels",
        ),
        ([lived(moment(emotion=-1))], "The day is hardest at 12:00: “Lunch”, −1"),
        (
            [lived(moment())],
            "1 waking moment, and too little known to say when contact is welcome",
        ),
        ([], "No day is described yet: Ana"),
    ],
)
def test_the_title_states_the_finding(days: list[DayTimeline], title: str) -> None:
    assert with_plain_spaces(drawn(*days).title) == title


class TestLimits:
    def test_forty_moments_are_drawn_and_no_more(self) -> None:
        moments = [
            moment(clock(20 * n), clock(20 * n + 20), activity=f"A{n}", id=f"m{n}")
            for n in range(45)
        ]
        drawing = drawn(lived(*moments))

        assert len(drawing.groups[0].nodes) == 40
        assert "5 later moments are left out: too many for one picture" in words(drawing)

    def test_a_fourth_day_is_left_out_and_it_is_said(self) -> None:
        days = [lived(moment(), kind="named", name=f"Day {n}") for n in range(4)]

        assert "1 more day is not drawn" in words(drawn(*days))

    def test_no_day_is_said(self) -> None:
        assert "No day described yet" in words(drawn())

    def test_a_day_without_moments_is_said(self) -> None:
        assert "No moment described yet" in words(drawn(lived(moment()), lived(kind="weekend")))


@given(
    st.lists(st.tuples(st.floats(0, 500), st.floats(1, 60)), max_size=12),
    st.floats(0, 20),
)
def test_cards_are_spread_in_order_apart_and_within_their_room(
    cards: list[tuple[float, float]], gap: float
) -> None:
    wanted, heights = sorted(each for each, _ in cards), [height for _, height in cards]
    room = 10.0, 10.0 + sum(heights) + gap * len(heights) + 100

    tops = spread(wanted, heights, gap, room)

    ends = [top + height for top, height in zip(tops, heights, strict=True)]
    assert all(end + gap <= top + 1e-6 for end, top in zip(ends, tops[1:], strict=False))
    assert all(room[0] - 1e-6 <= top for top in tops)
    assert all(end <= room[1] + 1e-6 for end in ends)


def test_what_has_room_is_not_moved() -> None:
    assert spread([0, 50, 90], [10, 10, 10], 5, (0, 200)) == [0, 50, 90]


def test_hours_without_waking_moments_are_drawn_shorter() -> None:
    slots = Slot(480, 540, "", ""), Slot(540, 600, "", "", asleep=True)
    [axis] = axes([Day("", "", slots)], 0, 1)

    assert axis.y(540) - axis.y(480) == 60
    assert 0 < axis.y(600) - axis.y(540) < 30


@needs_dot
def test_graphviz_reads_the_moments_in_their_order() -> None:
    persona = Persona(name="Ana", days=[lived(moment("08:00", "09:00"), moment())])
    graph = read(day(Project(title="Shop", personas=[persona]), persona, "en"))

    names = {each["_gvid"]: each["name"] for each in graph["objects"]}
    assert [(names[each["tail"]], names[each["head"]]) for each in graph["edges"]] == [
        ("d0m0", "d0m1")
    ]
    assert set(names.values()) >= {"d0m0", "d0m1"}
    assert not any("t0" in name for name in names.values())


@settings(max_examples=25)
@given(projects())
def test_every_moment_has_a_card_in_the_order_of_the_day(project: Project) -> None:
    for persona in project.personas:
        drawing = day_drawing(project, persona, Wish("fr"))

        for told, group in zip(persona.days, drawing.groups, strict=False):
            assert len(group.nodes) == max(1, min(40, len(told.moments)))
            assert all(one.y < other.y for one, other in pairwise(group.nodes))
