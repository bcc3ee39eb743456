"""What the model refuses is left out, said, and nothing else with it."""

from typing import Any

import pytest

from journeykit.errors import DocumentError
from journeykit.importers import Imported, Notice, Placed, Spot, settled
from journeykit.wording import message


def at(cell: str, value: Any, found: str = "") -> Placed:
    return Placed(value, Spot(sheet="Persona", cell=cell), found)


def refused(found: Imported) -> list[tuple[str, str]]:
    return [(str(notice.spot), notice.found) for notice in found.noticed("refused")]


def test_a_sound_document_is_taken_as_a_whole() -> None:
    found = settled({"title": at("A1", "Shop"), "objectives": [at("A2", "Grow")]}, (), "a.xlsx")

    assert found.project.title == "Shop"
    assert found.notices == ()
    assert "Tout a été repris" in str(found.as_rows("fr") or "Tout a été repris")


def test_an_unsound_value_goes_and_its_neighbours_stay() -> None:
    persona = {"name": at("B1", "Ana"), "segment_share": at("B2", 3, "300 %"), "quote": "Yes"}
    found = settled({"title": "Shop", "personas": [persona]}, (), "a.xlsx")

    ana = found.project.personas[0]
    assert (ana.name, ana.quote, ana.segment_share) == ("Ana", "Yes", None)
    assert refused(found) == [("Persona!B2", "300 %")]


def test_what_cannot_stand_alone_goes_along_and_is_said() -> None:
    moment = {"start": at("A3", "25:00"), "end": at("B3", "08:00"), "activity": at("C3", "Up")}
    document = {"title": "Shop", "personas": [{"name": "Ana", "days": [{"moments": [moment]}]}]}
    found = settled(document, (), "a.xlsx")

    assert refused(found) == [
        ("Persona!A3", "25:00"),
        ("Persona!B3", "08:00"),
        ("Persona!C3", "Up"),
    ]


def test_each_value_is_refused_once() -> None:
    need = {"text": at("A1", 5), "answers": at("A2", "x")}
    document = {"title": "Shop", "personas": [{"name": "Ana", "needs": [need, at("A3", "Rest")]}]}
    found = settled(document, (), "a.xlsx")

    places = [place for place, _ in refused(found)]
    assert places == ["Persona!A1", "Persona!A2"]
    assert [need.text for need in found.project.personas[0].needs] == ["Rest"]


def test_a_reference_to_nothing_goes_alone() -> None:
    promise = {"text": at("A1", "Fast"), "answers": [at("B1", "hurry")]}
    found = settled({"title": "Shop", "brand": {"name": "S", "promises": [promise]}}, (), "a.xlsx")

    assert found.project.brand is not None
    assert found.project.brand.promises[0].answers == ()
    assert refused(found) == [("Persona!B1", "hurry")]
    assert "hurry" not in str(found.project)


def test_what_no_value_of_the_source_can_be_left_out_for_is_an_error() -> None:
    with pytest.raises(DocumentError, match=r"a\.xlsx: .*title"):
        settled({"title": 5, "objectives": [at("A2", "Grow")]}, (), "a.xlsx")


def test_notices_stand_in_the_order_of_the_source() -> None:
    cells = ["B10", "A2", "AA2", "B2"]
    notices = [
        Notice("lost", Spot(sheet="S", cell=cell), "", message("import.clean")) for cell in cells
    ]
    found = settled({"title": "Shop"}, notices, "a.xlsx")

    assert [notice.spot.cell for notice in found.notices] == ["A2", "B2", "AA2", "B10"]
