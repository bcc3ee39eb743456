"""The slides of the sources: what the map rests on, and what is still to be asked."""

from typing import Any

import pytest

from journeykit import Project
from journeykit.model import Barrier, Deck, Evidence, Need, Persona, Review, Verdict
from tests.deck.decks import opened, rendered
from tests.deck.parts import notes
from tests.deck.room import faults
from tests.deck.test_stages import of_kind, texts

ASKED = Evidence(
    id="asked",
    kind="interview",
    title="Twelve interviews",
    date="2025-01-31",
    sample_size=12,
    said=7,
    finding="Seven of twelve gave up",
)
GUESS = Evidence(id="guess", kind="assumption", title="A workshop")
TODAY = Deck(date="2026-05-04")


def slides(project: Project) -> list[list[str]]:
    deck = opened(rendered(project, language="en", slides=("cover", "sources")))
    return [texts(slide) for slide in of_kind(deck, "sources")]


def told(project: Project) -> str:
    return notes(opened(rendered(project, language="en", slides=("sources",))))


def claims(*sources: str, **about: Any) -> Project:
    """Return a project with a persona and a need for each source; empty for one without any."""
    needs = [
        Need(id=f"n{n}", text=f"Need {n}", evidence=[each] if each else [])
        for n, each in enumerate(sources)
    ]
    persona = Persona(name="Ana", needs=needs, evidence=[sources[0]] if sources[0] else [])
    return Project(title="Shop", personas=[persona], **{"evidence": [ASKED, GUESS], **about})


def test_without_a_source_there_is_no_such_slide() -> None:
    assert slides(Project(title="Shop", personas=[Persona(name="Ana", needs=["Time"])])) == []


def test_a_row_says_what_was_found_when_by_how_many_and_how_much_rests_on_it() -> None:
    (found,) = slides(claims("asked", "asked", "guess"))
    row = found.index("Twelve interviews")

    assert found[row : row + 6] == [
        "Twelve interviews",
        "Seven of twelve gave up",
        "Interviews",
        "31 January 2025",
        "12",
        "3",
    ]


def test_assumptions_come_last_however_much_rests_on_them() -> None:
    (found,) = slides(claims("guess", "guess", "guess", "asked"))

    assert found.index("Twelve interviews") < found.index("A workshop")


@pytest.mark.parametrize(
    ("project", "title"),
    [
        (claims("guess", "asked"), "Only 33% of the map rests on sources"),
        (claims("asked", "guess"), "67% of the map rests on sources; 1\u00a0statement is still"),
        (claims("asked", "asked"), "Everything that the map states rests on sources"),
        (claims("asked", "asked", deck=TODAY), "100% of what we know is older than 366\u00a0days"),
        (Project(title="Shop", evidence=[ASKED]), "1\u00a0source, and no statement yet"),
    ],
)
def test_the_title_says_how_much_is_known(project: Project, title: str) -> None:
    ((found, *_),) = slides(project)

    assert found.startswith(title)


def test_whole_percents_never_hide_what_is_open() -> None:
    (found,) = slides(claims(*("asked" for _ in range(400)), "guess"))

    assert found[0].startswith("99% of the map")


def test_the_number_to_see_is_the_one_of_the_title() -> None:
    (stale,) = slides(claims("asked", "asked", deck=TODAY))
    (known,) = slides(claims("asked", "guess"))

    assert stale[stale.index("100%") + 1].startswith("of the dated statements")
    assert known[known.index("67%") + 1].startswith("of 3\u00a0statements")


def test_nothing_is_called_old_where_the_day_of_the_deck_is_unknown() -> None:
    (unknown,) = slides(claims("asked"))
    (known,) = slides(claims("asked", deck=TODAY))

    assert "out of date" not in unknown
    assert not any("Out of date" in text for text in unknown)
    assert "out of date" in known
    assert any("more than 366\u00a0days old on 4 May 2026" in text for text in known)


def test_open_assumptions_become_questions() -> None:
    project = claims("asked", "guess", "guess", "guess", "guess", "guess")
    (found,) = slides(project)
    asked = [text for text in found if text.startswith("When did you last need this")]

    assert len(asked) == 4
    assert "1\u00a0more question in the notes" in found
    assert told(project).count("When did you last need this") == 5


def test_what_a_review_found_untrue_is_to_be_looked_at_first() -> None:
    review = Review(date="2026-04-01", verdicts=[Verdict(about="n1", still_true="no")])
    project = claims("asked", "asked", reviews=[review], deck=TODAY)
    (found,) = slides(project)
    lead = found.index("What to do next")

    assert found[lead + 1] == "   Look again at “Need 1”"
    assert "found it untrue" in found[lead + 2]


def test_a_long_list_goes_on_and_keeps_every_source() -> None:
    many = [
        Evidence(id=f"e{n}", kind="survey", title=f"Survey {n}", finding="Yes") for n in range(30)
    ]
    found = slides(claims("e0", evidence=many))

    assert len(found) > 1
    assert {each.title for each in many} <= {text for page in found for text in page}
    assert found[0][0].endswith(f"(1 of {len(found)})")


def test_the_notes_tell_everything_that_is_known_of_a_source() -> None:
    persona = Persona(name="Ana", barriers=[Barrier(text="Price", evidence=["asked"])])
    project = Project(title="Shop", personas=[persona], evidence=[ASKED])
    found = told(project)

    assert "Twelve interviews: 1\u00a0statement rests on it" in found
    assert "Supports “Ana”" in found
    assert "Seven of twelve gave up" in found


def test_a_hundred_percent_has_room() -> None:
    project = claims("asked", "asked")

    assert list(faults(opened(rendered(project, language="fr", slides=("sources",))))) == []
