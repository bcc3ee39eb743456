"""Results as JSON and CSV, for other programs."""

import csv
import io
import json
import re
from collections.abc import Sequence
from typing import TypeAlias

import click

from journeykit.cli.screen import plain

Row: TypeAlias = dict[str, object]

_FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠]")
"""A spreadsheet runs a text that begins so (OWASP, "CSV Injection")."""
_UNSAFE = re.compile("[\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Allowed raw in JSON, but a terminal obeys them."""


def print_records(rows: Sequence[Row], form: str) -> None:
    """Print rows in a form: ``json`` or ``csv``."""
    click.echo(as_json(rows) if form == "json" else as_csv(rows), nl=form == "json")


def as_json(value: object) -> str:
    """Return rows, or another plain value, as JSON; what a terminal would obey is escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def as_csv(rows: Sequence[Row]) -> str:
    """Return rows as CSV with a header; no cell is a formula."""
    output = io.StringIO()
    writer = csv.writer(output, lineterminator="\n")
    if rows:
        writer.writerow(rows[0])
    for row in rows:
        writer.writerow(map(_cell, row.values()))
    return output.getvalue()


def _cell(value: object) -> object:
    """Numbers stay numbers: only a text can be a formula."""
    if not isinstance(value, str):
        return value
    return plain(f"'{value}" if _FORMULA.match(value) else value)
