"""One wording in each language."""

from collections.abc import Mapping
from typing import NamedTuple

from journeykit.model.scales import Language


class Phrase(NamedTuple):
    """A template or a label, in English and in French."""

    en: str
    fr: str

    def in_language(self, language: Language) -> str:
        """Return the wording in a language."""
        return self.fr if language == "fr" else self.en


def keyed(theme: str, phrases: Mapping[str, Phrase]) -> dict[str, Phrase]:
    """Return phrases under keys that begin with their theme."""
    return {f"{theme}.{name}": phrase for name, phrase in phrases.items()}
