"""The report: everything that matters on one page, in two languages."""

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

from journeykit.exporters.report import REPORT
from journeykit.model import DayTimeline, Evidence, Objective, Persona, Project
from journeykit.model.scales import Language
from tests.report.goldens import matches_golden
from tests.report.maps import shop
from tests.report.reading import headings, report, tokens, visible
from tests.strategies import projects

SECTIONS = {
    "en": ["Summary", "Objectives", "The brand: La boutique", "Personas"],
    "fr": ["L’essentiel", "Objectifs", "La marque\u00a0: La boutique", "Personas"],
}
LATER_SECTIONS = {
    "en": ["Customer journeys", "Blind spots", "Action plan", "Sources"],
    "fr": ["Parcours clients", "Angles morts", "Plan d’action", "Sources"],
}


def line_with(text: str, page: str) -> str:
    [line] = [line for line in page.splitlines() if text in line]
    return line


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_whole_report(language: Language) -> None:
    assert matches_golden(report(shop(), language=language), f"shop.{language}.md")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_sections_stand_in_their_order(language: Language) -> None:
    listed = headings(report(shop(), language=language))

    assert listed[0] == ("h1", "La boutique du soir")
    assert [name for level, name in listed if level == "h2"] == [
        *SECTIONS[language],
        *LATER_SECTIONS[language],
    ]


def test_the_project_s_language_is_the_default() -> None:
    assert report(shop()) == report(shop(), language="fr")


def test_equal_projects_give_equal_reports() -> None:
    assert report(shop()) == report(shop())


def test_a_report_ends_with_one_line_end() -> None:
    page = report(shop())

    assert page.endswith("\n")
    assert not page.endswith("\n\n")
    assert "\n\n\n" not in page


def test_what_is_unknown_is_said_and_never_guessed() -> None:
    page = report(shop(), language="en")
    bob = page[page.index("### Bob") : page.index("## Customer journeys")]

    assert bob.count("unknown") == 6
    assert "0%" not in bob
    assert line_with("| atelier |", page) == "| atelier | Assumption | – | – | – | – | – |"


def test_the_day_shows_the_hours_and_the_feeling() -> None:
    row = line_with("| 18:00–19:00 | Retour en train | TER |", report(shop()))

    assert row.endswith("| TER | E-mail | 5/5 | −1, lasse |")


def test_the_ranking_shows_factors_reasons_and_how_to_read_them() -> None:
    page = report(shop(), language="en")

    assert line_with("| 1 | 18:00–19:00 |", page) == (
        "| 1 | 18:00–19:00 | Retour en train | 100 | 100 | 100 | 100 | 40 | 91 | 100% |"
    )
    assert "Marché (Weekend)" in line_with("| 2 | 10:00–11:30 |", page)
    assert "\n1. Moment of truth" in page
    assert "\nScore from 0 to 100" in page
    assert "\nRobustness: " in page
    assert "**19:00–20:00, Dîner**: Not ranked; still to find out" in page


def test_a_stage_shows_how_it_feels_and_how_much_of_that_is_known() -> None:
    row = line_with("| Purchase |", report(shop(), language="en"))

    assert "| Conseil (Conciergerie) · Caisse (Store) · Parvis |" in row
    assert "| −0.5 (2 of 3 known) |" in row
    assert "Un quart d’heure de file (severity 3/4, often) · Pas de sac" in row
    assert row.endswith("| Un sourire | Essayage sans rendez-vous |")


def test_a_moment_of_truth_says_what_answers_it_or_that_nothing_does() -> None:
    page = report(shop(), language="en")

    assert "- **Qui me livre ce soir ?**: Livré avant 22 h" in page
    assert "- **Je peux le rendre ?**: no answer yet" in page


def test_each_remedy_stands_above_what_it_settles() -> None:
    page = report(shop(), language="en")
    gaps = page[page.index("## Blind spots") : page.index("## Action plan")]
    remedies = [line for line in gaps.splitlines() if line.startswith("- ")]

    assert "### Error" in gaps
    assert len(remedies) > 3
    for severity in gaps.split("\n### ")[1:]:
        once = [line for line in severity.splitlines() if line.startswith("- ")]
        assert len(once) == len(set(once))
    assert "1 more is left out, as the project asks." in gaps.replace("\u00a0", " ")


def test_a_source_shows_its_kind_date_sample_and_address() -> None:
    assert line_with("Douze entretiens", report(shop())) == (
        "| Douze entretiens | Entretiens | 14 septembre 2026 | 1\u00a0200 | 4/5 "
        "| Sept sur douze attendent le soir | <https://example.org/entretiens?a=1&b=2> |"
    )


def test_without_sources_the_report_says_so() -> None:
    assert "No source yet" in report(Project(title="x"))


def test_a_client_sees_nothing_internal() -> None:
    secret = Objective(text="Racheter un concurrent", internal=True)
    source = Evidence(title="Espionnage", kind="observation", internal=True)
    project = attrs.evolve(shop(), objectives=[secret], evidence=[source])

    for word in ("Racheter", "Espionnage"):
        assert word not in report(project)
        assert word in report(project, edition="internal")


def test_a_project_of_personas_without_journeys_is_complete() -> None:
    project = Project(title="Days", personas=[Persona(name="Ana", days=[DayTimeline()])])

    chapters = [name for level, name in headings(report(project)) if level == "h2"]
    assert chapters == ["Summary", "Personas", "Blind spots", "Sources"]


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(projects())
def test_every_project_gives_a_report_in_which_no_text_is_markup(project: Project) -> None:
    for language in ("fr", "en"):
        page = report(project, language=language, edition="internal")
        kinds = {token.type for token in tokens(page)}

        assert kinds.isdisjoint({"html_inline", "html_block", "image", "fence", "em_open"})
        addresses = {str(t.attrGet("href")) for t in tokens(page) if t.type == "link_open"}
        assert len(addresses) <= sum(each.link is not None for each in project.evidence)
        assert visible(page)


def test_the_exporter_says_its_format() -> None:
    assert REPORT.format == "md"
