"""What is missing on the map, and which parts of it are described."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

RULES: Mapping[str, Phrase] = {
    "gaps.moment-of-truth-unanswered": Phrase(
        "Moment of truth without an answer: {demand:quoted}",
        "Moment de vérité sans réponse : {demand:quoted}",
    ),
    "gaps.moment-of-truth-unanswered.in_words": Phrase(
        "Moment of truth answered in words only: {demand:quoted}",
        "Moment de vérité dont la réponse n’existe qu’en paroles : {demand:quoted}",
    ),
    "gaps.moment-of-truth-unanswered.remedy": Phrase(
        "Link the proposition or the promise that answers it, or create one",
        "Relier la proposition ou la promesse qui y répond, ou en créer une",
    ),
    "gaps.stage-without-touchpoint": Phrase(
        "Stage without a touchpoint: {stage}", "Étape sans point de contact : {stage}"
    ),
    "gaps.stage-without-touchpoint.remedy": Phrase(
        "Add the encounters of this stage, or say that there are none",
        "Ajouter les rencontres de cette étape, ou indiquer qu’il n’y en a pas",
    ),
    "gaps.stage-without-emotion": Phrase(
        "Stage without an emotion: {stage}", "Étape sans émotion : {stage}"
    ),
    "gaps.stage-without-emotion.remedy": Phrase(
        "Ask customers how they feel here: a missing emotion is not a neutral one",
        "Demander aux clients ce qu’ils ressentent ici : une émotion absente n’est pas neutre",
    ),
    "gaps.friction-without-opportunity": Phrase(
        "Friction without an opportunity: {friction:quoted}",
        "Point de friction sans opportunité : {friction:quoted}",
    ),
    "gaps.friction-without-opportunity.remedy": Phrase(
        "Add an opportunity that answers it, or link an existing one",
        "Ajouter une opportunité qui y répond, ou en relier une qui existe",
    ),
    "gaps.opportunity-without-owner": Phrase(
        "Opportunity without an owner: {opportunity:quoted}",
        "Opportunité sans responsable : {opportunity:quoted}",
    ),
    "gaps.opportunity-without-owner.remedy": Phrase(
        "Name the person who is answerable for it", "Nommer la personne qui en répond"
    ),
    "gaps.barrier-unanswered": Phrase(
        "Barrier that nothing answers: {barrier:quoted}", "Frein sans réponse : {barrier:quoted}"
    ),
    "gaps.barrier-unanswered.remedy": Phrase(
        "Link the promise or the proposition that removes it, or create one",
        "Relier la promesse ou la proposition qui le lève, ou en créer une",
    ),
    "gaps.need-unanswered": Phrase(
        "Need that nothing answers: {need:quoted}", "Besoin sans réponse : {need:quoted}"
    ),
    "gaps.need-unanswered.remedy": Phrase(
        "Link the promise or the proposition that meets it, or create one",
        "Relier la promesse ou la proposition qui y répond, ou en créer une",
    ),
    "gaps.persona-without-weekday": Phrase(
        "Persona without a weekday: {persona:quoted}",
        "Persona sans jour de semaine : {persona:quoted}",
    ),
    "gaps.persona-without-weekday.remedy": Phrase(
        "Describe a weekday hour by hour: the contact moments come from it",
        "Décrire un jour de semaine heure par heure : les moments de contact en découlent",
    ),
    "gaps.more-than-three-interests": Phrase(
        "Too many interests to target: {persona:quoted} has {count}",
        "Trop de centres d’intérêt pour bien cibler : {persona:quoted} en compte {count}",
    ),
    "gaps.more-than-three-interests.remedy": Phrase(
        "Keep the {most} interests that are closest to the business",
        "Garder les {most} centres d’intérêt les plus proches de l’activité",
    ),
    "gaps.brand-channel-no-persona-uses": Phrase(
        "{count:plural|Channel|Channels} of the brand that no persona uses: {channels:list}",
        "{count:plural|Canal|Canaux} de la marque qu’aucun persona n’utilise : {channels:list}",
    ),
    "gaps.brand-channel-no-persona-uses.remedy": Phrase(
        "Check whom it reaches: either a persona is missing, or the effort is wasted",
        "Vérifier qui est touché ainsi : soit il manque un persona, soit l’effort est perdu",
    ),
    "gaps.persona-channel-brand-never-uses": Phrase(
        "{persona:quoted} is there, the brand is not: {channels:list}",
        "{persona:quoted} s’y trouve, la marque non : {channels:list}",
    ),
    "gaps.persona-channel-brand-never-uses.remedy": Phrase(
        "Decide whether to be present there, by yourselves or through a partner",
        "Décider d’y être présent ou non, en propre ou avec un partenaire",
    ),
    "gaps.claim-without-evidence": Phrase(
        "{of:quoted}: {count} of {total:plural|# statement|# statements} without a source",
        "{of:quoted} : {count:plural|# affirmation|# affirmations} sur {total} sans source",
    ),
    "gaps.claim-without-evidence.remedy": Phrase(
        "Link the sources, or declare an assumption: what is a guess should look like one",
        "Relier les sources, ou déclarer une hypothèse : une supposition doit se voir",
    ),
    "gaps.claim-on-assumption-only": Phrase(
        "{of:quoted}: {count} of {total:plural|# statement|# statements} "
        "{count:plural|rests|rest} on assumptions only",
        "{of:quoted} : {count:plural|# affirmation|# affirmations} sur {total} ne "
        "{count:plural|repose|reposent} que sur des hypothèses",
    ),
    "gaps.claim-on-assumption-only.remedy": Phrase(
        "Test them first where a decision depends on them: interviews, a survey, analytics",
        "Vérifier d’abord celles dont dépend une décision : entretiens, enquête, mesure d’audience",
    ),
    "gaps.claim-found-untrue": Phrase(
        "No longer true, says the review of {date:date}: {statement:quoted}",
        "Ce n’est plus vrai, selon la revue du {date:date} : {statement:quoted}",
    ),
    "gaps.claim-found-untrue.remedy": Phrase(
        "Correct the statement, or take it off the map",
        "Corriger l’affirmation, ou la retirer de la carte",
    ),
    "gaps.failed-touchpoint-unanswered": Phrase(
        "Touchpoint that fails, with nothing in the plan: {touchpoint:quoted}",
        "Point de contact en échec, sans rien au plan d’action : {touchpoint:quoted}",
    ),
    "gaps.failed-touchpoint-unanswered.remedy": Phrase(
        "Say what gets in the way there, and add the opportunity that answers it",
        "Indiquer ce qui bloque à cet endroit, et ajouter l’opportunité qui y répond",
    ),
    "gaps.delight-without-invitation": Phrase(
        "Delight without an invitation to recommend: {touchpoint:quoted}",
        "Enthousiasme sans invitation à recommander : {touchpoint:quoted}",
    ),
    "gaps.delight-without-invitation.stage": Phrase(
        "Delight without an invitation to recommend: {stage}",
        "Enthousiasme sans invitation à recommander : {stage}",
    ),
    "gaps.delight-without-invitation.remedy": Phrase(
        "Offer something at a stage of recommendation: ask for a review, thank for a referral",
        "Proposer quelque chose à une étape de recommandation : demander un avis, remercier "
        "d’un parrainage",
    ),
    "gaps.journey-on-paid-channels-only": Phrase(
        "Journey that depends on paid media alone: {journey:quoted}, "
        "{count:plural|# touchpoint|# touchpoints}",
        "Parcours qui ne dépend que de médias payants : {journey:quoted}, "
        "{count:plural|# point de contact|# points de contact}",
    ),
    "gaps.journey-on-paid-channels-only.remedy": Phrase(
        "Add an owned or an earned touchpoint: a newsletter, a community, reviews",
        "Ajouter un point de contact possédé ou mérité : une newsletter, une communauté, des avis",
    ),
    "gaps.target-without-metric": Phrase(
        "Target journey without a figure to aim at: {journey:quoted}",
        "Parcours cible sans chiffre à atteindre : {journey:quoted}",
    ),
    "gaps.target-without-metric.remedy": Phrase(
        "Add a metric with its target to the journey, to a stage or to a touchpoint",
        "Ajouter un indicateur et sa cible au parcours, à une étape ou à un point de contact",
    ),
    "gaps.objective-unaddressed": Phrase(
        "Objective that nothing on the map speaks to: {objective:quoted}",
        "Objectif sans écho sur la carte : {objective:quoted}",
    ),
    "gaps.objective-unaddressed.remedy": Phrase(
        "Link the personas, journeys, opportunities or content that serve it, or give it a metric",
        "Relier les personas, parcours, opportunités ou contenus qui le servent, ou lui donner un "
        "indicateur",
    ),
    "gaps.opportunity-overdue": Phrase(
        "Opportunity overdue since {due:date}: {opportunity:quoted}",
        "Opportunité en retard depuis le {due:date} : {opportunity:quoted}",
    ),
    "gaps.opportunity-overdue.remedy": Phrase(
        "Finish it, set a new date, or reject it",
        "La terminer, fixer une nouvelle date, ou l’écarter",
    ),
    "gaps.opportunity-answers-nothing": Phrase(
        "Opportunity that nothing on the map asks for: {opportunity:quoted}",
        "Opportunité que rien ne demande sur la carte : {opportunity:quoted}",
    ),
    "gaps.opportunity-answers-nothing.remedy": Phrase(
        "Link the frictions, demands, barriers or needs that it answers",
        "Relier les points de friction, demandes, freins ou besoins auxquels elle répond",
    ),
    "gaps.opportunity-done-unmeasured": Phrase(
        "Opportunity done, and its effect unknown: {opportunity:quoted}",
        "Opportunité réalisée, effet inconnu : {opportunity:quoted}",
    ),
    "gaps.opportunity-done-unmeasured.remedy": Phrase(
        "Measure it again and add the value as the metric after",
        "Mesurer à nouveau et ajouter la valeur comme indicateur après action",
    ),
    "gaps.lever-without-moment": Phrase(
        "Marketing lever that serves no moment: {opportunity:quoted}",
        "Levier marketing qui ne sert aucun moment : {opportunity:quoted}",
    ),
    "gaps.lever-without-moment.remedy": Phrase(
        "Link the moment that asks for it, or wait until one does",
        "Relier le moment qui l’appelle, ou attendre qu’il y en ait un",
    ),
    "gaps.costly-opportunity-on-assumptions": Phrase(
        "Costly opportunity that rests on assumptions only: {opportunity:quoted}",
        "Opportunité coûteuse qui ne repose que sur des hypothèses : {opportunity:quoted}",
    ),
    "gaps.costly-opportunity-on-assumptions.unsupported": Phrase(
        "Costly opportunity without a source: {opportunity:quoted}",
        "Opportunité coûteuse sans source : {opportunity:quoted}",
    ),
    "gaps.costly-opportunity-on-assumptions.remedy": Phrase(
        "Test it before it is paid for: five interviews, a page to sign up on, a pilot",
        "La tester avant de la financer : cinq entretiens, une page d’inscription, un pilote",
    ),
    "gaps.weekend-too-light": Phrase(
        "Weekend without a full day, though business is done then ({sector:sector}): "
        "{persona:quoted}",
        "Week-end sans journée complète, alors que l’activité s’y joue ({sector:sector}) : "
        "{persona:quoted}",
    ),
    "gaps.weekend-too-light.remedy": Phrase(
        "Describe a day of the weekend hour by hour",
        "Décrire une journée de week-end heure par heure",
    ),
    "gaps.interest-unrelated": Phrase(
        "Interest unrelated to the business: {interest:quoted}",
        "Centre d’intérêt sans rapport avec l’activité : {interest:quoted}",
    ),
    "gaps.interest-unrelated.remedy": Phrase(
        "Replace it with one that leads to what you sell",
        "Le remplacer par un autre qui mène à votre offre",
    ),
    "gaps.interest-relation-unknown": Phrase(
        "Interests whose relation to the business is not stated, for {persona:quoted}: "
        "{interests:list}",
        "Centres d’intérêt dont le rapport avec l’activité n’est pas précisé, pour "
        "{persona:quoted} : {interests:list}",
    ),
    "gaps.interest-relation-unknown.remedy": Phrase(
        "Say of each whether it is what you sell, close to it, or unrelated",
        "Préciser pour chacun : ce que vous vendez, proche de votre offre, ou sans rapport",
    ),
    "gaps.top-moment-without-content": Phrase(
        "Good moment for contact without content: {moment:quoted}, {start:clock} to {end:clock} "
        "({persona})",
        "Bon moment de contact sans contenu : {moment:quoted}, de {start:clock} à {end:clock} "
        "({persona})",
    ),
    "gaps.top-moment-without-content.remedy": Phrase(
        "Plan a piece of content for this moment, or link one that exists",
        "Prévoir un contenu pour ce moment, ou en relier un qui existe",
    ),
    "gaps.content-format-disliked": Phrase(
        "Content in a format ({format:format}) not liked by {personas:quoted}: {content:quoted}",
        "Contenu dans un format ({format:format}) peu apprécié par {personas:quoted} : "
        "{content:quoted}",
    ),
    "gaps.content-format-disliked.remedy": Phrase(
        "Make it in a format that they like, or for somebody else",
        "Le décliner dans un format apprécié, ou le destiner à d’autres",
    ),
    "gaps.content-format-not-at-moment": Phrase(
        "Content in a format ({format:format}) that cannot be taken in at {moments:quoted}: "
        "{content:quoted}",
        "Contenu dans un format ({format:format}) impossible à suivre pendant {moments:quoted} : "
        "{content:quoted}",
    ),
    "gaps.content-format-not-at-moment.remedy": Phrase(
        "Change the format, or choose a moment that allows it",
        "Changer de format, ou choisir un moment qui le permet",
    ),
    "gaps.content-device-not-at-moment": Phrase(
        "Content for devices ({devices:list}) that are not at hand at {moments:quoted}: "
        "{content:quoted}",
        "Contenu pour des appareils ({devices:list}) absents pendant {moments:quoted} : "
        "{content:quoted}",
    ),
    "gaps.content-device-not-at-moment.remedy": Phrase(
        "Make it for a device that is there, or choose another moment",
        "L’adapter à un appareil présent, ou choisir un autre moment",
    ),
    "gaps.content-channel-not-at-moment": Phrase(
        "Content for channels ({channels:list}) that do not reach into {moments:quoted}: "
        "{content:quoted}",
        "Contenu pour des canaux ({channels:list}) absents pendant {moments:quoted} : "
        "{content:quoted}",
    ),
    "gaps.content-channel-not-at-moment.remedy": Phrase(
        "Send it on a channel that is there, or choose another moment",
        "Le diffuser sur un canal présent, ou choisir un autre moment",
    ),
    "gaps.same-hook-for-every-persona": Phrase(
        "{hooks:plural|The same hook|The same # hooks} for each of {count} personas",
        "{hooks:plural|La même accroche|Les mêmes # accroches} pour chacun des {count} personas",
    ),
    "gaps.same-hook-for-every-persona.remedy": Phrase(
        "Write a hook for each persona, from their barriers and their own words",
        "Écrire une accroche par persona, à partir de ses freins et de ses propres mots",
    ),
    "gaps.premium-hook-without-story": Phrase(
        "Hook of a premium brand that tells no story ({style:hook_style}): {hook:quoted}",
        "Accroche d’une marque haut de gamme qui ne raconte pas d’histoire ({style:hook_style}) : "
        "{hook:quoted}",
    ),
    "gaps.premium-hook-without-story.remedy": Phrase(
        "Tell a story: where it comes from, who makes it, what it stands for",
        "Raconter une histoire : l’origine, le savoir-faire, les valeurs",
    ),
    "gaps.satisfaction-never-measured": Phrase(
        "{journey:quoted}: satisfaction never measured at {count} of "
        "{total:plural|# touchpoint|# touchpoints}",
        "{journey:quoted} : satisfaction jamais mesurée à "
        "{count:plural|# point de contact|# points de contact} sur {total}",
    ),
    "gaps.satisfaction-never-measured.remedy": Phrase(
        "Ask one question right after the touchpoints that matter most",
        "Poser une question juste après les points de contact qui comptent le plus",
    ),
    "gaps.satisfaction-measured-long-ago": Phrase(
        "{journey:quoted}: satisfaction last measured more than {days:plural|# day|# days} ago at "
        "{count} of {total:plural|# touchpoint|# touchpoints}",
        "{journey:quoted} : dernière mesure de satisfaction vieille de plus de "
        "{days:plural|# jour|# jours} à {count:plural|# point de contact|# points de contact} "
        "sur {total}",
    ),
    "gaps.satisfaction-measured-long-ago.remedy": Phrase(
        "Measure again, in the same way, so that the figures can be compared",
        "Mesurer à nouveau, de la même façon, pour pouvoir comparer",
    ),
}

SUMMARY: Mapping[str, Phrase] = {
    "gaps.ignored-rule-unknown": Phrase(
        "The project ignores a rule that does not exist: {rule:quoted}",
        "Le projet écarte une règle qui n’existe pas : {rule:quoted}",
    ),
    "gaps.ignored-rule-unknown.remedy": Phrase(
        "Choose one of these: {known:list}", "Choisir parmi celles-ci : {known:list}"
    ),
    "gaps.ignored-rule-unknown.nearest": Phrase(
        "The nearest one is called: {known:list}", "La plus proche s’appelle : {known:list}"
    ),
    "gaps.summary.none": Phrase("No blind spot found", "Aucun angle mort"),
    "gaps.summary.error.some": Phrase(
        "{total:plural|# blind spot|# blind spots}, {count} to settle first",
        "{total:plural|# angle mort|# angles morts}, dont {count} à traiter d’abord",
    ),
    "gaps.summary.error.all": Phrase(
        "{total:plural|# blind spot|# blind spots} to settle first",
        "{total:plural|# angle mort|# angles morts} à traiter d’abord",
    ),
    "gaps.summary.warning.some": Phrase(
        "{total:plural|# blind spot|# blind spots}, {count} to look at closely",
        "{total:plural|# angle mort|# angles morts}, dont {count} à regarder de près",
    ),
    "gaps.summary.warning.all": Phrase(
        "{total:plural|# blind spot|# blind spots} to look at closely",
        "{total:plural|# angle mort|# angles morts} à regarder de près",
    ),
    "gaps.summary.info.all": Phrase(
        "{total:plural|# blind spot|# blind spots}, nothing serious",
        "{total:plural|# angle mort|# angles morts}, sans gravité",
    ),
    "gaps.how_to_read": Phrase(
        "Error: the customer asks and the map has no answer. Warning: something weakens what the "
        "map is used for. Information: worth knowing.",
        "Erreur : le client demande et la carte ne répond pas. Alerte : un manque affaiblit "
        "l’usage de la carte. Information : bon à savoir.",
    ),
    "gaps.ignored": Phrase(
        "{rule}, {n:plural|# finding|# findings}: {reason}",
        "{rule}, {n:plural|# constat|# constats} : {reason}",
    ),
}

COVERAGE: Mapping[str, Phrase] = {
    "coverage.own": Phrase("{name}", "{name}"),
    "coverage.stage": Phrase("{kind:stage}", "{kind:stage}"),
    "coverage.channel": Phrase("{channel:channel}", "{channel:channel}"),
    "coverage.day": Phrase("{kind:day}", "{kind:day}"),
    "coverage.lane.goal": Phrase("Goal", "Objectif"),
    "coverage.lane.actions": Phrase("Actions", "Actions"),
    "coverage.lane.touchpoints": Phrase("Touchpoints", "Points de contact"),
    "coverage.lane.thoughts": Phrase("Thoughts", "Pensées"),
    "coverage.lane.emotion": Phrase("Emotion", "Émotion"),
    "coverage.lane.frictions": Phrase("Frictions", "Points de friction"),
    "coverage.lane.propositions": Phrase("Propositions", "Propositions"),
    "coverage.title.persona_stage": Phrase("Personas and stages", "Personas et étapes"),
    "coverage.title.stage_lane": Phrase(
        "Stages and lanes: {of:quoted}", "Étapes et lignes : {of:quoted}"
    ),
    "coverage.title.stage_channel": Phrase(
        "Stages and channels: {of:quoted}", "Étapes et canaux : {of:quoted}"
    ),
    "coverage.title.hours": Phrase(
        "Hours of the day: {of:quoted}", "Heures de la journée : {of:quoted}"
    ),
    "coverage.how_to_read": Phrase(
        "● described, · empty, – not applicable. Share: described ÷ (all − not applicable). "
        "Stages and channels are not meant to be full: nobody has to be everywhere.",
        "● décrit, · vide, – sans objet. Part : décrit ÷ (total − sans objet). Étapes et canaux "
        "n’ont pas à être complets : personne n’est tenu d’être partout.",
    ),
    "coverage.summary.none": Phrase(
        "Neither a day nor a journey is described yet",
        "Aucune journée et aucun parcours ne sont encore décrits",
    ),
    "coverage.summary.journeys": Phrase(
        "{journeys:percent} of the cells of the journeys are described",
        "{journeys:percent} des cases des parcours sont décrites",
    ),
    "coverage.summary.days": Phrase(
        "{days:percent} of the hours of the days are described",
        "{days:percent} des heures des journées sont décrites",
    ),
    "coverage.summary.journeys_and_days": Phrase(
        "{journeys:percent} of the cells of the journeys and {days:percent} of the hours of the "
        "days are described",
        "{journeys:percent} des cases des parcours et {days:percent} des heures des journées sont "
        "décrites",
    ),
}

PHRASES: Mapping[str, Phrase] = {**RULES, **SUMMARY, **COVERAGE}
