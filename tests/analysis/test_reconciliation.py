"""Personas against tables of counts."""

from collections.abc import Iterable, Iterator

import attrs
import pytest
from hypothesis import given, strategies as st

from journeykit import Evidence, NotFoundError, Persona, Project, UsageError
from journeykit.analysis import (
    GA4_BRACKETS,
    AgeComparison,
    Bracket,
    CountColumns,
    CountGroup,
    CountTable,
    Reconciliation,
    Tolerance,
    reconcile,
)
from journeykit.analysis.reconciliation.brackets import part_inside, spread
from journeykit.analysis.reconciliation.cities import city_key
from journeykit.analysis.reconciliation.suggestions import core
from journeykit.wording import Message, sentence


def table(name: str = "crm.csv", **counts: int) -> CountTable:
    """Return a table of ages, such as ``_25_34=10`` or ``_65=3`` for 65+."""
    groups = []
    for key, count in counts.items():
        low, _, high = key.removeprefix("_").partition("_")
        groups.append(CountGroup(Bracket(int(low), int(high) if high else None), None, count))
    return CountTable(name, tuple(groups), CountColumns("age", None, "users"))


def city_table(rows: Iterable[tuple[str | None, str | None, int]]) -> CountTable:
    groups = [CountGroup(Bracket.of(age) if age else None, city, n) for age, city, n in rows]
    return CountTable("crm.csv", tuple(groups), CountColumns("age", "city", "users"))


def project(*personas: Persona) -> Project:
    return Project(title="Map", personas=personas)


def shares(found: Reconciliation) -> dict[str, tuple[float, float | None, float | None]]:
    [check] = found.checks
    return {str(row.bracket): (row.share, row.base_share, row.index) for row in check.ages}


def test_a_worked_example() -> None:
    base = table(_25_34=40, _35_44=60)

    found = reconcile(project(Persona(name="Ana", age="30-40")), [base])

    # Eleven years: 30 to 34 are five of them, 35 to 40 are six.
    ours = shares(found)
    assert ours["25-34"] == pytest.approx((5 / 11, 0.4, 100 * 5 / 11 / 0.4))
    assert ours["35-44"] == pytest.approx((6 / 11, 0.6, 100 * 6 / 11 / 0.6))
    [check] = found.checks
    assert check.covered == pytest.approx((40 * 5 / 10 + 60 * 6 / 10) / 100)
    assert check.straddled == (Bracket(25, 34), Bracket(35, 44))
    assert check.spread_note is not None
    said = sentence(check.spread_note, "en")
    assert said == "30-40 is spread evenly by years: 45% on 25-34 and 55% on 35-44"


def test_ages_that_the_source_lacks_are_unknown_and_not_zero() -> None:
    found = reconcile(project(Persona(name="Ana", age="15-24")), [table(_18_24=10, _25_34=0)])

    assert shares(found) == {
        "15-17": (pytest.approx(0.3), None, None),
        "18-24": (pytest.approx(0.7), 1, pytest.approx(70)),
        "25-34": (0, 0, None),
    }
    outside = reconcile(project(Persona(name="Ana", age="0-9")), [table(_18_24=10)])
    assert outside.checks[0].age_finding.disagrees is None


def test_a_persona_needs_as_many_people_as_it_stands_for() -> None:
    base = table(_18_24=10, _25_34=20, _35_44=70)

    def finding(share: float | None) -> tuple[bool | None, str]:
        ana = Persona(name="Ana", age="25-34", segment_share=share)
        found = reconcile(project(ana), [base]).checks[0].age_finding
        return found.disagrees, found.message.key.rpartition(".")[2]

    assert finding(0.5) == (True, "too_few")
    assert finding(0.24) == (False, "close")  # index 120
    assert finding(0.1) == (False, "room")
    assert finding(None) == (True, "elsewhere")


def test_without_a_share_the_largest_bracket_decides() -> None:
    ana = Persona(name="Ana", age="25-34")

    found = reconcile(project(ana), [table(_25_34=60, _35_44=40)]).checks[0].age_finding

    assert (found.disagrees, found.message.key) == (False, "reconciliation.age.largest")


def test_a_wider_bracket_is_suggested_until_it_holds_enough() -> None:
    ana = Persona(name="Ana", age="25-34", segment_share=0.6)
    base = table(_18_24=15, _25_34=20, _35_44=25, _45_54=40)

    [suggestion, _] = reconcile(project(ana), [base]).suggestions

    assert (suggestion.action, suggestion.path) == ("set", "personas[0].age")
    assert suggestion.value == "25-54"  # each time the larger neighbour: 35-44, then 45-54


def test_the_core_is_the_fewest_brackets_with_half_of_the_people() -> None:
    ages = table(_18_24=10, _25_34=30, _35_44=30, _45_54=10, _55=20).by_bracket()

    assert core(ages) == Bracket(25, 44)
    assert core({}) is None
    assert core({Bracket(65): 0}) is None


