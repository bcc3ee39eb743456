"""Programs of the system: found, run with a time limit, heard when they complain."""

import os
import shutil
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path

REMEDY = {
    "dot": "graphviz",
    "pdftoppm": "poppler-utils",
    "soffice": "libreoffice-impress",
}


def absent_tools() -> dict[str, str]:
    """Return the needed programs that are not there, with the Debian package of each."""
    return {tool: package for tool, package in REMEDY.items() if shutil.which(tool) is None}


def run(
    command: Sequence[str | Path], *, seconds: float, given: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    """Run a program to its end, whatever its exit status.

    Args:
        command: The program and its arguments; no shell reads them.
        seconds: How long it may take.
        given: Its standard input.

    Raises:
        subprocess.TimeoutExpired: If it takes longer; it and its children are stopped then.
    """
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, stdin=pipe, stdout=pipe, stderr=pipe, start_new_session=True
    ) as process:
        try:
            output, complaints = process.communicate(given, timeout=seconds)
        except subprocess.TimeoutExpired:
            # soffice is a starter: killing it alone would leave the office running.
            os.killpg(process.pid, signal.SIGKILL)
            raise
    return subprocess.CompletedProcess(command, process.returncode, output, complaints)


def last_words(complaints: bytes) -> str:
    """Return the last line that says something: of a traceback, the error itself."""
    lines = complaints.decode(errors="replace").splitlines()
    return next((line.strip() for line in reversed(lines) if line.strip()), "not a word why")
