"""Icons guessed from free text."""

import pytest
from hypothesis import given, strategies as st

from journeykit.icons import for_activity, for_device, for_place, names
from journeykit.icons.guesses import _LONGEST_PHRASE, Language, _words
from journeykit.icons.vocabulary import ACTIVITIES, DEVICES, IDIOMS, PLACES, Entry

EVERY_ENTRY = [*ACTIVITIES, *PLACES, *DEVICES]


def phrases(entry: Entry) -> list[str]:
    return [phrase.strip() for phrase in f"{entry.fr},{entry.en}".split(",")]


@pytest.mark.parametrize(
    ("text", "icon"),
    [
        ("Réveil", "sunrise"),
        ("Petit-déjeuner en famille", "coffee"),
        ("Dépose les enfants à l’école en voiture", "baby"),
        ("Trajet en train, podcast", "train-front"),
        ("Métro jusqu’à la Part-Dieu", "train-front"),
        ("Pause déjeuner, compare des modèles", "utensils"),
        ("COURSES AU SUPERMARCHÉ", "shopping-cart"),
        ("Course à pied au parc", "footprints"),
        ("Retour à vélo", "bike"),
        ("Travail au bureau", "briefcase"),
        ("Soirée séries", "tv"),
        ("Lit trois comparatifs", "book-open"),
        ("Au lit", "bed"),
        ("Sommeil", "bed"),
        ("Wakes up and checks the phone", "sunrise"),
        ("Commute by bike", "bike"),
        ("Night shift", "briefcase"),
        ("Lunch at the desk", "utensils"),
        ("Reads a novel", "book-open"),
        ("Sleep", "bed"),
    ],
)
def test_a_word_of_the_activity_gives_its_icon(text: str, icon: str) -> None:
    assert for_activity(text) == icon


def test_only_whole_words_count() -> None:
    assert for_activity("Entraîneur, carton, workaholic") == "clock"


def test_an_idiom_with_a_telling_word_tells_nothing() -> None:
    assert for_activity("En train de lire") == "book-open"
    assert for_activity("En train d’attendre") == "clock"


def test_the_longest_phrase_wins_over_the_first_word() -> None:
    assert for_activity("Dort après le poste de nuit") == "briefcase"
    assert for_device("Ordinateur de bureau") == "monitor"


def test_a_language_leaves_the_words_of_the_other_out() -> None:
    assert for_activity("Pause déjeuner", "fr") == "utensils"
    assert for_activity("Pause déjeuner", "en") == "clock"


def test_an_english_article_is_no_french_tea() -> None:
    assert for_activity("Waits for the plumber") == "clock"


@pytest.mark.parametrize(
    ("text", "icon"),
    [
        ("Chez elle", "house"),
        ("Bureau", "building-2"),
        ("Hôpital", "hospital"),
        ("In the park", "trees"),
        ("Lyon", "map-pin"),
    ],
)
def test_a_word_of_the_place_gives_its_icon(text: str, icon: str) -> None:
    assert for_place(text) == icon


@pytest.mark.parametrize(
    ("text", "icon"),
    [
        ("smartphone", "smartphone"),
        ("Téléphone portable", "smartphone"),
        ("Ordinateur portable", "laptop"),
        ("tablet", "tablet"),
        ("Minitel", "monitor-smartphone"),
    ],
)
def test_a_word_of_the_device_gives_its_icon(text: str, icon: str) -> None:
    assert for_device(text) == icon


@given(st.text(), st.sampled_from([None, "fr", "en"]))
def test_any_text_gives_an_icon_that_exists(text: str, language: Language | None) -> None:
    found = {for_activity(text, language), for_place(text, language), for_device(text, language)}
    assert found <= set(names())


@pytest.mark.parametrize("entry", EVERY_ENTRY, ids=lambda entry: entry.icon)
def test_every_entry_names_an_icon_that_exists(entry: Entry) -> None:
    assert entry.icon in names()


@pytest.mark.parametrize("entry", [*EVERY_ENTRY, IDIOMS], ids=lambda entry: entry.icon)
def test_every_phrase_is_written_as_text_is_read(entry: Entry) -> None:
    for phrase in phrases(entry):
        assert _words(phrase) == phrase.split()
        assert 1 <= len(phrase.split()) <= _LONGEST_PHRASE


@pytest.mark.parametrize("entry", ACTIVITIES, ids=lambda entry: entry.icon)
def test_every_entry_can_be_reached(entry: Entry) -> None:
    assert entry.icon in {for_activity(phrase) for phrase in phrases(entry)}