ROWS = [
    ("25-34", "LYON", 60),
    ("25-34", "Paris", 40),
    ("35-44", "Paris", 90),
    ("35-44", "Lyon", 5),
    ("35-44", "Grenoble", 1),
    (None, "Nice", 4),
]


def test_cities_count_among_people_of_the_same_age() -> None:
    ana = Persona(name="Ana", age="25-34", cities=["Lyon", "Grenoble"])

    found = reconcile(project(ana), [city_table(ROWS)])

    rows = {row.city: row for row in found.checks[0].cities}
    assert list(rows) == ["Lyon", "Grenoble", "Paris"]
    assert (rows["Lyon"].count, rows["Lyon"].share, rows["Lyon"].within) == (65, 0.325, 0.6)
    assert rows["Lyon"].index == pytest.approx(100 * 0.6 / 0.325)
    assert found.checks[0].city_finding.disagrees is False
    changes = [(each.action, each.path, each.value) for each in found.suggestions[:-1]]
    assert changes == [
        ("remove", "personas[0].cities", "Grenoble"),
        ("add", "personas[0].cities", "Paris"),
    ]


def test_cities_within_each_bracket() -> None:
    [profile] = reconcile(project(Persona(name="Ana")), [city_table(ROWS)]).sources

    within = {str(age.bracket): [(c.city, c.share) for c in age.cities] for age in profile.ages}
    assert within["25-34"] == [("LYON", 0.6), ("Paris", 0.4)]


def test_a_city_far_from_those_of_the_persona_disagrees() -> None:
    ana = Persona(name="Ana", cities=["Nice"])

    finding = reconcile(project(ana), [city_table(ROWS)]).checks[0].city_finding

    assert (finding.disagrees, finding.message.key) == (True, "reconciliation.city.elsewhere")


def test_what_the_source_lumps_together_hides_cities() -> None:
    hidden = city_table([(None, "Paris", 90), (None, "(other)", 10)])

    found = reconcile(project(Persona(name="Ana", cities=["Lyon"])), [hidden])

    assert [each.action for each in found.suggestions] == ["add", "add"]


def test_evidence_is_suggested_unless_the_map_has_it() -> None:
    ana = Persona(name="Ana", age="25-34")
    known = Project(title="Map", personas=[ana], evidence=[Evidence(id="crm", kind="crm")])

    [suggestion] = reconcile(project(ana), [table(_25_34=7)]).suggestions

    value = {"id": "crm", "kind": "crm", "title": "crm.csv", "sample_size": 7}
    assert suggestion.value == value
    assert Evidence(**value).sample_size == 7  # type: ignore[arg-type]
    assert reconcile(known, [table(_25_34=7)]).suggestions == ()


def test_all_personas_together_are_weighted_by_their_shares() -> None:
    people = project(
        Persona(name="A", age="18-24", segment_share=0.1),
        Persona(name="B", age="25-34", segment_share=0.3),
        Persona(name="C", age="35-44"),
    )

    [mix] = reconcile(people, [table(_18_24=1, _25_34=3)]).together

    assert [row.share for row in mix.ages] == pytest.approx([0.25, 0.75])
    assert {row.agreement for row in mix.ages} == {"alike"}
    assert mix.stated == pytest.approx(0.4)
    assert mix.left_out == (people.persona("c"),)
    assert reconcile(people, [table(_18_24=1)], persona="a").together == ()


def test_sources_are_held_against_each_other() -> None:
    one, other = table("crm.csv", _18_34=100), table("ga4.csv", _18_24=70, _25_34=30)

    [pair] = reconcile(project(Persona(name="A")), [one, other]).pairs

    assert [row.share for row in pair.ages] == pytest.approx([7 / 17, 10 / 17])
    assert [row.agreement for row in pair.ages] == ["under", "over"]
    assert pair.disagreements == 2


def test_the_tolerance_decides() -> None:
    people = project(
        Persona(name="A", age="18-24", segment_share=0.5),
        Persona(name="B", age="25-34", segment_share=0.5),
    )
    base = table(_18_24=60, _25_34=40)

    def agreements(tolerance: Tolerance) -> list[str | None]:
        [mix] = reconcile(people, [base], tolerance=tolerance).together
        return [row.agreement for row in mix.ages]

    assert agreements(Tolerance()) == ["alike", "over"]  # index 83 and 125
    assert agreements(Tolerance(low=90)) == ["under", "over"]
    assert agreements(Tolerance(points=0.11)) == ["alike", "alike"]


@pytest.mark.parametrize(
    "wrong", [{"low": 101}, {"high": 99}, {"low": -1}, {"points": 2}, {"city": -0.1}]
)
def test_a_tolerance_has_bounds(wrong: dict[str, float]) -> None:
    with pytest.raises(UsageError):
        Tolerance(**wrong)


