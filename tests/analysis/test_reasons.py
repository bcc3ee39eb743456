"""Why a moment stands where it stands, as a reader sees it."""

from typing import Any

import pytest

from journeykit.analysis import Weights, contact_moments
from journeykit.model import Channel, Moment, Persona, Project
from journeykit.model.scales import Language
from journeykit.wording import Message, sentence
from tests.analysis.maps import brand, known_moment, persona, project, promise, truth


def said(what: Message, language: Language = "fr") -> str:
    """Return a sentence with plain spaces for the no-break ones."""
    return sentence(what, language).translate(str.maketrans("\u00a0\u202f", "  "))


def reasons(checked: Project, language: Language = "fr", **facts: Any) -> list[str]:
    """Return the reason of every row."""
    return [said(row.reason, language) for row in contact_moments(checked, **facts).rows]


def reason(*moments: Moment, language: Language = "fr", **of_persona: Any) -> str:
    ours = brand(channels=["website", "email", "store"])
    [only] = reasons(project(persona(*moments, **of_persona), brand=ours), language)
    return only


def answered(count: int, total: int) -> str:
    """Return the reason for a moment with needs, of which some are answered."""
    needs = [f"Besoin {number}" for number in range(total)]
    answers = [f"besoin-{number}" for number in range(count)]
    checked = project(persona(known_moment(needs=needs)), brand=brand(promise(*answers)))
    [only] = reasons(checked)
    return only


def test_what_speaks_for_a_moment_and_what_is_still_unknown() -> None:
    assert reason(known_moment()) == (
        "Attention forte, bonne humeur et canal en commun (Site web) ; à préciser : besoins"
    )
    assert reason(known_moment(), language="en") == (
        "Strong attention, good mood and a shared channel (Website); still to find out: needs"
    )


def test_what_speaks_against_a_moment_follows_a_but() -> None:
    tired = known_moment(attention=2, emotion=-1, channels=["email", "store"])

    assert reason(tired) == (
        "Canaux en commun (E-mail et Magasin), mais attention faible et mauvaise humeur ; "
        "à préciser : besoins"
    )


def test_a_moment_of_truth_comes_first_and_says_mood_and_needs_with_it() -> None:
    asking = known_moment(emotion=-2, needs=["Conseil"], moment_of_truth=truth("Quelle paire ?"))

    assert reason(asking) == (
        "Moment de vérité (« Quelle paire ? »), attention forte et canal en commun (Site web)"
    )


def test_what_is_neither_strong_nor_weak_is_said_where_little_else_is() -> None:
    fair = known_moment(attention=3, emotion=0)

    assert reason(fair) == (
        "Canal en commun (Site web), attention moyenne et humeur neutre ; à préciser : besoins"
    )


def test_where_a_zero_decides_nobody_needs_to_find_out_more() -> None:
    elsewhere = known_moment(attention=5, emotion=None, channels=["radio"])

    assert reason(elsewhere, segment_share=0.5) == "Attention forte, mais aucun canal en commun"


@pytest.mark.parametrize(
    ("count", "total", "clause"),
    [
        (1, 1, "réponse au besoin"),
        (2, 2, "réponse aux 2 besoins"),
        (3, 4, "réponse à 3 besoins sur 4"),
        (1, 3, "mais réponse à 1 seul besoin sur 3"),
        (0, 1, "mais aucune réponse au besoin"),
        (0, 3, "mais aucune réponse aux 3 besoins"),
    ],
)
def test_needs_are_counted(count: int, total: int, clause: str) -> None:
    assert clause in answered(count, total)


@pytest.mark.parametrize(
    ("unknown", "blocking"),
    [
        ({"attention": None}, "attention"),
        ({"channels": []}, "canaux du moment"),
        ({"attention": None, "channels": []}, "attention et canaux du moment"),
        ({"emotion": None}, "humeur, besoins et poids dans la clientèle"),
    ],
)
def test_an_unscored_moment_says_what_would_get_it_ranked(unknown: Any, blocking: str) -> None:
    assert reason(known_moment(**unknown)) == f"Non classé ; à préciser : {blocking}"


def test_it_may_be_the_brand_of_which_too_little_is_known() -> None:
    checked = project(persona(known_moment()), brand=brand(channels=[]))

    assert reasons(checked, "en") == ["Not ranked; still to find out: channels of the brand"]


@pytest.mark.parametrize(
    ("share", "clause"),
    [
        (0.45, ", canal en commun (Site web) et 45 % de la clientèle ;"),
        (0.2, "et canal en commun (Site web) ;"),
        (0.08, ", mais seulement 8 % de la clientèle ;"),
    ],
)
def test_across_personas_a_large_or_a_small_share_is_a_reason(share: float, clause: str) -> None:
    result = contact_moments(project(*people(share)))
    [row] = [row for row in result.rows if row.persona.id == "anne"]

    assert clause in said(row.reason)


def people(share: float) -> tuple[Persona, Persona]:
    return (
        persona(known_moment(), segment_share=share),
        persona(known_moment(), name="Bruno", segment_share=0.2),
    )


def test_for_one_persona_her_share_is_no_reason_since_all_her_moments_have_it() -> None:
    assert "clientèle" not in reason(known_moment(), segment_share=0.05)
    assert "clientèle" not in reasons(project(*people(0.05)), persona="anne")[0]


def test_where_only_her_share_counts_it_is_the_reason_all_the_same() -> None:
    only_reach = Weights(attention=0, receptivity=0.4, relevance=0, channel_fit=0, reach=0.6)
    anne = persona(known_moment(emotion=None), segment_share=0.5)

    assert reasons(project(anne), weights=only_reach) == [
        "50 % de la clientèle ; à préciser : humeur"
    ]


def test_a_channel_of_the_projects_own_is_called_by_its_name() -> None:
    anne = persona(known_moment(channels=["clinic", "website"]))
    checked = project(
        anne,
        brand=brand(channels=["website", "clinic"]),
        channels=[Channel(id="clinic", name="Clinique du sport")],
    )

    assert "canaux en commun (Clinique du sport et Site web)" in reasons(checked)[0]


@pytest.mark.parametrize(
    ("moments", "finding"),
    [
        ([], "Aucun moment de la journée n’est encore décrit"),
        ([known_moment(attention=None)], "Trop d’inconnues pour classer le seul moment décrit"),
        (
            [known_moment(8, attention=None), known_moment(9, attention=None)],
            "Trop d’inconnues pour classer les 2 moments décrits",
        ),
        (
            [known_moment(channels=["radio"])],
            "Aucune occasion parmi les moments classés : un obstacle exclut chacun d’eux",
        ),
        (
            [known_moment(8), known_moment(9, attention=5)],
            "Meilleur moment de contact : « Activité 9 », de 09:00 à 10:00 (Anne)",
        ),
    ],
)
def test_the_summary_says_the_finding(moments: list[Moment], finding: str) -> None:
    assert said(contact_moments(project(persona(*moments))).summary) == finding
