"""The slide of a campaign's brief."""

from typing import Any

import pytest
from hypothesis import given, settings

from journeykit import Project
from journeykit.analysis import activation_brief
from journeykit.analysis.activation.items import spoken
from journeykit.errors import UsageError
from journeykit.exporters.deck.slides.brief.lines import shorter
from journeykit.model import (
    Brand,
    Content,
    DayTimeline,
    Hook,
    Moment,
    MomentOfTruth,
    Opportunity,
    Persona,
    Promise,
)
from journeykit.model.scales import Language
from tests.deck.crowded import Say, as_sentence, as_word, crowded
from tests.deck.decks import LANGUAGES, example, opened, rendered
from tests.deck.parts import notes
from tests.deck.test_any_project import EXAMPLES, PHASES, faults, languages
from tests.deck.test_stages import texts
from tests.strategies import projects

EXCHANGE = Promise(text="Échange gratuit", answers=["taille"])


def lunch(**facts: Any) -> Moment:
    known = {"channels": ["website"], "attention": 4, "emotion": 1, "activity": "Déjeuner"}
    return Moment(id="lunch", start="12:30", end="13:15", **{**known, **facts})


def slide(*moments: Moment, language: Language = "fr", **facts: Any) -> list[str]:
    """Return the texts of the brief of a map with one persona."""
    brand = Brand(name="Boutique", channels=["website"], promises=[EXCHANGE])
    days = [DayTimeline(moments=moments)] if moments else []
    anne = Persona(name="Anne", barriers=["Taille"], needs=["Conseil"], days=days)
    project = Project(title="Boutique", brand=brand, personas=[anne], **facts)
    (found,) = opened(rendered(project, language=language, slides=["brief"])).slides
    return texts(found)


def shown(anne: Persona, *promises: Promise) -> list[str]:
    """Return the texts of the brief of a persona, in English."""
    brand = Brand(name="Boutique", channels=["website"], promises=promises)
    project = Project(title="Boutique", brand=brand, personas=[anne])
    (found,) = opened(rendered(project, language="en", slides=["brief"])).slides
    return texts(found)


def content(**facts: Any) -> Content:
    hook = Hook(text="Trop petit ?", placement="landing_page")
    return Content(**{"title": "Guide", "moments": ["lunch"], "hooks": [hook], **facts})


ASKED = MomentOfTruth(demand="Quelle taille ?")
ANSWERED = MomentOfTruth(demand="Quelle taille ?", answered_by=["echange-gratuit"])


@pytest.mark.parametrize(
    ("moments", "pieces", "title"),
    [
        ([], [], "Anne : le bon moment pour parler reste à trouver"),
        ([lunch()], [], "Anne est joignable à 12:30, et nous n’avons encore rien à dire"),
        (
            [lunch(moment_of_truth=ASKED)],
            [content(status="ready")],
            "À 12:30, Anne pose la question, et c’est la réponse qui nous manque",
        ),
        (
            [lunch(moment_of_truth=ANSWERED)],
            [],
            "Anne est joignable à 12:30 : la réponse existe, le contenu pas encore",
        ),
        (
            [lunch()],
            [content(status="draft")],
            "Anne est joignable à 12:30 : finir le contenu, puis prendre la parole",
        ),
        (
            [lunch()],
            [content(status="ready")],
            "Anne à 12:30 : le moment, le message et le contenu sont prêts",
        ),
        ([lunch(headline="Midi, l’heure du choix")], [], "Midi, l’heure du choix"),
    ],
)
def test_the_title_says_whether_we_can_speak(
    moments: list[Moment], pieces: list[Content], title: str
) -> None:
    found = slide(*moments, content=pieces)[0]

    assert found.translate(str.maketrans("\u00a0\u202f", "  ")) == title


def test_the_best_moment_carries_its_message() -> None:
    found = slide(lunch(), language="en", content=[content()])

    assert {"12:30–13:15", "“Trop petit ?”"} <= set(found)
    assert "Website" in found


def test_what_has_no_answer_and_no_metric_is_said() -> None:
    lever = Opportunity(title="Guide", answers=["taille"], hypothesis="Moins de retours")

    found = slide(opportunities=[lever], language="en")

    assert found[found.index("Conseil") + 1].strip() == "no answer yet"
    assert found[found.index("Guide") + 1].strip() == "no KPI yet"
    assert "Nothing on the map yet" in found


def test_few_lines_speak_and_the_others_are_counted() -> None:
    needs = [f"Besoin {n}" for n in range(9)]
    found = shown(Persona(name="Anne", needs=needs, channels=["website"], interests=["Tricot"]))

    assert [text for text in found if text.startswith("Besoin")] == needs[:4]
    assert found[found.index("What to say") + 1].strip() == "+ 5\u00a0more"


def test_one_question_without_an_answer_is_always_among_the_lines() -> None:
    barriers = [f"Frein {n}" for n in range(6)]
    answer = Promise(text="Oui", answers=[f"frein-{n}" for n in range(5)])
    found = shown(Persona(name="Anne", barriers=barriers), answer)

    assert [text for text in found if text.startswith("Frein")] == [*barriers[:3], "Frein 5"]


def test_the_strip_counts_what_we_do_not_know_and_names_the_first() -> None:
    found = slide(lunch(), language="en")
    strip = found.index("What we do not know yet")

    assert found[strip + 1].strip().startswith("Missing (")
    assert found[strip + 2].startswith("To settle first: ")


def test_parts_without_room_are_counted() -> None:
    assert list(shorter(("a", "b", "c"))) == ["a · b · c", "a · b · + 1", "a · + 2"]


def test_a_persona_of_whom_nothing_is_known_has_no_brief() -> None:
    with pytest.raises(UsageError, match="nothing to show"):
        rendered(Project(title="Vide", personas=["Anne"]), slides=["brief"])


def test_the_notes_hold_every_line_of_the_brief() -> None:
    project = example("foulee")
    deck = opened(rendered(project, language="fr", slides=["brief"], persona="ludovic"))
    told = notes(deck)
    brief = activation_brief(project, persona="ludovic")

    assert [item.text for item in brief.items if spoken(item.text, "fr") not in told] == []


@given(projects(), languages)
@settings(max_examples=EXAMPLES, phases=PHASES)
def test_every_project_makes_sound_briefs(project: Project, language: Language) -> None:
    deck = opened(rendered(project, language=language, slides=["cover", "brief"]))

    assert faults(deck) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("say", [str, as_sentence, as_word])
def test_a_crowded_brief_is_sound(say: Say, language: Language) -> None:
    deck = opened(rendered(crowded(say), language=language, slides=["brief"]))

    assert faults(deck) == []
