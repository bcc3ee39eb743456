"""One project, many decks: a deck for each persona, in each language, in each client's template."""

import hashlib
import io
import json
import os
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path
from typing import Literal, TypeAlias, get_args

import attrs

from journeykit.build import check, check_languages, loaded
from journeykit.errors import JourneykitError, UsageError
from journeykit.model import Project
from journeykit.model.edition import Edition, in_edition
from journeykit.model.entity import derived_id
from journeykit.model.scales import Language

Subjects: TypeAlias = Literal["project", "persona", "journey"]
"""What there is a deck for: the project as a whole, or each of its personas or journeys."""
Subject: TypeAlias = tuple[Subjects, str | None]
Look: TypeAlias = tuple[str, str | None, str | None]
OUR_OWN: Look = ("template", None, None)
"""The look of decks for which nobody brings a template or a brand."""
MANIFEST = "manifest.json"
"""The name of the file that lists the decks of a series."""
_BRAND_FILES = {".yaml", ".yml"}
_SLIDE = "ppt/slides/slide"


@attrs.frozen(kw_only=True)
class SeriesDeck:
    """A deck of a series.

    Attributes:
        file: Its name in the folder of the series.
        persona: The id of the persona that it is about; None for all.
        journey: The id of the journey that it is about; None for all.
        language: The language that it is written in.
        template: The template that it is made with; None for our own, or that of the brand.
        brand: The brand file that it is made with; None for none.
        edition: The edition that it shows.
        sha256: The digest of the file, to tell whether it is still the one that was made.
        slides: How many slides it has.
    """

    file: str
    persona: str | None
    journey: str | None
    language: Language
    template: str | None
    brand: str | None
    edition: Edition
    sha256: str = ""
    slides: int = 0


@attrs.frozen
class Series:
    """What a series made.

    Attributes:
        decks: In the order in which they were made.
        manifest: The file that lists them.
    """

    decks: tuple[SeriesDeck, ...]
    manifest: Path

    @property
    def files(self) -> tuple[Path, ...]:
        """The files of the decks."""
        return tuple(self.manifest.parent / deck.file for deck in self.decks)

    def as_rows(self) -> list[dict[str, object]]:
        """Return the decks as plain rows, as the manifest has them."""
        return [attrs.asdict(deck) for deck in self.decks]


def series(
    project: Project | str | os.PathLike[str],
    directory: str | os.PathLike[str],
    *,
    each: Subjects = "project",
    languages: Sequence[Language] | None = None,
    brands: Sequence[str | os.PathLike[str]] = (),
    edition: Edition = "client",
    slides: Sequence[str] | None = None,
    on_deck: Callable[[SeriesDeck, int], None] | None = None,
) -> Series:
    """Write a deck for each persona or journey, in each language and each brand.

    The decks are called ``PROJECT.SUBJECT.BRAND.LANG.pptx``, without the parts that there is
    no choice of. Beside them ``manifest.json`` lists those that are finished, at any time, also
    where the series is interrupted or one deck fails: each file is there as a whole or not at all.
    Every template and brand is tried before anything is written.

    Args:
        project: The project, or the file or folder to load it from.
        directory: The folder to write to; made if missing. Other files in it are left alone.
        each: What there is a deck for.
        languages: The languages to write in; None for the project's own.
        brands: The clients' templates (.pptx, .potx) and brand files (.yaml); none for our own.
        edition: ``client`` leaves out what is marked internal.
        slides: The kinds of slide of each deck, in order; None for all that it has by default.
        on_deck: Called with every deck that has been written, and how many are still to come.

    Returns:
        The decks.

    Raises:
        UsageError: A language, the edition, what there is a deck for or a kind of slide is
            unknown, the project has no persona or journey to make a deck for, several templates
            or brands cannot be used, or the folder has another ``manifest.json``.
        JourneykitError: The project cannot be read, or one template or brand not be used.
        OSError: A file cannot be read or written.
    """
    check("edition", edition, get_args(Edition))
    check("series for each", each, get_args(Subjects))
    check_languages(languages)
    _check_kinds(slides)
    whole = loaded(project)
    spoken = tuple(dict.fromkeys(languages or (whole.language,)))
    subjects = _subjects(in_edition(whole, edition), each)
    looks = _looks(brands)
    planned = tuple(_planned(whole.id, subjects, looks, spoken, edition))
    _check_looks(whole, looks, edition)
    folder = Path(directory)
    _refuse_another_manifest(folder / MANIFEST)
    folder.mkdir(parents=True, exist_ok=True)
    made = Series((), folder / MANIFEST)
    _write_manifest(made, whole)
    for left, deck in zip(reversed(range(len(planned))), planned, strict=True):
        finished = _made(whole, deck, folder, slides)
        made = attrs.evolve(made, decks=(*made.decks, finished))
        _write_manifest(made, whole)
        if on_deck:
            on_deck(finished, left)
    return made


