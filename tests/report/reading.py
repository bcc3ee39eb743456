"""A report as a reader sees it: rendered by a Markdown parser that we did not write."""

from collections.abc import Iterator
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from journeykit.exporters.report import REPORT
from journeykit.model import Project

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def report(project: Project, **options: Any) -> str:
    """Return a project's report."""
    return REPORT.render(project, REPORT.options(**options)).decode()


def tokens(markdown: str) -> Iterator[Token]:
    """Iterate over everything that is in a page, the inline parts included."""
    for token in PARSER.parse(markdown):
        yield token
        yield from token.children or ()


def visible(markdown: str) -> str:
    """Return what a reader can read, piece by piece."""
    return "".join(
        token.content for token in tokens(markdown) if token.type in {"text", "code_inline"}
    )


def headings(markdown: str) -> list[tuple[str, str]]:
    """Return the headings of a page, with their level."""
    listed = list(PARSER.parse(markdown))
    return [
        (token.tag, visible(listed[at + 1].content))
        for at, token in enumerate(listed)
        if token.type == "heading_open"
    ]
