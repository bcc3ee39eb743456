"""On which channels journeys take place: worked out by hand, and for every map."""

import math
from typing import Any

import pytest
from hypothesis import given

from journeykit.analysis import HAND_OFFS, ChannelUse, channel_use
from journeykit.errors import NotFoundError
from journeykit.model import Journey, Project, Touchpoint, Transition
from journeykit.wording import sentence
from tests.analysis.maps import brand, journey, persona, project, stage, touchpoint
from tests.analysis.strategies import projects


def met(name: str, channel: str | None = None, **facts: Any) -> Touchpoint:
    return touchpoint(name, id=name, channel=channel, **facts)


def visit(**facts: Any) -> Journey:
    """Return a journey over four channels and three owners, with a team that changes once."""
    return journey(
        stage("awareness", met("ad", "social", ownership="other", media_type="paid")),
        stage(
            "consideration",
            met("page", "website", ownership="brand", media_type="owned", team="Web"),
            met("mail", "email", ownership="brand", media_type="owned", team="CRM"),
        ),
        stage("purchase", met("till", "store", ownership="partner"), met("wait", None)),
        **{"id": "visit", "persona": "anne", **facts},
    )


def shop(*journeys: Journey, channels: tuple[str, ...] = ("social", "website")) -> Project:
    anne = persona(channels=channels)
    return project(anne, brand=brand(channels=["website", "sms"]), journeys=journeys or [visit()])


def matrix(found: ChannelUse) -> list[dict[str, int]]:
    [each] = found.journeys
    return [
        {channel: len(touched) for channel, touched in part.by_channel.items() if touched}
        for part in each.stages
    ]


def test_the_matrix_counts_touchpoints_by_stage_and_channel() -> None:
    found = channel_use(shop())
    [each] = found.journeys

    assert each.channels == ("website", "sms", "social", "email", "store")
    assert matrix(found) == [{"social": 1}, {"website": 1, "email": 1}, {"store": 1}]
    assert [touch.name for touch in each.stages[2].unknown] == ["wait"]
    assert each.stages[1].used == ("website", "email")


def test_a_touchpoint_that_needs_no_channel_is_no_unknown() -> None:
    alone = journey(stage("use", met("run", not_applicable=["channel"])), id="visit")
    [part] = channel_use(shop(alone)).journeys[0].stages

    assert (part.unknown, [touch.name for touch in part.without]) == ((), ["run"])


def test_hand_offs_are_where_channel_owner_or_team_change() -> None:
    [each] = channel_use(shop()).journeys
    rows = [(row.source.name, row.target.name, row.changes) for row in each.hand_offs.rows]

    assert rows == [
        ("ad", "page", ("channel", "ownership")),
        ("page", "mail", ("channel", "team")),
        ("mail", "till", ("channel", "ownership")),
    ]
    assert each.hand_offs.expected == 3
    counts = [
        (count.kind, count.ways, count.unknown, count.expected) for count in each.hand_offs.counts
    ]
    assert counts == [("channel", 3, 1, 3), ("ownership", 2, 1, 2), ("team", 1, 3, 1)]
    assert sentence(each.summary, "en") == (
        "3\u00a0hand-offs on the way: 3\u00a0changes of channel, 2\u00a0changes of owner and "
        "1\u00a0change of team"
    )


def way(source: str, target: str, probability: float | None = None) -> Transition:
    return Transition(source=source, target=target, probability=probability)


def test_transitions_weigh_hand_offs_by_who_goes_there() -> None:
    """A half comes to the page, and half of those come back: two thirds of a visit on average."""
    ways = [way("ad", "page", 0.5), way("page", "ad", 0.5), way("page", "till", 0.5)]
    [each] = channel_use(shop(visit(transitions=ways))).journeys
    times = {(row.source.name, row.target.name): row.times for row in each.hand_offs.rows}

    passes = 1 / (1 - 0.5 * 0.5)
    assert times == pytest.approx(
        {
            ("ad", "page"): passes * 0.5,
            ("page", "ad"): passes * 0.25,
            ("page", "till"): passes * 0.25,
        }
    )
    assert each.hand_offs.expected == pytest.approx(passes)
    assert "on the way, on average" in sentence(each.summary, "en")


def test_an_unknown_share_leaves_the_expected_number_unknown() -> None:
    ways = [way("ad", "page"), way("ad", "mail", 0.5)]
    [each] = channel_use(shop(visit(transitions=ways))).journeys

    assert each.hand_offs.expected is None
    assert [row.times for row in each.hand_offs.rows] == [None, 0.5]
    assert sentence(each.summary, "en").startswith("Hand-offs on 2\u00a0transitions; how often")


def test_a_loop_that_nobody_leaves_has_no_number() -> None:
    ways = [way("ad", "page", 1), way("page", "ad", 1)]
    [each] = channel_use(shop(visit(transitions=ways))).journeys

    assert each.hand_offs.expected is None


