"""Which shipped family stands for which font."""

from importlib.resources import files

import pytest

from journeykit.typography import Font, twin, width


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
        ("Calibri Bold", "Carlito"),
        ("Cambria-BoldItalic", "Caladea"),
        ("Times New Roman Medium Italic", "Liberation Serif"),
        ("Aptos", "Liberation Sans"),
        ("Segoe UI", "Liberation Sans"),
        ("", "Liberation Sans"),
    ],
)
def test_a_name_has_a_twin_whatever_its_case(family: str, stand_in: str) -> None:
    assert twin(family) == stand_in


@pytest.mark.parametrize(
    ("name", "font"),
    [
        ("Calibri Bold", Font("Calibri", 10, bold=True)),
        ("Calibri Regular", Font("Calibri", 10)),
        ("Arial-BoldItalic", Font("Arial", 10, bold=True, italic=True)),
        ("Montserrat SemiBold", Font("Montserrat", 10, bold=True)),
        ("Helvetica Light", Font("Helvetica", 10)),
    ],
)
def test_a_name_that_tells_of_a_face_is_measured_in_that_face(name: str, font: Font) -> None:
    assert width("Parcours client", Font(name, 10)) == width("Parcours client", font)


@pytest.mark.parametrize("name", ["Arial Narrow", "Arial Black", "Calibri Light"])
def test_a_name_of_other_widths_is_a_family_of_its_own(name: str) -> None:
    family, _ = name.split()

    assert width("Parcours client", Font(name, 10)) != width("Parcours client", Font(family, 10))


def test_the_tables_are_small_and_bring_their_licences() -> None:
    package = files("journeykit.typography")
    tables = [table.read_bytes() for table in (package / "metrics").iterdir()]
    assert len(tables) == 20
    assert sum(map(len, tables)) < 250_000
    for family in ("Caladea", "Carlito", "Liberation"):
        licence = (package / "licences" / f"{family}-OFL.txt").read_text(encoding="ascii")
        assert "SIL OPEN FONT LICENSE Version 1.1" in licence
