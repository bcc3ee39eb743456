"""Values of the model are equal by what they say, hashable, copied and shown in one short line."""

import copy
import pickle
from pathlib import Path

import attrs
import pytest

from journeykit.documents import load
from journeykit.model import Barrier, Emotion, Need, Persona, Project, Touchpoint

FOULEE = load(Path("examples/foulee"))


def test_values_are_equal_if_they_are_of_one_class_and_say_the_same() -> None:
    need = Need(text="Rest", extra={"acme.score": 1})

    assert need == Need(text="Rest", extra={"acme.score": 1})
    assert hash(need) == hash(Need(text="Rest"))
    assert need != Need(text="Rest")
    assert need != Barrier(text="Rest")
    assert need != "Rest"


def test_where_a_project_was_loaded_from_does_not_matter() -> None:
    elsewhere = attrs.evolve(FOULEE, origin=None)

    assert elsewhere == FOULEE
    assert hash(elsewhere) == hash(FOULEE)


@pytest.mark.parametrize(
    "again",
    [copy.copy(FOULEE), copy.deepcopy(FOULEE), pickle.loads(pickle.dumps(FOULEE))],  # noqa: S301  # our own
)
def test_a_copy_is_equal_and_knows_its_own_parts(again: Project) -> None:
    assert again == FOULEE
    assert again.index.place(again.personas[0]).path == "personas[0]"


def test_what_is_left_out_is_not_shown() -> None:
    touchpoint = Touchpoint(name="Test run", emotion=Emotion(1), frictions=["Queue"])

    assert repr(touchpoint) == (
        "Touchpoint(id='test-run', name='Test run', emotion=Emotion(valence=1), "
        "frictions=[<Friction queue>])"
    )


def test_a_long_value_is_shown_in_short() -> None:
    persona = Persona(name="x" * 500, goals=["a", "b", "c", "d"], interests=["1", "2", "3", "4"])

    assert len(repr(persona)) < 300
    assert "goals=['a', 'b', 'c', … 4 in all]" in repr(persona)
    assert "interests=[<Interest 1>, <Interest 2>, <Interest 3>, … 4 in all]" in repr(persona)
    assert len(repr(FOULEE)) < 4_000
