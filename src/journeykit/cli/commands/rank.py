"""``journeykit rank``."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from journeykit.cli.examples import examples
from journeykit.cli.failures import reported
from journeykit.cli.reading import (
    form_options,
    language_option,
    persona_option,
    project_argument,
    read,
)
from journeykit.errors import UsageError, nearest
from journeykit.model.scales import Language

if TYPE_CHECKING:
    from journeykit.analysis import Weights


@click.command(
    epilog=examples(
        "journeykit rank shop.yaml",
        "journeykit rank shop.yaml --persona ana --csv > moments.csv",
        "journeykit rank shop.yaml --weights attention=2,relevance=1,reach=0",
    )
)
@project_argument
@persona_option
@click.option(
    "--weights",
    metavar="NAME=WEIGHT,...",
    help="Of attention, receptivity, relevance, channel_fit and reach; those left out keep theirs.",
)
@language_option
@form_options
@reported
def rank(
    file: Path,
    persona: str | None,
    weights: str | None,
    language: Language | None,
    form: str | None,
) -> None:
    """Rank contact moments: when to reach whom.

    Every waking moment of the typical days in FILE, with its score, the reason for it, and what
    would change it.
    """
    from journeykit.analysis import contact_moments
    from journeykit.cli.ranking import show_ranking
    from journeykit.cli.records import print_records
    from journeykit.cli.screen import Screen

    chosen = _weights(weights or "")
    project = read(file)
    spoken = language or project.language
    found = contact_moments(project, persona=persona, weights=chosen)
    if form:
        print_records(found.as_rows(spoken), form)
    else:
        show_ranking(Screen(spoken), found)


def _weights(stated: str) -> "Weights":
    """Return the weights in a text such as ``attention=2,reach=0``, over the default ones.

    Raises:
        UsageError: A name is unknown, or a weight is no number.
    """
    from journeykit.analysis import Weights

    pairs = (pair.partition("=") for pair in stated.split(",") if pair.strip())
    return Weights(**{_factor(name.strip()): _number(name, value) for name, _, value in pairs})


def _factor(name: str) -> str:
    from journeykit.analysis import FACTORS

    if name in FACTORS:
        return name
    wrong = f"--weights knows {', '.join(FACTORS)}, not '{name}'"
    raise UsageError("; ".join(filter(None, (wrong, nearest(name, FACTORS)))))


def _number(name: str, value: str) -> float:
    try:
        return float(value)
    except ValueError:
        wrong = f"--weights gives '{name.strip()}' a number, as in '{name.strip()}=0.3'"
        raise UsageError(f"{wrong}, got '{value}'") from None
