"""What an opportunity tree shows."""

import datetime
from typing import Any

import pytest
from hypothesis import given, settings

from journeykit.exporters.diagrams import opportunities
from journeykit.exporters.diagrams.drawing import Drawing
from journeykit.exporters.diagrams.opportunity_tree import opportunities_drawing
from journeykit.exporters.diagrams.opportunity_tree.panels import halves
from journeykit.exporters.diagrams.opportunity_tree.plan import Chance
from journeykit.exporters.diagrams.options import Wish
from journeykit.model import (
    Barrier,
    Brand,
    Friction,
    MomentOfTruth,
    Opportunity,
    Persona,
    Project,
    Promise,
    Solution,
)
from journeykit.model.scales import Language
from tests.diagrams.maps import journey, needs_dot, signs, stage, with_plain_spaces, words
from tests.diagrams.test_graph import read
from tests.strategies import projects

QUEUE = Friction(id="queue", title="Queue", severity=3)
NOISE = Friction(id="noise", title="Noise", severity=1)


def shop(*opportunities: Opportunity | str, **facts: Any) -> Project:
    """Return a map with two frictions and these opportunities."""
    visit = journey(stage("Visit", frictions=[NOISE, QUEUE]), id="visit")
    return Project(
        **{"title": "Shop", "journeys": [visit], "opportunities": opportunities, **facts}
    )


def chance(title: str = "Second till", *answers: str, **facts: Any) -> Opportunity:
    return Opportunity(title=title, answers=answers, **facts)


def tree(project: Project, language: Language = "en", *hidden: str) -> Drawing:
    return opportunities_drawing(project, project, Wish(language, hidden=frozenset(hidden)))


def titled(project: Project, language: Language = "en") -> str:
    return with_plain_spaces(tree(project, language).title)


def edges(drawing: Drawing) -> set[tuple[str, str]]:
    return {(edge.tail, edge.head) for edge in drawing.edges}


def ids(drawing: Drawing, group: str) -> list[str]:
    return [node.id for each in drawing.groups if each.id == group for node in each.nodes]


def test_an_opportunity_stands_between_what_it_answers_and_its_solutions() -> None:
    drawing = tree(shop(chance("Till", "queue", "noise", solutions=["Rent one", "Buy one"])))

    assert edges(drawing) == {("i0", "o0"), ("i1", "o0"), ("o0", "o0s0"), ("o0", "o0s1")}
    assert {"Queue", "Noise", "Till", "Rent one", "Buy one"} <= set(words(drawing))


def test_the_worst_issue_comes_first() -> None:
    drawing = tree(shop(chance("Quiet", "noise"), chance("Till", "queue")))

    said = words(drawing)
    assert said.index("Queue") < said.index("Noise")
    assert said.index("Till") < said.index("Quiet")


def test_an_issue_that_two_opportunities_answer_stands_once() -> None:
    drawing = tree(shop(chance("Till", "queue"), chance("Tickets", "queue")))

    assert edges(drawing) == {("i0", "o0"), ("i0", "o1")}
    assert words(drawing).count("Queue") == 1


def test_status_owner_and_date_are_told() -> None:
    due = datetime.date(2026, 5, 1)
    plan = chance("Till", "queue", status="accepted", owner="Ana", due=due, impact=4, effort=2)

    said = set(words(tree(shop(plan), "fr")))
    assert {"Accepté", "Ana", "1er mai 2026", "impact 4/5 · effort 2/5"} <= said


def test_what_is_missing_is_said_unless_all_is_done() -> None:
    open_ = words(tree(shop(chance("Till", "queue"))))
    done = words(tree(shop(chance("Till", "queue", status="done"))))

    missing = {"Nobody in charge yet", "No date yet", "Status unknown"}
    assert missing <= set(open_)
    assert missing.isdisjoint(done)


def test_frictions_without_an_answer_stand_apart() -> None:
    drawing = tree(shop(chance("Till", "queue")))

    assert ids(drawing, "open") == ["u0"]
    assert {"Still without an answer: 1", "Noise"} <= set(words(drawing))
    [card] = [node for node in drawing.every_node() if node.id == "u0"]
    assert card.block.frame
    assert card.block.frame.dashed


def test_a_rejected_opportunity_answers_nothing_and_is_left_out() -> None:
    drawing = tree(shop(chance("Till", "queue", status="rejected")))

    assert "Till" not in words(drawing)
    assert "1 rejected opportunity left out" in words(drawing)
    assert len(ids(drawing, "open")) == 2


def test_a_demand_that_only_a_promise_answers_does_not_wait_for_an_opportunity() -> None:
    asked = stage("Ask", moment_of_truth=MomentOfTruth(demand="Open?", answered_by=["p"]))
    silent = stage("Wait", moment_of_truth=MomentOfTruth(demand="When?"))
    project = Project(
        title="Shop",
        brand=Brand(name="B", promises=[Promise(id="p", text="Always")]),
        journeys=[journey(asked, silent)],
    )

    said = words(tree(project))
    assert "“When?”" in said
    assert "“Open?”" not in said


def test_opportunities_that_answer_nothing_stand_apart() -> None:
    drawing = tree(shop("Loyalty card"))

    assert ids(drawing, "loose") == ["l0"]
    assert "Opportunities that answer nothing on the map: 1" in words(drawing)


