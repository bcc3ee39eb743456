"""What an importer returns: a sound project, and what became of the rest."""

from collections import Counter

import attrs

from journeykit.importers.notice import TREATMENTS, Notice, Treatment
from journeykit.model import Project
from journeykit.model.scales import Language
from journeykit.wording import message, sentence
from journeykit.wording.message import Message


@attrs.frozen
class Imported:
    """A project made from another format.

    Attributes:
        project: What was read.
        notices: What was read as something else, repaired, refused or lost, in the order of the
            source.
    """

    project: Project
    notices: tuple[Notice, ...] = ()

    def noticed(self, treatment: Treatment) -> tuple[Notice, ...]:
        """Return the notices of one kind."""
        return tuple(notice for notice in self.notices if notice.treatment == treatment)

    @property
    def summary(self) -> Message:
        """How much came over, and what there is to look at."""
        counts = Counter(notice.treatment for notice in self.notices)
        parts = tuple(
            message(f"import.count.{treatment}", n=counts[treatment])
            for treatment in TREATMENTS
            if counts[treatment]
        )
        return message("import.summary", parts=parts) if parts else message("import.clean")

    def as_rows(self, language: Language | None = None) -> list[dict[str, object]]:
        """Return the notices as plain rows.

        Args:
            language: Of the remarks; the project's own unless given.
        """
        spoken = language or self.project.language
        return [
            {
                "treatment": notice.treatment,
                "where": str(notice.spot),
                "found": notice.found,
                "said": sentence(notice.said, spoken),
            }
            for notice in self.notices
        ]
