"""What a comparison of personas says: what they share, where they differ, when they meet."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

PHRASES: Mapping[str, Phrase] = {
    "personas.name": Phrase("{name}", "{name}"),
    "personas.format": Phrase("{format:format}", "{format:format}"),
    "personas.summary.alone": Phrase(
        "It takes two personas to compare", "Il faut deux personas pour comparer"
    ),
    "personas.summary.none": Phrase(
        "Too little is stated of these personas to compare them",
        "Trop peu d’indications sur ces personas pour les comparer",
    ),
    "personas.closest": Phrase(
        "Most alike: {one:quoted} and {other:quoted}, {share:percent} of what is stated of both in "
        "common",
        "Les plus proches : {one:quoted} et {other:quoted}, {share:percent} de points communs "
        "parmi ce qui est indiqué des deux",
    ),
    "personas.closest.none": Phrase(
        "No two of these personas have anything in common",
        "Aucun point commun entre deux de ces personas",
    ),
    "personas.stage": Phrase(
        "{stage}: {high:quoted} at {best:signed}, {low:quoted} at {worst:signed}",
        "{stage} : {high:quoted} à {best:signed}, {low:quoted} à {worst:signed}",
    ),
    "personas.stage.same": Phrase(
        "{stage}: everybody at {valence:signed}", "{stage} : tous à {valence:signed}"
    ),
    "personas.stage.unknown": Phrase(
        "{stage}: nothing to compare yet; how it feels is known of one persona at most",
        "{stage} : rien à comparer encore ; le ressenti n’est connu que d’un persona au plus",
    ),
    "personas.window": Phrase(
        "One message between {start:clock} and {end:clock} ({day:day}; {channels:list}) reaches "
        "{count} of {total} personas: {names:quoted}",
        "Un seul message entre {start:clock} et {end:clock} ({day:day} ; {channels:list}) touche "
        "{count} personas sur {total} : {names:quoted}",
    ),
    "personas.window.many": Phrase(
        "One message between {start:clock} and {end:clock} ({day:day}; {channels:list}) reaches "
        "{count} of {total} personas",
        "Un seul message entre {start:clock} et {end:clock} ({day:day} ; {channels:list}) touche "
        "{count} personas sur {total}",
    ),
    "personas.windows.ours": Phrase(
        "Windows in which personas are awake and on the same channel of the brand; first those "
        "that reach most personas, then by the score of the contact moments (out of 100), then the "
        "longest.",
        "Créneaux où des personas sont éveillés et sur le même canal de la marque ; d’abord ceux "
        "qui touchent le plus de personas, puis selon le score des moments de contact (sur 100), "
        "puis les plus longs.",
    ),
    "personas.windows.any": Phrase(
        "Windows in which personas are awake and on the same channel, the brand’s own or not: its "
        "channels are not stated. First those that reach most personas, then the longest.",
        "Créneaux où des personas sont éveillés et sur le même canal, celui de la marque ou non : "
        "ses canaux ne sont pas indiqués. D’abord ceux qui touchent le plus de personas, puis les "
        "plus longs.",
    ),
    "personas.how_to_read": Phrase(
        "Overlap = what both have ÷ what either has: 100% is the same, 0% nothing in common. Where "
        "one of both says nothing, the overlap is unknown. Minutes: when both can be reached.",
        "Recouvrement = ce que les deux ont ÷ ce qu’a l’un ou l’autre : 100 %, c’est identique ; "
        "0 %, rien en commun. Si rien n’est indiqué pour l’un des deux, il est inconnu. Minutes : "
        "quand les deux sont joignables.",
    ),
    "personas.overlaps": Phrase("What they share", "Ce qu’ils ont en commun"),
    "personas.stages": Phrase("How the same stage feels", "Le ressenti d’une même étape"),
    "personas.windows": Phrase(
        "When one message reaches several", "Quand un seul message en touche plusieurs"
    ),
    "personas.windows.none": Phrase(
        "No window reaches two of these personas at once",
        "Aucun créneau ne touche deux de ces personas à la fois",
    ),
    "personas.table.pair": Phrase("Pair", "Paire"),
    "personas.table.interests": Phrase("Interests", "Intérêts"),
    "personas.table.brands": Phrase("Brands", "Marques"),
    "personas.table.media": Phrase("Media", "Médias"),
    "personas.table.channels": Phrase("Channels", "Canaux"),
    "personas.table.formats": Phrase("Formats", "Formats"),
    "personas.table.weekday": Phrase("Weekday", "Semaine"),
    "personas.table.weekend": Phrase("Weekend", "Week-end"),
    "personas.table.window": Phrase("Window", "Créneau"),
    "personas.table.personas": Phrase("Personas", "Personas"),
    "personas.table.score": Phrase("Score", "Score"),
    "personas.table.reach": Phrase("Cust.", "Clients"),
    "personas.minutes": Phrase("{minutes:whole} min", "{minutes:whole} min"),
    "personas.shared": Phrase("{what}: {names:list}", "{what} : {names:list}"),
    "personas.more_pairs": Phrase(
        "{n:plural|# more pair|# more pairs}: --json lists all",
        "{n:plural|# autre paire|# autres paires} : --json liste tout",
    ),
}
