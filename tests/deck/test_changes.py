"""The slide of what changed since an earlier version."""

from pathlib import Path
from typing import Any

import attrs
import pytest
from click.testing import CliRunner
from pptx import Presentation

from journeykit import Project, build, dump, export
from journeykit.cli import app
from journeykit.errors import UsageError
from journeykit.exporters import render
from journeykit.model import (
    Deck,
    Emotion,
    Friction,
    Journey,
    Opportunity,
    Persona,
    Stage,
    Touchpoint,
)
from scripts.checks.deck import find_all
from tests.deck.crowded import as_sentence, as_word, crowded
from tests.deck.decks import opened, rendered
from tests.deck.parts import everything, notes
from tests.deck.room import faults
from tests.deck.test_stages import of_kind, texts

QUEUE = Friction(id="queue", title="Queue", severity=3)


def shop(*frictions: Friction, emotion: int | None = None, **about: Any) -> Project:
    till = Touchpoint(id="till", name="Till", emotion=emotion, frictions=frictions)
    visit = Journey(title="Visit", stages=[Stage(kind="purchase", touchpoints=[till])])
    return Project(title="Shop", **{"journeys": [visit], **about})


def felt(emotion: Emotion) -> Project:
    till = Touchpoint(id="till", name="Till", emotion=emotion)
    return Project(
        title="Shop",
        journeys=[Journey(title="Visit", stages=[Stage(kind="purchase", touchpoints=[till])])],
    )


def slides(since: Project | None, project: Project, **options: Any) -> list[list[str]]:
    settings = {"language": "en", "slides": ("cover", "changes"), "since": since, **options}
    deck = opened(rendered(project, **settings))
    assert list(faults(deck)) == []
    return [texts(slide) for slide in of_kind(deck, "changes")]


def told(since: Project, project: Project) -> str:
    return notes(opened(rendered(project, language="en", slides=("changes",), since=since)))


def test_without_an_earlier_version_there_is_no_such_slide() -> None:
    assert slides(None, shop(QUEUE)) == []


def test_where_nothing_changed_there_is_no_such_slide() -> None:
    assert slides(shop(QUEUE), shop(QUEUE)) == []
    with pytest.raises(UsageError, match="nothing to show on the slides asked for: changes"):
        rendered(shop(), slides=("changes",), since=shop())


def test_a_whole_deck_tells_what_changed_too() -> None:
    deck = opened(rendered(shop(QUEUE), since=shop()))

    assert len(of_kind(deck, "changes")) == 1


@pytest.mark.parametrize(
    ("before", "after", "title"),
    [
        (-1, 1, "A better memory than before, −1\u00a0→\u00a0+1: “Visit”"),
        (1, -1, "A worse memory than before, +1\u00a0→\u00a0−1: “Visit”"),
    ],
)
def test_a_memory_that_changed_is_the_title_and_the_number_to_see(
    before: int, after: int, title: str
) -> None:
    (found,) = slides(shop(emotion=before), shop(emotion=after))
    difference = found.index("Memory left") - 1

    assert found[0] == title
    assert found[difference] == ("+2" if after > before else "−2")


def test_a_single_change_is_the_title() -> None:
    (found,) = slides(shop(QUEUE), shop(attrs.evolve(QUEUE, severity=4)))

    assert found[0] == "Changed: friction “Queue”; severity: 3 → 4"


def test_new_frictions_are_the_title_and_the_first_without_a_remedy_comes_next() -> None:
    noise = Friction(id="noise", title="Noise")
    plan = Opportunity(title="More tills", answers=["queue"])
    after = shop(QUEUE, noise, opportunities=[plan])
    (found,) = slides(shop(), after)

    assert found[0] == "2\u00a0new frictions on the map, among 3\u00a0changes"
    lead = found.index("What to do next")
    assert found[lead + 1].strip() == "Find a remedy: “Noise”"
    assert found[lead + 2].strip() == "New, and without a remedy"


