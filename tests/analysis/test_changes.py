"""What changed between two versions of a map, example by example."""

import datetime
from typing import Any

import attrs
import pytest

from journeykit import loads
from journeykit.analysis import Comparison, MapChange, compare, compare_journeys
from journeykit.errors import NotFoundError
from journeykit.model import (
    Barrier,
    Brand,
    Channel,
    Content,
    DayTimeline,
    Deck,
    Evidence,
    Friction,
    Hook,
    Journey,
    Moment,
    Need,
    Opportunity,
    Persona,
    Project,
    Promise,
    Review,
    Stage,
    Touchpoint,
    Transition,
    Verdict,
)
from journeykit.wording import sentence

MUSEUM = """\
journeykit: 1
title: City Museum
personas: [{name: Leila, segment_share: 0.6}]
journeys:
  - id: visit
    title: A Sunday at the museum
    persona: leila
    stages:
      - kind: consideration
        touchpoints:
          - {id: page, name: Ticket page, emotion: 0}
          - {id: mail, name: Reminder}
      - kind: purchase
        touchpoints:
          - id: queue
            name: Queue outside
            emotion: -2
            frictions:
              - {id: rain, title: Forty minutes in the rain, severity: 3, frequency: often}
          - {id: entrance, name: Entrance, emotion: 1}
"""


def edited(*edits: tuple[str, str]) -> Comparison:
    text = MUSEUM
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    return compare(loads(MUSEUM), loads(text))


def said(found: Comparison, language: Any = "en") -> list[str]:
    return [change.sentence(language) for change in found.changes]


def shop(*touchpoints: Touchpoint | str, **fields: Any) -> Project:
    stage = Stage(kind="purchase", touchpoints=touchpoints)
    journey = Journey(id="visit", title="Visit", stages=[stage])
    return Project(title="Shop", journeys=[journey], **fields)


def test_a_field_is_said_before_and_after() -> None:
    found = edited(("severity: 3", "severity: 4"))
    [change] = found.changes

    assert (change.what, change.kind, change.address) == ("changed", "friction", "visit/rain")
    assert change.sentence("en") == "Changed: friction “Forty minutes in the rain”; severity: 3 → 4"
    assert change.sentence("fr") == (
        "Modification\u00a0: point de friction «\u00a0Forty minutes in the rain\u00a0»\u202f; "
        "gravité\u00a0: 3 → 4"
    )
    assert (change.before_text("en"), change.after_text("en")) == ("3", "4")
    assert change.field_texts("fr") == (("gravité", "3", "4"),)


def test_words_of_vocabularies_are_said_and_texts_are_quoted() -> None:
    found = edited(
        ("frequency: often", "frequency: rare"), ("title: City Museum", "title: Town Museum")
    )

    assert said(found, "fr") == [
        (
            "Modification\u00a0: point de friction «\u00a0Forty minutes in the rain\u00a0»\u202f; "
            "fréquence\u00a0: souvent → rarement"
        ),
        (
            "Modification\u00a0: projet «\u00a0Town Museum\u00a0»\u202f; "
            "titre\u00a0: «\u00a0City Museum\u00a0» → «\u00a0Town Museum\u00a0»"
        ),
    ]


def test_what_is_outermost_counts_what_came_with_it() -> None:
    found = edited(
        (
            "      - kind: purchase",
            "      - {kind: research, touchpoints: [Forum, Blog]}\n      - kind: purchase",
        )
    )

    assert said(found) == [
        "Added: stage “Research”, in “A Sunday at the museum”, with 2\u00a0parts"
    ]
    assert found.changes[0].inside == 2


def test_an_insertion_moves_nothing() -> None:
    found = edited(("          - {id: page", "          - Advertisement\n          - {id: page"))

    assert said(found) == ["Added: touchpoint “Advertisement”, in “Consideration”"]


def test_another_parent_is_a_move() -> None:
    reminder, queue = "          - {id: mail, name: Reminder}\n", "          - id: queue\n"
    found = edited((reminder, ""), (queue, reminder + queue))

    assert said(found) == ["Moved: touchpoint “Reminder”, from “Consideration” to “Purchase”"]
    assert said(found, "fr") == [
        (
            "Déplacement\u00a0: point de contact «\u00a0Reminder\u00a0», "
            "de «\u00a0Considération\u00a0» à «\u00a0Achat\u00a0»"
        )
    ]


