"""What a column of a journey may mean, and what people call such a column in either language."""

from collections.abc import Mapping

import attrs

from journeykit.model import Entity, Friction, Journey, Opportunity, Stage, Touchpoint


@attrs.frozen
class Target:
    """What a column may mean.

    Attributes:
        owner: The class of what it is said of.
        called: What people call it, folded; nothing where a column of this name may well mean
            something else, so that it has to be named.
    """

    owner: type[Entity]
    called: tuple[str, ...] = ()


TARGETS: Mapping[str, Target] = {
    "journey": Target(
        Journey, ("journey", "journey name", "customer journey", "parcours", "scenario")
    ),
    "persona": Target(
        Journey, ("persona", "personae", "customer", "user", "client", "utilisateur")
    ),
    "stage": Target(Stage, ("stage", "stage name", "phase", "journey stage", "etape", "section")),
    "goal": Target(
        Stage, ("goal", "goals", "customer goal", "user goal", "but", "objectif du client")
    ),
    "touchpoint": Target(
        Touchpoint,
        (
            *("touchpoint", "touchpoints", "touch point", "touch points", "interaction", "step"),
            *("point de contact", "points de contact", "interactions"),
        ),
    ),
    "channel": Target(Touchpoint, ("channel", "channels", "canal", "canaux", "medium")),
    "devices": Target(Touchpoint, ("device", "devices", "appareil", "appareils", "terminal")),
    "team": Target(Touchpoint, ("team", "department", "equipe", "departement")),
    "actions": Target(
        Touchpoint,
        (
            *("action", "actions", "user action", "user actions", "customer action", "doing"),
            *("customer actions", "activity", "activities", "activite", "activites"),
            *("action du client", "actions du client", "action client", "actions client"),
        ),
    ),
    "thoughts": Target(
        Touchpoint,
        (
            *("thought", "thoughts", "thinking", "thought quote", "thoughts quotes", "quote"),
            *("quotes", "verbatim", "verbatims", "pensee", "pensees", "citation", "citations"),
        ),
    ),
    "needs": Target(Touchpoint, ("need", "needs", "besoin", "besoins")),
    "emotion": Target(
        Touchpoint,
        (
            *("emotion", "emotions", "feeling", "feelings", "mood", "ressenti", "ressentis"),
            *("humeur", "emotion ressentie"),
        ),
    ),
    "valence": Target(Touchpoint, ("valence",)),
    "friction": Target(
        Touchpoint,
        (
            *("friction", "frictions", "pain point", "pain points", "painpoint", "painpoints"),
            *("pain", "pains", "irritant", "irritants", "point de friction", "points de friction"),
            *("point de douleur", "points de douleur", "point noir", "points noirs"),
        ),
    ),
    "severity": Target(Friction),
    "strength": Target(
        Touchpoint,
        ("strength", "strengths", "gain", "gains", "point fort", "points forts", "force", "forces"),
    ),
    "moment_of_truth": Target(Touchpoint, ("moment of truth", "moment de verite")),
    "opportunity": Target(
        Opportunity,
        (
            *("opportunity", "opportunities", "improvement", "improvements", "opportunite"),
            *("opportunites", "amelioration", "ameliorations", "piste", "pistes"),
            *("piste d amelioration", "pistes d amelioration"),
        ),
    ),
    "impact": Target(Opportunity),
    "effort": Target(Opportunity),
    "confidence": Target(Opportunity),
    "owner": Target(Opportunity),
}
"""What a column may mean, by the names that a mapping uses."""
