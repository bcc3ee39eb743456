"""Whom to target: what the map states, what the persona fills in, what is left out."""

from typing import Any

from journeykit.analysis import AudienceTable, audience
from journeykit.model import (
    Audience,
    Brand,
    DayTimeline,
    Interest,
    Market,
    Persona,
    Project,
    UsedBrand,
)
from journeykit.wording import sentence
from tests.analysis.maps import moment


def anne(**facts: Any) -> Persona:
    """Return a persona of whom much is known."""
    return Persona(
        **{
            "name": "Anne",
            "age": "25-34",
            "cities": ["Lyon", "Grenoble"],
            "channels": ["email", "podcast"],
            "interests": [Interest(name="Course", relation="direct")],
            "brands": [UsedBrand(name="Strava", uses=["targeting"])],
            **facts,
        }
    )


def shop(persona: Persona, *audiences: Audience, **facts: Any) -> Project:
    facts = {"brand": Brand(name="Boutique", channels=["email", "social"]), **facts}
    return Project(title="Boutique", personas=[persona], audiences=audiences, **facts)


def used(table: AudienceTable, use: str) -> list[tuple[Any, Any]]:
    return [(row["type"], row["value"]) for row in table.as_rows() if row["use"] == use]


def asked(project: Project) -> AudienceTable:
    return audience(project, persona="anne")


def test_a_persona_without_audiences_describes_one() -> None:
    table = asked(shop(anne()))

    (described,) = table.audiences
    assert (described.name, described.way) == ("Anne", "interests")
    assert used(table, "target") == [
        ("interest", "Course"),
        ("brand", "Strava"),
        ("age", "25-34"),
        ("city", "Lyon"),
        ("city", "Grenoble"),
        ("channel", "Email"),
    ]


def test_what_an_audience_states_wins_field_by_field() -> None:
    young = Audience(name="Jeunes", persona="anne", age="18-24", cities=["Paris"])

    (found,) = asked(shop(anne(), young)).audiences

    assert [row.value for row in found.of("age")] == ["18-24"]
    assert [row.value for row in found.of("city")] == ["Paris"]
    assert [row.value for row in found.of("interest")] == ["Course"]
    assert found.of("interest")[0].sources[0].kind == "interest"


def test_a_field_that_makes_no_sense_is_not_filled_in() -> None:
    anywhere = Audience(name="Partout", persona="anne", not_applicable=["cities"])

    (found,) = asked(shop(anne(), anywhere)).audiences

    assert found.of("city") == ()


def test_people_known_already_are_not_cut_down_by_interests() -> None:
    alike = Audience(name="Semblables", persona="anne", seed="Acheteurs", ratio=0.02)
    rule = Audience(name="Segment", persona="anne", segment_rule="Deux achats")

    table = asked(shop(anne(), alike, rule))

    ways = [(each.name, each.way, [row.criterion for row in each.rows]) for each in table.audiences]
    assert ways == [
        ("Semblables", "lookalike", ["seed", "ratio"]),
        ("Segment", "segment", ["segment_rule"]),
        ("Anne", "interests", ["interest", "brand", "age", "city", "city", "channel"]),
    ]


def test_competitors_are_left_out_whoever_names_them() -> None:
    stated = Audience(name="Sportifs", persona="anne", brands=["NIKE", "Strava"])
    day = DayTimeline(moments=[moment(brands=["Asics"])])
    person = anne(brands=["Nike"], days=[day])
    rivals = Market(competitors=["Nike", "Asics"])

    table = asked(shop(person, stated, market=rivals))

    assert used(table, "target") == [
        ("interest", "Course"),
        ("brand", "Strava"),
        ("age", "25-34"),
        ("city", "Lyon"),
        ("city", "Grenoble"),
        ("channel", "Email"),
    ]
    assert ("brand", "NIKE") in used(table, "leave_out")
    assert {sentence(row.note, "en") for row in table.left_out if row.note} == {"competitor"}
    assert all(row.sources[-1].kind == "competitor" for row in table.left_out)


def test_an_unrelated_interest_and_a_mere_partner_are_left_out() -> None:
    person = anne(
        interests=[Interest(name="Chorale", relation="none")],
        brands=[UsedBrand(name="MAIF", uses=["partnership"]), "Vinted"],
    )

    table = asked(shop(person))

    assert used(table, "leave_out") == [("interest", "Chorale"), ("brand", "MAIF")]
    assert ("brand", "Vinted") in used(table, "decide")


def test_a_channel_without_us_is_to_be_decided() -> None:
    assert used(asked(shop(anne())), "decide") == [("channel", "Podcast")]


def test_where_our_channels_are_unknown_nothing_is_said_of_them() -> None:
    table = asked(shop(anne(), brand=None))

    notes = {sentence(row.note, "en") for row in table.to_decide if row.note}
    assert notes == {"our own channels are not on the map"}


def test_the_rule_of_the_cohort_selects_where_no_audience_states_one() -> None:
    table = asked(shop(anne(cohort_rule="Un achat en douze mois")))

    assert [each.way for each in table.audiences] == ["interests", "segment"]
    assert "segment_rule" not in {each.what for each in table.missing}


def test_what_is_missing_is_named_and_what_makes_no_sense_is_not() -> None:
    person = Persona(name="Anne", not_applicable=["cities"])

    table = asked(shop(person, Audience(name="Semblables", persona="anne", seed="Acheteurs")))

    assert [each.what for each in table.missing] == [
        "interest",
        "brand",
        "age",
        "channel",
        "window",
        "segment_rule",
        "ratio",
    ]
    assert table.missing[-1].source.kind == "audience"


def test_the_summary_counts() -> None:
    table = asked(shop(anne(), market=Market(competitors=["Strava"])))

    expected = "Anne: 1\u00a0audience; 1 left out, 4 still missing"
    assert sentence(table.summary, "en") == expected
    nothing = audience(Project(title="Vide", personas=["Anne"]), persona="anne")
    assert sentence(nothing.summary, "en").startswith("Anne: nothing to target yet")
