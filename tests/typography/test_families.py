"""Which shipped family stands for which font."""

from importlib.resources import files

import pytest

from journeykit.typography import twin


@pytest.mark.parametrize(
    ("family", "stand_in"),
    [
        ("Calibri", "Carlito"),
        ("CALIBRI", "Carlito"),
        (" calibri  light ", "Carlito"),
        ("Cambria", "Caladea"),
        ("Arial", "Liberation Sans"),
        ("Helvetica", "Liberation Sans"),
        ("Times New Roman", "Liberation Serif"),
        ("Courier New", "Liberation Mono"),
        ("Aptos", "Liberation Sans"),
        ("Segoe UI", "Liberation Sans"),
        ("", "Liberation Sans"),
    ],
)
def test_a_name_has_a_twin_whatever_its_case(family: str, stand_in: str) -> None:
    assert twin(family) == stand_in


def test_the_tables_are_small_and_bring_their_licences() -> None:
    package = files("journeykit.typography")
    tables = [table.read_bytes() for table in (package / "metrics").iterdir()]
    assert len(tables) == 20
    assert sum(map(len, tables)) < 250_000
    for family in ("Caladea", "Carlito", "Liberation"):
        licence = (package / "licences" / f"{family}-OFL.txt").read_text(encoding="ascii")
        assert "SIL OPEN FONT LICENSE Version 1.1" in licence
