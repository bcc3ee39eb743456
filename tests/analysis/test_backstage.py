"""What stands behind what hurts most."""

from journeykit.analysis import backstage
from journeykit.model import Friction, Journey, Process, Stage, Touchpoint


def journey(*touchpoints: Touchpoint) -> Journey:
    return Journey(title="First pair", stages=[Stage(name="Try on", touchpoints=touchpoints)])


def test_a_row_tells_each_step_behind_the_worst_friction() -> None:
    queue = Friction(title="Queue", severity=2)
    sold_out = Friction(title="Sold out", severity=4)
    serves = Process(title="Serves", actor="front_stage", team="Shop")
    restocks = Process(title="Restocks", actor="back_stage")
    waits = Process(title="Waits", actor="customer")
    shop = Touchpoint(name="Shop", processes=[serves, waits, restocks], frictions=[sold_out])
    till = Touchpoint(name="Till", processes=[serves], frictions=[queue])

    found = backstage(journey(till, shop))

    where = {"touchpoint": "Shop", "friction": "Sold out"}
    assert found.as_rows() == [
        {**where, "step": "Serves", "actor": "front_stage", "team": "Shop"},
        {**where, "step": "Restocks", "actor": "back_stage", "team": None},
    ]
    assert (found.reason, found.hidden) == ("worst_hangs_on", (restocks,))


def test_an_unknown_severity_is_the_least() -> None:
    known, unknown = Friction(title="Queue", severity=0), Friction(title="Noise")

    assert backstage(journey(Touchpoint(name="Shop", frictions=[unknown, known]))).friction == known


def test_nothing_to_say_is_no_row() -> None:
    found = backstage(journey(Touchpoint(name="Shop")))

    assert (found.reason, found.as_rows()) == ("undescribed", [])
