"""Decks on templates: what they are built on, and which faults are the template's own."""

from pathlib import Path

import pytest

from scripts.checks import templates
from scripts.checks.finding import Finding, Outcome
from scripts.checks.templates import checked, looks
from tests.deck.templates import template

MASTERS = Finding("/ppt/slideMasters/slideMaster1.xml", "is not as the schema wants it")
SLIDES = Finding("slide 2", "has no title")
MINIMAL = Path("examples/minimal.yaml")


@pytest.fixture(autouse=True)
def no_programs_are_run(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [Outcome("openxml-audit finds no error (3)", (MASTERS, SLIDES))]
    monkeypatch.setattr(templates, "converted", lambda *_: "")
    monkeypatch.setattr(templates, "outcomes_of", lambda *_: found)
    monkeypatch.setattr(
        templates, "schema_and_semantics", lambda _: Outcome("it is valid", (MASTERS,))
    )


@pytest.fixture
def client(tmp_path: Path) -> Path:
    path = tmp_path / "client.pptx"
    path.write_bytes(template().content)
    return path


def test_templates_of_our_own_are_there_in_every_clone(client: Path) -> None:
    own, all_of_them = looks(()), looks((client,))

    assert len(own) >= 6
    assert [look.name for look in all_of_them] == ["client.pptx", *(look.name for look in own)]
    assert len({look.folder for look in all_of_them}) == len(all_of_them)


def test_every_example_is_built_in_every_language(client: Path, tmp_path: Path) -> None:
    result = checked(looks((client,))[0], [MINIMAL], tmp_path / "out")

    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "minimal.en.pptx",
        "minimal.fr.pptx",
    ]
    assert (result.decks, result.slides) == (2, 12)


def test_a_fault_of_the_template_is_noted_and_one_of_ours_names_its_deck(
    client: Path, tmp_path: Path
) -> None:
    (outcome,) = checked(looks((client,))[0], [MINIMAL], tmp_path / "out").outcomes

    assert outcome.check == "openxml-audit finds no error"
    assert [fault.where for fault in outcome.faults] == [
        "minimal.fr.pptx, slide 2",
        "minimal.en.pptx, slide 2",
    ]
    assert [note.message for note in outcome.notes] == [f"{MASTERS.message} (so in the template)"]


def test_no_fault_of_a_brand_is_the_templates(tmp_path: Path) -> None:
    brand = next(look for look in looks(()) if "brand" in look.options)
    (outcome,) = checked(brand, [MINIMAL], tmp_path / "out").outcomes

    assert len(outcome.faults) == 4
    assert outcome.notes == ()
