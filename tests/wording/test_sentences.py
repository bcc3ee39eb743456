"""From a message to a sentence: each way of saying a fact."""

import datetime
from typing import Any

import pytest

from journeykit.model.scales import Language
from journeykit.wording import message, sentence
from journeykit.wording.catalogue import phrase
from journeykit.wording.sentences import _said

NB = "\u00a0"


@pytest.mark.parametrize(
    ("fact", "how", "english", "french"),
    [
        ("Anne", "", "Anne", "Anne"),
        ("Anne", "quoted", "“Anne”", f"«{NB}Anne{NB}»"),
        ("“No.” Again", "quoted", "“‘No.’ Again”", f"«{NB}“No.” Again{NB}»"),
        ("Lire « Trop »", "quoted", "“Lire « Trop »”", f"«{NB}Lire “Trop”{NB}»"),
        (("Anne", "Bruno"), "quoted", "“Anne” and “Bruno”", f"«{NB}Anne{NB}» et «{NB}Bruno{NB}»"),
        (("a", "b", "c"), "list", "a, b and c", "a, b et c"),
        (1234.56, "", "1,234.6", f"1{NB}234,6"),
        (0.345, "percent", "34%", f"34{NB}%"),
        (1.5, "signed", "+1.5", "+1,5"),
        (-2, "signed", "−2", "−2"),
        (0, "signed", "0", "0"),
        (-0.04, "signed", "0", "0"),
        (2.6, "whole", "3", "3"),
        (datetime.time(7, 30), "clock", "07:30", "07:30"),
        (datetime.time(7, 30), "", "07:30", "07:30"),
        (datetime.date(2026, 11, 14), "date", "14 November 2026", "14 novembre 2026"),
        ("website", "channel", "Website", "Site web"),
        ("purchase", "stage quoted", "“Purchase”", f"«{NB}Achat{NB}»"),
        (0, "plural|# gap|# gaps", f"0{NB}gaps", f"0{NB}gap"),
        (1, "plural|# gap|# gaps", f"1{NB}gap", f"1{NB}gap"),
        (1.5, "plural|# gap|# gaps", f"1.5{NB}gaps", f"1,5{NB}gap"),
        (2, "plural|# gap|# gaps", f"2{NB}gaps", f"2{NB}gaps"),
        (2, "plural|is missing|are missing", "are missing", "are missing"),
    ],
)
def test_a_fact_is_said_as_each_language_says_it(
    fact: Any, how: str, english: str, french: str
) -> None:
    assert _said(fact, how, "en") == english
    assert _said(fact, how, "fr") == french


def test_a_message_may_be_a_fact_of_another() -> None:
    known = message("moments.attention.strong.opening")
    unknown = (message("moments.unknown.relevance"), message("moments.unknown.reach"))

    said = sentence(message("moments.reason.partly_known", known=known, unknown=unknown), "fr")

    assert said == f"Attention forte\u202f; à préciser{NB}: besoins et poids dans la clientèle"


def test_braces_and_formats_in_users_words_are_only_words() -> None:
    said = sentence(message("gaps.need-unanswered", need="{0.__class__} %s # {x:quoted}"), "en")

    assert said == "Need that nothing answers: “{0.__class__} %s # {x:quoted}”"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_missing_fact_is_an_error_and_never_a_blank(language: Language) -> None:
    with pytest.raises(KeyError, match="need"):
        sentence(message("gaps.need-unanswered"), language)


def test_a_plural_of_something_else_than_a_number_is_an_error() -> None:
    with pytest.raises(TypeError, match="plural needs a number"):
        _said("three", "plural|# gap|# gaps", "en")


def test_an_unknown_key_is_an_error() -> None:
    with pytest.raises(KeyError, match="no-such-key"):
        phrase("gaps.no-such-key")
