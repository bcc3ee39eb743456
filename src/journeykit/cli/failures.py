"""What goes wrong, said in a few clear lines and with an exit status that scripts can use."""

import os
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

from journeykit.errors import JourneykitError, ModelError, NotFoundError, UsageError

FAILED = 1
"""A bad document, findings, or a file that cannot be written."""
WRONG_USAGE = 2
INTERRUPTED = 130
"""Ctrl-C, as shells count: 128 and the number of the signal."""

Arguments = ParamSpec("Arguments")


def reported(command: Callable[Arguments, None]) -> Callable[Arguments, None]:
    """Turn what a command raises for bad input into a report and an exit status.

    A defect of the library itself is not caught: its traceback belongs into a bug report.
    """

    @wraps(command)
    def run(*arguments: Arguments.args, **options: Arguments.kwargs) -> None:
        try:
            command(*arguments, **options)
        except BrokenPipeError:
            raise  # `| head` is no failure: click ends quietly
        except (JourneykitError, OSError, KeyboardInterrupt) as error:
            report(error)
            raise SystemExit(exit_status(error)) from error

    return run


def exit_status(error: BaseException) -> int:
    """Return the exit status of a failure."""
    if isinstance(error, KeyboardInterrupt):
        return INTERRUPTED
    return WRONG_USAGE if isinstance(error, UsageError | NotFoundError) else FAILED


def report(error: BaseException) -> None:
    """Say on standard error what went wrong."""
    from journeykit.cli.screen import standard_error, text

    console = standard_error()
    console.print(text("journeykit:", "bold red"), text(headline(error)), soft_wrap=True)
    for line in details(error):
        console.print(text(f"  {line}"), soft_wrap=True)


def headline(error: BaseException) -> str:
    """Return a failure in one line."""
    match error:
        case KeyboardInterrupt():
            return "interrupted; no file is left half written"
        case ModelError() if len(error.problems) > 1:
            return f"{len(error.problems)} problems"
        case OSError() if error.strerror:
            names = (os.fsdecode(name) for name in (error.filename,) if name is not None)
            return ": ".join([*names, error.strerror])
    return str(error)


def details(error: BaseException) -> tuple[str, ...]:
    """Return the lines that follow the headline."""
    if isinstance(error, ModelError) and len(error.problems) > 1:
        return tuple(map(str, error.problems))
    return ()
