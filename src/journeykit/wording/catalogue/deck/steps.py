"""What the slides of the analyses say of what to do next, and of how we know."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

PHRASES: Mapping[str, Phrase] = {
    "deck.steps.no_owner": Phrase("No owner yet", "Responsable à désigner"),
    "deck.steps.nothing": Phrase(
        "No opportunity is open on the map: one has yet to be found",
        "Aucune opportunité ouverte sur la carte : il reste à en imaginer une",
    ),
    "deck.steps.remedy": Phrase(
        "Find a remedy: {text:quoted}", "Trouver un remède : {text:quoted}"
    ),
    "deck.steps.source": Phrase("Source: {kinds}", "Source : {kinds}"),
    "deck.steps.no_source": Phrase("Source: none stated", "Source : non indiquée"),
    "deck.steps.size": Phrase(
        "{kind} (n\u00a0=\u00a0{size:whole})", "{kind} (n\u00a0=\u00a0{size:whole})"
    ),
}
