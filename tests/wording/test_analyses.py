"""What the analyses say about any map: every sentence exists, and treats users' words well."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings

from journeykit.analysis import contact_moments, coverage_gaps, emotion_curve
from journeykit.analysis.gaps.rules import RULES
from journeykit.model import Project
from journeykit.model.scales import Language
from journeykit.wording import Message, sentence
from journeykit.wording.catalogue import keys
from journeykit.wording.catalogue.analyses import PHRASES
from tests.analysis.strategies import MARK, projects

QUOTED = re.compile(r"[«(]\u00a0?$|\u00a0: (?:[^.;]*(?:, | et ))?$|\((?:[^)]*(?:, | et ))$")
"""What may stand before users' words: a quotation mark, a parenthesis, or a list after a colon."""


def messages(project: Project) -> Iterator[Message]:
    """Iterate over all that the analyses say about a project."""
    for persona in (None, *(each.id for each in project.personas)):
        moments = contact_moments(project, persona=persona, draws=1)
        yield from (moments.summary, moments.how_to_read, moments.robustness_note)
        yield from (row.reason for row in moments.rows)
    for journey in project.journeys:
        curve = emotion_curve(journey)
        yield from (curve.summary, curve.how_to_read)
        yield from (drop.message for drop in curve.drops)
        if curve.best_fix:
            yield curve.best_fix.message
    gaps = coverage_gaps(project)
    yield from (gaps.summary, gaps.how_to_read)
    for gap in gaps.gaps:
        yield from (gap.message, gap.remedy)


@settings(max_examples=50)
@given(projects())
def test_every_message_can_be_said_in_both_languages(project: Project) -> None:
    for each in messages(project):
        for language in ("en", "fr"):
            said = sentence(each, language)
            assert said == said.strip()
            assert not re.search(r"[{}]|None|\s\s", said), said


@settings(max_examples=50)
@given(projects())
def test_sentences_begin_with_a_capital_a_number_or_a_quotation(project: Project) -> None:
    for each in messages(project):
        assert re.match(r"[A-ZÀÉÊÔ\d«“]", sentence(each, "fr")), sentence(each, "fr")
        assert re.match(r"[A-Z\d«“]", sentence(each, "en")), sentence(each, "en")


@settings(max_examples=50)
@given(projects())
def test_users_words_stand_in_quotation_marks_parentheses_or_after_a_colon(
    project: Project,
) -> None:
    """So that no article, no preposition and no agreement ever meets them."""
    for each in messages(project):
        said = sentence(each, "fr")
        for at in (match.start() for match in re.finditer(MARK, said)):
            assert QUOTED.search(said[:at]), said


@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
def test_every_rule_says_what_is_missing_and_what_to_do(rule: str) -> None:
    assert {f"gaps.{rule}", f"gaps.{rule}.remedy"} <= set(keys())


def test_the_catalogue_holds_the_theme() -> None:
    assert PHRASES.keys() <= set(keys())


@pytest.mark.parametrize("language", ["en", "fr"])
def test_clauses_that_open_a_sentence_are_the_same_words(language: Language) -> None:
    for key, phrase in PHRASES.items():
        if key.endswith(".opening"):
            inner = PHRASES[key.removesuffix(".opening")].in_language(language)
            assert phrase.in_language(language).lower() == inner.lower()
