"""Wording of the workshop: its agenda, the page for the facilitator, the slides to fill."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

_AGENDA = {
    "title": Phrase("Customer journey workshop", "Atelier parcours client"),
    "kicker": Phrase("Workshop", "Atelier"),
    "goals": Phrase("What we want to take away", "Ce que nous voulons en retirer"),
    "goal.1": Phrase(
        "{n:plural|# persona|# personas} in whom our teams recognise real customers.",
        "{n:plural|# persona|# personas} où nos équipes reconnaissent de vrais clients.",
    ),
    "goal.2": Phrase(
        "A typical day of each, to see when we can reach them, and on which channel.",
        "Une journée type pour chacun, pour voir quand les joindre, et par quel canal.",
    ),
    "goal.3": Phrase(
        "A journey of each, from hearing of us to recommending us, with what gets in the way.",
        "Un parcours pour chacun, de la découverte à la recommandation, avec ce qui coince.",
    ),
    "goal.4": Phrase(
        "The list of what nobody in the room knows, and who will find out.",
        "La liste de ce que personne ne sait dans la salle, et qui ira le découvrir.",
    ),
    "room": Phrase("Who should be in the room", "Qui doit être dans la salle"),
    "room.lead": Phrase(
        "Six to ten people. The nearer to customers, the better the map.",
        "Six à dix personnes. Plus elles sont proches des clients, meilleure est la carte.",
    ),
    "room.1": Phrase(
        "Those who hear customers every day: shop, sales, customer service.",
        "Ceux qui entendent les clients chaque jour : magasin, vente, service clients.",
    ),
    "room.2": Phrase(
        "Those who see them in the figures: CRM, web analytics, studies.",
        "Ceux qui les voient dans les chiffres : CRM, mesure d’audience, études.",
    ),
    "room.3": Phrase(
        "Those who speak to them: content, social media, campaigns.",
        "Ceux qui leur parlent : contenus, réseaux sociaux, campagnes.",
    ),
    "room.4": Phrase(
        "One person who can decide, from beginning to end.",
        "Une personne qui peut décider, du début à la fin.",
    ),
    "roles": Phrase("Who does what", "Qui fait quoi"),
    "role.1": Phrase(
        "The facilitator asks, keeps to the customer’s view, and has no opinion of their own.",
        "L’animateur questionne, ramène au point de vue du client, et ne donne pas son avis.",
    ),
    "role.2": Phrase(
        "The scribe types into the canvas, on the screen that all can see.",
        "Le scribe saisit dans le canevas, à l’écran, sous les yeux de tous.",
    ),
    "role.3": Phrase(
        "The timekeeper says when a quarter of the time of a step is left.",
        "Le gardien du temps prévient quand il reste un quart du temps d’une étape.",
    ),
    "role.4": Phrase(
        "The doubter asks of each statement: how do we know?",
        "Le sceptique demande à chaque affirmation : comment le savons-nous ?",
    ),
}
_TIMING = {
    "timing": Phrase("Half-day {number}", "Demi-journée {number}"),
    "timing.only": Phrase("The half-day", "La demi-journée"),
    "timing.title": Phrase(
        "{personas:plural|# persona|# personas}, {time}: {start}–{end}",
        "{personas:plural|# persona|# personas}, {time} : {start}–{end}",
    ),
    "timing.overflow": Phrase(
        "For {personas:whole} personas, plan {sessions:plural|# half-day|# half-days}",
        "Pour {personas:whole} personas, prévoyez {sessions:plural|# demi-journée|# demi-journées}",
    ),
    "timing.fits": Phrase(
        "{personas:plural|# persona fits|# personas fit} into half a day",
        "{personas:plural|# persona tient|# personas tiennent} dans une demi-journée",
    ),
    "column.when": Phrase("When", "Quand"),
    "column.what": Phrase("What", "Quoi"),
    "column.how": Phrase("How", "Comment"),
    "column.sheet": Phrase("Sheet", "Feuille"),
    "minutes": Phrase("{n:plural|# minute|# minutes}", "{n:plural|# minute|# minutes}"),
    "hours": Phrase("{hours:whole} h {minutes}", "{hours:whole} h {minutes}"),
}
_STEPS = {
    "opening": Phrase("Welcome and objectives", "Accueil et objectifs"),
    "opening.how": Phrase(
        "Why we make this map, what it will decide. A round of names and customers met lately.",
        "Pourquoi cette carte, ce qu’elle permettra de décider. Tour de table : un client croisé.",
    ),
    "recap": Phrase("Where we stand", "Où nous en sommes"),
    "recap.how": Phrase(
        "The canvas of last time on the screen; what has come to mind since.",
        "Le canevas de la dernière fois à l’écran ; ce qui est revenu depuis.",
    ),
    "brand": Phrase("Brand and promises", "Marque et promesses"),
    "brand.how": Phrase(
        "What we sell, what we promise, where customers find us, who else is there.",
        "Ce que nous vendons, ce que nous promettons, où l’on nous trouve, qui d’autre est là.",
    ),
    "portrait": Phrase("Persona {persona}: the portrait", "Persona {persona} : le portrait"),
    "portrait.how": Phrase(
        "Each in silence for five minutes, then together: who is this, what holds them back?",
        "Cinq minutes chacun en silence, puis ensemble : qui est-ce, qu’est-ce qui le freine ?",
    ),
    "day": Phrase("Persona {persona}: the day", "Persona {persona} : la journée"),
    "day.how": Phrase(
        "From waking to sleeping, with us or without. The weekend in four lines.",
        "Du lever au coucher, avec ou sans nous. Le week-end en quatre lignes.",
    ),
    "journey": Phrase("Persona {persona}: the journey", "Persona {persona} : le parcours"),
    "journey.how": Phrase(
        "Stage by stage: touchpoints first, then how it feels, then what gets in the way.",
        "Étape par étape : les points de contact, puis le ressenti, puis ce qui coince.",
    ),
    "pause": Phrase("Break", "Pause"),
    "pause.how": Phrase(
        "The scribe tidies the canvas; the others get some air.",
        "Le scribe met le canevas au propre ; les autres prennent l’air.",
    ),
    "compare": Phrase("The personas side by side", "Les personas côte à côte"),
    "compare.how": Phrase(
        "What do they share, when can we reach several at once? Are two of them the same?",
        "Qu’ont-ils en commun, quand en joindre plusieurs ? Deux d’entre eux ne font-ils qu’un ?",
    ),
    "until_next": Phrase("Until next time", "D’ici la prochaine fois"),
    "until_next.how": Phrase(
        "Who asks which customers until then.", "Qui interroge quels clients d’ici là."
    ),
    "closing": Phrase("Blind spots and what comes next", "Angles morts et suites"),
    "closing.how": Phrase(
        "What nobody knew, who finds out, what we try first. A date for the deck.",
        "Ce que personne ne savait, qui le découvre, ce qu’on essaie d’abord. Une date de rendu.",
    ),
}
_FACILITATOR = {
    "facilitator": Phrase("For the facilitator", "Pour l’animateur"),
    "facilitator.before": Phrase("Before", "Avant"),
    "before.1": Phrase(
        "Print the sheets of the personas, days and journeys on A3, or bring a large screen.",
        "Imprimez les feuilles persona, journée et parcours en A3, ou prévoyez un grand écran.",
    ),
    "before.2": Phrase(
        "Fill the sheet of sources with what exists: interviews, surveys, figures.",
        "Remplissez la feuille des sources avec l’existant : entretiens, enquêtes, chiffres.",
    ),
    "before.3": Phrase(
        "Ask each participant to talk to two customers beforehand.",
        "Demandez à chacun d’échanger avec deux clients avant de venir.",
    ),
    "before.4": Phrase(
        "Agree with the decider on the personas: by behaviour, not by age.",
        "Choisissez les personas avec le décideur : par comportement, pas par âge.",
    ),
    "facilitator.during": Phrase("During", "Pendant"),
    "during.1": Phrase(
        "One idea a cell, in the customer’s words. No solutions before the journey is told.",
        "Une idée par case, avec les mots du client. Pas de solution avant la fin du récit.",
    ),
    "during.2": Phrase(
        "Ask “how do we know?” and write down the honest answer: an assumption is one.",
        "Demandez « comment le savons-nous ? » et notez la vraie réponse, même une hypothèse.",
    ),
    "during.3": Phrase(
        "When nobody knows, leave the cell empty and go on.",
        "Quand personne ne sait, laissez la case vide et avancez.",
    ),
    "during.4": Phrase(
        "Day before journey: whoever has lived the day tells a better journey.",
        "La journée avant le parcours : qui a vécu la journée raconte mieux le parcours.",
    ),
    "facilitator.after": Phrase("The same evening", "Le soir même"),
    "after.1": Phrase("journeykit import {canvas} -o map", "journeykit import {canvas} -o carte"),
    "after.2": Phrase("journeykit check map", "journeykit check carte"),
    "after.3": Phrase("journeykit build map -o out", "journeykit build carte -o sortie"),
    "after.lead": Phrase(
        "What was read as something else is listed: look at it before you send the deck.",
        "Tout ce qui a été interprété est listé : relisez-le avant d’envoyer la présentation.",
    ),
}
_SLIDES = {
    "slide.brand": Phrase("What do we promise, and to whom?", "Que promettons-nous, et à qui ?"),
    "slide.persona": Phrase("Who is persona {number}?", "Qui est le persona {number} ?"),
    "slide.persona.known": Phrase("Who is this: {name}?", "Qui est-ce : {name} ?"),
    "slide.day": Phrase(
        "What does a weekday of persona {number} look like?",
        "À quoi ressemble un jour de semaine du persona {number} ?",
    ),
    "slide.weekend": Phrase(
        "And the weekend of persona {number}?", "Et le week-end du persona {number} ?"
    ),
    "slide.journey": Phrase(
        "How does persona {number} get from hearing of us to recommending us?",
        "Comment le persona {number} passe-t-il de la découverte à la recommandation ?",
    ),
    "slide.kicker": Phrase("Canvas to fill", "Canevas à remplir"),
    "slide.note": Phrase(
        "Click into a cell and write. What is to be imported goes into the workbook.",
        "Cliquez dans une case et écrivez. Ce qui doit être importé va dans le classeur.",
    ),
    "column.part": Phrase("Where, with whom", "Où, avec qui"),
    "column.media": Phrase("Channels, devices, media", "Canaux, appareils, médias"),
    "column.feeling": Phrase("Attention, mood", "Attention, humeur"),
    "column.asked": Phrase("What they ask, what we answer", "Demande et réponse"),
}
_COMMAND = {
    "made": Phrase(
        "Workshop kit for {n:plural|# persona|# personas} in {folder}.",
        "Kit d’atelier pour {n:plural|# persona|# personas} dans {folder}.",
    ),
    "next": Phrase("Fill {canvas}, then: {command}", "Remplissez {canvas}, puis : {command}"),
    "kept_out": Phrase(
        "The canvas has no room for everything: what it does not show stays in your project.",
        "Le canevas ne montre pas tout : le reste demeure dans votre projet.",
    ),
}

PHRASES: Mapping[str, Phrase] = {
    f"workshop.{key}": phrase
    for theme in (_AGENDA, _TIMING, _STEPS, _FACILITATOR, _SLIDES, _COMMAND)
    for key, phrase in theme.items()
}
