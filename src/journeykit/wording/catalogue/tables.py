"""Wording of a project as tables: names of sheets and columns, and what is said when read."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

_SHEETS: Mapping[str, Phrase] = {
    "audience": Phrase("Audiences", "Audiences"),
    "barrier": Phrase("Barriers", "Freins"),
    "behaviour_scale": Phrase("Behaviour", "Comportements"),
    "brand": Phrase("Brand", "Marque"),
    "channel": Phrase("Own channels", "Canaux propres"),
    "choice_reason": Phrase("Reasons to choose", "Raisons de choisir"),
    "competitor": Phrase("Competitors", "Concurrents"),
    "content": Phrase("Content", "Contenus"),
    "day_timeline": Phrase("Days", "Journées"),
    "evidence": Phrase("Sources", "Sources"),
    "expectation": Phrase("Market expectations", "Attentes du marché"),
    "friction": Phrase("Frictions", "Points de friction"),
    "hook": Phrase("Hooks", "Accroches"),
    "ignored_rule": Phrase("Ignored rules", "Règles écartées"),
    "interest": Phrase("Interests", "Centres d’intérêt"),
    "journey": Phrase("Journeys", "Parcours"),
    "lane": Phrase("Own lanes", "Lignes propres"),
    "market": Phrase("Market", "Marché"),
    "medium": Phrase("Media followed", "Médias suivis"),
    "metric": Phrase("Metrics", "Mesures"),
    "moment": Phrase("Moments", "Moments"),
    "moment_of_truth": Phrase("Moments of truth", "Moments de vérité"),
    "need": Phrase("Needs", "Besoins"),
    "objective": Phrase("Objectives", "Objectifs"),
    "offer": Phrase("Offers", "Offres"),
    "opportunity": Phrase("Opportunities", "Opportunités"),
    "persona": Phrase("Personas", "Personas"),
    "process": Phrase("Behind the scenes", "Coulisses"),
    "project": Phrase("Project", "Projet"),
    "promise": Phrase("Promises", "Promesses"),
    "proposition": Phrase("Propositions", "Propositions"),
    "received_contact": Phrase("Contacts received", "Contacts reçus"),
    "relation": Phrase("Relations", "Relations"),
    "review": Phrase("Reviews", "Relectures"),
    "score_preset": Phrase("Own scores", "Scores propres"),
    "search_query": Phrase("Searches", "Recherches"),
    "solution": Phrase("Solutions", "Solutions"),
    "stage": Phrase("Stages", "Étapes"),
    "stage_kind": Phrase("Own kinds of stages", "Types d’étapes propres"),
    "strength": Phrase("Strengths", "Points forts"),
    "touchpoint": Phrase("Touchpoints", "Points de contact"),
    "transition": Phrase("Ways through", "Enchaînements"),
    "used_brand": Phrase("Brands used", "Marques utilisées"),
    "verdict": Phrase("Verdicts", "Verdicts"),
    "losses": Phrase("Left out", "Laissé de côté"),
    "activation.audience": Phrase("Audiences", "Audiences"),
    "activation.content": Phrase("Content plan", "Plan de contenu"),
    "activation.brief": Phrase("Briefs", "Briefs"),
}
"""The names of sheets, 31 characters at most, by the kind of what they hold."""

PHRASES: Mapping[str, Phrase] = {
    **{f"tables.sheet.{kind}": phrase for kind, phrase in _SHEETS.items()},
    "tables.column.in": Phrase("Part of", "Fait partie de"),
    "tables.column.as": Phrase("As", "En tant que"),
    "tables.column.order": Phrase("Order", "Ordre"),
    "tables.activation.asked": Phrase("What is asked", "Ce qui est demandé"),
    "tables.activation.audience": Phrase("Audience", "Audience"),
    "tables.activation.call_to_action": Phrase("Call to action", "Appel à l’action"),
    "tables.activation.channels": Phrase("Channels", "Canaux"),
    "tables.activation.content": Phrase("Content", "Contenu"),
    "tables.activation.form": Phrase("Tone and style", "Ton et style"),
    "tables.activation.format": Phrase("Format", "Format"),
    "tables.activation.hook": Phrase("Hook", "Accroche"),
    "tables.activation.missing": Phrase("Missing", "Manque"),
    "tables.activation.moment": Phrase("Moment", "Moment"),
    "tables.activation.note": Phrase("Note", "Remarque"),
    "tables.activation.notes": Phrase("Details", "Précisions"),
    "tables.activation.persona": Phrase("Persona", "Persona"),
    "tables.activation.placement": Phrase("Placement", "Emplacement"),
    "tables.activation.reason": Phrase("Why it is in the plan", "Pourquoi au plan"),
    "tables.activation.section": Phrase("Question", "Question"),
    "tables.activation.source": Phrase("Where on the map", "Sur la carte"),
    "tables.activation.stage": Phrase("Stage", "Étape"),
    "tables.activation.status": Phrase("Status", "Statut"),
    "tables.activation.substance": Phrase("Substance", "Fond"),
    "tables.activation.test_status": Phrase("Test", "Test"),
    "tables.activation.text": Phrase("Answer", "Réponse"),
    "tables.activation.topic": Phrase("Topic", "Sujet"),
    "tables.activation.type": Phrase("Criterion", "Critère"),
    "tables.activation.use": Phrase("Use", "Usage"),
    "tables.activation.value": Phrase("Value", "Valeur"),
    "tables.activation.way": Phrase("Found", "Trouvée"),
    "tables.use.target": Phrase("Target", "Cibler"),
    "tables.use.decide": Phrase("To decide", "À décider"),
    "tables.use.leave_out": Phrase("Do not target", "Ne pas cibler"),
    "tables.use.missing": Phrase("Missing", "Manque"),
    "tables.loss": Phrase(
        "{sheet}, row {row}, {column:quoted}: the cell holds {kept} of {characters} characters.",
        "{sheet}, ligne {row}, {column:quoted} : la cellule contient {kept} des {characters} "
        "caractères.",
    ),
    "tables.losses.sheet": Phrase("Sheet", "Feuille"),
    "tables.losses.row": Phrase("Row", "Ligne"),
    "tables.losses.column": Phrase("Column", "Colonne"),
    "tables.losses.characters": Phrase("Characters in all", "Caractères en tout"),
    "tables.losses.kept": Phrase("Characters kept", "Caractères conservés"),
    "tables.lost": Phrase(
        "Was cut when the sheets were written: {kept} of {characters} characters are here.",
        "A été coupé à l’écriture des feuilles : {kept} des {characters} caractères sont ici.",
    ),
    "tables.untitled": Phrase(
        "No sheet names the project; it is called {title:quoted}.",
        "Aucune feuille ne nomme le projet ; il s’appelle {title:quoted}.",
    ),
    "tables.unknown_sheet": Phrase(
        "Left out: an export gives no sheet this name.",
        "Laissée de côté : un export ne nomme aucune feuille ainsi.",
    ),
    "tables.unknown_column": Phrase(
        "Left out with {n:plural|# entry|# entries}: the sheet has no such column.",
        "Laissée de côté avec {n:plural|# valeur|# valeurs} : la feuille n’a pas cette colonne.",
    ),
    "tables.repeated_column": Phrase(
        "Left out with {n:plural|# entry|# entries}: the sheet has this column twice.",
        "Laissée de côté avec {n:plural|# valeur|# valeurs} : la feuille a déjà cette colonne.",
    ),
    "tables.no_header": Phrase(
        "Left out: no row names its columns.",
        "Laissée de côté : aucune ligne ne nomme ses colonnes.",
    ),
    "tables.uncomputed": Phrase(
        "The formula has no stored result: open the file in a spreadsheet program and save it.",
        "La formule n’a pas de résultat enregistré : ouvrez le fichier dans un tableur et "
        "enregistrez-le.",
    ),
    "tables.no_parent": Phrase(
        "Left out: nothing says what it belongs to. Expected in {column:quoted}: the name or "
        "the id of one of: {sheets:list}.",
        "Laissé de côté : rien ne dit de quoi cela fait partie. Attendu dans {column:quoted} : "
        "le nom ou l’identifiant d’une ligne de : {sheets:list}.",
    ),
    "tables.unknown_parent": Phrase(
        "Left out: no row is called so in {sheets:list}.",
        "Laissé de côté : aucune ligne ne porte ce nom dans {sheets:list}.",
    ),
    "tables.unknown_parent_near": Phrase(
        "Left out: no row is called so in {sheets:list}; did you mean {near:quoted}?",
        "Laissé de côté : aucune ligne ne porte ce nom dans {sheets:list} ; vouliez-vous dire "
        "{near:quoted} ?",
    ),
    "tables.several_parents": Phrase(
        "Left out: it could belong to each of {found:list}.",
        "Laissé de côté : cela pourrait faire partie de chacun de : {found:list}.",
    ),
    "tables.parent_left_out": Phrase(
        "Left out together with what it belongs to.",
        "Laissé de côté avec ce dont cela fait partie.",
    ),
    "tables.second": Phrase(
        "Left out: there can be one only, and row {row} says it already.",
        "Laissé de côté : il ne peut y en avoir qu’un, et la ligne {row} le dit déjà.",
    ),
    "tables.no_role": Phrase(
        "Left out: expected one of {roles:list}.", "Laissé de côté ; attendu : {roles:list}."
    ),
    "tables.derived_id": Phrase(
        "{id:quoted} is taken: this row gets the id {own:quoted}.",
        "{id:quoted} est déjà pris : cette ligne reçoit l’identifiant {own:quoted}.",
    ),
    "tables.role.before": Phrase("Before", "Avant"),
    "tables.role.after": Phrase("After", "Après"),
    "tables.read_as": Phrase("Read as {value}.", "Lu comme {value}."),
    "tables.unused_order": Phrase(
        "No number: the row stays where it stands.", "Pas un nombre : la ligne reste où elle est."
    ),
    "tables.journeys.column": Phrase(
        "Read as {target:quoted} ({sheet}).", "Lu comme {target:quoted} ({sheet})."
    ),
    "tables.journeys.other": Phrase(
        "Kept as data of its own, under {under}; name the column if it means something else.",
        "Gardé comme donnée propre, sous {under} ; nommez la colonne si elle dit autre chose.",
    ),
    "tables.journeys.number": Phrase(
        "Nobody knows what this number says: the emotion stays unknown. If it goes from -2 to +2, "
        "name the column as {target:quoted}.",
        "On ne sait ce que dit ce nombre : l’émotion reste inconnue. S’il va de -2 à +2, nommez la "
        "colonne {target:quoted}.",
    ),
    "tables.journeys.no_touchpoint": Phrase(
        "Left out: the row names no touchpoint that it could belong to.",
        "Laissé de côté : la ligne ne nomme aucun point de contact dont cela ferait partie.",
    ),
    "tables.journeys.stage_again": Phrase(
        "Stage {stage:quoted} was there before: the row goes on with it.",
        "L’étape {stage:quoted} a déjà été nommée plus haut : la ligne la continue.",
    ),
}
