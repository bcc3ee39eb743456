"""The slides that compare personas: shared windows, what they share, what sets them apart."""

from itertools import combinations
from typing import Any

import attrs
import pytest

from journeykit import Project
from journeykit.model import (
    Brand,
    DayTimeline,
    Friction,
    Journey,
    Moment,
    Opportunity,
    Persona,
    Promise,
    Stage,
    Touchpoint,
)
from tests.deck.decks import opened, rendered
from tests.deck.parts import notes
from tests.deck.room import faults
from tests.deck.test_stages import of_kind, texts

BRAND = Brand(name="Hall", channels=["email", "app"])


def slides(project: Project, **options: Any) -> list[list[str]]:
    settings = {"language": "en", "slides": ("cover", "comparison"), **options}
    deck = opened(rendered(project, **settings))
    assert list(faults(deck)) == []
    return [texts(slide) for slide in of_kind(deck, "comparison")]


def told(project: Project) -> str:
    return notes(opened(rendered(project, language="en", slides=("comparison",))))


def at(start: str, end: str, *channels: str, **about: Any) -> Moment:
    return Moment(start=start, end=end, channels=channels, attention=4, emotion=1, **about)


def persona(name: str, *moments: Moment, **about: Any) -> Persona:
    days = [DayTimeline(moments=moments)] if moments else []
    return Persona(name=name, days=days, **{"segment_share": 0.3, **about})


def hall(*personas: Persona, **about: Any) -> Project:
    return Project(title="Hall", **{"brand": BRAND, "personas": personas, **about})


def feels(who: str, valence: int, **about: Any) -> Journey:
    touchpoint = Touchpoint(name="Till", emotion=valence, **about)
    stages = [Stage(kind="purchase", touchpoints=[touchpoint])]
    return Journey(id=f"of-{who}", title=f"Of {who}", persona=who, stages=stages)


INES = persona("Ines", at("12:00", "13:00", "email"), interests=["Climbing", "Travel"])
MARC = persona("Marc", at("12:30", "14:00", "email", "tv"), interests=["climbing"])
YARA = persona("Yara", at("18:30", "20:00", "app"), interests=["Yoga"])


@pytest.mark.parametrize(
    "project",
    [
        hall(),
        hall(INES),
        hall(Persona(name="Ines"), Persona(name="Marc")),
        hall(INES, Persona(name="Marc")),
    ],
)
def test_it_takes_two_personas_of_whom_the_same_is_stated(project: Project) -> None:
    assert slides(project) == []


def test_the_best_shared_window_is_the_title() -> None:
    window, _ = slides(hall(INES, MARC, YARA))

    assert window[0] == (
        "On a weekday, one message between 12:30 and 13:00 reaches 2 of 3 personas: 60% of the "
        "customers"
    )


@pytest.mark.parametrize(
    ("personas", "said"),
    [
        ([INES, MARC], "reaches both personas"),
        ([INES, MARC, persona("Zoe", at("12:00", "14:00", "email"))], "reaches all 3 personas"),
        ([INES, MARC, persona("Zoe", segment_share=None)], "2 of 3 personas: 60% of the customers"),
        (
            [INES, persona("Marc", at("12:30", "14:00", "email"), segment_share=None), YARA],
            "reaches 2 of 3 personas",
        ),
    ],
)
def test_the_title_says_how_many_and_their_share_if_it_is_known(
    personas: list[Persona], said: str
) -> None:
    window, *_ = slides(hall(*personas))

    assert window[0].endswith(said)


def test_weekdays_and_weekends_have_a_slide_each() -> None:
    weekend = DayTimeline(kind="weekend", moments=[at("10:00", "11:00", "app")])
    both = [Persona(name=each, days=[*INES.days, weekend]) for each in ("Ines", "Marc")]
    found = slides(hall(*both))

    assert [page[0][:11] for page in found[:2]] == ["On a weekda", "At the week"]


def test_a_card_says_whom_a_window_reaches_how_and_with_what() -> None:
    needy = at("12:00", "13:00", "email", needs=["A partner"])
    promise = Promise(text="We find you a partner", answers=["a-partner"])
    brand = Brand(name="Hall", channels=["email"], promises=[promise])
    ines = persona("Ines", needy)
    window, *_ = slides(hall(ines, MARC, brand=brand))

    assert "12:30–13:00  " in window
    assert "Ines, Marc" in window
    assert any(text.startswith("Email  ·  score ") for text in window)
    assert "We find you a partner" in window


def test_where_there_is_nothing_to_bring_the_card_says_so() -> None:
    window, *_ = slides(hall(INES, MARC))

    assert "Nothing to bring yet: a message has still to be found" in window


