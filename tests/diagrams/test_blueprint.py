"""What a service blueprint shows."""

from typing import Any

import pytest

from journeykit.exporters.diagrams.blueprint import blueprint_drawing
from journeykit.exporters.diagrams.blueprint.bands import LEAST_ABREAST, bands_of
from journeykit.exporters.diagrams.blueprint.plan import Column, Section
from journeykit.exporters.diagrams.drawing import Drawing, Node
from journeykit.exporters.diagrams.options import Direction, Wish
from journeykit.model import Friction, Journey, Process, Touchpoint
from journeykit.model.scales import Language
from tests.diagrams.maps import (
    crowd,
    journey,
    project,
    stage,
    touchpoint,
    with_plain_spaces,
    words,
)

SHOWS = Process(title="Shows three pairs", actor="front_stage", team="Shop")
RESTOCKS = Process(title="Restocks at night", actor="back_stage", team="Logistics")
ORDERS = Process(title="Stock system", actor="support")


def blueprint(
    shown: Journey, language: Language = "en", direction: Direction | None = None, *hidden: str
) -> Drawing:
    return blueprint_drawing(project(shown), shown, Wish(language, direction, frozenset(hidden)))


def shop(*processes: Process, **facts: Any) -> Touchpoint:
    return touchpoint("Shop", **{"actions": ["Tries on"], "processes": processes, **facts})


def saying(drawing: Drawing, text: str) -> Node:
    [node] = [
        node
        for node in drawing.nodes
        if any(getattr(cell, "text", "") == text for row in node.block.rows for cell in row.cells)
    ]
    return node


def test_each_process_stands_in_the_lane_of_who_does_it() -> None:
    drawing = blueprint(journey(stage("Buy", shop(ORDERS, RESTOCKS, SHOWS))))

    order = ["Tries on", "Shows three pairs", "Restocks at night", "Stock system"]
    tops = [saying(drawing, text).y for text in order]
    lanes = [
        saying(drawing, lane).y for lane in ("Customer", "Front stage", "Back stage", "Support")
    ]
    assert tops == sorted(tops)
    for top, lane in zip(tops, lanes, strict=True):
        assert top <= lane + 1 < top + 60


def test_arrows_lead_from_the_customer_down_and_along() -> None:
    drawing = blueprint(journey(stage("Buy", shop(SHOWS, RESTOCKS), touchpoint("Till"))))
    node = {text: saying(drawing, text).id for text in ("Tries on", SHOWS.title, RESTOCKS.title)}
    till = saying(drawing, "No action described yet").id

    assert {(edge.tail, edge.head) for edge in drawing.edges} == {
        (node["Tries on"], till),
        (node["Tries on"], node[SHOWS.title]),
        (node[SHOWS.title], node[RESTOCKS.title]),
    }


def test_a_lane_without_steps_is_passed() -> None:
    drawing = blueprint(journey(stage("Buy", shop(ORDERS))))

    assert [(edge.tail, edge.head) for edge in drawing.edges] == [
        (saying(drawing, "Tries on").id, saying(drawing, "Stock system").id)
    ]


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ["line of interaction", "line of visibility", "line of internal"]),
        ("fr", ["ligne d’interaction", "ligne de visibilité", "ligne d’interaction"]),
    ],
)
def test_three_lines_are_drawn_and_named(language: Language, lines: list[str]) -> None:
    drawing = blueprint(journey(stage("Buy", shop(SHOWS))), language)

    assert len(drawing.lines) == 3
    assert [line.pen.dashed for line in drawing.lines] == [False, True, True]
    assert [word for word in words(drawing) if word.startswith(("line of", "ligne"))] == lines


def test_a_touchpoint_without_processes_stays_visibly_empty() -> None:
    drawing = blueprint(journey(stage("Buy", shop(SHOWS), touchpoint("Till"))))

    frame = saying(drawing, "Not described yet").block.frame
    assert frame
    assert frame.dashed


def test_what_does_not_say_who_does_it_has_a_lane_of_its_own() -> None:
    unsaid = Process(title="Checks the stock")

    assert "By whom: not said" in " ".join(words(blueprint(journey(stage("Buy", shop(unsaid))))))
    assert "By whom" not in " ".join(words(blueprint(journey(stage("Buy", shop(SHOWS))))))