def test_the_one_that_left_its_place_is_out_of_order() -> None:
    before, after = shop("One", "Two", "Three", "Four"), shop("Four", "One", "Two", "Three")
    found = compare(before, after)

    assert said(found) == ["Another order: touchpoint “Four”, first (was: after “Three”)"]
    assert found.changes[0].before_text("fr") == "après «\u00a0Three\u00a0»"


def test_the_order_of_other_lists_says_nothing() -> None:
    before = shop(personas=["Anne", "Bruno"], brand=Brand(name="Shop", channels=["email", "sms"]))
    after = shop(personas=["Bruno", "Anne"], brand=Brand(name="Shop", channels=["sms", "email"]))

    assert not compare(before, after).differs


def test_an_id_that_changed_alone_is_equal() -> None:
    till = Touchpoint(id="till", name="Till", emotion=1, actions=["Pays"])
    found = compare(shop(till), shop(attrs.evolve(till, id="checkout")))

    assert said(found) == ["Another id, it seems: touchpoint “Till”, till is checkout now"]
    assert found.changes[0].certainty == "equal"


def test_a_name_that_changed_is_a_rename_and_the_rest_is_compared() -> None:
    before = Touchpoint(name="Check-out", channel="website", emotion=-2, actions=["Pays"])
    after = Touchpoint(name="Checkout page", channel="website", emotion=1, actions=["Pays"])
    found = compare(shop(before), shop(after))

    assert said(found) == [
        "Changed: touchpoint “Checkout page”; emotion: −2 → +1",
        "Renamed, it seems: touchpoint “Check-out” is “Checkout page” now",
    ]
    assert {change.certainty for change in found.changes} == {"similar"}
    assert said(found, "fr")[1] == (
        "Changement de nom probable\u00a0: point de contact «\u00a0Check-out\u00a0», "
        "devenu «\u00a0Checkout page\u00a0»"
    )


def test_what_is_not_alike_came_and_went() -> None:
    noise = Friction(title="Noise from the street", severity=3, frequency="often", kind="avoidable")
    fees = Friction(title="Hidden fees", severity=3, frequency="often", kind="avoidable")
    before = shop(Touchpoint(name="Till", frictions=[noise]))
    after = shop(Touchpoint(name="Till", frictions=[fees]))

    assert said(compare(before, after)) == [
        "Added: friction “Hidden fees”, in “Till”",
        "Removed: friction “Noise from the street”, in “Till”",
    ]


def test_a_renamed_stage_keeps_its_touchpoints() -> None:
    def visit(kind: str) -> Project:
        stage = Stage(name=kind, touchpoints=["Till", "Receipt", "Exit"])
        return Project(title="Shop", journeys=[Journey(id="visit", title="Visit", stages=[stage])])

    assert said(compare(visit("Paying"), visit("Payment"))) == [
        "Renamed, it seems: stage “Paying” is “Payment” now"
    ]


def test_a_renamed_journey_is_compared_inside() -> None:
    found = edited(("id: visit", "id: sunday"), ("emotion: -2", "emotion: -1"))

    assert said(found) == [
        "Changed: touchpoint “Queue outside”; emotion: −2 → −1",
        "Another id, it seems: journey “A Sunday at the museum”, visit is sunday now",
    ]


def test_an_id_that_follows_from_the_hour_is_no_news() -> None:
    def day(start: str) -> Project:
        lunch = Moment(start=start, end="13:15", activity="Lunch", channels=["email"])
        return Project(
            title="Shop", personas=[Persona(name="A", days=[DayTimeline(moments=[lunch])])]
        )

    assert said(compare(day("12:00"), day("12:30"))) == [
        "Changed: moment “Lunch”; start: 12:00 → 12:30"
    ]


def test_moments_of_several_days_may_share_an_id() -> None:
    weekday, weekend = (
        DayTimeline(kind=kind, moments=[Moment(start="7:00", end="8:00", activity="Run")])
        for kind in ("weekday", "weekend")
    )
    before = Project(title="S", personas=[Persona(name="A", days=[weekday, weekend])])
    empty = attrs.evolve(weekday, moments=[])
    after = Project(title="S", personas=[Persona(name="A", days=[empty, weekend])])

    assert said(compare(before, after)) == ["Removed: moment “Run”, in “Weekday”"]


