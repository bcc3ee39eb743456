"""What curves, days, frictions and strengths say about any map, in both languages."""

import re
from collections.abc import Iterator

from hypothesis import given, settings

from journeykit.analysis import (
    day_balances,
    emotion_curve,
    rank_frictions,
    strengths_and_frictions,
    turning_point,
)
from journeykit.model import Project
from journeykit.wording import Message, sentence
from journeykit.wording.catalogue import keys
from journeykit.wording.catalogue.feelings import PHRASES
from tests.analysis.strategies import MARK, projects
from tests.wording.test_analyses import QUOTED


def messages(project: Project) -> Iterator[Message]:
    """Iterate over all that these analyses say about a project."""
    for journey in project.journeys:
        curve = emotion_curve(journey, project=project)
        yield from (curve.summary, curve.how_to_read, *(drop.message for drop in curve.drops))
        if curve.best_fix:
            yield curve.best_fix.message
        if turning := turning_point(journey, project=project):
            yield turning.message
    for persona in project.personas:
        for balance in day_balances(persona, project=project):
            yield from (balance.summary, balance.coverage, balance.how_to_read)
    ranking = rank_frictions(project)
    yield from (ranking.summary, ranking.how_to_read, *(row.reason for row in ranking.rows))
    sides = strengths_and_frictions(project)
    yield from (sides.summary, sides.how_to_read)


@settings(max_examples=50)
@given(projects())
def test_every_message_is_a_sentence_in_both_languages(project: Project) -> None:
    for each in messages(project):
        for language in ("en", "fr"):
            said = sentence(each, language)
            assert re.match(r"[A-ZÀÉÊÔ\d«“]", said), said
            assert said == said.strip()
            assert not re.search(r"[{}]|None|\s\s", said), said


@settings(max_examples=50)
@given(projects())
def test_users_words_stand_where_no_article_meets_them(project: Project) -> None:
    for each in messages(project):
        said = sentence(each, "fr")
        for at in (match.start() for match in re.finditer(MARK, said)):
            assert QUOTED.search(said[:at]), said


def test_the_catalogue_holds_the_theme() -> None:
    assert PHRASES.keys() <= set(keys())
