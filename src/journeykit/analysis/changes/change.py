"""One change of a map, and how to say it."""

import attrs

from journeykit.analysis.changes import telling
from journeykit.analysis.changes.alignment import Certainty
from journeykit.analysis.changes.fields import FieldChange
from journeykit.analysis.changes.importance import What
from journeykit.model import Place, Project
from journeykit.model.scales import Language
from journeykit.wording import sentence


@attrs.frozen
class MapChange:
    """Something that happened to one entity.

    Attributes:
        what: ``added``, ``removed``, ``renamed`` (it seems to be the same under another id),
            ``moved`` (to another parent), ``reordered`` (among its neighbours) or ``changed`` (its
            fields).
        kind: The kind of entity, such as ``touchpoint``; ``project`` for the project itself.
        address: Its id with its scope: on the map after, or of what was removed on the map before.
        before: Where it stood; None if it was added, and for the project.
        after: Where it stands; None if it was removed, and for the project.
        importance: How much the change matters, from 1 to 25.
        fields: Of what changed: each field, the most important first.
        inside: Of what was added or removed: how many entities lie inside.
        certainty: ``same`` where the id says that it is the same entity, ``equal`` where
            everything but the id does, ``similar`` where a likeness suggests it.
        maps: The project before and after.
    """

    what: What
    kind: str
    address: str
    before: Place | None
    after: Place | None
    importance: int
    fields: tuple[FieldChange, ...] = ()
    inside: int = 0
    certainty: Certainty = "same"
    maps: tuple[Project, Project] = attrs.field(eq=False, repr=False, kw_only=True)

    def name(self, language: Language) -> str:
        """Return what the entity is called: now, or when it was removed."""
        before, after = telling.names(self, language)
        return after or before

    def sentence(self, language: Language) -> str:
        """Return the change in words; of many fields the most important ones."""
        return sentence(telling.told(self, language), language)

    def opening(self, language: Language) -> str:
        """Return the same without fields, for a heading above `field_sentences`."""
        return sentence(telling.opening(self, language), language)

    def field_sentences(self, language: Language) -> tuple[str, ...]:
        """Return every field that changed in words."""
        return telling.field_sentences(self, language)

    def before_text(self, language: Language) -> str:
        """Return what was before, in short: of fields that changed the most important one.

        Empty where there was nothing.
        """
        return telling.short(self, language)[0]

    def after_text(self, language: Language) -> str:
        """Return what is now, in short; empty where there is nothing."""
        return telling.short(self, language)[1]

    def field_texts(self, language: Language) -> tuple[telling.FieldTexts, ...]:
        """Return for each field that changed its label, what it said and what it says."""
        return telling.field_texts(self, language)
