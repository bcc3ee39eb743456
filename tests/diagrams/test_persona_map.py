"""What a persona map shows."""

from typing import Any

import pytest
from hypothesis import given, settings

from journeykit.exporters.diagrams import personas
from journeykit.exporters.diagrams.blocks import Words
from journeykit.exporters.diagrams.drawing import Drawing
from journeykit.exporters.diagrams.options import Wish
from journeykit.exporters.diagrams.palette import TEAL
from journeykit.exporters.diagrams.persona_map import personas_drawing
from journeykit.exporters.diagrams.persona_map.signs import BAR, share_bar
from journeykit.exporters.diagrams.persona_map.traits import used_channels
from journeykit.model import Brand, DayTimeline, Moment, Persona, Project
from journeykit.model.scales import Language
from tests.diagrams.maps import needs_dot, with_plain_spaces, words
from tests.diagrams.test_graph import read
from tests.strategies import projects


def who(name: str, *channels: str, **facts: Any) -> Persona:
    return Persona(name=name, channels=channels, **facts)


def shop(*people: Persona, ours: tuple[str, ...] = ()) -> Project:
    return Project(title="Shop", brand=Brand(name="B", channels=ours), personas=people)


def drawn(project: Project, language: Language = "en", *hidden: str) -> Drawing:
    return personas_drawing(project, project, Wish(language, hidden=frozenset(hidden)))


def sections(drawing: Drawing) -> dict[str, list[str]]:
    """Return the names of the things of each section."""
    return {
        group.header.block.rows[0].cells[0].text: [  # type: ignore[union-attr]
            next(each.text for each in node.block.rows[0].cells if isinstance(each, Words))
            for node in group.nodes
        ]
        for group in drawing.groups
    }


def test_channels_of_the_brand_stand_apart_from_those_it_is_not_on() -> None:
    drawing = drawn(shop(who("Ana", "email", "tv"), who("Ben", "email"), ours=("sms", "email")))

    assert sections(drawing) == {
        "Our channels": ["Email", "SMS"],
        "Their other channels, without us": ["TV"],
        "Interests": ["None known yet"],
        "Brands they use": ["None known yet"],
    }


def test_without_a_brand_there_is_one_section_of_channels() -> None:
    assert sections(drawn(Project(title="Shop", personas=[who("Ana", "tv")])))["Channels"] == ["TV"]


def test_an_edge_leads_from_a_persona_to_each_thing_it_has() -> None:
    drawing = drawn(shop(who("Ana", "email", "tv"), who("Ben", "email"), ours=("email",)))

    assert {(edge.tail, edge.head) for edge in drawing.edges} == {
        ("p0", "c0r0"),
        ("p1", "c0r0"),
        ("p0", "c1r0"),
    }


def test_shared_things_come_first_are_counted_and_joined() -> None:
    people = who("Ana", interests=["Hiking", "Tea"]), who("Ben", interests=["tea"])
    drawing = drawn(shop(*people))

    assert sections(drawing)["Interests"] == ["Tea", "Hiking"]
    assert {"2 of 2", "1 of 2"} <= {with_plain_spaces(each) for each in words(drawing)}
    assert len(drawing.lines) == 1


def test_channels_of_waking_moments_count_as_used() -> None:
    night = Moment(start="23:00", end="07:00", channels=["radio"], asleep=True)
    lunch = Moment(start="12:00", end="13:00", channels=["email"])
    persona = who("Ana", "tv", days=[DayTimeline(moments=[lunch, night])])

    assert used_channels(persona) == ("tv", "email")


def test_a_reach_is_told_only_where_every_share_is_known() -> None:
    known = drawn(shop(who("Ana", "tv", segment_share=0.2), who("Ben", "tv", segment_share=0.3)))
    unknown = drawn(shop(who("Ana", "tv", segment_share=0.2), who("Ben", "tv")))

    assert "50%" in words(known)
    assert "20%" not in [each for each in words(unknown) if each.endswith("%")][1:]
    assert "50%" not in words(unknown)


