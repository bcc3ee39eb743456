"""The command line, run inside the test; and a small project to run it on."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from click.testing import CliRunner, Result

from journeykit.cli import app

Run: TypeAlias = Callable[..., Result]

SHOP = """\
journeykit: 1
id: shop
title: La boutique
language: fr
brand:
  name: La boutique
  channels: [email, store]
  promises:
    - {text: Livraison le soir, answers: [recevoir-le-soir]}
personas:
  - id: ana
    name: Ana
    age: 25-34
    segment_share: 0.5
    needs: [Recevoir le soir]
    barriers: [Peur de se tromper]
    days:
      - moments:
          - {start: 7:30, end: 8:00, activity: Petit déjeuner, attention: 4, emotion: 1,
             channels: [email], needs: [Recevoir le soir]}
          - {start: 12:00, end: 13:00, activity: Déjeuner, attention: 3}
          - start: 18:00
            end: 19:00
            activity: Retour en train
            attention: 5
            emotion: -1
            channels: [email, social]
            moment_of_truth: Qui me livre ce soir ?
  - {id: bob, name: Bob}
journeys:
  - id: visit
    persona: ana
    title: Première visite
    stages:
      - {kind: purchase, touchpoints: [{name: Caisse, channel: store, emotion: 1}]}
"""


@pytest.fixture(autouse=True)
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every machine have the same terminal: wide enough, and without colours."""
    monkeypatch.setenv("COLUMNS", "120")
    for name in ("FORCE_COLOR", "NO_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def run() -> Run:
    """Run a command; the result holds the exit status and both outputs."""

    def invoke(*arguments: object, **settings: object) -> Result:
        result = CliRunner().invoke(app, [*map(str, arguments)], **settings)  # type: ignore[arg-type]
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return invoke


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A project in French with a finding of each severity."""
    file = tmp_path / "shop.yaml"
    file.write_text(SHOP, encoding="utf-8")
    return file
