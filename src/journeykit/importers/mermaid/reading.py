"""Reading a journey diagram by Mermaid's own rules, measured on its versions 11 and 12.

The first of the tokens below that fits is taken, wherever a line ends. What Mermaid refuses does
not stop the reading: the rest of that line is put aside and said.
"""

import math
import re
from bisect import bisect_right
from typing import Any

from journeykit.importers.mermaid.diagram import Diagram, Refusal, Section, Task
from journeykit.importers.mermaid.preparing import Prepared, decoded
from journeykit.wording import message

_TOKENS = re.compile(
    r"""
      (?P<comment> %(?!\{)[^\n]* | [^\}]%%[^\n]* )
    | (?P<space> \s+ )
    | (?P<aside> \#[^\n]* )
    | (?P<journey> journey\b )
    | (?P<title> title\s[^\#\n;]+ )
    | (?P<acc_title> accTitle\s*:[^\S\n]*[^\n]* )
    | (?P<acc_text> accDescr\s*:[^\S\n]*[^\n]* )
    | (?P<acc_block> accDescr\s*\{[^}]*\} )
    | (?P<section> section\s[^\#:\n;]+ )
    | (?P<name> [^\#:\n;]+ )
    | (?P<data> :[^\#\n;]+ )
    | (?P<invalid> . )
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_EXAMPLE = "Pay: 4: Ana"
_HEADER = re.compile(r"\s*journey")
_JS_NUMBER = re.compile(
    r"(?P<hex>0[xX][0-9a-fA-F]+)|(?P<octal>0[oO][0-7]+)|(?P<binary>0[bB][01]+)"
    r"|[+-]?(?:Infinity|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)",
    re.ASCII,
)


def diagram_in(text: Prepared) -> Diagram:
    """Return the diagram in a text, with all that Mermaid refuses in it."""
    return _Reader(text).diagram()


class _Reader:
    """A diagram on its way from tokens to its parts."""

    def __init__(self, text: Prepared) -> None:
        self._text = text
        self._body = text.body
        self._starts = [0, *(found.end() for found in re.finditer("\n", text.body))]
        self._first_line = 0
        self._title = text.title
        self._accessible: dict[str, str] = {}
        self._sections: list[Section] = []
        self._tasks: list[Task] = []
        self._refusals: list[Refusal] = []
        self._name: tuple[str, int] | None = None

    def diagram(self) -> Diagram:
        if self._text.front_matter_fails:
            self._refuse(len(self._body) - len(self._body.lstrip()), "import.mermaid.front_matter")
        elif not _HEADER.match(self._body):
            self._refuse(0, "import.mermaid.header")
        position = 0
        while found := _TOKENS.match(self._body, position):
            position = self._take(str(found.lastgroup), found)
        if self._name is not None:
            self._refuse(self._name[1], "import.mermaid.task")
        return Diagram(
            decoded(self._title),
            decoded(self._accessible.get("title", "")),
            decoded(self._accessible.get("description", "")),
            tuple(self._sections),
            tuple(self._tasks),
            tuple(self._refusals),
            self._first_line,
        )

    def _take(self, kind: str, found: re.Match[str]) -> int:
        """Take a token; return where the next one begins."""
        if self._name is not None and kind != "data":
            return self._interrupted(kind, found)
        match kind:
            case "journey":
                return self._header(found)
            case "section":
                section = decoded(found[0][len("section") + 1 :])
                self._sections.append(Section(section, self._line(found.start())))
            case "name":
                self._name = (found[0], found.start())
            case "data":
                return self._data(found)
            case "invalid":
                return self._refuse(found.start(), "import.mermaid.sign")
            case _:
                self._describe(kind, found[0])
        return found.end()

    def _describe(self, kind: str, text: str) -> None:
        """Keep what a token says of the diagram as a whole; spaces and comments say nothing."""
        match kind:
            case "title":
                self._title = text[len("title") + 1 :]
            case "acc_title":
                self._accessible["title"] = _after(text, ":")
            case "acc_text":
                self._accessible["description"] = _after(text, ":")
            case "acc_block":
                block = text.partition("{")[2].removesuffix("}")
                self._accessible["description"] = _dedented(block)

    def _header(self, found: re.Match[str]) -> int:
        if self._first_line:
            return self._refuse(found.start(), "import.mermaid.word")
        self._first_line = self._line(found.start())
        return found.end()

    def _interrupted(self, kind: str, found: re.Match[str]) -> int:
        """Go on where a name is followed by something else than its score."""
        if kind == "space" and "\n" not in found[0]:
            return found.end()
        start = self._name[1] if self._name else found.start()
        self._name = None
        return self._refuse(start, "import.mermaid.task")

    def _data(self, found: re.Match[str]) -> int:
        if self._name is None:
            return self._refuse(found.start(), "import.mermaid.colon")
        name, start = self._name
        self._name = None
        score, *rest = found[0][1:].split(":")
        people = tuple(person.strip() for person in rest[0].split(",")) if rest else ()
        line = self._line(start)
        self._tasks.append(
            Task(
                self._sections[-1].name if self._sections else "",
                decoded(name),
                number(score),
                tuple(map(decoded, people)),
                tuple(decoded(text).strip() for text in rest[1:]),
                line,
                self._text_of(line),
            )
        )
        return found.end()

    def _refuse(self, position: int, key: str) -> int:
        """Put the line at a position aside; return where the next one begins."""
        line = self._line(position)
        if not self._refusals or self._refusals[-1].line != line:
            expected = message(key, example=_EXAMPLE)
            self._refusals.append(Refusal(line, self._text_of(line), expected))
        end = self._body.find("\n", position)
        return len(self._body) if end < 0 else end

    def _line(self, position: int) -> int:
        return bisect_right(self._starts, position)

    def _text_of(self, line: int) -> str:
        end = self._starts[line] if line < len(self._starts) else len(self._body)
        return decoded(self._body[self._starts[line - 1] : end].strip())


def number(text: str) -> float:
    """Return a text as JavaScript's ``Number`` does; NaN where it is none."""
    text = text.strip()
    if not text:
        return 0.0
    found: Any = _JS_NUMBER.fullmatch(text)
    if found is None:
        return math.nan
    if found["hex"] or found["octal"] or found["binary"]:
        return float(int(text, 0))
    return float(text)


def _after(text: str, sign: str) -> str:
    return text.partition(sign)[2].strip()


def _dedented(block: str) -> str:
    return "\n".join(line.strip() for line in block.strip().splitlines())