def test_barriers_and_needs_are_shown_where_an_opportunity_answers_them() -> None:
    persona = Persona(name="Ana", barriers=[Barrier(id="far", text="Far"), "Dear"])

    drawing = tree(shop(chance("Delivery", "far"), personas=[persona]))

    assert {"Barrier", "Far"} <= {*signs(drawing), *words(drawing)}
    assert "Dear" not in words(drawing)


def test_target_journeys_raise_nothing_today() -> None:
    target = journey(stage("Visit", frictions=["Dust"]), title="Later", state="target")

    assert "Dust" not in words(tree(shop(journeys=[target])))


@pytest.mark.parametrize(
    ("project", "title"),
    [
        (
            shop(),
            "None of the 2 frictions and demands has an answer yet, first of all “Queue”",
        ),
        (shop(chance("Till", "queue")), "One thing still lacks an answer: “Noise”"),
        (
            shop(chance("Till", "queue", "noise")),
            "Everything has its answer, but 1 of 1 opportunities have nobody in charge",
        ),
        (
            shop(chance("Till", "queue", "noise", owner="Ana"), chance("Card", owner="Ana")),
            "1 opportunity answers nothing on the map",
        ),
        (
            shop(chance("Till", "queue", "noise", owner="Ana")),
            "Every friction and demand has its answer; 0 of 1 opportunities are done",
        ),
        (
            shop(chance("Till", "queue", "noise", status="done")),
            "Every friction and demand is answered, and all is done",
        ),
        (Project(title="Shop"), "No friction and no opportunity is described yet"),
    ],
)
def test_the_title_states_the_finding(project: Project, title: str) -> None:
    assert titled(project) == title


def test_parts_can_be_left_out() -> None:
    project = shop(chance("Till", "queue", solutions=["Rent one"]))

    said = words(tree(project, "en", "solutions", "unanswered", "legend"))

    assert {"Rent one", "Noise"}.isdisjoint(said)
    assert tree(project, "en", "legend").foot is None


class TestLimits:
    def crowd(self, count: int) -> Project:
        frictions = [Friction(id=f"f{n}", title=f"F{n}", severity=2) for n in range(count)]
        plans = [chance(f"O{n}", f"f{n}") for n in range(count)]
        shown = journey(stage("Visit", frictions=frictions))
        return Project(title="Shop", journeys=[shown], opportunities=plans)

    def test_sixty_opportunities_are_cut_and_it_is_said(self) -> None:
        drawing = tree(self.crowd(60))

        assert sum(node.id[0] == "o" for group in drawing.groups for node in group.nodes) == 24
        said = words(drawing)
        assert "+ 36 more opportunities" in said
        assert "36 opportunities that answer lesser things left out" in said

    def test_as_many_as_allowed_are_all_drawn(self) -> None:
        assert "more" not in " ".join(words(tree(self.crowd(24))))

    def test_further_solutions_are_counted(self) -> None:
        ways = [Solution(id=f"s{n}", title=f"S{n}") for n in range(7)]

        said = words(tree(shop(chance("Till", "queue", solutions=ways))))

        assert "+ 3 more solutions" in said
        assert "S4" not in said

    def test_further_open_issues_are_counted(self) -> None:
        frictions = [Friction(id=f"f{n}", title=f"F{n}") for n in range(15)]
        project = Project(title="Shop", journeys=[journey(stage("Visit", frictions=frictions))])

        assert {"Still without an answer: 15", "+ 3 more"} <= set(words(tree(project)))


class TestHalves:
    def test_few_opportunities_stay_in_one_panel(self) -> None:
        assert halves([Chance(str(n), (n,)) for n in range(7)]) == (range(7),)

    def test_many_are_halved(self) -> None:
        assert halves([Chance(str(n), (n,)) for n in range(10)]) == (range(5), range(5, 10))

    def test_what_shares_an_issue_is_never_parted(self) -> None:
        chances = [Chance(str(n), (n,)) for n in range(3)]
        chances += [Chance(str(n), (3, n)) for n in range(4, 10)]

        assert halves(chances) == (range(3), range(3, 9))

    def test_nothing_has_no_half(self) -> None:
        assert halves([]) == ()


@needs_dot
def test_graphviz_reads_the_tree() -> None:
    graph = read(opportunities(shop(chance("Till", "queue", solutions=["Rent one"])), "en"))

    names = {each["_gvid"]: each["name"] for each in graph["objects"]}
    assert {(names[each["tail"]], names[each["head"]]) for each in graph["edges"]} == {
        ("i0", "o0"),
        ("o0", "o0s0"),
    }


def test_the_graph_that_is_handed_out_has_neither_positions_nor_pictures() -> None:
    source = opportunities(shop(chance("Till", "queue")), "en").source

    assert "pos=" not in source
    assert "image" not in source


@settings(max_examples=25)
@given(projects())
def test_every_friction_is_answered_or_said_to_wait(project: Project) -> None:
    drawing = tree(project)

    answered = {head for _, head in edges(drawing)}
    chances = [n.id for g in drawing.groups if "chances" in g.id for n in g.nodes]
    assert set(chances) <= answered
    assert all(edge.head[0] == "o" for edge in drawing.edges)
