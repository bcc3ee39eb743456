"""What is dumped is canonical: people like to read it, and every reader reads it alike."""

import datetime
from enum import Enum, StrEnum
from pathlib import Path
from typing import Any

import attrs
import pytest
import yaml
from hypothesis import given, strategies as st

from journeykit.documents import dump, dumps, load, loads
from journeykit.documents.yaml_writing import yaml_text
from journeykit.errors import UsageError
from journeykit.model import (
    Brand,
    DayTimeline,
    Emotion,
    Evidence,
    Friction,
    Journey,
    Moment,
    Persona,
    Project,
    Promise,
    Stage,
    Touchpoint,
)
from tests.strategies import AWKWARD_TEXTS, any_texts

FOULEE = Project(
    title="Foulée : la première paire",
    language="fr",
    brand=Brand(
        name="Foulée", promises=["Essayer chez soi", Promise(id="exchange", text="Échange")]
    ),
    personas=[
        Persona(
            id="lulu",
            name="Ludovic",
            age="25-34",
            segment_share=0.25,
            barriers=["Peur de se tromper"],
            days=[
                DayTimeline(
                    moments=[
                        Moment(start="7:30", end="12:30", emotion=-1, evidence=["interviews"]),
                        Moment(start="22:00", end="24:00", activity="Dort", asleep=True),
                    ]
                )
            ],
        )
    ],
    journeys=[
        Journey(
            title="Acheter",
            persona="lulu",
            headline="Trop de tailles",
            stages=[
                Stage(
                    kind="consideration",
                    touchpoints=[
                        Touchpoint(
                            name="Site",
                            channel="website",
                            emotion=Emotion(1, label="curieux"),
                            frictions=["Lent", Friction(title="Tailles", severity=3)],
                        )
                    ],
                )
            ],
        )
    ],
    evidence=[
        Evidence(id="interviews", kind="interview", date=datetime.date(2026, 9, 14), sample_size=12)
    ],
    extra={"acme.score": {"no": [1, 2.0, None, True], "empty": {}}},
)

IN_YAML = """\
journeykit: 1
title: "Foulée : la première paire"
language: fr
brand:
  name: Foulée
  promises:
    - Essayer chez soi
    - id: exchange
      text: Échange
personas:
  - id: lulu
    name: Ludovic
    age: 25-34
    barriers: [Peur de se tromper]
    segment_share: 0.25
    days:
      - moments:
          - start: "07:30"
            end: "12:30"
            emotion: -1
            evidence: [interviews]
          - start: "22:00"
            end: "00:00"
            activity: Dort
            asleep: true
journeys:
  - title: Acheter
    persona: lulu
    stages:
      - kind: consideration
        touchpoints:
          - name: Site
            channel: website
            emotion:
              valence: 1
              label: curieux
            frictions:
              - Lent
              - title: Tailles
                severity: 3
    headline: Trop de tailles
evidence:
  - id: interviews
    kind: interview
    date: "2026-09-14"
    sample_size: 12
extra:
  acme.score:
    "no": [1, 2.0, null, true]
    empty: {}
"""


def test_a_project_in_yaml() -> None:
    assert dumps(FOULEE) == IN_YAML


def test_json_says_the_same_as_yaml() -> None:
    text = dumps(FOULEE, format="json")

    assert yaml.safe_load(text) == yaml.safe_load(IN_YAML)
    assert text.startswith('{\n  "journeykit": 1,\n  "title": "Foulée : la première paire",\n')
    assert text.endswith("}\n")


def test_what_goes_without_saying_is_left_out() -> None:
    project = Project(id="t", title="T", personas=[Persona(id="a-b", name="A  B!", days=[])])

    assert dumps(project) == "journeykit: 1\ntitle: T\npersonas: [A  B!]\n"


def test_an_id_that_nothing_derives_is_said() -> None:
    evidence = [Evidence(id="interviews", kind="interview"), Evidence(kind="crm", title="A b")]
    written = dumps(Project(title="T", evidence=evidence))

    assert written.endswith(
        "  - id: interviews\n    kind: interview\n  - kind: crm\n    title: A b\n"
    )