def test_wrong_arguments() -> None:
    people = project(Persona(name="Ana"))

    with pytest.raises(UsageError, match="no table"):
        reconcile(people, [])
    with pytest.raises(UsageError, match="two tables"):
        reconcile(people, [table(), table()])
    with pytest.raises(NotFoundError):
        reconcile(people, [table()], persona="bob")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Saint-Étienne", "ST ETIENNE"),
        ("Sainte-Foy", "Ste Foy"),
        ("Lyon", "LYON 03"),
        ("Paris", "Paris 15e Arrondissement"),
        ("Toulouse", "toulouse cedex 9"),
        ("L’Haÿ-les-Roses", "L'HAY LES ROSES"),
    ],
)
def test_spellings_of_one_city(one: str, other: str) -> None:
    assert city_key(one) == city_key(other)


def test_different_cities_stay_different() -> None:
    assert len({*map(city_key, ("Saint-Denis", "Saint-Dié", "Valence", "Valencia"))}) == 4


brackets = st.builds(
    lambda low, years: Bracket(low, None if years is None else low + years),
    st.integers(0, 110),
    st.one_of(st.none(), st.integers(0, 40)),
)
bases = st.dictionaries(brackets, st.integers(0, 1_000), max_size=8)


@given(brackets, bases)
def test_spreading_loses_nobody(bracket: Bracket, base: dict[Bracket, int]) -> None:
    found = spread({bracket: 1.0}, tuple(base))

    assert sum(found.values()) == pytest.approx(1)
    assert all(share > 0 for share in found.values())


@given(brackets, brackets)
def test_a_part_is_a_part(bracket: Bracket, other: Bracket) -> None:
    assert 0 <= part_inside(bracket, other) <= 1
    assert part_inside(bracket, bracket) == 1


ages = st.one_of(st.none(), st.sampled_from([*map(str, GA4_BRACKETS), "30-40", "0-17", "70+"]))
cities = st.sampled_from(["Lyon", "LYON 3e", "Paris", "(other)", "Nice"])
personas = st.builds(
    Persona,
    name=st.sampled_from(["Ana", "Bob", "L’Oréal {x}", "Éa"]),
    age=ages,
    cities=st.lists(cities, max_size=3),
    segment_share=st.one_of(st.none(), st.floats(0, 1)),
)
projects = st.builds(
    Project,
    title=st.just("Map"),
    personas=st.lists(personas, max_size=3, unique_by=lambda persona: persona.id),
)
groups = st.builds(
    CountGroup,
    bracket=st.one_of(st.none(), st.sampled_from(GA4_BRACKETS)),
    city=st.one_of(st.none(), cities),
    count=st.integers(0, 10**9),
)
tables = st.lists(
    st.builds(
        CountTable,
        st.sampled_from(["a.csv", "b.csv", "c {n}.csv"]),
        st.lists(groups, max_size=12).map(tuple),
        st.just(CountColumns("age", "city", "users")),
    ),
    min_size=1,
    max_size=3,
    unique_by=lambda each: each.name,
)


@given(projects, tables)
def test_shares_sum_to_one_on_both_sides(people: Project, sources: list[CountTable]) -> None:
    found = reconcile(people, sources)

    for rows in comparisons(found):
        assert sum(row.share for row in rows) == pytest.approx(1)
        base = [row.base_share for row in rows if row.base_share is not None]
        assert not base or sum(base) == pytest.approx(1)
        assert all((row.index is None) == (not row.base_share) for row in rows)


def comparisons(found: Reconciliation) -> Iterator[tuple[AgeComparison, ...]]:
    """Iterate over the ages of all comparisons that have any."""
    yield from (check.ages for check in found.checks if check.ages)
    yield from (mix.ages for mix in found.together)
    yield from (pair.ages for pair in found.pairs if pair.ages)


@given(projects, tables)
def test_everything_can_be_said_in_both_languages(
    people: Project, sources: list[CountTable]
) -> None:
    found = reconcile(people, sources)

    for said in messages(found):
        assert sentence(said, "en")
        assert sentence(said, "fr")
    columns = {tuple(row) for row in found.as_rows()}
    assert len(columns) <= 1


def messages(found: Reconciliation) -> Iterator[Message]:
    yield from (found.summary, found.how_to_read)
    for check in found.checks:
        yield from (check.age_finding.message, check.city_finding.message)
        if check.spread_note:
            yield check.spread_note
    yield from (suggestion.message for suggestion in found.suggestions)


@given(projects, tables)
def test_the_unknown_changes_no_share(people: Project, sources: list[CountTable]) -> None:
    more = [
        attrs.evolve(each, groups=(*each.groups, CountGroup(None, None, 10**6))) for each in sources
    ]
    rows = reconcile(people, sources).as_rows()

    assert reconcile(people, more).as_rows() == rows


@given(projects, tables)
def test_twice_the_people_change_no_share(people: Project, sources: list[CountTable]) -> None:
    doubled = [
        attrs.evolve(each, groups=tuple(attrs.evolve(g, count=2 * g.count) for g in each.groups))
        for each in sources
    ]
    rows = reconcile(people, sources).as_rows()
    others = reconcile(people, doubled).as_rows()

    assert [row["share"] for row in others] == pytest.approx([row["share"] for row in rows])
    assert [row["agreement"] for row in others] == [row["agreement"] for row in rows]
