"""Wording of importers: what was read as something else, repaired, refused or lost."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

PHRASES: Mapping[str, Phrase] = {
    "import.clean": Phrase("Everything came over as it stands.", "Tout a été repris tel quel."),
    "import.summary": Phrase("To look at: {parts:list}.", "À relire : {parts:list}."),
    "import.count.refused": Phrase(
        "{n:plural|# statement refused|# statements refused}",
        "{n:plural|# mention refusée|# mentions refusées}",
    ),
    "import.count.lost": Phrase(
        "{n:plural|# statement without a place|# statements without a place}",
        "{n:plural|# mention sans place|# mentions sans place}",
    ),
    "import.count.repaired": Phrase("{n} repaired", "{n:plural|# réparée|# réparées}"),
    "import.count.read_as": Phrase(
        "{n} read as something else", "{n:plural|# interprétée|# interprétées}"
    ),
    "import.held": Phrase("Read: {parts:list}.", "Lu : {parts:list}."),
    "import.held.personas": Phrase(
        "{n:plural|# persona|# personas}", "{n:plural|# persona|# personas}"
    ),
    "import.held.days": Phrase(
        "{n:plural|# typical day|# typical days}", "{n:plural|# journée type|# journées types}"
    ),
    "import.held.journeys": Phrase("{n:plural|# journey|# journeys}", "{n} parcours"),
    "import.held.touchpoints": Phrase(
        "{n:plural|# touchpoint|# touchpoints}", "{n:plural|# point de contact|# points de contact}"
    ),
    "import.held.evidence": Phrase(
        "{n:plural|# source|# sources}", "{n:plural|# source|# sources}"
    ),
    "import.heading.refused": Phrase(
        "Left out: say it differently", "Laissé de côté : à dire autrement"
    ),
    "import.heading.lost": Phrase("Without a place in the model", "Sans place dans le modèle"),
    "import.heading.repaired": Phrase("Repaired", "Réparé"),
    "import.heading.read_as": Phrase("Read as", "Interprété"),
    "import.more": Phrase("… and {n} more: see --json", "… et {n} de plus : voir --json"),
    "import.next": Phrase("What is missing: {command}", "Ce qui manque : {command}"),
    "import.image": Phrase(
        "The picture itself is not in there: add “{file}” again.",
        "L’image elle-même n’y est pas : ajoutez de nouveau « {file} ».",
    ),
    "import.refused": Phrase(
        "Left out; expected {expected}.", "Laissé de côté ; attendu : {expected}."
    ),
    "import.refused_along": Phrase(
        "Left out together with “{found}”.", "Laissé de côté avec « {found} »."
    ),
    "import.mermaid.header": Phrase(
        "the word “journey”, in small letters, before everything else",
        "le mot « journey », en minuscules, avant tout le reste",
    ),
    "import.mermaid.front_matter": Phrase(
        "front matter between two lines of “---”, alone and not indented, from the first line on",
        "un en-tête entre deux lignes « --- », seules et sans retrait, dès la première ligne",
    ),
    "import.mermaid.task": Phrase("a task such as “{example}”", "une tâche comme « {example} »"),
    "import.mermaid.colon": Phrase(
        "a name before the colon, as in “{example}”",
        "un nom avant les deux-points, comme dans « {example} »",
    ),
    "import.mermaid.sign": Phrase(
        "one statement on each line, without a semicolon",
        "une seule mention par ligne, sans point-virgule",
    ),
    "import.mermaid.word": Phrase(
        "a name that does not begin with “journey”",
        "un nom qui ne commence pas par « journey »",
    ),
    "import.mermaid.refused": Phrase(
        "Mermaid refuses this line; expected {expected}.",
        "Mermaid refuse cette ligne ; attendu : {expected}.",
    ),
    "import.mermaid.mended.task": Phrase(
        "Mermaid refuses this line, here it counts; expected {expected}.",
        "Mermaid refuse cette ligne, elle compte ici ; attendu : {expected}.",
    ),
    "import.mermaid.mended.section": Phrase(
        "Mermaid refuses colons and semicolons in a section; write {colon} and {semicolon}.",
        "Mermaid refuse deux-points et points-virgules dans une section ; écrivez {colon} et "
        "{semicolon}.",
    ),
    "import.mermaid.mended.colon": Phrase(
        "Read up to its last score; Mermaid stops at the first colon. Write {colon} for a colon in "
        "a name.",
        "Lu jusqu’à sa dernière note ; Mermaid s’arrête aux premiers deux-points. Écrivez {colon} "
        "pour des deux-points dans un nom.",
    ),
    "import.mermaid.mended.wrapper": Phrase(
        "Belongs to the page around the diagram; Mermaid refuses it.",
        "Appartient à la page autour du schéma ; Mermaid le refuse.",
    ),
    "import.mermaid.mended.page": Phrase(
        "Front matter has to begin on the first line and without an indent; read all the same.",
        "Un en-tête doit commencer à la première ligne et sans retrait ; lu quand même.",
    ),
    "import.mermaid.mended.front_matter": Phrase(
        "Read as front matter, which has to stand between two lines of “---”.",
        "Lu comme un en-tête, qui doit se trouver entre deux lignes « --- ».",
    ),
    "import.mermaid.dropped": Phrase(
        "Mermaid leaves out what follows the people: {texts:list}.",
        "Mermaid ignore ce qui suit les participants : {texts:list}.",
    ),
    "import.mermaid.score": Phrase(
        "A score goes from 1 to 5, not {score}: the emotion stays unknown.",
        "Une note va de 1 à 5, pas {score} : l’émotion reste inconnue.",
    ),
    "import.mermaid.no_score": Phrase(
        "Without a score from 1 to 5, the emotion stays unknown.",
        "Sans note de 1 à 5, l’émotion reste inconnue.",
    ),
    "import.mermaid.untitled": Phrase(
        "The diagram has no title; the project is called “{title}”.",
        "Le schéma n’a pas de titre ; le projet s’appelle « {title} ».",
    ),
    "import.mermaid.before_sections": Phrase(
        "Stands before the first section: a stage called “…” holds it.",
        "Se trouve avant la première section : une étape nommée « … » l’accueille.",
    ),
    "import.mermaid.people": Phrase(
        "Several people take part, {people:list}: each touchpoint keeps them as data of its own "
        "(mermaid.people). Name the persona to say whose journey this is.",
        "Plusieurs personnes participent, {people:list} : chaque point de contact les garde en "
        "données propres (mermaid.people). Nommez le persona pour dire de qui est ce parcours.",
    ),
}
