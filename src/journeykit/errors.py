"""Every exception of the library, and the problem that a report is made of.

Each class is also the built-in error that fits, so that callers may catch either.
"""

from collections.abc import Iterable
from difflib import get_close_matches

import attrs


@attrs.frozen
class Problem:
    """One thing that is wrong with a model or a document.

    Attributes:
        path: Where in the model, such as ``personas[0].days[0].moments[2].end``.
        expected: What would be right, as the end of "expected …".
        found: What was there instead, already quoted for display.
        hint: A nearest known name or a remedy, as a sentence without its full stop.
        file: The file that holds it, as the caller named it; None for values built in Python.
        line: The line in that file, counted from 1.
    """

    path: str
    expected: str
    found: str = ""
    hint: str = ""
    file: str | None = None
    line: int | None = None

    def below(self, parent: str) -> "Problem":
        """Return the same problem seen from one level further up."""
        return attrs.evolve(self, path=joined(parent, self.path))

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.file, self.line) if part is not None)
        what = f"expected {self.expected}" + (f", got {self.found}" if self.found else "")
        said = ": ".join(part for part in (place, self.path, what) if part)
        return said + (f"; {self.hint}" if self.hint else "")


def joined(parent: str, path: str) -> str:
    """Return a path one level deeper: ``a`` and ``b`` give ``a.b``, ``a`` and ``[0]`` ``a[0]``."""
    if not parent or not path or path.startswith("["):
        return parent + path
    return f"{parent}.{path}"


class JourneykitError(Exception):
    """The root of every error that the library raises on purpose."""


class ModelError(JourneykitError, ValueError):
    """A value that the model does not admit.

    Attributes:
        problems: Everything that was found wrong, in reading order; never empty.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems and say all of them, a line each."""
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


class DocumentError(ModelError):
    """A document that cannot be read as a project; every problem carries its file."""


class NotFoundError(JourneykitError, LookupError):
    """A look-up by id that found nothing."""


class UsageError(JourneykitError, ValueError):
    """A call with arguments that do not fit: an unknown format or option, an ambiguous choice."""


class MissingToolError(JourneykitError, RuntimeError):
    """A program or an optional package that the task needs is not installed."""


class RenderingError(JourneykitError, RuntimeError):
    """An engine refused its input, failed or took too long."""


def nearest(word: str, known: Iterable[str]) -> str:
    """Return ``did you mean 'x'`` for the known word nearest to a misspelt one, or nothing."""
    matches = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"did you mean '{matches[0]}'?" if matches else ""
