"""Programs of the system: found, run within a time, and stopped with all that they started."""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterable, Sequence
from contextlib import suppress

from journeykit.errors import RenderingError

_LONGEST_COMPLAINT = 500


def found(names: Iterable[str]) -> str | None:
    """Return the path of the first program that this machine has."""
    return next((path for path in map(shutil.which, names) if path), None)


def run(command: Sequence[str], name: str, seconds: float) -> str:
    """Run a program to its end, and return what it complained about.

    Args:
        command: The program and its arguments; no shell reads them.
        name: What the program is called in errors.
        seconds: How long it may take.

    Raises:
        RenderingError: It cannot be started, failed or took too long.
    """
    try:
        with subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            start_new_session=True,  # so that all it starts can be stopped with it
        ) as process:
            complaint = _finished(process, name, seconds)
    except OSError as error:
        raise RenderingError(f"{name} cannot be started: {error}") from error
    if process.returncode:
        raise RenderingError(f"{name} failed: {complaint or 'it does not say why'}")
    return complaint


def _finished(process: "subprocess.Popen[bytes]", name: str, seconds: float) -> str:
    try:
        _, said = process.communicate(timeout=seconds)
    except BaseException as error:  # Ctrl-C too: nobody else stops a session of its own
        _stop(process)
        if isinstance(error, subprocess.TimeoutExpired):
            raise RenderingError(f"{name} took more than {seconds:g} seconds") from error
        raise
    return said.decode(errors="replace").strip()[-_LONGEST_COMPLAINT:]


def _stop(process: "subprocess.Popen[bytes]") -> None:
    if hasattr(os, "killpg"):
        with suppress(ProcessLookupError):  # it ended by itself meanwhile
            os.killpg(process.pid, signal.SIGKILL)  # soffice alone would leave the office running
    else:
        process.kill()
    process.wait()
