"""A canvas filled by a program that we did not write: its cells are what such programs store."""

from pathlib import Path

import pytest

from journeykit.importers.canvas import read_canvas
from journeykit.model.scales import Language
from journeykit.spreadsheet import read_workbook
from journeykit.workshop.book import canvas_book
from journeykit.workshop.plan import empty_plan
from tests.workshop.office import Typed, fill

TYPED: dict[Language, list[Typed]] = {
    "fr": [
        ("Marque", "B5", "Foulée, la première paire"),
        ("Marque", "B12", "Foulée"),
        ("Persona 1", "B5", "Ludovic"),
        ("Persona 1", "B7", "25-34"),
        ("Persona 1", "B15", "35,5 %"),
        ("Journée 1", "A7", "7:30"),
        ("Journée 1", "B7", "8:15"),
        ("Journée 1", "C7", "Petit déjeuner"),
        ("Journée 1", "G7", "LinkedIn, mail"),
        ("Journée 1", "J7", "faible"),
        ("Journée 1", "K7", "très positif"),
        ("Journée 1", "A12", "midi"),
        ("Journée 1", "C12", "Déjeuner"),
        ("Journée 1", "K12", "-0,5"),
        ("Parcours 1", "C5", "Publicité"),
        ("Parcours 1", "D5", "Radio"),
        ("Parcours 1", "H5", "Trop de choix"),
        ("Parcours 1", "I5", "grave"),
        ("Sources", "A4", "Entretiens d’automne"),
        ("Sources", "B4", "Entretiens"),
        ("Sources", "C4", "14/09/2026"),
        ("Sources", "D4", "12"),
    ],
    "en": [
        ("Brand", "B5", "Foulée, la première paire"),
        ("Brand", "B12", "Foulée"),
        ("Persona 1", "B5", "Ludovic"),
        ("Persona 1", "B7", "25-34"),
        ("Persona 1", "B15", "35.5%"),
        ("Day 1", "A7", "7:30"),
        ("Day 1", "B7", "8:15"),
        ("Day 1", "C7", "Petit déjeuner"),
        ("Day 1", "G7", "LinkedIn, mail"),
        ("Day 1", "J7", "low"),
        ("Day 1", "K7", "very positive"),
        ("Day 1", "A12", "noon"),
        ("Day 1", "C12", "Déjeuner"),
        ("Day 1", "K12", "-0.5"),
        ("Journey 1", "C5", "Publicité"),
        ("Journey 1", "D5", "Radio"),
        ("Journey 1", "H5", "Trop de choix"),
        ("Journey 1", "I5", "major"),
        ("Sources", "A4", "Entretiens d’automne"),
        ("Sources", "B4", "Interviews"),
        ("Sources", "C4", "14/09/2026"),
        ("Sources", "D4", "12"),
    ],
}


@pytest.mark.slow
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_canvas_filled_in_libreoffice_becomes_the_project(
    language: Language, tmp_path: Path
) -> None:
    blank = canvas_book(empty_plan(1), language)

    content = fill(blank, TYPED[language], language, tmp_path)

    result = read_canvas(read_workbook(content, "canvas.xlsx"), "canvas.xlsx")
    project = result.project
    (persona,) = project.personas
    (day,) = persona.days
    breakfast, lunch = day.moments
    (touchpoint,) = project.journeys[0].touchpoints
    (interviews,) = project.evidence
    assert (project.title, project.language) == ("Foulée, la première paire", language)
    assert (persona.name, persona.age, persona.segment_share) == ("Ludovic", "25-34", 0.355)
    assert (f"{breakfast.start:%H:%M}", f"{breakfast.end:%H:%M}") == ("07:30", "08:15")
    assert breakfast.channels == ("social", "email")
    assert (breakfast.attention, breakfast.emotion.valence) == (2, 2)  # type: ignore[union-attr]
    assert (f"{lunch.start:%H:%M}", lunch.emotion.valence) == ("12:00", -0.5)  # type: ignore[union-attr]
    assert (touchpoint.channel, touchpoint.frictions[0].severity) == ("radio", 3)
    assert (str(interviews.date), interviews.sample_size) == ("2026-09-14", 12)
    assert not result.noticed("refused")
    assert not result.noticed("lost")
