"""An exporter of one's own: nothing to inherit from, only a shape to have."""

from typing import Literal

import attrs

from journeykit import Project
from journeykit.exporters import Exporter
from journeykit.model.edition import Edition, in_edition
from journeykit.model.scales import Language


@attrs.frozen(kw_only=True)
class PosterOptions:
    """Settings of a poster."""

    language: Language | None = None
    edition: Edition = "client"
    size: Literal["a2", "a1"] = "a2"


@attrs.frozen
class PosterExporter:
    """Prints the title on a poster."""

    format: str = "poster"
    options: type = PosterOptions

    def render(self, project: Project, options: PosterOptions) -> bytes:
        """Return the poster."""
        return f"{in_edition(project, options.edition).title} {options.size}".encode()


class SiteExporter:
    """Makes a folder."""

    format = "site"
    options = PosterOptions

    def render(self, project: Project, options: PosterOptions) -> dict[str, bytes]:
        """Return the files of the folder."""
        return {f"index.{options.language}.html": project.title.encode()}


class SilentExporter:
    """Forgets to render."""

    format = "silence"
    options = PosterOptions


poster: Exporter = PosterExporter()
site: Exporter = SiteExporter()
silent: Exporter = SilentExporter()  # type: ignore[assignment]
