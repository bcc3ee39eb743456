"""Diagrams: the text of a large journey against a small one, pictures against plain graphs."""

from collections.abc import Iterator
from functools import partial

from graphviz import Digraph

from benchmarks.timing import Ratio, best_seconds, time_ratio
from journeykit.exporters.diagrams.engine import Installed, drawn, every_installed
from journeykit.exporters.diagrams.graph import free, placed
from journeykit.exporters.diagrams.kinds import KINDS
from journeykit.exporters.diagrams.options import Wish
from journeykit.exporters.diagrams.page import sheet_for
from journeykit.exporters.diagrams.svg import finished
from journeykit.exporters.diagrams.typefaces import TYPEFACES
from journeykit.model import Journey, Process, Project, Stage, Touchpoint, Transition

STAGES = 10
CHANNELS = ("website", "store", "email", "social", "phone")


def ratios(small: int = 500, large: int = 5000) -> Iterator[Ratio]:
    """Measure texts of two sizes, in touchpoints, and pictures of 50 and of 480 cards."""
    for name in ("flow", "blueprint", "paths"):
        seconds = [best_seconds(partial(_text, name, _project(size))) for size in (large, small)]
        yield time_ratio(f"text of {name}, {large} touchpoints / {small}", *seconds)
    for by in every_installed():
        for size in (50, 480):
            ours = best_seconds(partial(_picture, by, _project(size)), times=2)
            plain = best_seconds(partial(drawn_plainly, by, size), times=2)
            what = f"svg of a flow by {by.engine.command}, {size} cards / plain graph"
            yield time_ratio(what, ours, plain)


def _text(name: str, project: Project) -> str:
    return str(free(KINDS[name].draw(project, project.journeys[0], Wish("en"))).source)


def _picture(by: Installed, project: Project) -> bytes:
    drawing = KINDS["flow"].draw(project, project.journeys[0], Wish("en"))
    sheet, face = sheet_for(drawing), TYPEFACES["Calibri"]
    svg = drawn(by, placed(drawing, by.fonts(face), sheet).source, "svg")
    return finished(svg, drawing, sheet, face.families)


def drawn_plainly(by: Installed, size: int) -> bytes:
    """Return the picture of a graph of so many boxes in a row of ten, laid out by the engine."""
    graph = Digraph()
    graph.attr("node", shape="box")
    for number in range(size):
        graph.node(f"n{number}", f"Touchpoint {number}")
        if number >= STAGES:
            graph.edge(f"n{number - STAGES}", f"n{number}")
    return drawn(by, graph.source, "svg", layout="dot")


def _project(touchpoints: int) -> Project:
    return Project(title="Large", journeys=[_journey(touchpoints)])


def _journey(touchpoints: int) -> Journey:
    every = [_touchpoint(number) for number in range(touchpoints)]
    length = -(-touchpoints // STAGES)
    stages = [
        Stage(id=f"s{start}", name=f"Stage {start}", touchpoints=every[start : start + length])
        for start in range(0, touchpoints, length)
    ]
    ways = [
        Transition(source=f"t{number}", target=f"t{number + 1}", probability=0.99)
        for number in range(touchpoints - 1)
    ]
    return Journey(title="Long", stages=stages, transitions=ways)


def _touchpoint(number: int) -> Touchpoint:
    return Touchpoint(
        id=f"t{number}",
        name=f"Touchpoint {number}",
        channel=CHANNELS[number % len(CHANNELS)],
        actions=["Compares three models and their prices"],
        emotion=number % 5 - 2,
        processes=[Process(title="Keeps the prices up to date", actor="back_stage")],
    )