@pytest.mark.parametrize("share", [0.1, 0.5, 1.0])
def test_bars_are_as_long_as_their_shares(share: float) -> None:
    [stroke] = share_bar(share, TEAL, "").strokes

    (start,), (end,) = (command.points for command in stroke.path)
    assert end[0] - start[0] + stroke.width == pytest.approx(share * BAR)


@pytest.mark.parametrize(
    ("project", "title"),
    [
        (
            shop(who("Ana", "tv"), who("Ben", "email"), ours=("email",)),
            "Out of our reach: Ana uses none of our channels",
        ),
        (
            shop(who("Ana", "tv"), who("Ben", "tv"), ours=("email",)),
            "2 of 2 personas use none of our channels, Ana among them",
        ),
        (
            shop(who("Ana", "tv", "email"), ours=("email", "sms")),
            "We are on 1 of the 2 channels that reach Ana",
        ),
        (
            shop(who("Ana", "email"), who("Ben", "email"), ours=("email",)),
            "A single channel of ours reaches all 2 personas: “Email”",
        ),
        (
            shop(who("Ana", "email", "sms"), who("Ben", "sms", "email"), ours=("email", "sms")),
            "2 of our channels reach all 2 personas, first of all “Email”",
        ),
        (
            shop(who("Ana", "email"), who("Ben", "sms"), ours=("email", "sms")),
            "No channel of ours reaches everybody; “Email” comes closest, with 1 of 2 personas",
        ),
        (shop(who("Ana", "tv"), who("Ben", "tv")), "Most shared: “TV”, by 2 of 2 personas"),
        (
            shop(who("Ana", "tv"), who("Ben", "sms")),
            "2 personas, and nothing that two of them share",
        ),
        (shop(who("Ana")), "1 persona, and no channel, interest or brand known yet"),
        (shop(), "No persona is described yet"),
    ],
)
def test_the_title_states_the_finding(project: Project, title: str) -> None:
    assert with_plain_spaces(drawn(project).title) == title


def test_parts_can_be_left_out() -> None:
    people = who("Ana", "tv", interests=["Tea"], brands=["Nike"])

    said = words(drawn(shop(people), "en", "interests", "brands", "legend"))

    assert {"Tea", "Nike"}.isdisjoint(said)


class TestLimits:
    def test_thirty_personas_share_the_last_column_and_it_is_said(self) -> None:
        people = [who(f"P{n}", "email") for n in range(30)]
        drawing = drawn(shop(*people))

        assert [node.id for node in drawing.nodes] == [f"p{n}" for n in range(12)]
        assert "19 personas share the last column" in words(drawing)

    def test_twelve_personas_have_a_column_each(self) -> None:
        drawing = drawn(shop(*(who(f"P{n}", "email") for n in range(12))))

        assert len(drawing.nodes) == 12
        assert drawing.nodes[-1].tip == "P11"

    def test_further_brands_are_counted(self) -> None:
        brands = [f"Brand {n}" for n in range(20)]

        said = words(drawn(shop(who("Ana", brands=brands))))

        assert "+ 8 more" in said
        assert "8 things that fewer personas share left out" in said


@needs_dot
def test_graphviz_reads_who_has_what() -> None:
    graph = read(personas(shop(who("Ana", "tv"), who("Ben", "tv", "sms")), "fr"))

    names = {each["_gvid"]: each["name"] for each in graph["objects"]}
    assert {(names[each["tail"]], names[each["head"]]) for each in graph["edges"]} == {
        ("p0", "c0r0"),
        ("p1", "c0r0"),
        ("p1", "c0r1"),
    }


@settings(max_examples=25)
@given(projects())
def test_there_is_a_dot_for_each_edge(project: Project) -> None:
    drawing = drawn(project, "en", "legend")

    heads = [edge.head for edge in drawing.edges]
    assert len(heads) == len(set(zip(heads, (edge.tail for edge in drawing.edges), strict=True)))
    assert len(drawing.nodes) == min(12, len(project.personas))
