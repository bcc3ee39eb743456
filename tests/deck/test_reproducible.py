"""The same project gives the same bytes, whenever and wherever a deck is made."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from journeykit import load
from tests.deck.decks import PROJECTS, example, rendered
from tests.deck.parts import everything

ELSEWHERE = """
import hashlib, sys
from journeykit import load
from journeykit.exporters import render
print(hashlib.sha256(render(load(sys.argv[1]), "pptx", edition="internal")).hexdigest())
"""


@pytest.mark.parametrize("name", PROJECTS)
def test_the_same_project_read_again_gives_the_same_bytes(name: str) -> None:
    assert rendered(load(PROJECTS[name])) == rendered(load(PROJECTS[name]))


@pytest.mark.parametrize(
    "settings",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "4242", "TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8"},
        {"TZ": "UTC", "FONTCONFIG_FILE": os.devnull, "HOME": os.devnull},  # no fonts to be found
    ],
    ids=lambda settings: settings["TZ"],
)
def test_another_process_with_other_settings_makes_the_same_bytes(
    settings: dict[str, str], tmp_path: Path
) -> None:
    command = [sys.executable, "-c", ELSEWHERE, str(PROJECTS["foulee"])]
    environment = os.environ | settings
    printed = subprocess.check_output(
        command, env=environment, cwd=tmp_path, text=True, umask=0o077
    )

    assert printed.strip() == hashlib.sha256(rendered(example("foulee"))).hexdigest()


def test_a_copy_of_the_folder_in_another_order_and_of_other_dates_gives_the_same_bytes(
    tmp_path: Path,
) -> None:
    files = [path for path in PROJECTS["foulee"].rglob("*") if path.is_file()]
    for number, file in enumerate(sorted(files, reverse=True)):
        copy = tmp_path / file.relative_to(PROJECTS["foulee"])
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(file.read_bytes())
        os.utime(copy, (number, number))

    assert rendered(load(tmp_path)) == rendered(example("foulee"))


def test_the_epoch_of_a_build_changes_nothing_but_the_dates_of_the_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    before = dict(everything(rendered(example("foulee"))))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    after = dict(everything(rendered(example("foulee"))))

    assert before.keys() == after.keys()
    assert {name for name in before if before[name] != after[name]} == {"docProps/core.xml"}
    assert b"2023-11-14T22:13:20Z" in after["docProps/core.xml"]
