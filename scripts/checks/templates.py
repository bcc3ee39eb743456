"""Decks on templates and in brands: every example in every language, built and checked alike.

Templates of third parties lie in a folder that an environment variable names; those of our own are
there in every clone: the brand files of the documentation, python-pptx's own template, and hostile
ones that the tests make.
"""

import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

import attrs
import pptx

import journeykit
from journeykit.exporters.deck.template_file import template_file
from scripts.checks.deck import read_deck
from scripts.checks.decks import outcomes_of
from scripts.checks.examples import LANGUAGES
from scripts.checks.finding import Finding, Outcome
from scripts.checks.package import bad_language_tags
from scripts.checks.rendering import SHEET, converted, pages_of
from scripts.checks.validators import schema_and_semantics
from tests.deck.templates import HARDEST, template

BRANDS = Path("docs/how-to/files/brands")
DPI = 48
"""Of the pictures: as large as they are on a contact sheet."""
_COUNT = re.compile(r" \(\d+\)$")
_OF_TEMPLATE = re.compile(r"/?ppt/(?!slides/|charts/|notesSlides/|tags/|embeddings/|media/)")
"""Where findings are that a template may have had before a deck was built on it."""


@attrs.frozen
class Look:
    """What decks are built on.

    Attributes:
        name: What the report calls it.
        options: The options of an export.
        file: The template of a third party, as it is; None for what we made ourselves.
    """

    name: str
    options: Mapping[str, Any]
    file: Path | None = None

    @property
    def folder(self) -> str:
        """A name for the folder of its decks."""
        return re.sub(r"[^\w.-]+", "-", self.name).strip("-")


@attrs.frozen
class Checked:
    """What became of the decks in one look.

    Attributes:
        look: The name of the look.
        decks: How many decks were built.
        slides: How many slides they have together.
        outcomes: One a check, over all decks.
    """

    look: str
    decks: int
    slides: int
    outcomes: tuple[Outcome, ...]


def looks(third_parties: Sequence[Path]) -> tuple[Look, ...]:
    """Return everything to build on: templates of third parties first, then our own."""
    own = Path(pptx.__file__).parent / "templates" / "default.pptx"
    return (
        *(_on_file(path) for path in third_parties),
        attrs.evolve(_on_file(own), name="python-pptx's own template"),
        *(Look(path.name, {"brand": str(path)}) for path in sorted(BRANDS.glob("*.yaml"))),
        *(Look(name, {"template": template(changes)}) for name, changes in HARDEST.items()),
    )


def _on_file(path: Path) -> Look:
    return Look(path.name, {"template": template_file(path)}, path)


def checked(look: Look, examples: Sequence[Path], target: Path) -> Checked:
    """Build every example in every language, and check what it gave.

    Args:
        look: What to build on.
        examples: The projects.
        target: The folder for the decks and a picture of each; what is in it is lost.
    """
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    decks = [deck for example in examples for deck in _built(example, look, target)]
    theirs = _faults_of(look.file) if look.file else frozenset()
    with tempfile.TemporaryDirectory(prefix="journeykit-template-") as scratch:
        said = converted(decks, Path(scratch))
        each = [_deck_outcomes(deck, Path(scratch), said, theirs) for deck in decks]
    slides = sum(len(read_deck(deck).slides) for deck in decks)
    return Checked(look.name, len(decks), slides, _merged(each))


def _built(example: Path, look: Look, target: Path) -> Iterator[Path]:
    project = journeykit.load(example)
    for language in LANGUAGES:
        path = target / f"{example.stem}.{language}.pptx"
        journeykit.export(project, path, language=language, **look.options)
        yield path


def _deck_outcomes(deck: Path, pdfs: Path, said: str, theirs: frozenset[Finding]) -> list[Outcome]:
    pictures = pdfs / deck.stem
    outcomes = outcomes_of(deck, lambda read: pages_of(read, pdfs, said, pictures, dpi=DPI))
    if (pictures / SHEET).is_file():
        shutil.move(pictures / SHEET, deck.with_suffix(".png"))
    shutil.rmtree(pictures, ignore_errors=True)
    return [_own(outcome, deck, theirs) for outcome in outcomes]


def _own(outcome: Outcome, deck: Path, theirs: frozenset[Finding]) -> Outcome:
    """Return an outcome whose faults name the deck; those of the template itself become notes.

    All other notes are those of the same example as it is shipped.
    """
    faults = (each for each in outcome.faults if each not in theirs)
    named = tuple(attrs.evolve(each, where=f"{deck.name}, {each.where}") for each in faults)
    kept = (each for each in outcome.faults if each in theirs)
    notes = (attrs.evolve(each, message=f"{each.message} (so in the template)") for each in kept)
    return Outcome(_COUNT.sub("", outcome.check), named, tuple(notes))


def _merged(each: Sequence[Sequence[Outcome]]) -> tuple[Outcome, ...]:
    """Return one outcome a check, over all decks; what several say is noted once."""
    found: dict[str, list[Outcome]] = {}
    for outcome in chain.from_iterable(each):
        found.setdefault(outcome.check, []).append(outcome)
    return tuple(
        Outcome(
            check,
            tuple(chain.from_iterable(one.faults for one in outcomes)),
            tuple(dict.fromkeys(chain.from_iterable(one.notes for one in outcomes))),
        )
        for check, outcomes in found.items()
    )


def _faults_of(file: Path) -> frozenset[Finding]:
    """Return what is wrong with a template itself: decks keep its masters as they are."""
    faults = (*schema_and_semantics(file).faults, *bad_language_tags(read_deck(file)))
    return frozenset(each for each in faults if _OF_TEMPLATE.match(each.where))