def test_a_row_says_what_happened_to_what_and_from_what_to_what() -> None:
    before = shop(QUEUE, personas=[Persona(name="Ana", occupation="Nurse")])
    after = shop(
        attrs.evolve(QUEUE, severity=4), personas=[Persona(name="Ana", occupation="Baker")]
    )
    (found,) = slides(before, after)
    friction, persona = found.index("Queue"), found.index("Ana")

    assert found[friction - 1 : friction + 3] == [
        "Changed",
        "Queue",
        "Friction  ·  Till",
        "severity: 3 → 4",
    ]
    assert found[persona + 1] == "Persona"
    assert "“Nurse” → “Baker”" in found[persona + 2]


def test_what_happened_is_said_once_for_all_it_happened_to() -> None:
    before = shop(personas=[Persona(name=name, occupation="Nurse") for name in ("Ana", "Leo")])
    after = shop(personas=[Persona(name=name, occupation="Baker") for name in ("Ana", "Leo")])
    (found,) = slides(before, after)

    assert found.count("Changed") == 1
    assert {"Ana", "Leo"} <= set(found)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (Emotion(0, label="calm"), Emotion(1, label="calm"), "emotion: 0 → +1"),
        (Emotion(0, label="calm"), Emotion(1, label="glad"), "emotion: 0, calm → +1, glad"),
        (Emotion(label="calm"), Emotion(1, label="calm"), "emotion: calm → +1, calm"),
    ],
)
def test_of_a_feeling_by_the_same_name_only_the_strength_is_said(
    before: Emotion, after: Emotion, said: str
) -> None:
    (found,) = slides(felt(before), felt(after))

    assert said in found


def test_few_changes_are_set_larger_than_many() -> None:
    def size(changes: int) -> int:
        names = [f"Persona {n}" for n in range(changes)]
        after = shop(personas=[Persona(name=name) for name in names])
        deck = opened(rendered(after, language="en", slides=("changes",), since=shop()))
        (run,) = find_all(deck.slides[0].tree, "//a:tbl//a:r[a:t='Persona 0']")
        return int(find_all(run, "a:rPr")[0].get("sz", "0"))

    assert size(1) > size(5) > size(30) >= 1000


def test_where_no_feeling_moved_a_friction_is_the_number_to_see() -> None:
    def suffers(severity: int) -> Project:
        queue = attrs.evolve(QUEUE, severity=severity, frequency="often")
        visit = Journey(title="Visit", persona="ana", stages=[Stage(name="Pay", frictions=[queue])])
        return shop(personas=[Persona(name="Ana", segment_share=0.5)], journeys=[visit])

    (found,) = slides(suffers(3), suffers(4))

    assert found[found.index("Priority of the friction") - 1].startswith("+")
    assert found[0] == "Changed: friction “Queue”; severity: 3 → 4"


def test_what_came_went_and_changed_is_counted() -> None:
    ana, leo, mia = (Persona(name=name) for name in ("Ana", "Leo", "Mia"))
    older_leo = attrs.evolve(leo, occupation="Baker")
    (found,) = slides(shop(personas=[ana, older_leo]), shop(personas=[leo, mia]))
    numbers = [(found[n], found[n + 1]) for n, text in enumerate(found[:-1]) if text.isdigit()]

    assert numbers[:3] == [("1", " new"), ("1", " gone"), ("1", " changed")]
    assert "no longer on the map" in found
    assert "new on the map" in found


def test_what_was_unknown_has_no_difference() -> None:
    (found,) = slides(shop(), shop(emotion=1))

    assert "unknown → +1" in found
    assert "–" in found


@pytest.mark.parametrize(
    ("older", "newer", "said"),
    [
        ({"version": "1"}, {"version": "2"}, "SINCE VERSION 1"),
        ({"version": "1"}, {"version": "1"}, "SINCE THE LAST VERSION"),
        ({"deck": Deck(date="2026-01-31")}, {}, "SINCE 31 JANUARY 2026"),
    ],
)
def test_the_slide_says_since_when(older: Any, newer: Any, said: str) -> None:
    (found,) = slides(shop(**older), shop(QUEUE, **newer))

    assert found[1].endswith(said)