def test_too_many_replacements_are_not_searched_and_counted() -> None:
    before = shop(*(f"Old {number}" for number in range(30)))
    after = shop(*(f"Other name {number}" for number in range(25)))
    found = compare(before, after)

    assert found.unsought == 10 + 5
    assert len(found.of("added")) == 25


def test_a_reference_that_is_spelled_otherwise_is_the_same() -> None:
    friction = Friction(id="sizes", title="Sizes")

    def with_plan(answers: str) -> Project:
        plan = Opportunity(title="Advisor", answers=[answers])
        return shop(Touchpoint(name="Till", frictions=[friction]), opportunities=[plan])

    assert not compare(with_plan("sizes"), with_plan("visit/sizes")).differs


def test_references_are_said_by_name() -> None:
    needs = [Need(id="n1", text="The right size"), Need(id="n2", text="A fair price")]

    def answering(*answers: str) -> Project:
        promise = Promise(id="p", text="Exchange", answers=answers)
        persona = Persona(name="Anne", needs=needs)
        return Project(title="S", personas=[persona], brand=Brand(name="S", promises=[promise]))

    assert said(compare(answering("n1"), answering("n2"))) == [
        "Changed: promise “Exchange”; answers: now with “A fair price”, without “The right size”"
    ]


def test_another_name_of_what_is_referred_to_is_no_other_reference() -> None:
    def version(text: str, *answers: str) -> Project:
        barriers = [Barrier(id="b", text=text), Barrier(id="c", text="C")]
        persona = Persona(name="Anne", barriers=barriers)
        plan = Opportunity(id="o", title="Advisor", answers=answers)
        return Project(title="S", personas=[persona], opportunities=[plan])

    assert said(compare(version("Fear", "b"), version("Doubt", "b", "c"))) == [
        "Changed: opportunity “Advisor”; answers: now also “C”",
        "Changed: barrier “Doubt”; text: “Fear” → “Doubt”",
    ]


@pytest.mark.parametrize(
    ("before", "after", "clause"),
    [
        ({}, {"headline": "New"}, "headline: “New” (not stated before)"),
        ({"internal": True}, {}, "internal: Yes → No"),
        ({"team": "IT"}, {}, "team: no longer stated (was “IT”)"),
        ({"extra": {"a.b": 1}}, {"extra": {"a.b": 2}}, "own data: other content"),
        ({"devices": ["Phone"]}, {"devices": ["Phone", "PC"]}, "devices: now also “PC”"),
        ({"actions": ["A", "B"]}, {"actions": ["B", "A"]}, "actions: in another order"),
        ({"channel": "own"}, {"channel": "email"}, "channel: Kiosk → Email"),
        ({"evidence": ["e1"]}, {}, "sources: without “Talks”"),
        ({}, {"not_applicable": ["emotion"]}, "not applicable: now also emotion"),
        ({"weight": 1}, {"weight": 2}, "weight: 2 (not stated before)"),
        ({"emotion": 1}, {"emotion": 1.04}, "emotion: other content"),
    ],
)
def test_every_sort_of_field_is_said(
    before: dict[str, Any], after: dict[str, Any], clause: str
) -> None:
    evidence = [Evidence(id="e1", kind="interview", title="Talks")]
    channels = [Channel(id="own", name="Kiosk")]
    one, other = (
        shop(Touchpoint(name="Till", **fields), evidence=evidence, channels=channels)
        for fields in (before, after)
    )
    [change] = compare(one, other).changes

    [told] = change.field_sentences("en")
    assert told.casefold() == clause.casefold()
    assert all(change.field_sentences("fr"))


def test_vocabulary_lists_and_decks_are_said() -> None:
    def version(formats: list[Any], footer: str) -> Project:
        persona = Persona(name="Anne", formats=formats)
        date = datetime.date(2026, 5, 1)
        return Project(title="S", personas=[persona], deck=Deck(footer=footer, date=date))

    found = compare(version(["video"], "A"), version(["video", "text"], "B"))

    assert said(found, "fr") == [
        "Modification\u00a0: persona «\u00a0Anne\u00a0»\u202f; formats\u00a0: en plus Texte",
        (
            "Modification\u00a0: projet «\u00a0S\u00a0»\u202f; pied de page\u00a0: "
            "«\u00a0A\u00a0» → «\u00a0B\u00a0»"
        ),
    ]


