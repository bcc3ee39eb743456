"""What audiences, the brief of a campaign and the plan of content say."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

SECTIONS: Mapping[str, Phrase] = {
    "brief.title": Phrase("Activation brief: {persona}", "Brief d’activation : {persona}"),
    "brief.section.when": Phrase("When", "Quand"),
    "brief.section.where": Phrase("Where", "Où"),
    "brief.section.say": Phrase("What to say", "Que dire"),
    "brief.section.whom": Phrase("To whom", "À qui"),
    "brief.section.test": Phrase("What to test", "Que tester"),
    "brief.section.with": Phrase("With whom", "Avec qui"),
    "brief.section.unknown": Phrase("What we do not know yet", "Ce que nous ne savons pas encore"),
    "brief.empty": Phrase("Nothing on the map yet", "Rien sur la carte à ce jour"),
    "brief.facts.age": Phrase("aged {age}", "{age} ans"),
    "brief.facts.share": Phrase("{share:percent} of customers", "{share:percent} de la clientèle"),
    "brief.group": Phrase("{topic}: {lines}", "{topic} : {lines}"),
    "brief.topic.window": Phrase("Best moments", "Meilleurs moments"),
    "brief.topic.channel": Phrase("Where we are, too", "Là où nous sommes aussi"),
    "brief.topic.elsewhere": Phrase("Where we are not", "Là où nous ne sommes pas"),
    "brief.topic.barrier": Phrase("Barriers, and what lifts them", "Freins, et ce qui les lève"),
    "brief.topic.need": Phrase("Needs, and what meets them", "Besoins, et ce qui y répond"),
    "brief.topic.unanswered": Phrase(
        "No answer yet: promise nothing here", "Sans réponse à ce jour : ne rien promettre"
    ),
    "brief.topic.tone": Phrase("Tone", "Ton"),
    "brief.topic.words": Phrase("In their own words", "Avec leurs mots"),
    "brief.topic.formats": Phrase("Formats they like", "Formats préférés"),
    "brief.topic.hook": Phrase("Hooks", "Accroches"),
    "brief.topic.lost": Phrase(
        "Hooks that lost their test: not again", "Accroches perdantes au test : à ne pas reprendre"
    ),
    "brief.topic.content": Phrase("Content without a hook", "Contenus sans accroche"),
    "brief.topic.audience": Phrase("Audiences", "Audiences"),
    "brief.topic.to_decide": Phrase(
        "Brands they use, to target or not", "Marques utilisées, à cibler ou non"
    ),
    "brief.topic.left_out": Phrase("Not to be targeted", "À ne pas cibler"),
    "brief.topic.lever": Phrase("Levers", "Leviers"),
    "brief.topic.hook_test": Phrase(
        "Hooks to test, or being tested", "Accroches à tester ou en test"
    ),
    "brief.topic.relation": Phrase("In our contacts", "Dans nos contacts"),
    "brief.topic.to_contact": Phrase(
        "Followed or used, not in our contacts yet",
        "Suivis ou utilisés, absents de nos contacts",
    ),
    "brief.topic.declined": Phrase("Declined", "Ont refusé"),
    "brief.topic.doubt": Phrase("Doubted in a review", "Mis en doute en revue"),
    "brief.topic.assumption": Phrase("Workshop assumptions only", "Simples hypothèses d’atelier"),
    "brief.topic.unsupported": Phrase("No source named", "Sans source"),
    "brief.topic.unscored": Phrase("Moments that may be better", "Moments peut-être meilleurs"),
    "brief.topic.missing": Phrase("Missing", "Manque"),
}

LINES: Mapping[str, Phrase] = {
    "brief.summary": Phrase(
        "Speak to {persona} at the best moment ({window}) and say: {line:quoted}",
        "Parler à {persona} au meilleur moment ({window}) et dire : {line:quoted}",
    ),
    "brief.summary.no_line": Phrase(
        "The best moment to reach {persona} is known ({window}), and there is nothing to say there "
        "yet",
        "Le meilleur moment pour toucher {persona} est connu ({window}), et il n’y a encore rien "
        "à y dire",
    ),
    "brief.summary.none": Phrase(
        "When to reach {persona} is not known yet",
        "Le bon moment pour toucher {persona} reste à trouver",
    ),
    "brief.window": Phrase(
        "{day}, {start:clock}–{end:clock}, {moment:quoted}",
        "{day}, {start:clock}–{end:clock}, {moment:quoted}",
    ),
    "brief.window.hours": Phrase(
        "{day}, {start:clock}–{end:clock}", "{day}, {start:clock}–{end:clock}"
    ),
    "brief.day": Phrase("{kind:day}", "{kind:day}"),
    "brief.day.named": Phrase("{name}", "{name}"),
    "brief.words": Phrase("{words:list}", "{words:list}"),
    "brief.formats": Phrase("{formats:format}", "{formats:format}"),
}

NOTES: Mapping[str, Phrase] = {
    "brief.note.score": Phrase("Score {points} of 100", "Score {points} sur 100"),
    "brief.note.via": Phrase("On: {channels:list}", "Par : {channels:list}"),
    "brief.note.line": Phrase("Say: {line:quoted}", "Dire : {line:quoted}"),
    "brief.note.hook_of": Phrase(
        "Hook of {content:quoted}: {marks}", "Accroche de {content:quoted} : {marks}"
    ),
    "brief.beside": Phrase("{one} · {other}", "{one} · {other}"),
    "brief.note.no_line": Phrase("No message ready yet", "Aucun message prêt à ce jour"),
    "brief.note.windows": Phrase(
        "at the best moments: {starts:list}",
        "aux meilleurs moments : {starts:list}",
    ),
    "brief.reply": Phrase("{reply}", "{reply}"),
    "brief.reply.offer": Phrase("{reply} ({aside})", "{reply} ({aside})"),
    "brief.audience.interests": Phrase(
        "What the persona {persona} likes", "Les goûts du persona {persona}"
    ),
    "brief.audience.segment": Phrase(
        "The rule of the persona {persona}", "La règle du persona {persona}"
    ),
    "brief.note.unanswered_barrier": Phrase("Barrier", "Frein"),
    "brief.note.unanswered_need": Phrase("Need", "Besoin"),
    "brief.note.placement": Phrase("{placement:placement}", "{placement:placement}"),
    "brief.note.format": Phrase("{format:format}", "{format:format}"),
    "brief.note.call_to_action": Phrase(
        "call to action: {call:quoted}", "appel à l’action : {call:quoted}"
    ),
    "brief.note.test_status": Phrase("{status:test_status}", "{status:test_status}"),
    "brief.note.opens": Phrase("for {content:quoted}", "pour {content:quoted}"),
    "brief.note.content_draft": Phrase("content still a draft", "contenu à l’état de brouillon"),
    "brief.note.content_missing": Phrase("content still to be made", "contenu à produire"),
    "brief.note.no_hook": Phrase("no hook", "pas d’accroche"),
    "brief.note.way_interests": Phrase("By interests", "Par centres d’intérêt"),
    "brief.note.way_segment": Phrase("Segment of the CRM", "Segment du CRM"),
    "brief.note.way_lookalike": Phrase("Look-alike audience", "Audience similaire"),
    "brief.note.interest": Phrase("Interests: {values:list}", "Intérêts : {values:list}"),
    "brief.note.brand": Phrase("Brands: {values:list}", "Marques : {values:list}"),
    "brief.note.age": Phrase("Age: {values:list}", "Âge : {values:list}"),
    "brief.note.city": Phrase("Cities: {values:list}", "Villes : {values:list}"),
    "brief.note.channel": Phrase("Channels: {values:list}", "Canaux : {values:list}"),
    "brief.note.segment_rule": Phrase("Rule: {values:list}", "Règle : {values:list}"),
    "brief.note.seed": Phrase("Seed: {values:list}", "Audience source : {values:list}"),
    "brief.note.ratio": Phrase("Size: {values:list}", "Taille : {values:list}"),
    "brief.note.hypothesis": Phrase("Hypothesis: {hypothesis}", "Hypothèse : {hypothesis}"),
    "brief.note.metric": Phrase("Measured by: {metric}", "Mesure : {metric}"),
    "brief.note.test": Phrase("Test: {test}", "Essai : {test}"),
    "brief.note.owner": Phrase("Owner: {owner}", "Responsable : {owner}"),
    "brief.note.due": Phrase("Due {due:date}", "Échéance : {due:date}"),
    "brief.note.medium": Phrase("{kind:medium}", "{kind:medium}"),
    "brief.note.relation": Phrase("{status:relation_status}", "{status:relation_status}"),
    "brief.note.reason": Phrase("Why: {reason}", "Pourquoi : {reason}"),
    "brief.note.contact": Phrase("Contact: {contact}", "Contact : {contact}"),
    "brief.note.brand_use": Phrase("{uses:brand_use}", "{uses:brand_use}"),
    "brief.note.verdict_no": Phrase("Found untrue on {date:date}", "Jugé faux le {date:date}"),
    "brief.note.verdict_unsure": Phrase("Doubted on {date:date}", "Mis en doute le {date:date}"),
    "brief.note.verdict_old": Phrase(
        "True, but found out of date on {date:date}", "Vrai, mais jugé daté le {date:date}"
    ),
    "brief.doubt.persona": Phrase("The persona {persona}", "Le persona {persona}"),
    "brief.note.how": Phrase("{how}", "{how}"),
    "brief.metric.own": Phrase("{name}", "{name}"),
    "brief.metric.kind": Phrase("{kind:metric}", "{kind:metric}"),
    "brief.metric.both": Phrase(
        "{metric}, {today} today, target {target}", "{metric}, {today} aujourd’hui, cible {target}"
    ),
    "brief.metric.today": Phrase("{metric}, {figure} today", "{metric}, {figure} aujourd’hui"),
    "brief.metric.target": Phrase("{metric}, target {figure}", "{metric}, cible {figure}"),
    "brief.figure": Phrase("{value:fine}", "{value:fine}"),
    "brief.figure.share": Phrase("{value:percent}", "{value:percent}"),
    "brief.figure.unit": Phrase("{value:fine} {unit}", "{value:fine} {unit}"),
}

MISSING: Mapping[str, Phrase] = {
    "brief.missing.line": Phrase(
        "Something to say at this moment: {window}", "Un message pour ce moment : {window}"
    ),
    "brief.missing.answer": Phrase(
        "An answer to the question {demand:quoted}", "Une réponse à la question {demand:quoted}"
    ),
    "brief.missing.content": Phrase(
        "Content for this moment: {window}", "Un contenu pour ce moment : {window}"
    ),
    "brief.missing.content_made": Phrase(
        "The content {content:quoted}, still to be made, for this moment: {window}",
        "Le contenu {content:quoted}, encore à produire, pour ce moment : {window}",
    ),
    "brief.missing.hook": Phrase(
        "A hook for {content:quoted}, made for this moment: {window}",
        "Une accroche pour {content:quoted}, prévu pour ce moment : {window}",
    ),
    "brief.missing.wishes": Phrase(
        "What this persona needs, and what holds them back",
        "Les besoins et les freins de ce persona",
    ),
    "brief.missing.tone": Phrase("How the brand speaks", "Le ton de la marque"),
    "brief.missing.formats": Phrase("The formats they like", "Les formats préférés"),
    "brief.missing.hooks": Phrase("A hook", "Une accroche"),
    "brief.missing.levers": Phrase("A lever to test", "Un levier à tester"),
    "brief.missing.relations": Phrase(
        "Media, creators or partners to work with",
        "Des médias, des créateurs ou des partenaires",
    ),
    "brief.missing.hypothesis": Phrase(
        "The hypothesis of the lever {lever:quoted}", "L’hypothèse du levier {lever:quoted}"
    ),
    "brief.missing.metric": Phrase(
        "The metric of the lever {lever:quoted}", "L’indicateur du levier {lever:quoted}"
    ),
    "brief.missing.owner": Phrase(
        "The owner of the lever {lever:quoted}", "Le responsable du levier {lever:quoted}"
    ),
}

AUDIENCE: Mapping[str, Phrase] = {
    "audience.how_to_read": Phrase(
        "What an audience of the map states wins; what it leaves open comes from the persona, for "
        "audiences by interests only. Competitors are never a target.",
        "Ce que dit une audience de la carte l’emporte ; ce qu’elle laisse ouvert vient du "
        "persona, pour les seules audiences par centres d’intérêt. Les concurrents ne sont jamais "
        "ciblés.",
    ),
    "audience.summary": Phrase(
        "{persona}: {audiences:plural|# audience|# audiences}; {left_out} left out, {missing} "
        "still missing",
        "{persona} : {audiences:plural|# audience|# audiences} ; {left_out} à ne pas cibler, "
        "{missing:plural|# information manquante|# informations manquantes}",
    ),
    "audience.summary.none": Phrase(
        "{persona}: nothing to target yet, {missing} still missing",
        "{persona} : rien à cibler à ce jour, {missing:plural|# information manquante|# "
        "informations manquantes}",
    ),
    "audience.ratio": Phrase(
        "{ratio:percent} of the population", "{ratio:percent} de la population"
    ),
    "audience.way.interests": Phrase("By interests", "Par centres d’intérêt"),
    "audience.way.segment": Phrase("Segment of the CRM", "Segment du CRM"),
    "audience.way.lookalike": Phrase("Look-alike audience", "Audience similaire"),
    "audience.type": Phrase("Type", "Type"),
    "audience.value": Phrase("Value", "Valeur"),
    "audience.note": Phrase("Note", "Remarque"),
    "audience.source": Phrase("Where on the map", "Sur la carte"),
    "audience.criterion.interest": Phrase("Interest", "Intérêt"),
    "audience.criterion.brand": Phrase("Brand", "Marque"),
    "audience.criterion.age": Phrase("Age", "Âge"),
    "audience.criterion.city": Phrase("City", "Ville"),
    "audience.criterion.channel": Phrase("Channel", "Canal"),
    "audience.criterion.window": Phrase("Best moment", "Meilleur moment"),
    "audience.criterion.segment_rule": Phrase("CRM rule", "Règle CRM"),
    "audience.criterion.seed": Phrase("Seed", "Audience source"),
    "audience.criterion.ratio": Phrase("Size", "Taille"),
    "audience.windows": Phrase("When, for all of them", "Quand, pour toutes"),
    "audience.to_decide": Phrase("Still to decide", "À décider"),
    "audience.left_out": Phrase("Not to be targeted", "À ne pas cibler"),
    "audience.missing": Phrase("Missing", "Manque"),
    "audience.note.interest_direct": Phrase("what we sell", "ce que nous vendons"),
    "audience.note.interest_adjacent": Phrase("close to what we sell", "proche de notre offre"),
    "audience.note.interest_none": Phrase(
        "unrelated to what we sell", "sans rapport avec notre offre"
    ),
    "audience.note.interest_unknown": Phrase(
        "how it relates to what we sell is still open", "rapport avec notre offre à préciser"
    ),
    "audience.note.uses": Phrase("{uses:brand_use}", "{uses:brand_use}"),
    "audience.note.uses_only": Phrase(
        "kept for: {uses:brand_use}", "à garder pour : {uses:brand_use}"
    ),
    "audience.note.no_use": Phrase(
        "used by them; do we target it?", "marque utilisée ; faut-il la cibler ?"
    ),
    "audience.note.competitor": Phrase("competitor", "concurrent"),
    "audience.note.absent": Phrase("we are not there", "nous n’y sommes pas"),
    "audience.note.unknown_presence": Phrase(
        "our own channels are not on the map", "nos propres canaux ne sont pas sur la carte"
    ),
    "audience.note.cohort": Phrase("who belongs to the persona", "ce qui définit le persona"),
    "audience.missing.interest": Phrase("An interest to target", "Un intérêt à cibler"),
    "audience.missing.brand": Phrase("A brand to target", "Une marque à cibler"),
    "audience.missing.age": Phrase("The age bracket", "La tranche d’âge"),
    "audience.missing.city": Phrase("The main cities", "Les principales villes"),
    "audience.missing.channel": Phrase(
        "A channel on which we are, too", "Un canal où nous sommes aussi"
    ),
    "audience.missing.window": Phrase(
        "A moment of the day to reach them", "Un moment de la journée où les toucher"
    ),
    "audience.missing.segment_rule": Phrase(
        "The rule that selects them in the CRM", "La règle qui les sélectionne dans le CRM"
    ),
    "audience.missing.seed": Phrase(
        "The seed of a look-alike audience",
        "L’audience source d’une audience similaire",
    ),
    "audience.missing.seed_of": Phrase(
        "The seed of {audience:quoted}", "L’audience source : {audience:quoted}"
    ),
    "audience.missing.ratio_of": Phrase(
        "The size of {audience:quoted}", "La taille de l’audience {audience:quoted}"
    ),
}

CONTENT: Mapping[str, Phrase] = {
    "content.how_to_read": Phrase(
        "In the plan: every place that content is for; and, where none is, the stages of today’s "
        "journeys, the moments of truth and the {top} best contact moments of each persona.",
        "Au plan : chaque endroit auquel un contenu est destiné ; et, à défaut de contenu, les "
        "étapes des parcours actuels, les moments de vérité et les {top} meilleurs moments de "
        "contact de chaque persona.",
    ),
    "content.summary": Phrase(
        "{empty} of {places:plural|# place|# places} without any content, "
        "{to_make:plural|# piece|# pieces} still to be made",
        "{empty} sur {places:plural|# emplacement|# emplacements} sans aucun contenu, "
        "{to_make:plural|# contenu|# contenus} à produire",
    ),
    "content.summary.empty": Phrase(
        "{empty} of {places:plural|# place|# places} without any content",
        "{empty} sur {places:plural|# emplacement|# emplacements} sans aucun contenu",
    ),
    "content.summary.full": Phrase(
        "{places:plural|# place|# places}, and content for all of them",
        "{places:plural|# emplacement|# emplacements}, et du contenu partout",
    ),
    "content.summary.none": Phrase(
        "Nothing to plan yet: no persona has a journey, a ranked moment or content",
        "Rien à planifier à ce jour : aucun persona n’a de parcours, de moment classé ni de "
        "contenu",
    ),
    "content.stage": Phrase("{kind:stage}", "{kind:stage}"),
    "content.stage.own": Phrase("{name}", "{name}"),
    "content.reason.stage": Phrase("A stage without content", "Étape sans contenu"),
    "content.reason.truth": Phrase(
        "A question is asked, and no content answers it", "Question posée, sans contenu"
    ),
    "content.reason.window": Phrase(
        "Contact moment number {rank}, without content", "Moment de contact n° {rank}, sans contenu"
    ),
    "content.column.stage": Phrase("Stage", "Étape"),
    "content.column.moment": Phrase("Moment", "Moment"),
    "content.column.content": Phrase("Content", "Contenu"),
    "content.column.format": Phrase("Format", "Format"),
    "content.column.placement": Phrase("Placement", "Emplacement"),
    "content.column.hook": Phrase("Hook", "Accroche"),
    "content.column.call": Phrase("Call to action", "Appel à l’action"),
    "content.column.status": Phrase("Status", "Statut"),
    "content.column.missing": Phrase("Missing", "Manque"),
    "content.everything": Phrase("everything", "tout"),
    "content.part.substance": Phrase("substance", "fond"),
    "content.part.form": Phrase("form", "forme"),
    "content.part.format": Phrase("format", "format"),
    "content.part.channels": Phrase("channels", "canaux"),
    "content.part.hook": Phrase("hook", "accroche"),
    "content.part.placement": Phrase("placement", "emplacement"),
    "content.part.call_to_action": Phrase("call to action", "appel à l’action"),
    "content.part.status": Phrase("status", "statut"),
}

PHRASES: Mapping[str, Phrase] = {
    **SECTIONS,
    **LINES,
    **NOTES,
    **MISSING,
    **AUDIENCE,
    **CONTENT,
}
