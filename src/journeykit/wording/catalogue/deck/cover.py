"""What the cover says."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

PHRASES: Mapping[str, Phrase] = {
    "deck.cover.journeys": Phrase("Customer journey study", "Étude des parcours clients"),
    "deck.cover.days": Phrase("A day in their life", "Journées types"),
    "deck.cover.persona": Phrase(
        "How {names:list} lives, when a message is welcome, and what still stands in the way",
        "Le quotidien de nos personas ({names:list}) : quand prendre la parole, "
        "et ce qui fait encore obstacle",
    ),
    "deck.cover.personas": Phrase(
        "How {names:list} live, when a message is welcome, and what still stands in the way",
        "Le quotidien de nos personas ({names:list}) : quand prendre la parole, "
        "et ce qui fait encore obstacle",
    ),
    "deck.cover.many_personas": Phrase(
        "{count} personas: how they live, when a message is welcome, what stands in the way",
        "{count} personas : leur quotidien, les bons moments pour prendre la parole "
        "et ce qui fait encore obstacle",
    ),
    "deck.cover.empty": Phrase(
        "The map is still to be filled: personas, their days, their journeys",
        "La carte reste à remplir : les personas, leurs journées, leurs parcours",
    ),
    "deck.cover.without_personas": Phrase(
        "{count:plural|# journey|# journeys}: what works, what does not, what to do next",
        "{count:plural|# parcours|# parcours} : ce qui marche, ce qui freine, ce qu’il faut faire",
    ),
}