def test_a_sentence_tells_of_three_fields_and_counts_the_others() -> None:
    before = Touchpoint(name="Till", team="IT", emotion=-1, channel="store", presence="offline")
    after = Touchpoint(
        name="Till", team="HR", emotion=1, channel="app", presence="online", weight=2
    )
    [change] = compare(shop(before), shop(after)).changes

    assert change.sentence("en") == (
        "Changed: touchpoint “Till”; emotion: −1 → +1; channel: Store → Mobile app; "
        "online or offline: Offline → Online; and 2\u00a0more fields"
    )
    assert len(change.field_sentences("en")) == 5


def test_parts_and_hooks_keep_to_what_they_are_part_of() -> None:
    def version(text: str) -> Project:
        content = Content(title="Guide", hooks=[Hook(id="h", text=text)])
        return Project(title="S", content=[content, Content(title="Other")])

    [change] = compare(version("Two minutes"), version("One minute")).changes
    assert change.address == "content:guide/h"


def test_what_matters_most_comes_first() -> None:
    found = edited(
        ("name: Ticket page", "name: Tickets"),
        ("emotion: -2", "emotion: 1"),
        ("          - {id: entrance, name: Entrance, emotion: 1}\n", ""),
        ("personas: [{name: Leila, segment_share: 0.6}]", "personas: [{id: leila, name: Lea}, Bo]"),
    )

    assert [(change.what, change.kind) for change in found.changes] == [
        ("added", "persona"),
        ("changed", "touchpoint"),
        ("removed", "touchpoint"),
        ("changed", "persona"),
        ("changed", "touchpoint"),
    ]
    weights = [change.importance for change in found.changes]
    assert weights == sorted(weights, reverse=True) == [25, 24, 20, 20, 8]
    assert sentence(found.summary, "en") == "5\u00a0changes: 1 added, 1 removed and 3 changed"
    assert sentence(found.summary, "fr") == (
        "5\u00a0changements\u00a0: 1\u00a0ajout, 1\u00a0retrait et 3\u00a0modifications"
    )


def test_feelings_are_measured_by_journey_stage_and_touchpoint() -> None:
    """By hand: peak −2 and end +1 gave −0.5; now the peak is the later of two +1: +1."""
    found = edited(("emotion: -2", "emotion: 1"))

    assert [(score.measure, score.before, score.after) for score in found.scores] == [
        ("remembered", -0.5, 1),
        ("lived", pytest.approx(-1 / 3), pytest.approx(2 / 3)),
        ("stage", -0.5, 1),
        ("touchpoint", -2, 1),
    ]
    assert found.scores[0].difference == 1.5
    assert found.scores[0].sentence("fr") == (
        "Souvenir laissé, «\u00a0A Sunday at the museum\u00a0»\u00a0: −0,5 → +1"
    )


def test_what_became_known_or_unknown_has_no_difference() -> None:
    known = edited(("name: Reminder", "name: Reminder, emotion: 1"))
    unknown = edited((", frequency: often", ""))
    reminder = next(score for score in known.scores if score.measure == "touchpoint")
    [rain] = unknown.scores

    assert (reminder.difference, rain.difference) == (None, None)
    assert reminder.sentence("en") == "Emotion, “Reminder”: unknown before, +1 now"
    assert rain.sentence("en") == (
        "Priority of the friction, “Forty minutes in the rain”: no longer known (was 32)"
    )
    assert rain.after_text("en") == rain.difference_text("en") == ""


