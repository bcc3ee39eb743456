"""Which day it is: what findings about age depend on."""

import datetime
from collections.abc import Callable
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])


def today_option(meaning: str) -> Callable[[Command], Command]:
    """Take a --today.

    Args:
        meaning: What the day is for, and what it is where none is given.
    """
    return click.option(
        "--today",
        metavar="DATE",
        type=click.DateTime(["%Y-%m-%d"]),
        callback=_as_date,
        help=meaning,
    )


def _as_date(
    context: click.Context, parameter: click.Parameter, value: datetime.datetime | None
) -> datetime.date | None:
    return value.date() if value else None
