"""What strangers and slips of the hand put into files, one by one: a clear report, and no more.

Every file is refused for one reason, with its line, alone as well as included by another file.
What is good although it looks odd is here, too.
"""

import datetime
import time
from pathlib import Path

import pytest

from journeykit.documents import Limits, load
from journeykit.errors import DocumentError
from tests.documents.folders import HEAD, write

MOST_SECONDS = 10
DAY = "personas: [{name: A, days: [{moments: [%s]}]}]\n"
JOURNEY = "journeys: [{title: J, stages: [{kind: use, touchpoints: [{name: P, %s}]}]}]\n"
TWO = "- {title: %s, stages: [{kind: use, touchpoints: [{name: P, %s}]}]}\n"
LAUGHS = "".join(
    f"{name}: &{name} [{', '.join([f'*{inner}'] * 9)}]\n"
    for inner, name in zip("abcdefgh", "bcdefghi", strict=True)
)
BAD: dict[str, tuple[str | bytes, str]] = {
    "binary": (b"\x89PNG\r\n\x1a\n\0\0", "1: expected a text in UTF-8, got the byte 0x89"),
    "binary that is UTF-8": (b"title: \0\x01", "1: expected characters that YAML admits, got the"),
    "Latin-1": ("a: b\nowner: Zoé".encode("latin-1"), "2: expected a text in UTF-8, got the byte"),
    "UTF-16": ("owner: Zoé".encode("utf-16"), "1: expected a text in UTF-8, got the byte"),
    "tabs as indentation": ("brand:\n\tname: B\n", "2: expected valid YAML; "),
    "alias bomb": (f"a: &a [lol]\n{LAUGHS}", "expected aliases that stand for at most 100000 val"),
    "deep nesting": ("extra: " + "[" * 100_000, "1: expected lists and mappings at most 64 levels"),
    "repeated key": ("owner: A\nowner: B\n", "2: owner: expected each key once, got 'owner' again"),
    "unknown key": (
        "ownr: A\n",
        "1: ownr: expected a known key of the project, got 'ownr'; did",
    ),
    "unknown key below": ("brand: {name: B, tune: x}\n", "1: brand.tune: expected a known key of"),
    "text for a list": ("evidence: x\n", "1: evidence: expected a list, got 'x'; write [x]"),
    "number for a text": ("owner: 3\n", "1: owner: expected a text"),
    "mapping for a text": ("owner: {a: b}\n", "1: owner: expected a text"),
    "list for an entity": ("brand: [B]\n", "1: brand: expected a text"),
    "text for a number": (
        "opportunities: [{title: O, impact: high}]\n",
        "1: opportunities[0].impact: expected a whole number from 1 to 5, got 'high'",
    ),
    "number out of its scale": (
        "opportunities: [{title: O, impact: 6}]\n",
        "1: opportunities[0].impact: expected a whole number from 1 to 5, got 6",
    ),
    "7:5": (
        DAY % "{start: 7:5, end: 8:00, activity: A}",
        "1: personas[0].days[0].moments[0].start: expected a time of day such as 07:30, got '7:5'",
    ),
    "25:00": (
        DAY % "{start: 7:50, end: 25:00, activity: A}",
        "1: personas[0].days[0].moments[0].end: expected a time of day",
    ),
    "no for false": (
        "brand: {name: B, internal: no}\n",
        "1: brand.internal: expected true or",
    ),
    ".inf": ("metrics: [{kind: nps, value: .inf}]\n", "1: metrics[0].value: expected a number"),
    "NaN": ("metrics: [{kind: nps, value: .nan}]\n", "1: metrics[0].value: expected a number"),
    "impossible date": (
        "deck: {date: 2026-02-30}\n",
        "1: deck.date: expected a date such as 2026-09-14, got '2026-02-30'",
    ),
    "negative share": (
        "personas: [{name: A, segment_share: -0.1}]\n",
        "1: personas[0].segment_share: expected a number from 0 to 1, got -0.1",
    ),
    "share above 1": (
        "personas: [{name: A, segment_share: 1.1}]\n",
        "1: personas[0].segment_share: expected a number from 0 to 1, got 1.1",
    ),
    "moments that overlap": (
        DAY % "{start: 9:00, end: 10:00, activity: A}, {start: 9:59, end: 11:00, activity: B}",
        "1: personas[0].days[0].moments[1].start: expected a day without overlap",
    ),
    "moments that run backwards": (
        DAY % ", ".join(f"{{start: {n}:00, end: {n}:30, activity: A{n}}}" for n in (9, 8, 7)),
        "1: personas[0].days[0].moments[2].start: expected ",
    ),
    "duplicate id": (
        "personas:\n- {id: a, name: A}\n- {id: a, name: B}\n",
        "3: personas[1].id: expected an id of its own for this persona, got 'a'",
    ),
    "reference to nothing": (
        (
            "personas: [{name: Ludovic}]\njourneys:\n"
            "- {title: J, persona: ludovik, stages: [{kind: use}]}\n"
        ),
        "3: journeys[0].persona: expected the id of a persona, got 'ludovik'; did you mean",
    ),
    "ambiguous reference": (
        f"journeys:\n{TWO}{TWO}opportunities:\n- {{title: O, answers: [x]}}\n"
        % ("J", "frictions: [x]", "K", "frictions: [x]"),
        "5: opportunities[0].answers[0]: expected the id of a friction",
    ),
    "journeys in a circle": (
        f"journeys:\n{TWO}{TWO}" % ("J", "opens: k", "K", "opens: j"),
        "3: journeys[1].stages[0].touchpoints[0].opens: expected journeys that do not open each",
    ),
    "journey without stages": (
        "journeys:\n- {title: J, stages: []}\n",
        "2: journeys[0].stages: expected at least one stage, got an empty list",
    ),
    "files in a circle": (
        "owner: A\ninclude: [it.yaml]\n",
        "2: include[0]: expected files that do not include each other in a circle, got it.yaml →",
    ),
    "include outside": (
        "include: [../it.yaml]\n",
        "1: include[0]: expected a path inside the project's folder, such as personas/ludovic.yaml",
    ),
    "image outside": (
        "deck: {logo: ../logo.png}\n",
        "1: deck.logo: expected a .png or .jpg file inside the project's folder",
    ),
    "image of another kind": (
        "deck: {logo: {file: logo.exe}}\n",
        "1: deck.logo.file: expected a .png or .jpg file inside the project's folder",
    ),
    "image that is missing": (
        "deck: {logo: {file: logo.png}}\n",
        "1: deck.logo.file: expected a file that can be read, got 'logo.png'; there is no such fil",
    ),
    "Python object": (
        "owner: !!python/object/apply:os.getcwd []\n",
        "1: expected no tags but those of plain data, got '!!python/object/apply:os.getcwd'",
    ),
    "merge key": ("brand: {<<: {name: B}, name: B}\n", "1: brand['<<']: expected keys that are"),
    "second document": ("owner: A\n---\nowner: B\n", "2: expected one document in a file"),
    "half a character": ('owner: "\\ud800"\n', "1: "),
}
LINES_OF_THE_HEAD = HEAD.count("\n")


