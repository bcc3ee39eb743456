"""Nothing that somebody wrote onto a canvas is dropped silently."""

import datetime
from collections.abc import Iterator
from typing import Any
from unittest.mock import patch

from hypothesis import given, strategies as st
from openpyxl.utils import get_column_letter

from journeykit.canvas.field import Form
from journeykit.canvas.sheets import SHEETS
from journeykit.importers import Imported, Placed, settled
from journeykit.importers.canvas import canvas as reading, read_canvas
from journeykit.importers.canvas.entry import _shown
from journeykit.spreadsheet import Cell
from tests.importers.canvases import NAME, with_entries

TABS = {
    "brand": "Marque",
    "persona": "Persona 1",
    "day": "Journée 1",
    "journey": "Parcours 1",
    "evidence": "Sources",
}
ROWS = {
    "brand": (5, 36),
    "persona": (5, 55),
    "day": (6, 36),
    "journey": (5, 19),
    "evidence": (4, 15),
}
WORDS = [
    *("7h30", "7h30-8h15", "12:30", "midi", "minuit", "noon", "25:00", "LinkedIn, mail", "radio"),
    *("très positif", "faible", "++", "négatif, las", "2/5", "grave", "souvent", "35,5 %", "1 234"),
    *("?", "…", "rien", "x", "14/09/2026", "septembre 2026", "hypothèse", "Entretiens", "25-34"),
    *("- un\n- deux", "a, b ; c", "Découverte", "Essai", "https://example.org", "Lit", "dort"),
]
VALUES = st.one_of(
    st.sampled_from(WORDS),
    st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=30).filter(
        str.strip
    ),
    st.integers(-5, 3000),
    st.floats(-3, 3000, allow_nan=False),
    st.times().map(lambda time: time.replace(microsecond=0)),
    st.timedeltas(datetime.timedelta(0), datetime.timedelta(days=2)),
    st.datetimes(datetime.datetime(1990, 1, 1), datetime.datetime(2040, 1, 1)),  # noqa: DTZ001
    st.booleans(),
)


@st.composite
def places(draw: st.DrawFn) -> tuple[str, str]:
    """A cell below the heads of a sheet: to fill, or just outside of the table."""
    kind = draw(st.sampled_from(sorted(TABS)))
    plan = SHEETS[kind]  # type: ignore[index]
    columns = (2, 3, 5) if isinstance(plan, Form) else range(1, len(plan.columns) + 2)
    first, last = ROWS[kind]
    row, column = draw(st.integers(first, last)), draw(st.sampled_from(list(columns)))
    return TABS[kind], f"{get_column_letter(column)}{row}"


def leaves(value: Any) -> Iterator[Placed]:
    match value:
        case Placed():
            yield value
        case dict():
            for item in value.values():
                yield from leaves(item)
        case list():
            for item in value:
                yield from leaves(item)


@given(st.dictionaries(places(), VALUES, min_size=1, max_size=25))
def test_every_entry_is_in_the_project_or_in_a_notice(entries: dict[tuple[str, str], Any]) -> None:
    documents: list[Any] = []

    def noted(document: Any, notices: Any, file: str) -> Imported:
        documents.append(document)
        return settled(document, notices, file)

    with patch.object(reading, "settled", noted):
        result = read_canvas(with_entries(entries), NAME)

    kept = tuple(leaves(documents))
    told = {str(notice.spot) for notice in result.notices} | {str(leaf.spot) for leaf in kept}
    words = {leaf.as_found for leaf in kept}  # a source named twice is one source
    hours = any(notice.said.key.endswith("empty_hours") for notice in result.notices)
    silent = [
        (sheet, cell, value)
        for (sheet, cell), value in entries.items()
        if f"{sheet}!{cell}" not in told
        and _shown(Cell(1, 1, value)) not in words
        and not (hours and sheet == TABS["day"] and cell[0] in "AB")
    ]
    assert silent == []
