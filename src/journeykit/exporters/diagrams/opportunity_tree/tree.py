"""The tree: a row for each opportunity, what it answers at its left, its solutions at its right."""

from collections.abc import Iterator, Sequence

import attrs

from journeykit.exporters.diagrams.arrows import across
from journeykit.exporters.diagrams.blocks import Block
from journeykit.exporters.diagrams.drawing import Edge, Group, Node
from journeykit.exporters.diagrams.opportunity_tree.cards import (
    NAME_MIDDLE,
    chance_block,
    header_block,
    issue_block,
    quiet_block,
    way_block,
)
from journeykit.exporters.diagrams.opportunity_tree.plan import Chance, Plan
from journeykit.exporters.diagrams.palette import BARE
from journeykit.exporters.diagrams.voice import Voice

_GUTTER = 58
"""Between columns; arrows turn in it."""
_BETWEEN = 10
BETWEEN_ROWS = 24
_HEADER = 28
_NEAR = 33
"""How far behind a card an arrow turns that leads to the same row."""
_FAR = (11, 16, 21, 26)
"""How far behind it arrows turn that lead to other rows: neighbours never on the same line."""
_COLUMNS = ("issues", "chances", "ways")

Card = tuple[str, Block, str]


@attrs.frozen
class Columns:
    """The columns of a panel; the third, where there is one, is for solutions.

    Attributes:
        left: Where the first one begins.
        widths: Of each.
    """

    left: float
    widths: tuple[int, ...]

    @property
    def lefts(self) -> tuple[float, ...]:
        """Where each begins."""
        before = (sum(self.widths[:n]) + n * _GUTTER for n in range(len(self.widths)))
        return tuple(self.left + each for each in before)

    @property
    def width(self) -> int:
        """All in all."""
        return sum(self.widths) + (len(self.widths) - 1) * _GUTTER


@attrs.frozen
class Panel:
    """Some opportunities of a plan, one below the other.

    Attributes:
        id: Tells its parts from those of another panel.
        chances: Their places in the plan.
        top: Where it begins.
    """

    id: str
    plan: Plan
    voice: Voice
    columns: Columns
    chances: range
    top: float

    def rows(self) -> Iterator[tuple[list[Node], ...]]:
        """Yield the cards of each opportunity, column by column, at their places."""
        y = self.top + _HEADER
        drawn = {place for chance in self._before() for place in chance.answers}
        for number in self.chances:
            chance = self.plan.chances[number]
            fresh = [place for place in chance.answers if place not in drawn]
            drawn.update(fresh)
            cards = (self._issues(fresh), self._chance(number, chance), self._ways(number, chance))
            columns = zip(cards, self.columns.lefts, strict=False)
            row = tuple(_stack(list(part), x, y) for part, x in columns)
            yield row
            y = max(node.y + node.block.height for part in row for node in part) + BETWEEN_ROWS

    def groups(self, rows: Sequence[tuple[list[Node], ...]]) -> Iterator[Group]:
        """Yield the columns of cards below their names."""
        ends = [node.y + node.block.height for row in rows for part in row for node in part]
        for place, x in enumerate(self.columns.lefts):
            width, key = self.columns.widths[place], _COLUMNS[place]
            header = Node(f"h{self.id}{key}", self._header(key, width), x, self.top)
            nodes = tuple(node for row in rows for node in row[place])
            if nodes:
                height = max(ends) - self.top
                yield Group(f"{self.id}{key}", BARE, header, nodes, x, self.top, width, height)

    def edges(self, rows: Sequence[tuple[list[Node], ...]]) -> Iterator[Edge]:
        """Yield the arrows from issues to opportunities, and from these to solutions."""
        issues = {node.id: node for row in rows for node in row[0]}
        for number, row in zip(self.chances, rows, strict=True):
            [chance] = row[1]
            for place in self.plan.chances[number].answers:
                yield _arrow(issues[f"i{place}"], chance, _FAR[place % len(_FAR)])
            for way in row[2] if len(row) > 2 else ():
                yield _arrow(chance, way)

    def _before(self) -> Sequence[Chance]:
        return self.plan.chances[: self.chances.start]

    def _header(self, key: str, width: int) -> Block:
        chances = [self.plan.chances[number] for number in self.chances]
        without = sum(not chance.ways for chance in chances) if key == "ways" else 0
        said = self.voice.say(key)
        lacking = self.voice.say("without_ways", n=without) if without else ""
        return header_block(said, lacking, width)

    def _issues(self, places: Sequence[int]) -> Iterator[Card]:
        for place in places:
            issue = self.plan.issues[place]
            yield f"i{place}", issue_block(issue, self.columns.widths[0], self.voice), issue.tip

    def _chance(self, number: int, chance: Chance) -> Iterator[Card]:
        yield f"o{number}", chance_block(chance, self.columns.widths[1], self.voice), chance.tip

    def _ways(self, number: int, chance: Chance) -> Iterator[Card]:
        if len(self.columns.widths) < len(_COLUMNS):
            return
        width = self.columns.widths[2]
        for n, way in enumerate(chance.ways):
            yield f"o{number}s{n}", way_block(way, width, self.voice), way.tip
        if chance.more_ways:
            text = self.voice.say("more_ways", n=chance.more_ways)
            yield f"o{number}more", quiet_block(text, width), text


def _stack(cards: Sequence[Card], x: float, y: float) -> list[Node]:
    nodes: list[Node] = []
    for id, block, tip in cards:
        nodes.append(Node(id, block, x, y, tip))
        y += block.height + _BETWEEN
    return nodes


def _arrow(tail: Node, head: Node, lane: float = _NEAR) -> Edge:
    """Return an arrow.

    Args:
        tail: Where it begins.
        head: Where it ends.
        lane: How far behind the tail it turns where the head stands in another row.
    """
    start = (tail.x + tail.block.width, tail.y + NAME_MIDDLE)
    tip = (head.x, head.y + NAME_MIDDLE)
    is_far = head.y > tail.y + tail.block.height
    turn = start[0] + (lane if is_far else _NEAR)
    return Edge(tail.id, head.id, across(start, tip, turn), tip)
