"""The brief of a campaign: what stands in which section, and what is named as missing."""

from typing import Any

import pytest

from journeykit.analysis import ActivationBrief, activation_brief
from journeykit.errors import UsageError
from journeykit.model import (
    Brand,
    Content,
    DayTimeline,
    Evidence,
    Hook,
    Journey,
    Medium,
    Metric,
    MomentOfTruth,
    Offer,
    Opportunity,
    Persona,
    Project,
    Promise,
    Proposition,
    Relation,
    Review,
    Solution,
    Stage,
    UsedBrand,
    Verdict,
)
from journeykit.wording import sentence
from tests.analysis.maps import known_moment

EXCHANGE = Promise(text="Échange gratuit", answers=["taille"])
ASKED = MomentOfTruth(id="asked", demand="Quelle taille ?", answered_by=["echange-gratuit"])
LUNCH = known_moment(12, id="lunch", moment_of_truth=ASKED)
EVENING = known_moment(20, id="evening", emotion=0)


def project(*moments: Any, **facts: Any) -> Project:
    """Return a map of one persona whose barrier is answered and whose need is not."""
    persona: dict[str, Any] = {"name": "Anne", "barriers": ["Taille"], "needs": ["Conseil"]}
    persona |= facts.pop("persona", {})
    days = [DayTimeline(moments=moments)] if moments else []
    brand = Brand(name="Boutique", channels=["website"], promises=[EXCHANGE], tone="Franc")
    facts = {"title": "Boutique", "brand": brand, **facts}
    return Project(personas=[Persona(days=days, **persona)], **facts)


def brief(*moments: Any, **facts: Any) -> ActivationBrief:
    return activation_brief(project(*moments, **facts), persona="anne")


def lines(found: ActivationBrief, section: Any, *topics: Any) -> list[tuple[Any, Any]]:
    rows = found.as_rows("en")
    return [
        (row["text"], row["notes"])
        for row in rows
        if row["section"] == section and (not topics or row["topic"] in topics)
    ]


def missing(found: ActivationBrief) -> list[str]:
    return [each.what for each in found.missing]


def content(*hooks: Hook, **facts: Any) -> Content:
    facts = {"title": "Guide", "moments": ["lunch"], "hooks": hooks, **facts}
    return Content(**facts)


def hook(text: str, status: Any = None, placement: Any = "landing_page") -> Hook:
    return Hook(text=text, test_status=status, placement=placement)


def test_the_best_window_says_what_answers_the_demand() -> None:
    found = brief(LUNCH, EVENING)

    first, second = found.windows
    assert (first.moment.id, second.moment.id) == ("lunch", "evening")
    assert [place.entity.id for place in first.replies] == ["echange-gratuit"]
    assert "Say: “Échange gratuit”" in lines(found, "when")[0][1]
    assert sentence(found.summary, "en").endswith("and say: “Échange gratuit”")


def test_a_window_without_anything_to_say_is_named() -> None:
    found = brief(EVENING)

    assert found.windows[0].line is None
    assert "No message ready yet" in lines(found, "when")[0][1]
    assert "line" in missing(found)


def test_a_demand_without_an_answer_is_missing_even_where_a_hook_speaks() -> None:
    asked = known_moment(id="lunch", moment_of_truth=MomentOfTruth(demand="Et sinon ?"))

    found = brief(asked, content=[content(hook("Lisez"), status="ready")])

    assert found.windows[0].line is not None
    assert missing(found)[0] == "answer"


def test_the_hook_that_is_met_there_comes_before_one_that_won_elsewhere() -> None:
    hooks = (
        hook("Radio", "won", "audio_ads"),
        hook("Page", "untested"),
        hook("Test", "testing"),
        hook("Perdu", "lost"),
    )

    (window,) = brief(LUNCH, content=[content(*hooks)]).windows

    assert [place.entity.label for place in window.hooks] == ["Test", "Page", "Radio"]


def test_a_moment_with_a_score_of_zero_is_no_window() -> None:
    assert brief(known_moment(channels=["tv"])).windows == ()


def test_top_says_how_many_windows() -> None:
    shop = project(LUNCH, EVENING)

    assert len(activation_brief(shop, persona="anne", top=1).windows) == 1
    with pytest.raises(UsageError, match="top"):
        activation_brief(shop, persona="anne", top=0)


def test_channels_of_ours_come_first_with_the_hours_of_the_best_windows() -> None:
    lunch = known_moment(12, channels=["social", "website"])

    found = brief(lunch, persona={"channels": ["podcast", "email"]})

    assert lines(found, "where", "channel") == [("Website", "at the best moments: 12:00")]
    assert lines(found, "where", "elsewhere") == [
        ("Social media", "at the best moments: 12:00"),
        ("Podcast", ""),
        ("Email", ""),
    ]


def test_wishes_stand_with_their_answers_and_those_without_come_last() -> None:
    found = brief()

    assert lines(found, "say", "barrier") == [("Taille", "Échange gratuit")]
    assert lines(found, "say", "unanswered") == [("Conseil", "Need")]
    assert lines(found, "say", "tone") == [("Franc", "")]


def test_an_offer_is_more_than_its_name() -> None:
    coaching = Offer(name="Coaching", price="20 €", answers=["conseil"])
    brand = Brand(name="Boutique", offers=[coaching])

    assert lines(brief(brand=brand), "say", "need") == [("Conseil", "Coaching (20 €)")]