def refusal(path: Path, limits: Limits | None = None) -> str:
    """Return the only problem of a file, without what leads to the folder."""
    begun = time.monotonic()
    with pytest.raises(DocumentError) as caught:
        load(path, limits=limits or Limits())
    assert time.monotonic() - begun < MOST_SECONDS
    [problem] = caught.value.problems
    assert problem.file is not None
    assert problem.line is not None
    return str(problem).replace(f"{path.parent}/", "")


def moved_on(message: str, lines: int) -> str:
    """Return a message with its line further down in the file."""
    line, colon, rest = message.partition(":")
    return f"{int(line) + lines}{colon}{rest}" if line.isdigit() else message


@pytest.mark.parametrize(("content", "message"), BAD.values(), ids=BAD)
def test_a_bad_file_is_refused(content: str | bytes, message: str, tmp_path: Path) -> None:
    data = content.encode() if isinstance(content, str) else content
    (tmp_path / "it.yaml").write_bytes(HEAD.encode() + data)

    said = refusal(tmp_path / "it.yaml")

    assert said.startswith("it.yaml:")
    assert moved_on(message, LINES_OF_THE_HEAD) in said


@pytest.mark.parametrize(("content", "message"), BAD.values(), ids=BAD)
def test_a_bad_file_is_refused_where_it_is_included(
    content: str | bytes, message: str, tmp_path: Path
) -> None:
    write(tmp_path, {"project.yaml": f"{HEAD}include: [it.yaml]\nobjectives: [O]\n"})
    (tmp_path / "it.yaml").write_bytes(content.encode() if isinstance(content, str) else content)

    said = refusal(tmp_path / "project.yaml")

    assert said.startswith("it.yaml:")
    assert message in said


