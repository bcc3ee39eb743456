"""Importing the package that reads and writes is cheap: what parses is loaded on first use."""

import subprocess
import sys


def test_neither_yaml_nor_cattrs_is_loaded_before_the_first_document() -> None:
    code = "import journeykit.documents, sys; print({'yaml', 'cattrs'} & set(sys.modules))"
    finished = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True, timeout=60
    )

    assert finished.stdout == "set()\n"
