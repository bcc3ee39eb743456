"""The parts of the reference that are made from the model and the rules."""

from pathlib import Path
from typing import Any

import attrs
import pytest

from journeykit.analysis.gaps.rules import RULES
from journeykit.documents.json_schema.classes import classes
from journeykit.documents.json_schema.docstrings import meanings, on_one_line, summary
from journeykit.documents.limits import DEFAULT_LIMITS
from journeykit.documents.yaml_reading import yaml_tree
from journeykit.model import Emotion, Entity, Moment, Persona, Project, Touchpoint, Verdict
from scripts.build_reference import PAGES, PARTS, updated
from scripts.reference.examples import EXAMPLES, example_in_place, example_of
from scripts.reference.kinds import THEMES, description, left_out, section, takes
from scripts.reference.scales import numbers, vocabularies
from tests.documents.loader_only import problems_of, rules_broken
from tests.documents.places import document_with


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_committed_page_is_what_the_script_makes(page: Path) -> None:
    text = page.read_text(encoding="utf-8")

    assert text == updated(text), "run `python -m scripts.build_reference`"


def test_every_part_stands_on_a_page() -> None:
    text = "".join(page.read_text(encoding="utf-8") for page in PAGES)

    assert all(f"build_reference: {name} -->" in text for name in PARTS)


def test_a_part_that_went_stale_is_renewed() -> None:
    stale = "<!-- made by scripts/build_reference: rules -->\nout of date\n<!-- end -->\n"

    assert f"`{RULES[0].id}`" in updated(stale)
    assert "out of date" not in updated(stale)


CLASSES = classes(Project)


def test_every_kind_of_entity_is_found_and_has_its_theme() -> None:
    themes = [name for names in THEMES.values() for name in names]

    assert set(Entity.__subclasses__()) <= set(CLASSES)
    assert sorted(themes) == sorted(owner.__name__ for owner in CLASSES)


@pytest.mark.parametrize("owner", CLASSES, ids=lambda owner: owner.__name__)
def test_every_class_has_an_example_that_loads(owner: Any) -> None:
    example = tree_of_yaml(example_of(owner))
    own = {field.name for field in attrs.fields(owner) if field.init and not field.inherited}
    problems = problems_of(document_with(owner, example))

    assert [str(problem) for problem in problems if rules_broken(problem) != {"reference"}] == []
    assert len(own & example.keys()) >= min(2, len(own))


def tree_of_yaml(text: str) -> dict[str, Any]:
    value: dict[str, Any] = yaml_tree(text, DEFAULT_LIMITS).value
    return value


def test_no_example_is_left_behind() -> None:
    assert tree_of_yaml(EXAMPLES.read_text("utf-8")).keys() == {owner.__name__ for owner in CLASSES}


def test_an_example_stands_below_its_key() -> None:
    assert example_in_place(Emotion).startswith("emotion:\n  valence: -1\n  label: ")
    assert example_in_place(Moment).startswith("moments:\n  - start: 07:15\n    end: ")
    assert example_in_place(Project).startswith("journeykit: 1\ntitle: ")


def test_the_scales_say_where_they_stand_and_what_they_mean() -> None:
    lines = numbers().splitlines()
    valence, weight = (next(x for x in lines if x.startswith(y)) for y in ("| Valence", "| Weight"))

    assert "| a number from -2 to 2 | How good or bad it feels" in valence
    assert "`valence` of [an emotion](document.md#emotion)" in valence
    assert "0 to 1,000,000 |" in weight


def test_a_vocabulary_has_its_labels_in_both_languages() -> None:
    said = vocabularies()

    assert "| `survey` | Survey | Enquête |" in said
    assert "Stands in `frequency` of [a friction](document.md#friction)." in said


@pytest.mark.parametrize(
    ("owner", "field", "said"),
    [
        (Moment, "start", "a time of day such as 07:30"),
        (Moment, "attention", "a whole number from 1 to 5"),
        (Moment, "devices", "a list of texts"),
        (Moment, "channels", "a list, each the id of [a channel](#channel)"),
        (Moment, "emotion", "[an emotion](#emotion)"),
        (Moment, "needs", "a list, each [a need](#need)"),
        (Project, "language", "one of `en`, `fr`"),
        (Persona, "brands", "a list, each [a used brand](#used-brand)"),
        (Persona, "portrait", "[an image](#image)"),
        (Touchpoint, "channel", "the id of [a channel](#channel)"),
        (Verdict, "about", "a reference to any statement"),
    ],
)
def test_a_key_says_what_it_takes(owner: Any, field: str, said: str) -> None:
    assert takes(attrs.fields_dict(owner)[field].type) == said


def test_what_is_required_is_told_from_what_has_a_default() -> None:
    fields = attrs.fields_dict(Moment)

    assert left_out(fields["start"]) == "**required**"
    assert left_out(fields["asleep"]) == "`false`"
    assert left_out(fields["id"]) == "derived"
    assert left_out(fields["attention"]) == ""


def test_a_section_tells_where_the_entity_stands_and_its_short_form() -> None:
    said = section(Emotion)

    assert "`emotion` of [a touchpoint](#touchpoint)" in said
    assert "a bare number is its `valence`" in said


class Documented:
    """The first paragraph.

    The
    second.

    Attributes:
        one: What it
            means.
        two: ``yes``, or else no.

    Raises:
        ValueError: Never.
    """


def test_docstrings_are_read_section_by_section() -> None:
    assert summary(Documented) == "The first paragraph."
    assert description(Documented) == "The first paragraph. The second."
    assert on_one_line("``a``\n  b") == "`a` b"
    assert meanings(Documented) == {"one": "What it means.", "two": "`yes`, or else no."}
