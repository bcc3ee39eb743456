"""What the brief of a campaign says on its slide, beside the words of the brief itself."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

PHRASES: Mapping[str, Phrase] = {
    "deck.brief.kicker": Phrase("Activation brief", "Brief d’activation"),
    "deck.brief.best": Phrase("Best moment", "Meilleur moment"),
    "deck.brief.no_line": Phrase("No message ready yet", "Aucun message prêt à ce jour"),
    "deck.brief.no_window": Phrase(
        "Which moment is best, nobody knows yet: describe a day, and the attention in it",
        "Le meilleur moment reste à trouver : décrire une journée, et l’attention disponible",
    ),
    "deck.brief.not_ours": Phrase("without us", "sans nous"),
    "deck.brief.unanswered": Phrase("no answer yet", "sans réponse à ce jour"),
    "deck.brief.no_metric": Phrase("no KPI yet", "indicateur à choisir"),
    "deck.brief.hooks": Phrase(
        "{count:plural|# hook|# hooks} to test, or being tested",
        "{count:plural|# accroche|# accroches} à tester ou en test",
    ),
    "deck.brief.more": Phrase(
        "+ {count:plural|# more|# more}", "+ {count:plural|# autre|# autres}"
    ),
    "deck.brief.first": Phrase("To settle first: {text}", "À régler d’abord : {text}"),
    "deck.brief.title.no_window": Phrase(
        "{persona}: when to speak is still to be found",
        "{persona} : le bon moment pour parler reste à trouver",
    ),
    "deck.brief.title.no_answer": Phrase(
        "{persona} asks at {start:clock}, and we have no answer yet",
        "À {start:clock}, {persona} pose la question, et c’est la réponse qui nous manque",
    ),
    "deck.brief.title.no_line": Phrase(
        "{persona} is within reach at {start:clock}, and we have nothing to say yet",
        "{persona} est joignable à {start:clock}, et nous n’avons encore rien à dire",
    ),
    "deck.brief.title.no_content": Phrase(
        "{persona} is within reach at {start:clock}: the answer exists, the content does not",
        "{persona} est joignable à {start:clock} : la réponse existe, le contenu pas encore",
    ),
    "deck.brief.title.to_make": Phrase(
        "{persona} is within reach at {start:clock}: finish the content, then speak",
        "{persona} est joignable à {start:clock} : finir le contenu, puis prendre la parole",
    ),
    "deck.brief.title.ready": Phrase(
        "{persona} at {start:clock}: the moment, the message and the content are ready",
        "{persona} à {start:clock} : le moment, le message et le contenu sont prêts",
    ),
}
