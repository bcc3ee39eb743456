"""The names of the sections of a deck that are about the project as a whole."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

PHRASES: Mapping[str, Phrase] = {
    "deck.section.opening": Phrase("Overview", "En bref"),
    "deck.section.personas": Phrase("Personas compared", "Regards croisés"),
    "deck.section.next": Phrase("Priorities and next steps", "Priorités et prochaines étapes"),
    "deck.section.appendix": Phrase("Appendix", "Annexes"),
}
