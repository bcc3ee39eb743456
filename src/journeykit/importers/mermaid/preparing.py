"""What Mermaid does to a text before it reads it; the lines keep their numbers."""

import html
import re
import textwrap

import attrs

from journeykit.documents.limits import DEFAULT_LIMITS
from journeykit.documents.parsing import tree_of
from journeykit.documents.sources import Source
from journeykit.errors import DocumentError

_TAG = re.compile(r"<(\w+)([^<>]*)>")
_FRONT_MATTER = re.compile(r"([^\S\n]*)---[^\S\n]*\n(.*?)\n\1---[^\S\n]*\n+", re.DOTALL)
_FENCE = re.compile(r"\s*---")
_DIRECTIVE = re.compile(r"%%\{\s*(?:init|initialize|config|wrap)\b")
_DIRECTIVE_END = "}%%"
_COMMENT = re.compile(r"^\s*%%(?!\{)[^\n]+", re.MULTILINE)
_ENTITY = re.compile(r"#(\w+);")
_OPEN, _CLOSE = "\ue000", "\ue001"
"""Private characters that stand around the name of an entity while the text is read."""
_ENCODED = re.compile(f"{_OPEN}(\\w+){_CLOSE}")


@attrs.frozen
class Prepared:
    """A text that is ready to be read.

    Attributes:
        body: The text without front matter, directives and comments, a line for each line.
        title: The title in its front matter.
        front_matter_fails: Whether there is front matter that Mermaid cannot read.
    """

    body: str
    title: str = ""
    front_matter_fails: bool = False


def prepared(text: str) -> Prepared:
    """Return a text as the reader needs it."""
    return _prepared(text.replace("\r\n", "\n").replace("\r", "\n"))


def prepared_as_in_a_page(text: str) -> Prepared:
    """Return a text as Mermaid takes it from a page: blank lines and an indent before it go."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    start = textwrap.dedent(text).lstrip()
    before = text[: len(text) - len(text.lstrip())].count("\n")
    page = _prepared(start)
    return attrs.evolve(page, body="\n" * before + page.body)


def _prepared(text: str) -> Prepared:
    text = _TAG.sub(_with_single_quotes, text)
    title, fails = "", False
    if found := _FRONT_MATTER.match(text):
        title, fails = _title_of(found[2])
        text = _blank(found) + text[found.end() :]
    text = _COMMENT.sub(_blank, _without_directives(text))
    body = _ENTITY.sub(f"{_OPEN}\\1{_CLOSE}", text)
    return Prepared(body, title, fails or _FENCE.match(body) is not None)


def decoded(text: str) -> str:
    """Return a text with its entities as the characters that they stand for."""
    return _ENCODED.sub(_character, text)


def _character(found: re.Match[str]) -> str:
    name = found[1]
    reference = f"&#{name};" if name.isdecimal() else f"&{name};"
    return html.unescape(reference)


def _with_single_quotes(found: re.Match[str]) -> str:
    attributes = re.sub(r'="([^"]*)"', r"='\1'", found[2])
    return f"<{found[1]}{attributes}>"


def _without_directives(text: str) -> str:
    kept, position = [], 0
    while found := _DIRECTIVE.search(text, position):
        end = text.find(_DIRECTIVE_END, found.end())
        if end < 0:
            break
        kept += [text[position : found.start()], "\n" * text.count("\n", found.start(), end)]
        position = end + len(_DIRECTIVE_END)
    return "".join((*kept, text[position:]))


def _blank(found: re.Match[str]) -> str:
    return "\n" * found[0].count("\n")


def _title_of(front_matter: str) -> tuple[str, bool]:
    """Return the title that front matter states, and whether it cannot be read."""
    source = Source("", front_matter, "yaml", len(front_matter))
    try:
        said = tree_of(source, DEFAULT_LIMITS, careful=True).value
    except DocumentError:
        return "", True
    title = said.get("title") if isinstance(said, dict) else None
    return ("" if title is None else str(title)), False