def test_of_windows_that_touch_each_other_only_the_better_one_is_pointed_out() -> None:
    third = persona("Zoe", at("12:45", "13:30", "email"))
    window, *_ = slides(hall(INES, MARC, third))

    assert "12:45–13:00  " in window
    assert not {"12:30–12:45  ", "13:00–13:30  "} & set(window)
    assert "13:00 and 13:30" in told(hall(INES, MARC, third))


def test_who_cannot_be_reached_has_a_lane_that_says_why() -> None:
    asleep = persona("Sam", Moment(start="8:00", end="9:00", channels=["tv"]))
    window, *_ = slides(hall(INES, MARC, asleep, Persona(name="Nobody")))

    assert "out of reach that day, as far as we know" in window
    assert "no such day described yet" in window


def test_what_two_have_in_common_stands_between_what_only_one_has() -> None:
    *_, overlap = slides(hall(INES, MARC))
    row = overlap.index("Interests")

    assert overlap[row : row + 5] == ["Interests", "Travel", "50%", "Climbing", "–"]
    assert overlap[0] == "“Ines” and “Marc” have 50% in common"


def test_of_several_personas_the_most_alike_pairs_come_first() -> None:
    *_, overlap = slides(hall(YARA, INES, MARC))
    heads = [text for text in overlap if "  ·  " in text]

    assert overlap[0] == "“Ines” and “Marc” are most alike, with 50% in common"
    assert "Ines  ·  Marc" in heads[1]


def test_what_is_unknown_is_named_and_is_no_zero() -> None:
    brands = persona("Ines", brands=["Strava"], interests=["Yoga"])
    *_, overlap = slides(hall(brands, persona("Marc", interests=["Yoga"]), YARA))

    assert "Brands" not in overlap
    assert any("Not comparable, for want of statements: Brands" in text for text in overlap)


def test_the_stage_that_divides_most_is_the_title_and_has_the_next_step() -> None:
    queue = Friction(id="queue", title="Queue")
    plan = Opportunity(title="A second till", answers=["queue"], owner="Ana", impact=4, effort=1)
    project = hall(
        INES,
        MARC,
        journeys=[feels("ines", 2), feels("marc", -1, frictions=[queue])],
        opportunities=[plan],
    )
    *_, overlap = slides(project)

    assert overlap[0] == "“Purchase” is where they differ most: “Ines” at +2, “Marc” at −1"
    lead = overlap.index("What to do next")
    assert overlap[lead + 1].strip() == "A second till"
    assert overlap[lead + 2].strip() == "For “Marc”, at “Purchase”  ·  Ana"


def test_where_nothing_is_planned_for_who_feels_worst_the_friction_is_named() -> None:
    queue = Friction(id="queue", title="Queue", severity=2)
    project = hall(INES, MARC, journeys=[feels("ines", 2), feels("marc", -1, frictions=[queue])])
    *_, overlap = slides(project)

    assert "   Find a remedy: “Queue”" in overlap


def test_feelings_less_than_a_point_apart_set_nobody_apart() -> None:
    *_, overlap = slides(hall(INES, MARC, journeys=[feels("ines", 1), feels("marc", 1)]))

    assert overlap[0].endswith("in common")
    assert "All" in overlap


def test_of_several_personas_what_no_two_share_has_no_row() -> None:
    crowd = (INES, MARC, persona("Yara", at("12:30", "14:00", "email"), interests=["Yoga"]))
    strangers = [attrs.evolve(each, brands=[f"B{n}"]) for n, each in enumerate(crowd)]
    *_, overlap = slides(hall(*strangers))

    assert "Interests" in overlap
    assert "Brands" not in overlap
    assert any("Nothing in common: Brands." in text for text in overlap)


def test_what_two_do_not_share_is_a_dash() -> None:
    dislikes = [attrs.evolve(INES, brands=["Nike"]), attrs.evolve(MARC, brands=["Puma"])]
    *_, overlap = slides(hall(*dislikes))
    brands = overlap.index("Brands")

    assert overlap[brands + 1 : brands + 4] == ["Nike", "–", "Puma"]


def test_thirty_personas_still_read_and_none_is_lost() -> None:
    many = [
        persona(f"Name {n}", at("12:00", f"13:{n:02d}", "email"), interests=["Climbing", f"I{n}"])
        for n in range(30)
    ]
    project = hall(*many)
    window, overlap = slides(project)
    said = told(project)

    assert "+ 20\u00a0more personas in the notes" in window
    assert any("432\u00a0more pairs in the notes" in text for text in overlap)
    assert all(f"• {each.name}:" in said for each in many)
    assert all(f"{one.name} · {other.name}" in said for one, other in combinations(many, 2))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_long_names_have_room(language: str) -> None:
    personas = [
        persona(f"{each} von Donaudampfschifffahrtsgesellschaft", at("12:00", "13:00", "email"))
        for each in ("Anna", "Berta", "Clara")
    ]
    journeys = [feels(each.id, n) for n, each in enumerate(personas)]

    assert slides(hall(*personas, journeys=journeys), language=language)