def _subjects(shown: Project, each: Subjects) -> tuple[Subject, ...]:
    """Return whom or what there is a deck for: the option, and its value."""
    if each == "project":
        return ((each, None),)
    found = shown.personas if each == "persona" else shown.journeys
    if not found:
        raise UsageError(f"there is no {each} to make a deck for")
    return tuple((each, subject.id) for subject in found)


def _looks(brands: Sequence[str | os.PathLike[str]]) -> tuple[Look, ...]:
    """Return what the decks look like: the option, its value, and the name in those of files."""
    found = tuple(
        ("brand" if Path(path).suffix.lower() in _BRAND_FILES else "template", path, name)
        for path, name in _names(brands).items()
    )
    return found or (OUR_OWN,)


def _check_kinds(slides: Sequence[str] | None) -> None:
    from journeykit.exporters.deck.choice import chosen_kinds

    chosen_kinds(slides)


def _check_looks(project: Project, looks: Sequence[Look], edition: Edition) -> None:
    """Make a cover in every look: what is wrong with any of them is said at once.

    Raises:
        JourneykitError: Slides cannot be made in one of them; of several, a `UsageError` says all.
    """
    from journeykit.exporters import render

    failures: dict[str, JourneykitError] = {}
    for option, path, _ in looks:
        try:
            if path is not None:
                render(project, "pptx", slides=("cover",), edition=edition, **{option: path})
        except JourneykitError as error:
            failures.setdefault(str(error), error)
    if len(failures) == 1:
        raise next(iter(failures.values()))
    if failures:
        raise UsageError("; ".join(failures)) from next(iter(failures.values()))


def _refuse_another_manifest(path: Path) -> None:
    """Refuse to replace a manifest that lists something else, such as that of a web site."""
    if not path.exists():
        return
    try:
        found = json.loads(path.read_bytes())
    except ValueError:
        found = None
    if not isinstance(found, dict) or not {"project", "decks"} <= found.keys():
        raise UsageError(f"'{path}' is not the list of a series: choose another folder")


def _planned(
    project: str,
    subjects: Sequence[Subject],
    looks: Sequence[Look],
    languages: Sequence[Language],
    edition: Edition,
) -> Iterator[SeriesDeck]:
    """Iterate over the decks to make, in the order of making."""
    from journeykit.documents.file_names import file_names

    choices = tuple(product(subjects, looks, languages))
    names = [
        ".".join(filter(None, (project, subject[1], look[2], language)))
        for subject, look, language in choices
    ]
    stems = file_names(names)
    for name, ((each, chosen), (option, path, _), language) in zip(names, choices, strict=True):
        yield SeriesDeck(
            file=f"{stems[name]}.pptx",
            persona=chosen if each == "persona" else None,
            journey=chosen if each == "journey" else None,
            language=language,
            template=path if option == "template" else None,
            brand=path if option == "brand" else None,
            edition=edition,
        )


def _names(files: Sequence[str | os.PathLike[str]]) -> Mapping[str, str]:
    """Return what each look is called in the names of files; many are called the same."""
    paths = {os.fspath(file): Path(file) for file in files}
    shared = Counter(path.stem for path in paths.values())
    names = {
        given: path.stem if shared[path.stem] == 1 else f"{path.absolute().parent.name} {path.stem}"
        for given, path in paths.items()
    }
    slugs = {given: derived_id(name) for given, name in names.items()}
    for given, slug in slugs.items():
        other = next(one for one, same in slugs.items() if same == slug)
        if other != given:
            raise UsageError(f"decks of '{other}' and '{given}' would have the same names")
    return slugs


def _made(
    project: Project, deck: SeriesDeck, folder: Path, slides: Sequence[str] | None
) -> SeriesDeck:
    """Write a deck; return it with what is known of its file."""
    from journeykit.exporters import render, write

    options: dict[str, object] = {"language": deck.language, "edition": deck.edition}
    chosen = ("persona", "journey", "template", "brand")
    stated = {name: getattr(deck, name) for name in chosen}
    options |= {name: value for name, value in stated.items() if value is not None}
    content = render(project, "pptx", slides=slides, **options)
    if not isinstance(content, bytes):
        raise UsageError("the exporter of the format 'pptx' makes no file")
    write(folder / deck.file, content)
    digest = hashlib.sha256(content).hexdigest()
    return attrs.evolve(deck, sha256=digest, slides=_slide_count(content))


def _slide_count(content: bytes) -> int:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return sum(name.startswith(_SLIDE) for name in archive.namelist())


def _write_manifest(made: Series, project: Project) -> None:
    from journeykit.documents.files import write_atomically

    content = {"project": project.id, "decks": made.as_rows()}
    text = json.dumps(content, indent=2, ensure_ascii=False) + "\n"
    write_atomically(made.manifest, text.encode())