def test_shares_count_what_is_unknown_as_such() -> None:
    found = channel_use(shop())

    assert [(each.category, each.touchpoints, each.share) for each in found.ownership] == [
        ("brand", 2, 0.4),
        ("partner", 1, 0.2),
        ("customer", 0, 0),
        ("competitor", 0, 0),
        ("other", 1, 0.2),
        (None, 1, 0.2),
    ]
    media = [(each.category, each.touchpoints) for each in found.media_types]
    assert media == [("paid", 1), ("owned", 2), ("earned", 0), (None, 2)]
    assert found.brand_owned == 0.5


def test_without_touchpoints_no_share_is_defined() -> None:
    found = channel_use(shop(journey(stage("use"), id="visit")))

    assert {each.share for each in (*found.ownership, *found.media_types)} == {None}
    assert found.brand_owned is None
    assert sentence(found.summary, "en") == "No touchpoint has a channel yet"
    assert sentence(found.journeys[0].summary, "en") == "No hand-off is known on the way"


def test_a_stage_on_one_channel_depends_on_it() -> None:
    stages = (
        stage("awareness", met("mailing", "email"), met("reminder", "email")),
        stage("consideration", met("page", "website"), met("call", "phone")),
        stage("purchase", met("cart", "website")),
        stage("advocacy", met("review", "review_site"), met("talk")),
    )
    found = channel_use(shop(journey(*stages, id="visit", persona="anne")))
    risks = [
        (risk.stage and risk.stage.kind, risk.channel, risk.touchpoints, risk.persona_uses_it)
        for risk in found.dependences
    ]

    assert risks == [("awareness", "email", 2, False), ("purchase", "website", 1, True)]
    assert sentence(found.dependences[0].message, "en") == (
        "“Awareness”: one channel only (Email), not among those of “Anne”"
    )
    assert sentence(found.summary, "en") == (
        "1\u00a0part of the map with a single channel that the persona is not known to use. First: "
        "“Awareness”: one channel only (Email), not among those of “Anne”"
    )


def test_a_journey_on_one_channel_is_said_once() -> None:
    stages = (
        stage("awareness", met("a", "email")),
        stage("use", met("b", "email")),
        stage("support"),
    )
    [risk] = channel_use(shop(journey(*stages, id="visit"))).dependences

    assert (risk.stage, risk.channel, risk.touchpoints) == (None, "email", 2)
    assert (risk.persona, risk.persona_uses_it) == (None, None)
    assert sentence(risk.message, "en") == "“Première paire”: one channel only (Email)"


def test_channels_of_a_day_are_the_persona_s_too() -> None:
    known = channel_use(shop(journey(stage("use", met("a", "store")), id="v", persona="anne")))
    unknown = channel_use(
        shop(journey(stage("use", met("a", "store")), id="v", persona="anne"), channels=())
    )

    assert [risk.persona_uses_it for risk in known.dependences] == [False]
    assert [risk.persona_uses_it for risk in unknown.dependences] == [None]


def test_target_journeys_count_only_by_name() -> None:
    wanted = visit(id="wanted", state="target", target_of="visit")
    both = shop(visit(), wanted)

    assert [each.journey.id for each in channel_use(both).journeys] == ["visit"]
    assert [each.journey.id for each in channel_use(both, journey="wanted").journeys] == ["wanted"]
    with pytest.raises(NotFoundError):
        channel_use(both, journey="visits")


def test_rows_have_one_set_of_columns() -> None:
    rows = channel_use(shop()).as_rows("fr")

    assert len({tuple(row) for row in rows}) == 1
    cells = [row for row in rows if row["of"] == "stage" and row["touchpoints"]]
    assert [(row["stage"], row["channel_name"], row["touchpoints"]) for row in cells][:2] == [
        ("awareness", "Réseaux sociaux", 1),
        ("consideration", "Site web", 1),
    ]
    first, *_ = (row for row in rows if row["of"] == "hand_off")
    assert first["changes"] == "channel, ownership"


@given(projects())
def test_shares_sum_to_all_and_every_touchpoint_is_somewhere(drawn: Project) -> None:
    found = channel_use(drawn)
    touchpoints = sum(len(each.journey.touchpoints) for each in found.journeys)
    placed = sum(
        len(part.unknown) + len(part.without) + sum(map(len, part.by_channel.values()))
        for each in found.journeys
        for part in each.stages
    )

    assert placed == touchpoints
    for shares in (found.ownership, found.media_types):
        assert sum(each.touchpoints for each in shares) == touchpoints
        if touchpoints:
            assert math.fsum(each.share or 0 for each in shares) == pytest.approx(1)
    assert channel_use(drawn) == found


@given(projects())
def test_no_kind_changes_more_often_than_there_are_hand_offs(drawn: Project) -> None:
    for each in channel_use(drawn).journeys:
        found = each.hand_offs
        assert [count.kind for count in found.counts] == list(HAND_OFFS)
        for count in found.counts:
            assert count.ways <= len(found.rows)
            assert found.expected is None or (count.expected or 0) <= found.expected + 1e-9