def test_only_the_first_steps_are_shown_and_the_others_counted() -> None:
    many = [Process(id=f"p{n}", title=f"Step {n}", actor="support") for n in range(5)]
    said = words(blueprint(journey(stage("Buy", shop(*many)))))

    assert [text for text in said if text.startswith("Step")] == ["Step 0", "Step 1"]
    assert "+ 3 more" in said


def test_parts_can_be_left_out() -> None:
    shown = journey(stage("Buy", shop(SHOWS, channel="store", frictions=["Queue"])))
    said = words(
        blueprint(shown, "en", None, "actions", "channels", "frictions", "teams", "legend")
    )

    assert not {"Tries on", "Store", "Queue", "Shop team", "worst friction there"} & set(said)
    assert said.count("Shop") == 1  # the touchpoint, no more the team


IN_SIGHT = "se joue sous les yeux du client, sans rien de décrit derrière"
BAD = Friction(title="Queue", severity=4)
CASES = {
    "nothing described": (
        [stage("Buy", touchpoint("Shop"), touchpoint("Till"))],
        "Nothing behind the scenes is described yet, at any of 2 touchpoints",
        "Les coulisses restent à décrire : 2 points de contact et aucun processus",
    ),
    "worst undescribed": (
        [stage("Buy", shop(SHOWS), touchpoint("Till", frictions=[BAD]))],
        "Nobody has described what stands behind the worst friction: “Queue”",
        "Personne n’a décrit ce qui se joue derrière le pire point de friction : « Queue »",
    ),
    "worst in sight": (
        [stage("Buy", shop(SHOWS, frictions=[BAD]))],
        "The worst friction happens in full view, with nothing described behind it: “Queue”",
        f"Le pire point de friction {IN_SIGHT} : « Queue »",
    ),
    "worst hangs on": (
        [stage("Buy", shop(SHOWS, RESTOCKS, ORDERS, frictions=[BAD]))],
        "Behind the worst friction, 2 steps that the customer never sees: “Queue”",
        "Derrière le pire point de friction, 2 opérations hors de vue du client : « Queue »",
    ),
    "partly": (
        [stage("Buy", shop(SHOWS), touchpoint("Till"))],
        "What the company does is described at 1 of 2 touchpoints",
        "Ce que fait l’entreprise est décrit pour 1 des 2 points de contact",
    ),
    "teams": (
        [stage("Buy", shop(SHOWS, RESTOCKS))],
        "2 steps and 2 teams behind 1 touchpoint",
        "2 opérations et 2 équipes derrière 1 point de contact",
    ),
    "steps": (
        [stage("Buy", shop(ORDERS))],
        "1 step behind 1 touchpoint",
        "1 opération derrière 1 point de contact",
    ),
    "no touchpoint": (
        [stage("Buy")],
        "No touchpoint is described yet",
        "Aucun point de contact n’est encore décrit",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_the_title_states_the_finding(case: str) -> None:
    stages, english, french = CASES[case]

    assert with_plain_spaces(blueprint(journey(*stages)).title) == english
    assert with_plain_spaces(blueprint(journey(*stages), "fr").title) == french


def sections(*lengths: int) -> list[Section]:
    return [Section(str(n), (Column("x"),) * length) for n, length in enumerate(lengths)]


def test_stages_are_spread_over_bands() -> None:
    bands = bands_of(sections(4, 4, 4), LEAST_ABREAST)

    assert [[each.name for each in band] for band in bands] == [["0", "1"], ["2"]]


def test_a_stage_longer_than_a_band_is_cut() -> None:
    bands = bands_of(sections(30), 11)

    assert sum(len(each.columns) for band in bands for each in band) == 30
    assert [band[0].name for band in bands] == ["0", "0 …", "0 …"]
    assert [len(band[0].columns) for band in bands] == [11, 11, 8]


def test_across_means_one_row() -> None:
    wide = blueprint(crowd(4, 5), direction="across")
    folded = blueprint(crowd(4, 5))

    assert wide.width > 1.5 * folded.width
    assert wide.height < folded.height


def test_beyond_the_limit_each_stage_is_summed_up() -> None:
    drawing = blueprint(crowd(3, 100))

    said = words(drawing)
    assert said.count("100 touchpoints") == 3
    assert any(text.startswith("300 touchpoints are too many to draw") for text in said)
