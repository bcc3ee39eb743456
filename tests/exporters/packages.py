"""Packages with exporters, installed for the length of a test."""

from collections.abc import Mapping
from pathlib import Path

import pytest

SOURCE = """
import time
from typing import Literal

import attrs

@attrs.frozen(kw_only=True)
class Options:
    language: str | None = None
    edition: str = "client"
    size: Literal["small", "large"] = "small"

@attrs.frozen
class Exporter:
    format: str = "FORMAT"
    options: type = Options

    def render(self, project, options):
        BODY

EXPORTER = Exporter()
"""


def source(format: str, body: str = "return f'{project.title}, {options.size}'.encode()") -> str:
    """Return a module with an exporter whose rendering consists of ``body``."""
    return SOURCE.replace("FORMAT", format).replace("BODY", body)


def install(
    name: str, formats: Mapping[str, str], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Install a package ``name`` that makes ``formats``, each by the source of its module."""
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    lines = ["[journeykit.exporters]"]
    for format, source in formats.items():
        (folder / f"{name}_{format}.py").write_text(source, encoding="utf-8")
        lines.append(f"{format} = {name}_{format}:EXPORTER")
    (info / "entry_points.txt").write_text("\n".join(lines) + "\n")
    monkeypatch.syspath_prepend(folder)
