"""Exporters that cost nothing, in place of those that draw."""

from collections.abc import Collection

import attrs
import pytest

from journeykit.errors import MissingToolError
from journeykit.model import Project
from journeykit.model.edition import Edition
from journeykit.model.scales import Language


@attrs.frozen(kw_only=True)
class FakeOptions:
    """What `journeykit.build` asks its exporters for."""

    language: Language | None = None
    edition: Edition = "client"
    diagram: str | None = None
    journey: str | None = None
    persona: str | None = None
    slides: tuple[str, ...] | None = None


@attrs.frozen
class FakeExporter:
    """Says what it was asked for, or that its engine is missing."""

    format: str
    missing: bool = False
    options: type = FakeOptions

    def render(self, project: Project, options: FakeOptions) -> bytes:
        if self.missing:
            raise MissingToolError("install an engine")
        asked = (
            *(options.language, options.edition, options.diagram, options.journey),
            *(options.slides or ()),
        )
        return " ".join(filter(None, (self.format, project.id, *asked))).encode()


def use_fakes(monkeypatch: pytest.MonkeyPatch, *, missing: Collection[str] = ()) -> None:
    """Let every format be made by a fake; those in ``missing`` lack their engine."""
    monkeypatch.setattr(
        "journeykit.exporters.exporter", lambda format: FakeExporter(format, format in missing)
    )