def test_figures_of_the_other_analyses_are_compared() -> None:
    def version(attention: int, effort: int, goal: str | None) -> Project:
        lunch = Moment(
            start="12:00", end="13:00", channels=["email"], attention=attention, emotion=0
        )
        persona = Persona(name="Anne", days=[DayTimeline(moments=[lunch])], segment_share=1)
        stage = Stage(kind="purchase", goal=goal, touchpoints=["Till"])
        return Project(
            title="S",
            brand=Brand(name="S", channels=["email"]),
            personas=[persona],
            journeys=[Journey(title="Visit", stages=[stage])],
            opportunities=[Opportunity(title="Advisor", impact=4, effort=effort)],
        )

    found = compare(version(2, 4, None), version(5, 2, "Out by noon"))

    def score(attention: float) -> Any:
        """By hand: mood 0 counts as 0.6, channel and reach as 1; the needs are unknown."""
        return pytest.approx((attention**0.30 * 0.6**0.15) ** (1 / 0.75))

    assert {change.measure: (change.before, change.after) for change in found.scores} == {
        "contact_moment": (score(0.4), score(1)),
        "opportunity": (1, 2),
        "coverage": (pytest.approx(1 / 7), pytest.approx(2 / 7)),
    }
    assert found.scores[-1].difference_text("en") == "+14.3"


def test_rows_are_plain() -> None:
    found = edited(("severity: 3", "severity: 4"), ("emotion: 1", "emotion: 2"))
    rows = found.as_rows("fr")

    assert rows[0] == {
        "what": "changed",
        "kind": "touchpoint",
        "address": "visit/entrance",
        "name": "Entrance",
        "field": "emotion",
        "before": "+1",
        "after": "+2",
        "difference": None,
        "importance": 24,
        "sentence": found.changes[0].sentence("fr"),
    }
    assert rows[-1]["what"] == "score"
    assert rows[-1]["difference"] == pytest.approx(found.scores[-1].difference)


def test_today_and_target_are_compared_inside_one_project() -> None:
    today = Journey(
        id="today",
        title="Visit",
        stages=[
            Stage(kind="purchase", touchpoints=[Touchpoint(id="till", name="Till", emotion=-1)])
        ],
    )
    faster = Touchpoint(id="till", name="Till", emotion=1)
    target = Journey(
        id="target",
        title="Visit",
        state="target",
        target_of="today",
        stages=[Stage(kind="purchase", touchpoints=[faster, "App"])],
    )
    project = Project(title="Shop", journeys=[today, target])
    found = compare_journeys(project, "today", "target")

    assert found.journeys == (today, target)
    assert said(found) == [
        "Changed: touchpoint “Till”; emotion: −1 → +1",
        "Added: touchpoint “App”, in “Purchase”",
    ]
    assert found.scores[0].measure == "remembered"
    assert not compare_journeys(project, "today", "today").differs


def test_an_unknown_journey_is_an_error() -> None:
    with pytest.raises(NotFoundError, match="did you mean 'visit'"):
        compare_journeys(shop("Till"), "visit", "visits")


def test_a_need_that_is_said_at_several_places_is_compared_at_each() -> None:
    def version(*needs: str) -> Project:
        return shop(
            Touchpoint(name="Till", needs=["Size", *needs]), Touchpoint(name="Exit", needs=["Size"])
        )

    assert said(compare(version(), version("Price"))) == ["Added: need “Price”, in “Till”"]
    assert not compare(version("Price"), version("Price")).differs


def test_changes_hold_both_maps_aside() -> None:
    """Whoever draws a change finds the entity and its parents on either map."""
    [change] = edited(("severity: 3", "severity: 4")).changes

    assert isinstance(change, MapChange)
    assert change.before
    assert change.after
    assert (change.before.entity.id, change.after.parents[-1].id) == ("rain", "queue")
    assert "maps" not in repr(change)


def test_what_is_named_by_references_is_said_by_their_names() -> None:
    def version(probability: float, still_true: Any) -> Project:
        stage = Stage(kind="purchase", touchpoints=["The queue", "The till"])
        way = Transition(source="the-queue", target="the-till", probability=probability)
        visit = Journey(id="visit", title="Visit", stages=[stage], transitions=[way])
        verdict = Verdict(about="visit", still_true=still_true)
        review = Review(id="r", date="2026-05-01", verdicts=[verdict])
        return Project(title="S", journeys=[visit], reviews=[review])

    found = compare(version(0.5, "yes"), version(0.75, "no"))

    assert said(found, "fr") == [
        (
            "Modification\u00a0: enchaînement «\u00a0The queue → The till\u00a0»\u202f; "
            "probabilité\u00a0: 50\u00a0% → 75\u00a0%"
        ),
        (
            "Modification\u00a0: verdict «\u00a0Visit\u00a0»\u202f; "
            "toujours vrai\u202f?\u00a0: Oui → Non"
        ),
    ]