TREES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | any_texts(),
    lambda inner: st.lists(inner) | st.dictionaries(any_texts(), inner),
    max_leaves=10,
).map(lambda value: {"value": value})


@given(value=TREES.filter(lambda tree: "inf" not in repr(tree)))
@pytest.mark.parametrize("loader", [yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)])
def test_any_plain_value_is_read_alike_by_yaml_1_1(loader: Any, value: dict[str, Any]) -> None:
    assert yaml.load(yaml_text(value), Loader=loader) == value  # noqa: S506 (a safe loader)


@pytest.mark.parametrize("text", AWKWARD_TEXTS)
def test_an_awkward_text_comes_back(text: str) -> None:
    document = {"journeykit": 1, "title": "T", "extra": {"text": text, "list": [text], text: 1}}

    assert dict(loads(yaml_text(document)).extra) == {"text": text, "list": (text,), text: 1}


@pytest.mark.parametrize("text", ["12:30", "07:30", "2026-09-14", "1e3", "0o17", "+.5", "no", " a"])
def test_what_others_would_misread_is_quoted(text: str) -> None:
    assert yaml_text({"a": text}) == f'a: "{text}"\n'


@pytest.mark.parametrize(
    "text", ["l’été", "« oui »", "à 7 h 30", "🏃🏽", "日本語", "C'est 50 %", "a:b"]
)
def test_ordinary_texts_stay_as_they_are(text: str) -> None:
    assert yaml_text({"a": text}) == f"a: {text}\n"


def test_long_texts_stay_on_their_line_and_long_lists_get_lines() -> None:
    long_text, names = "mot " * 60 + "fin", [f"name-{number}" for number in range(20)]
    lines = yaml_text({"text": long_text, "list": names}).splitlines()

    assert lines[0] == f"text: {long_text}"
    assert lines[1:3] == ["list:", "  - name-0"]


@given(number=st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_is_a_number_to_every_reader(number: float) -> None:
    written = yaml_text({"a": number})

    assert yaml.safe_load(written)["a"] == number
    assert isinstance(yaml.safe_load(written)["a"], float)


def test_values_of_derived_types_are_written_as_what_they_are() -> None:
    class Word(StrEnum):
        NO = "no"

    class OldWord(str, Enum):  # noqa: UP042 (the kind whose str() is not its text)
        NO = "no"

    project = Project(title=Word.NO, owner=OldWord.NO)

    assert dumps(project) == 'journeykit: 1\ntitle: "no"\nowner: "no"\n'
    assert loads(dumps(project, format="json"), format="json") == project


def test_the_notation_follows_the_suffix(tmp_path: Path) -> None:
    for name in ("a.yaml", "b.YML", "c.json"):
        dump(FOULEE, tmp_path / name)

    assert (tmp_path / "a.yaml").read_text(encoding="utf-8") == IN_YAML
    assert (tmp_path / "b.YML").read_bytes() == (tmp_path / "a.yaml").read_bytes()
    assert (tmp_path / "c.json").read_text(encoding="utf-8") == dumps(FOULEE, format="json")


def test_a_folder_gets_its_project_file(tmp_path: Path) -> None:
    dump(FOULEE, tmp_path)

    assert [file.name for file in tmp_path.iterdir()] == ["project.yaml"]
    assert load(tmp_path) == FOULEE


def test_an_unknown_suffix_or_format_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(
        UsageError, match="does not end in .yaml, .yml or .json".replace(".", r"\.")
    ):
        dump(FOULEE, tmp_path / "project.txt")
    with pytest.raises(UsageError, match="known: yaml, json; did you mean 'yaml'"):
        dumps(FOULEE, format="yml")
    with pytest.raises(UsageError, match="known: yaml, json"):
        loads("", format="toml")
    assert list(tmp_path.iterdir()) == []


def test_a_failed_dump_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "project.yaml"
    dump(FOULEE, file)

    def fail(*_: object) -> None:
        raise OSError(28, "no space left on device")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(OSError, match="no space left"):
        dump(attrs.evolve(FOULEE, title="Other"), file)

    assert load(file) == FOULEE
    assert [path.name for path in tmp_path.iterdir()] == ["project.yaml"]