@pytest.mark.parametrize("suffix", ["yaml", "json"])
def test_an_empty_file_is_refused(suffix: str, tmp_path: Path) -> None:
    (tmp_path / f"a.{suffix}").touch()

    assert refusal(tmp_path / f"a.{suffix}") == (
        f"a.{suffix}:1: expected a project: a mapping that begins with 'journeykit', "
        "got an empty document"
    )


@pytest.mark.parametrize("version", [2, 10**30])
def test_a_newer_format_is_refused(version: int, tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": f"title: T\njourneykit: {version}\nunknown: 1\n"})

    assert refusal(tmp_path / "a.yaml").startswith(
        "a.yaml:2: journeykit: expected 1, the version of the format, got "
    )


def test_a_file_over_the_limit_is_refused(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": f"{HEAD}#{'x' * 1_000}"})

    with pytest.raises(DocumentError) as caught:
        load(tmp_path / "a.yaml", limits=Limits(yaml_bytes=1_000))
    assert str(caught.value) == (
        f"{tmp_path}/a.yaml: expected a document of at most 1000 bytes, got more"
    )


def test_an_image_behind_a_link_that_leads_outside_is_refused(tmp_path: Path) -> None:
    write(tmp_path, {"in/a.yaml": f"{HEAD}deck: {{logo: logo.png}}\n", "logo.png": ""})
    (tmp_path / "in/logo.png").symlink_to(tmp_path / "logo.png")

    assert refusal(tmp_path / "in/a.yaml") == (
        "a.yaml:3: deck.logo.file: expected a file inside the project's folder, got 'logo.png'; "
        "a symbolic link leads outside"
    )


class TestGood:
    """What looks odd and is right."""

    def test_a_byte_order_mark_and_line_ends_of_windows(self, tmp_path: Path) -> None:
        text = f"\ufeff{HEAD}include: [a.yaml]\n".replace("\n", "\r\n")
        write(tmp_path, {"project.yaml": text, "a.yaml": "\ufeffowner: Zoé\r\nbrand: B\r\n"})

        assert load(tmp_path).owner == "Zoé"

    @pytest.mark.parametrize("start", ["12:30", "'12:30'", '"12:30"'])
    def test_a_time_without_quotation_marks(self, start: str, tmp_path: Path) -> None:
        moment = f"{{start: {start}, end: 13:00, activity: A}}"
        write(tmp_path, {"project.yaml": f"{HEAD}{DAY % moment}"})

        [day] = load(tmp_path).personas[0].days
        assert day.moments[0].start == datetime.time(12, 30)

    def test_a_word_that_others_take_for_false(self, tmp_path: Path) -> None:
        write(tmp_path, {"project.yaml": f"{HEAD}owner: no\n"})

        assert load(tmp_path).owner == "no"

    def test_a_night_over_midnight(self, tmp_path: Path) -> None:
        night = "{start: 22:00, end: 06:00, activity: A}, {start: 06:00, end: 7:00, activity: B}"
        write(tmp_path, {"project.yaml": f"{HEAD}{DAY % night}"})

        [day] = load(tmp_path).personas[0].days
        assert [moment.minutes for moment in day.moments] == [480, 60]
