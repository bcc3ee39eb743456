"""The parts of the reference that are made from the model and the rules."""

from pathlib import Path
from typing import Any

import attrs
import pytest

from journeykit.analysis.gaps.rules import RULES
from journeykit.model import Emotion, Entity, Moment, Project
from scripts.build_reference import PAGES, PARTS, classes, left_out, section, takes, updated
from scripts.docstrings import meanings, prose, summary


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


def test_every_kind_of_entity_is_found() -> None:
    assert set(Entity.__subclasses__()) <= set(classes(Project))


@pytest.mark.parametrize(
    ("owner", "field", "said"),
    [
        (Moment, "start", "a time of day such as 07:30"),
        (Moment, "attention", "a whole number from 1 to 5"),
        (Moment, "devices", "a list of texts"),
        (Moment, "channels", "a list, each the id of a channel"),
        (Moment, "emotion", "[an emotion](#emotion)"),
        (Moment, "needs", "a list, each [a need](#need)"),
        (Project, "language", "one of `en`, `fr`"),
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

    assert "`emotion` of a touchpoint" in said
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
    assert prose(Documented).startswith("The first paragraph. The second.")
    assert meanings(Documented) == {"one": "What it means.", "two": "`yes`, or else no."}