def test_what_is_only_planned_answers_nothing_today() -> None:
    someday = Proposition(text="Conseiller", answers=["conseil"])
    target = Journey(
        title="Cible",
        persona="anne",
        state="target",
        stages=[Stage(kind="purchase", propositions=[someday], needs=["Un jour"])],
    )

    found = brief(journeys=[target])

    assert lines(found, "say", "unanswered") == [("Conseil", "Need")]


def test_hooks_say_where_they_stand_and_lost_ones_stand_apart() -> None:
    pieces = content(hook("Gagné", "won"), hook("Perdu", "lost"), format="video", status="draft")

    found = brief(LUNCH, content=[pieces])

    note = "Landing page; Video; Won its test; for “Guide”; content still a draft"
    assert lines(found, "say", "hook") == [("Gagné", note)]
    assert [text for text, _ in lines(found, "say", "lost")] == ["Perdu"]


def test_content_for_somebody_else_stays_out() -> None:
    shop = Project(
        title="Deux",
        personas=["Anne", "Bob"],
        content=[
            Content(title="Pour tous", hooks=["Bonjour"]),
            Content(title="Pour Bob", personas=["bob"], hooks=["Salut"]),
        ],
    )

    found = activation_brief(shop, persona="anne")

    assert [text for text, _ in lines(found, "say", "hook")] == ["Bonjour"]


def test_levers_come_with_what_they_prove_and_how_one_will_know() -> None:
    rate = Metric(kind="return_rate", value=0.21, target=0.12)
    lever = Opportunity(
        title="Guide des tailles",
        answers=["taille"],
        hypothesis="Moins de retours",
        before=rate,
        owner="Léa",
        solutions=[Solution(title="A/B", test="Moitié, moitié")],
    )
    nobody = Opportunity(title="Ailleurs", hypothesis="Rien à voir")
    done = Opportunity(title="Fait", answers=["taille"], hypothesis="Vu", status="done")

    found = brief(opportunities=[lever, nobody, done])

    expected = (
        "Hypothesis: Moins de retours; Measured by: Return rate, 21% today, target 12%; "
        "Test: Moitié, moitié; Owner: Léa"
    )
    assert lines(found, "test", "lever") == [("Guide des tailles", expected)]


def test_what_a_lever_lacks_is_named() -> None:
    lever = Opportunity(title="Parrainage", answers=["taille"], moments=["lunch"])

    found = brief(LUNCH, opportunities=[lever])

    assert [each for each in missing(found) if each in {"hypothesis", "metric", "owner"}] == [
        "hypothesis",
        "metric",
        "owner",
    ]


@pytest.mark.parametrize(
    ("after", "expected"),
    [(None, "Ouvertures, 0.06 today"), (0.19, "Ouvertures, 0.19 today")],
)
def test_a_metric_is_read_as_last_measured(after: float | None, expected: str) -> None:
    lever = Opportunity(
        title="Envoi",
        answers=["taille"],
        hypothesis="Plus d’ouvertures",
        before=Metric(name="Ouvertures", value=0.06),
        after=Metric(id="after", name="Ouvertures", value=after) if after else None,
    )

    (line,) = lines(brief(opportunities=[lever]), "test", "lever")

    assert f"Measured by: {expected}" in line[1]


def test_with_whom_names_contacts_then_those_still_to_find() -> None:
    facts = {
        "media": [Medium(name="France Inter", kind="media"), "Le Podcast"],
        "brands": [UsedBrand(name="Strava", uses=["targeting", "partnership"])],
    }
    relations = [
        Relation(name="MAIF", status="declined", personas=["anne"]),
        Relation(name="le podcast", kind="media", status="agreed", personas=["anne"]),
        Relation(name="Pour d’autres", personas=[]),
    ]

    found = brief(persona=facts, relations=relations)

    assert lines(found, "with", "relation") == [("le podcast", "Media; Agreed")]
    assert lines(found, "with", "to_contact") == [
        ("France Inter", "Media"),
        ("Strava", "Partnership"),
    ]
    assert [text for text, _ in lines(found, "with", "declined")] == ["MAIF"]


def test_doubts_and_assumptions_are_told_once_each() -> None:
    guess = Evidence(id="guess", kind="assumption", title="Atelier")
    verdict = Verdict(about="lunch", still_true="unsure", how="À refaire")
    review = Review(id="r", date="2026-10-06", verdicts=[verdict])

    found = brief(LUNCH, persona={"evidence": ["guess"]}, evidence=[guess], reviews=[review])

    assert lines(found, "unknown", "doubt") == [
        ("Activité 12", "Doubted on 6 October 2026; À refaire")
    ]
    assumed = [text for text, _ in lines(found, "unknown", "assumption")]
    assert assumed == ["Quelle taille ?", "Taille", "Conseil"]
    assert lines(found, "unknown", "unsupported") == []


def test_a_moment_that_one_fact_could_lift_is_worth_finding_out() -> None:
    silent = known_moment(15, attention=None)

    (line,) = lines(brief(LUNCH, silent), "unknown", "unscored")

    assert line[0].startswith("Weekday, 15:00–16:00")
    assert "attention" in line[1]


def test_an_empty_persona_lacks_everything() -> None:
    found = activation_brief(Project(title="Vide", personas=["Anne"]), persona="anne")

    assert [row["section"] for row in found.as_rows()] == ["unknown"] * len(found.items)
    assert missing(found)[:6] == ["wishes", "tone", "formats", "hooks", "levers", "relations"]
    assert sentence(found.summary, "fr") == "Le bon moment pour toucher Anne reste à trouver"
