"""One wording in each language."""

from typing import NamedTuple

from journeykit.model.scales import Language


class Phrase(NamedTuple):
    """A template or a label, in English and in French."""

    en: str
    fr: str

    def in_language(self, language: Language) -> str:
        """Return the wording in a language."""
        return self.fr if language == "fr" else self.en
