"""Every wording, in both languages: complete, well set, and safe around users' words."""

import re
from collections.abc import Iterable, Iterator
from itertools import product
from string import Formatter

import pytest

from journeykit.model.scales import Language
from journeykit.wording.catalogue import keys, phrase
from journeykit.wording.catalogue.vocabularies import VOCABULARIES
from journeykit.wording.sentences import _WAYS
from journeykit.wording.typography import spaced

LANGUAGES: tuple[Language, ...] = ("en", "fr")

NO_BREAK_BEFORE = re.compile(r"(?<![\u00a0\d])[:%»]|(?<!\u202f)[;!?]|«(?!\u00a0)")
CODE = re.compile(r"https?://[^\s)]+|pip install \S+\]'| \.\w+")
"""Addresses, commands and the endings of files keep to rules of their own."""
ELIDING = re.compile(r"\b(?:de|le|la|que|ne|je|me|te|se|ce|si|jusque|lorsque|puisque) $")


def parts(key: str, language: Language) -> Iterator[tuple[str, str | None, str]]:
    """Iterate over a template: what stands before each fact, its name, and how it is said."""
    for literal, field, how, _ in Formatter().parse(phrase(key).in_language(language)):
        yield literal, field, how or ""


def manner(how: str) -> str:
    """Return how a fact is said; a language may need a plural where the other does not."""
    return "" if how.startswith("plural|") else how


def own_words(key: str, language: Language) -> Iterator[str]:
    """Iterate over what the template says itself, the forms of plurals included."""
    for literal, _, how in parts(key, language):
        yield CODE.sub("x", literal)
        if how.startswith("plural|"):
            yield from how.split("|")[1:]


def templates() -> Iterator[tuple[str, Language]]:
    """Iterate over every key in every language."""
    yield from product(keys(), LANGUAGES)


def facts(key: str, language: Language) -> set[tuple[str, str]]:
    return {(field, manner(how)) for _, field, how in parts(key, language) if field}


def test_both_languages_say_the_same_facts() -> None:
    assert [key for key in keys() if facts(key, "en") != facts(key, "fr")] == []


def test_every_fact_is_said_in_a_known_way() -> None:
    known = {"", "list", *_WAYS, *VOCABULARIES}
    ways = {
        (key, how.split(" ")[-1] if how.partition(" ")[0] in VOCABULARIES else how)
        for key, language in templates()
        for _, how in facts(key, language)
    }

    assert [(key, way) for key, way in ways if way not in known] == []


def test_a_plural_has_two_forms() -> None:
    plurals = [
        (key, how)
        for key, language in templates()
        for _, _, how in parts(key, language)
        if how.startswith("plural")
    ]

    assert [(key, how) for key, how in plurals if how.count("|") != 2] == []


def test_french_is_set_as_the_french_set_it() -> None:
    set_words = [(key, spaced(words, "fr")) for key in keys() for words in own_words(key, "fr")]

    assert [(key, words) for key, words in set_words if NO_BREAK_BEFORE.search(words)] == []


def test_english_sets_no_space_before_punctuation() -> None:
    assert offenders(r"\s[:;!?%,.]", ("en",)) == []


def test_apostrophes_quotation_marks_and_ellipses_are_typographic() -> None:
    assert offenders(r"""['"]|\.\.\.""", LANGUAGES) == []


def test_terms_of_the_trade_stay_out_of_the_prose() -> None:
    assert offenders(r"(?i)\bvalence|\bu-index", LANGUAGES) == []


def test_no_word_that_elides_stands_before_a_bare_fact() -> None:
    bare = {"", "list", *VOCABULARIES}
    before_facts = [
        (key, literal)
        for key in keys()
        for literal, field, how in parts(key, "fr")
        if field and how in bare
    ]

    assert [(key, words) for key, words in before_facts if ELIDING.search(words)] == []


def offenders(pattern: str, languages: Iterable[Language]) -> list[tuple[str, str]]:
    """Return the keys with words of our own in which a pattern is found."""
    return [
        (key, words)
        for key, language in product(keys(), languages)
        for words in own_words(key, language)
        if re.search(pattern, words)
    ]


@pytest.mark.parametrize("vocabulary", VOCABULARIES)
def test_every_label_exists_in_both_languages(vocabulary: str) -> None:
    for label in VOCABULARIES[vocabulary].values():
        assert label.en.strip()
        assert label.fr.strip()
        assert "'" not in label.en + label.fr
