"""Where things stand: in line, apart from each other, and on the page."""

from hypothesis import given, settings, strategies as st

from journeykit.exporters.diagrams.drawing import Drawing, Node
from journeykit.model import Friction, Stage, Touchpoint
from tests.diagrams.maps import drawn, is_visible, journey, stage, touchpoint

NAMES = st.text(min_size=1, max_size=60).filter(is_visible)
FRICTIONS = st.lists(st.builds(Friction, title=NAMES, id=st.uuids().map(str)), max_size=3)
TOUCHPOINTS = st.builds(
    Touchpoint,
    id=st.uuids().map(str),
    name=NAMES,
    channel=st.none() | st.just("store"),
    actions=st.lists(NAMES, max_size=1),
    emotion=st.none() | st.floats(-2, 2),
    frictions=FRICTIONS,
)
STAGES = st.builds(
    Stage,
    id=st.uuids().map(str),
    name=NAMES,
    duration=st.none() | NAMES,
    emotion=st.none() | st.integers(-2, 2),
    frictions=FRICTIONS,
    touchpoints=st.lists(TOUCHPOINTS, max_size=3),
)
DRAWINGS = st.lists(STAGES, min_size=1, max_size=4).map(lambda stages: drawn(journey(*stages)))


def box(node: Node) -> tuple[float, float, float, float]:
    block = node.block
    return node.x, node.y, node.x + block.width, node.y + block.height


def overlap(one: Node, other: Node) -> bool:
    left, top, right, bottom = box(one)
    other_left, other_top, other_right, other_bottom = box(other)
    across = left < other_right and other_left < right
    return across and top < other_bottom and other_top < bottom


@settings(max_examples=30)
@given(DRAWINGS)
def test_nothing_overlaps_and_everything_is_on_the_page(drawing: Drawing) -> None:
    nodes = list(drawing.every_node())

    assert not any(overlap(a, b) for n, a in enumerate(nodes) for b in nodes[:n])
    for left, top, right, bottom in map(box, nodes):
        assert 0 <= left <= right <= drawing.width
        assert 0 <= top <= bottom <= drawing.height


@settings(max_examples=30)
@given(DRAWINGS)
def test_rows_fill_their_block_and_no_more(drawing: Drawing) -> None:
    for node in drawing.every_node():
        block = node.block
        assert all(sum(cell.width for cell in row.cells) <= block.room for row in block.rows)
        assert all(cell.width >= 0 for row in block.rows for cell in row.cells)
        assert block.content_height + 2 * (block.above + block.border) <= block.height


@settings(max_examples=30)
@given(DRAWINGS)
def test_signs_stand_within_their_block(drawing: Drawing) -> None:
    for node in drawing.every_node():
        left, top, right, bottom = box(node)
        for place in node.block.signs(node.x, node.y):
            assert left <= place.x <= place.x + place.sign.width <= right
            assert top - 1 <= place.y <= place.y + place.sign.height <= bottom


@settings(max_examples=30)
@given(DRAWINGS)
def test_cards_line_up_in_rows_and_columns(drawing: Drawing) -> None:
    for band in {group.y for group in drawing.groups}:
        groups = [group for group in drawing.groups if group.y == band]
        for row in range(3):
            tops = {group.nodes[row].y for group in groups if len(group.nodes) > row}
            assert len(tops) <= 1
        assert len({group.height for group in groups}) == 1
    for group in drawing.groups:
        assert len({node.x for node in group.nodes}) == 1


@settings(max_examples=30)
@given(DRAWINGS)
def test_arrows_lead_from_the_edge_of_one_card_to_that_of_the_next(drawing: Drawing) -> None:
    nodes = {node.id: box(node) for node in drawing.every_node()}
    for edge in drawing.edges:
        assert len(edge.route) % 3 == 1
        for (x, y), (left, top, right, bottom) in (
            (edge.route[0], nodes[edge.tail]),
            (edge.tip, nodes[edge.head]),
        ):
            assert x in (left, right) or y in (top, bottom)
            assert left <= x <= right
            assert top <= y <= bottom


def test_an_arrow_to_the_next_column_runs_between_the_columns() -> None:
    drawing = drawn(journey(stage("A", "1", "2", "3"), stage("B", "4")))

    across = drawing.edges[-1]
    first, second = drawing.groups
    turns = {x for x, y in across.route if y not in (across.route[0][1], across.tip[1])}
    assert turns
    assert all(first.x + first.width < x < second.x for x in turns)


def test_an_arrow_between_first_cards_is_straight() -> None:
    drawing = drawn(journey(stage("A", touchpoint(actions=["Waits " * 9])), stage("B", "2")))

    assert len({y for _, y in (*drawing.edges[0].route, drawing.edges[0].tip)}) == 1
