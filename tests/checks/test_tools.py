"""Programs are run with a limit that holds for their children too."""

import subprocess
import sys
import time

import pytest

from scripts.checks.tools import run


def test_a_program_answers_with_output_complaint_and_status() -> None:
    code = "import sys; print(sys.stdin.read()); sys.exit('oh')"

    finished = run([sys.executable, "-c", code], seconds=30, given=b"given")

    assert (finished.stdout.strip(), finished.stderr.strip()) == (b"given", b"oh")
    assert finished.returncode == 1


def test_a_program_that_takes_too_long_is_stopped_with_its_children() -> None:
    sleep = "import time; time.sleep(60)"
    starter = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {sleep!r}])"
    started = time.monotonic()

    with pytest.raises(subprocess.TimeoutExpired):
        run([sys.executable, "-c", starter], seconds=1)

    # The children held the pipes open: had one survived, leaving would have taken a minute.
    assert time.monotonic() - started < 30
