"""What holds for every comparison."""

import json
from collections import Counter
from typing import Any

import attrs
from hypothesis import given, strategies as st

from journeykit import dumps, loads
from journeykit.analysis import Comparison, MapChange, compare, compare_journeys
from journeykit.model import Friction, Journey, Project, Stage, Touchpoint
from journeykit.model.edition import in_edition
from journeykit.model.scales import Language
from journeykit.wording import sentence
from tests.strategies import few_examples, projects

LANGUAGES: tuple[Language, ...] = ("en", "fr")
MIRRORED = {"added": "removed", "removed": "added"}
KNOWN = tuple(f"point-{number}" for number in range(6))
valences = st.none() | st.integers(-2, 2)


@st.composite
def frictions(draw: st.DrawFn, name: str) -> list[Friction]:
    severities = st.none() | st.integers(0, 4)
    titles = st.sampled_from(["Queue", "Fees", "Noise"])
    ids = draw(st.lists(st.sampled_from(["a", "b"]), unique=True, max_size=2).map(sorted))
    return [
        Friction(id=f"{name}-{each}", title=draw(titles), severity=draw(severities)) for each in ids
    ]


@st.composite
def touchpoints(draw: st.DrawFn, name: str) -> Touchpoint:
    return Touchpoint(
        id=name,
        name=draw(st.sampled_from([name, "Till", "Queue outside"])),
        emotion=draw(valences),
        actions=draw(st.lists(st.sampled_from(["Looks", "Asks", "Pays"]), max_size=3)),
        frictions=draw(frictions(name)),
    )


@st.composite
def journeys(draw: st.DrawFn, name: str = "visit") -> Journey:
    """Draw a journey: its touchpoints are some of those known, in any order, in any stage."""
    names = draw(st.lists(st.sampled_from(KNOWN), unique=True))
    kinds: Any = draw(
        st.lists(
            st.sampled_from(["awareness", "purchase", "use"]), unique=True, min_size=1, max_size=3
        )
    )
    cuts = sorted(draw(st.lists(st.integers(0, len(names)), min_size=3, max_size=3)))
    bounds = [0, *cuts[: len(kinds) - 1], len(names)]
    return Journey(
        id=name,
        title="Visit",
        stages=[
            Stage(kind=kind, touchpoints=[draw(touchpoints(each)) for each in names[start:end]])
            for kind, start, end in zip(kinds, bounds, bounds[1:], strict=False)
        ],
    )


def maps() -> st.SearchStrategy[Project]:
    return st.builds(lambda journey: Project(title="Shop", journeys=[journey]), journeys())


def facts(change: MapChange, *, mirrored: bool = False) -> tuple[object, ...]:
    """A change as plain facts, or those of the change that undoes it."""
    what: str = change.what
    sides = [change.before and change.before.path, change.after and change.after.path]
    fields = [(each.field, repr(each.before), repr(each.after)) for each in change.fields]
    if mirrored:
        what, sides = MIRRORED.get(what, what), sides[::-1]
        fields = [(name, after, before) for name, before, after in fields]
    inside, weight = change.inside, change.importance
    return what, change.kind, *sides, frozenset(fields), inside, weight, change.certainty


def assert_mirrored(there: Comparison, back: Comparison) -> None:
    assert Counter(map(facts, there.changes)) == Counter(
        facts(change, mirrored=True) for change in back.changes
    )
    assert Counter((each.measure, each.kind, each.before, each.after) for each in there.scores) == (
        Counter((each.measure, each.kind, each.after, each.before) for each in back.scores)
    )


def assert_said(found: Comparison) -> None:
    """Everything can be said in both languages, and is plain in rows."""
    for language in LANGUAGES:
        assert sentence(found.summary, language)
        for change in found.changes:
            assert change.sentence(language).startswith(change.opening(language)[:5])
            assert len(change.field_sentences(language)) == len(change.fields)
            assert change.before_text(language) or change.after_text(language) or change.fields
        for score in found.scores:
            known = score.before is not None and score.after is not None
            assert (score.difference is not None) == known == bool(score.difference_text(language))
            assert score.sentence(language)
        rows = found.as_rows(language)
        assert json.loads(json.dumps(rows)) == rows
        assert len({tuple(row) for row in rows}) <= 1


@few_examples
@given(projects())
def test_a_project_and_itself_do_not_differ(project: Project) -> None:
    again = loads(dumps(project))

    found = compare(project, again)

    assert not found.differs
    assert sentence(found.summary, "en") == "Nothing changed"
    assert found.as_rows() == []


@few_examples
@given(projects(), projects())
def test_any_two_projects_can_be_compared_and_the_way_back_mirrors_it(
    before: Project, after: Project
) -> None:
    there, back = compare(before, after), compare(after, before)

    assert_mirrored(there, back)
    assert_said(there)


@few_examples
@given(projects())
def test_a_client_edition_only_takes_away(project: Project) -> None:
    shown = in_edition(project, "client")
    found = compare(project, shown)

    assert found.differs == (project != shown)
    assert {change.what for change in found.changes} <= {"removed", "changed"}
    assert_mirrored(found, compare(shown, project))
    assert_said(found)


@given(maps(), maps())
def test_the_way_back_mirrors_the_way_there(before: Project, after: Project) -> None:
    there, back = compare(before, after), compare(after, before)

    assert_mirrored(there, back)
    assert_said(there)


@given(maps(), maps())
def test_maps_without_a_difference_are_equal(before: Project, after: Project) -> None:
    assert compare(before, after).differs == (before != after)


@given(journeys("today"), journeys("target"))
def test_states_are_compared_as_versions_are(today: Journey, target: Journey) -> None:
    linked = attrs.evolve(target, state="target", target_of="today")
    states = compare_journeys(Project(title="Shop", journeys=[today, linked]), "today", "target")
    before, after = (
        Project(title="Shop", journeys=[attrs.evolve(each, id="visit")]) for each in (today, target)
    )
    versions = compare(before, after)

    assert [(change.what, change.kind, change.sentence("en")) for change in states.changes] == [
        (change.what, change.kind, change.sentence("en")) for change in versions.changes
    ]


@given(maps(), maps())
def test_an_entity_is_told_once_a_sort(before: Project, after: Project) -> None:
    found = compare(before, after)
    told = Counter((change.what, change.kind, change.address) for change in found.changes)

    assert set(told.values()) <= {1}
    assert not {each.address for each in found.of("added")} & {
        each.address for each in found.of("changed")
    }
