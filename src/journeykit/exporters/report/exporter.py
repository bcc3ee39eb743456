"""The exporter of reports."""

from collections.abc import Iterator

import attrs

from journeykit.exporters.report.brand import brand_section
from journeykit.exporters.report.gaps import gaps_section
from journeykit.exporters.report.journeys import journeys_section
from journeykit.exporters.report.markdown import Block, page
from journeykit.exporters.report.opening import opening
from journeykit.exporters.report.personas import personas_section
from journeykit.exporters.report.plan import plan_section
from journeykit.exporters.report.sources import sources_section
from journeykit.exporters.report.words import Words
from journeykit.model import Project
from journeykit.model.edition import Edition, in_edition
from journeykit.model.scales import Language

SECTIONS = (
    opening,
    brand_section,
    personas_section,
    journeys_section,
    gaps_section,
    plan_section,
    sources_section,
)
"""Each takes a project and the words, and gives blocks; one with nothing to say gives none."""


@attrs.frozen(kw_only=True)
class ReportOptions:
    """Settings of a report.

    Attributes:
        language: The language of the report; None for the project's own.
        edition: ``client`` leaves out what is marked internal.
    """

    language: Language | None = None
    edition: Edition = "client"


@attrs.frozen
class ReportExporter:
    """Writes a project as a page of Markdown."""

    format: str = "md"
    options: type = ReportOptions

    def render(self, project: Project, options: ReportOptions) -> bytes:
        """Return the report, in UTF-8."""
        shown = in_edition(project, options.edition)
        words = Words(shown, options.language or shown.language)
        return page(_blocks(shown, words)).encode()


def _blocks(project: Project, words: Words) -> Iterator[Block]:
    for section in SECTIONS:
        yield from section(project, words)


REPORT = ReportExporter()
