"""The slide of a service blueprint."""

from journeykit import Project
from journeykit.model import Friction, Journey, Process, Stage, Touchpoint
from journeykit.model.scales import Language
from tests.deck.decks import opened, rendered
from tests.deck.test_stages import of_kind, texts

RESTOCK = Process(title="Réassort", actor="back_stage", team="Logistique")
ADVISE = Process(title="Conseille", actor="front_stage")
TRY = Process(title="Essaie", actor="customer")


def slides(*touchpoints: Touchpoint, language: Language = "fr") -> list[list[str]]:
    stage = Stage(name="Achat", touchpoints=touchpoints)
    project = Project(title="Projet", journeys=[Journey(title="Parcours", stages=[stage])])
    deck = opened(rendered(project, language=language))
    return [texts(slide) for slide in of_kind(deck, "blueprint")]


def test_a_journey_without_processes_has_no_blueprint() -> None:
    assert slides(Touchpoint(name="Magasin", actions=["Entre"])) == []


def test_steps_stand_in_their_lanes_from_the_customer_away_with_their_teams() -> None:
    (found,) = slides(Touchpoint(name="Magasin", processes=[RESTOCK, ADVISE, TRY]))
    order = ["Client", "Essaie", "Front office", "Conseille", "Back office", "Réassort"]

    assert [text for text in found if text in order] == order
    assert found[found.index("Réassort") + 1] == "Logistique"
    assert "ligne de visibilité" in found


def test_only_lines_between_lanes_are_drawn() -> None:
    (found,) = slides(Touchpoint(name="Magasin", processes=[ADVISE]))

    assert "ligne de visibilité" not in found


def test_a_step_of_nobody_is_said_to_be_one() -> None:
    (found,) = slides(Touchpoint(name="Magasin", processes=["Emballe"]))

    assert {"Par qui\xa0: non précisé", "Emballe"} <= set(found)


def test_the_title_names_what_stands_behind_the_worst_friction() -> None:
    friction = Friction(title="Rupture", severity=3)
    touch = Touchpoint(name="Magasin", processes=[RESTOCK, ADVISE], frictions=[friction])

    ((title, *_),) = slides(touch, language="en")
    assert title.startswith("Behind the worst friction, 1\xa0step that the customer never sees")


def test_a_worst_friction_in_plain_sight_is_told_apart() -> None:
    friction = Friction(title="Rupture", severity=3)
    touch = Touchpoint(name="Magasin", processes=[ADVISE], frictions=[friction])

    ((title, *_),) = slides(touch, language="en")
    assert title.startswith("Nothing is described out of sight")


def test_the_touchpoint_that_hurts_most_is_shown_even_if_nothing_is_described() -> None:
    hurting = Touchpoint(name="Caisse", frictions=[Friction(title="File", severity=4)])
    (found,) = slides(hurting, Touchpoint(name="Magasin", processes=[RESTOCK]), language="en")

    assert found[0].startswith("Nobody has described what stands behind the worst friction")
    assert {"Caisse", "Nothing described yet", "File"} <= set(found)


def test_without_frictions_the_title_says_how_much_is_described() -> None:
    plain, described = Touchpoint(name="Caisse"), Touchpoint(name="Magasin", processes=[RESTOCK])

    assert slides(described, plain, language="en")[0][0].startswith("What we do is described at 1")
    assert slides(described, language="en")[0][0] == "1\xa0step behind 1\xa0touchpoint"


def test_six_touchpoints_are_two_slides_of_three() -> None:
    found = slides(*(Touchpoint(name=f"Contact {n}", processes=[RESTOCK]) for n in range(6)))
    named = [sum(text.startswith("Contact") for text in texts) for texts in found]

    assert named == [3, 3]
    assert found[0][0].endswith("(1 sur 2)")
