"""The summary: which findings are chosen, and in which order."""

from journeykit import Project
from journeykit.exporters.deck.package.template import default_template
from journeykit.exporters.deck.slides.summary.findings import findings
from journeykit.exporters.deck.story import Story
from journeykit.model import (
    Brand,
    DayTimeline,
    Friction,
    Journey,
    Moment,
    MomentOfTruth,
    Opportunity,
    Persona,
    Stage,
    Touchpoint,
)
from tests.deck.decks import opened, rendered
from tests.deck.test_stages import led_to, of_kind, texts

THEME = default_template().theme
ASKED = MomentOfTruth(id="asked", demand="Who answers?")
QUEUE = Friction(id="queue", title="Queue", severity=4, frequency="always")
LUNCH = Moment(start="12:30", end="13:15", channels=["email"], attention=5, emotion=1)
ANA = Persona(name="Ana", segment_share=0.5, days=[DayTimeline(moments=[LUNCH])])
SHOP = Brand(name="Shop", channels=["email"])
CALL = Opportunity(title="Call back", impact=4, effort=2, owner="Lea")


def journey(title: str, *stages: Stage, **facts: object) -> Journey:
    return Journey(title=title, stages=stages, **facts)  # type: ignore[arg-type]


def felt(valence: float, name: str = "Buy") -> Stage:
    return Stage(name=name, touchpoints=[Touchpoint(name="Till", emotion=valence)])


def project(*journeys: Journey, **facts: object) -> Project:
    return Project(title="Shop", journeys=journeys, **facts)  # type: ignore[arg-type]


def chosen(found: Project) -> list[tuple[str, str]]:
    """Return the question and the number of each finding."""
    story = Story(found, "en", THEME)
    return [(each.question, each.figure) for each in findings(story)]


def test_a_project_that_says_nothing_has_no_summary() -> None:
    deck = opened(rendered(project(), slides="cover,summary"))

    assert of_kind(deck, "summary") == []


def test_each_finding_answers_a_question_of_its_own() -> None:
    low = journey("Buying", Stage(name="Buy", emotion=-2, frictions=[QUEUE]), persona="ana")

    assert chosen(project(low, personas=[ANA], brand=SHOP)) == [
        ("decided", "−2"),
        ("hinders", "50"),
        ("reach", "12:30–13:15"),
    ]


def test_a_question_without_an_answer_comes_before_the_lowest_point() -> None:
    low = journey("Low", felt(-2))
    open_one = journey("Open", Stage(name="Ask", emotion=1, moment_of_truth=ASKED))

    assert chosen(project(low, open_one))[0] == ("decided", "1")


def test_of_several_low_points_the_lowest_is_meant() -> None:
    story = Story(project(journey("One", felt(-1)), journey("Two", felt(-2))), "en", THEME)

    assert findings(story)[0].origin == "Journey “Two”"


def test_what_a_target_journey_leaves_open_does_not_count() -> None:
    target = journey("Target", Stage(name="Ask", emotion=1, moment_of_truth=ASKED), state="target")

    assert [question for question, _ in chosen(project(target))] == ["blind_spots"]


def test_a_question_of_a_day_counts_where_the_journeys_leave_none_open() -> None:
    asking = Moment(start="08:00", end="09:00", moment_of_truth=ASKED)
    ben = Persona(name="Ben", days=[DayTimeline(moments=[asking])])
    story = Story(project(journey("Low", felt(-2)), personas=[ben]), "en", THEME)

    assert findings(story)[0].said == "Ben asks “Who answers?”, and nothing answers"


def test_where_nothing_hurts_the_memory_is_told_and_a_blind_spot_follows() -> None:
    found = chosen(project(journey("Calm", felt(2))))

    assert [question for question, _ in found] == ["felt", "blind_spots"]
    assert found[0][1] == "+2"


def test_a_blind_spot_never_repeats_the_question_above_it() -> None:
    open_one = journey("Open", Stage(name="Ask", emotion=1, moment_of_truth=ASKED))
    story = Story(project(open_one), "en", THEME)
    hero, *others = findings(story)

    assert ASKED.demand in hero.said
    assert others
    assert all(ASKED.demand not in each.said for each in others)


def test_the_panel_says_what_to_do_next_and_who_sees_to_it() -> None:
    deck = opened(
        rendered(
            project(journey("Low", felt(-2)), opportunities=[CALL]), slides="summary", language="en"
        )
    )
    (slide,) = of_kind(deck, "summary")

    assert {"What to do next", "Call back", "Lea"} <= set(texts(slide))


def test_a_finding_leads_to_the_slide_that_shows_it_if_the_deck_has_one() -> None:
    low = project(journey("Low", felt(-2)))
    both, alone = (opened(rendered(low, slides=kinds)) for kinds in ("summary,map", "summary"))

    assert led_to(both, both.slides[0]) == [both.slides[1].part]
    assert led_to(alone, alone.slides[0]) == []


def test_a_finding_leads_to_the_page_of_the_map_that_shows_its_stage() -> None:
    stages = [Stage(name=f"Stage {number}", emotion=1) for number in range(13)]
    low = project(journey("Long", *stages, felt(-2, "Last")))
    deck = opened(rendered(low, slides="summary,map"))
    summary, *pages = deck.slides

    assert len(pages) > 1
    assert led_to(deck, summary) == [pages[-1].part]


def test_a_friction_leads_to_where_it_is_ranked() -> None:
    bad = [Friction(id=f"f{n}", title=f"F {n}", severity=3, frequency="often") for n in range(3)]
    low = journey("Buying", Stage(name="Buy", emotion=1, frictions=bad), persona="ana")
    deck = opened(rendered(project(low, personas=[ANA]), slides="summary,strengths"))
    side_by_side, ranked = of_kind(deck, "strengths")

    assert led_to(deck, deck.slides[0]) == [ranked.part]
    assert side_by_side.part != ranked.part


def test_the_summary_of_a_part_speaks_of_that_part_only() -> None:
    ben = Persona(name="Ben", segment_share=0.4)
    mine = journey("Mine", felt(-1, "Wait"), persona="ana")
    theirs = journey("Theirs", Stage(name="Ask", emotion=-2, moment_of_truth=ASKED), persona="ben")
    whole = project(mine, theirs, personas=[ANA, ben], opportunities=[CALL])
    deck = opened(rendered(whole, slides="summary", persona="ana", language="en"))
    said = " ".join(texts(deck.slides[0]))

    assert "Mine" in said
    assert not any(word in said for word in ("Theirs", ASKED.demand, CALL.title))
