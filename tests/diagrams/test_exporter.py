"""Diagrams as exporters: what is asked for is what is drawn."""

from typing import Any

import attrs
import pytest

from journeykit.errors import NotFoundError, UsageError
from journeykit.exporters import exporter
from journeykit.exporters.diagrams import DOT, GV, PDF, PNG, SVG, DiagramExporter, DiagramOptions
from journeykit.model import Persona, Project
from tests.diagrams.maps import crowd, journey, project, stage, touchpoint

TWO = project(
    journey(stage("Buy", "Shop"), id="buy", title="Buying", persona="ludo"),
    journey(stage("Wear", "Street"), id="wear", title="Wearing", persona="samira"),
    personas=[Persona(id="ludo", name="Ludovic"), Persona(id="samira", name="Samira")],
)


def text(shown: Project, **options: Any) -> str:
    return GV.render(shown, DiagramOptions(**options)).decode()


@pytest.mark.parametrize("diagram", [GV, DOT, SVG, PNG, PDF])
def test_each_format_is_registered(diagram: DiagramExporter) -> None:
    assert exporter(diagram.format) is diagram


def test_both_names_of_the_text_give_the_same() -> None:
    shown = project(journey(stage("Buy", "Shop")))

    assert GV.render(shown, DiagramOptions()) == DOT.render(shown, DiagramOptions())


def test_the_only_journey_needs_no_name() -> None:
    assert "Shop" in text(project(journey(stage("Buy", "Shop"))))


def test_several_journeys_leave_a_choice() -> None:
    with pytest.raises(UsageError, match="name one of buy, wear"):
        text(TWO)


def test_a_journey_is_chosen_by_its_id() -> None:
    assert "Street" in text(TWO, journey="wear")


def test_a_journey_is_chosen_by_its_persona() -> None:
    assert "Shop" in text(TWO, persona="ludo")


def test_a_journey_of_somebody_else_is_refused() -> None:
    with pytest.raises(UsageError, match="'wear' is not one of 'ludo'"):
        text(TWO, journey="wear", persona="ludo")


@pytest.mark.parametrize("options", [{"journey": "waer"}, {"persona": "ludoo"}])
def test_what_does_not_exist_is_not_found(options: dict[str, str]) -> None:
    with pytest.raises(NotFoundError, match="did you mean"):
        text(TWO, **options)


def test_a_project_without_journeys_has_nothing_to_draw() -> None:
    with pytest.raises(UsageError, match="there is no journey to draw"):
        text(project())


def test_a_diagram_that_does_not_exist_names_the_nearest_and_the_known() -> None:
    with pytest.raises(UsageError, match=r"no diagram 'flwo'; did you mean 'flow'.*known: flow"):
        text(TWO, diagram="flwo")


def test_the_language_is_the_projects_unless_another_is_asked_for() -> None:
    shown = project(journey(stage("Buy")), language="fr")

    assert "Aucun point de contact décrit" in text(shown)
    assert "No touchpoint described yet" in text(shown, language="en")


def test_what_is_internal_is_shown_to_nobody_else() -> None:
    shown = project(journey(stage("Buy", touchpoint("Shop"), touchpoint("Secret", internal=True))))

    assert "Secret" not in text(shown)
    assert "Secret" in text(shown, edition="internal")


def test_an_internal_journey_leaves_no_choice() -> None:
    hidden = attrs.evolve(TWO.journeys[1], internal=True)
    shown = attrs.evolve(TWO, journeys=(TWO.journeys[0], hidden))

    assert "Shop" in text(shown)


def test_five_thousand_touchpoints_make_a_readable_text() -> None:
    assert len(text(project(crowd(10, 500)))) < 50_000


def test_the_same_project_gives_the_same_text() -> None:
    assert text(TWO, journey="buy") == text(TWO, journey="buy")