def test_deviations_from_the_plan_stand_beside() -> None:
    plan, seen = (
        Journey(id=name, title=name, stages=[Stage(kind="purchase", touchpoints=touchpoints)])
        for name, touchpoints in {"plan": ["Till", "Bag"], "seen": ["Till"]}.items()
    )
    seen = attrs.evolve(seen, mode="actual", actual_of="plan")
    (found,) = slides(shop(), shop(QUEUE, journeys=[plan, seen]))

    assert "1\u00a0deviation from the plan in “seen”" in found
    assert "Missing: “Bag”, planned at “Purchase”" in found


def test_all_changes_stand_in_the_notes_and_the_rest_is_announced() -> None:
    before = shop(*(Friction(id=f"f{n}", title=f"Trouble {n}", severity=1) for n in range(40)))
    after = shop(*(Friction(id=f"f{n}", title=f"Trouble {n}", severity=2) for n in range(40)))
    (found,) = slides(before, after)
    said = told(before, after)

    assert any("more changes in the notes" in text for text in found)
    assert all(f"friction “Trouble {n}”; severity: 1 → 2" in said for n in range(40))


@pytest.mark.parametrize("say", [as_sentence, as_word])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_long_texts_have_room(say: Any, language: str) -> None:
    project = crowded(say)
    (journey,), (someone,) = project.journeys, project.personas
    fewer = attrs.evolve(journey, stages=journey.stages[1:])
    other = attrs.evolve(someone, goals=[say("Autre but")], segment_share=0.1)
    older = attrs.evolve(project, journeys=[fewer], personas=[other], opportunities=[])

    assert slides(older, project, language=language)


def test_nothing_internal_of_the_earlier_version_leaks() -> None:
    secret = Friction(title="Zibeline", internal=True)
    before = shop(QUEUE, secret, personas=[Persona(name="Zibeline", internal=True)])
    after = shop(attrs.evolve(QUEUE, severity=4))
    client = rendered(after, since=before, edition="client")
    internal = rendered(after, since=before)

    assert not any(b"zibeline" in part.lower() for _, part in everything(client))
    assert any(b"zibeline" in part.lower() for _, part in everything(internal))


def test_an_earlier_version_is_a_project() -> None:
    with pytest.raises(UsageError, match="since"):
        render(shop(), "pptx", since="older.yaml")


def test_the_command_line_reads_the_earlier_version(tmp_path: Path) -> None:
    older, newer = tmp_path / "older.yaml", tmp_path / "newer.yaml"
    dump(shop(emotion=-1), older)
    dump(shop(emotion=1), newer)
    out = tmp_path / "shop.pptx"
    asked = ["export", newer, out, "--slides", "changes", "--since", older]
    result = CliRunner().invoke(app, [str(each) for each in asked])

    assert (result.exit_code, result.output) == (0, f"{out}\n")
    assert [slide.shapes.title.text for slide in Presentation(str(out)).slides] == [
        "A better memory than before, −1\u00a0→\u00a0+1: “Visit”"
    ]


def test_only_one_of_two_versions_comes_from_standard_input(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["export", "-", str(tmp_path / "x.pptx"), "--since", "-"])

    assert result.exit_code == 2


def test_build_and_export_take_the_earlier_version(tmp_path: Path) -> None:
    before, after = shop(emotion=-1), shop(emotion=1)
    dump(before, tmp_path / "older.yaml")
    built = build(after, tmp_path / "out", slides=("changes",), since=tmp_path / "older.yaml")
    exported = tmp_path / "shop.pptx"
    export(after, exported, slides=("changes",), since=before)

    (deck,) = (path for path in built.files if path.suffix == ".pptx")
    assert deck.read_bytes() == exported.read_bytes()
