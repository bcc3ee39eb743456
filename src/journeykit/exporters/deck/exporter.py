"""The exporter of decks."""

import attrs

from journeykit.errors import UsageError
from journeykit.exporters.deck.cleaning import cleaned
from journeykit.exporters.deck.package.assembly import assemble
from journeykit.exporters.deck.package.properties import describe
from journeykit.exporters.deck.package.template import default_template
from journeykit.exporters.deck.plan import slides
from journeykit.exporters.deck.story import Story
from journeykit.model import Journey, Project
from journeykit.model.edition import Edition, in_edition
from journeykit.model.scales import Language


@attrs.frozen(kw_only=True)
class DeckOptions:
    """How to make a deck.

    Attributes:
        language: The language of the slides; the project's own if left out.
        edition: ``client`` leaves out what is marked internal.
        persona: The id of the one persona to show, with their journeys; all if left out.
        journey: The id of the one journey to show, with its persona; all if left out.
    """

    language: Language | None = None
    edition: Edition = "client"
    persona: str | None = None
    journey: str | None = None


@attrs.frozen
class DeckExporter:
    """Makes an editable PowerPoint deck from a project."""

    format: str = "pptx"
    options: type = DeckOptions

    def render(self, project: Project, options: DeckOptions) -> bytes:
        """Return the deck: the same bytes for the same input.

        Raises:
            NotFoundError: The persona or the journey asked for is not in the project.
            UsageError: The journey asked for is not one of the persona's.
        """
        shown = cleaned(in_edition(project, options.edition))
        language = options.language or shown.language
        template = default_template()
        story = Story(shown, language, template.theme)
        personas, journeys = shown.personas, shown.journeys
        if options.persona is not None:
            personas = (shown.persona(options.persona),)
            journeys = tuple(each for each in journeys if each.persona == options.persona)
        if options.journey is not None:
            _refuse_another_persona(shown.journey(options.journey), options)
            journeys = (shown.journey(options.journey),)
            personas = tuple(each for each in personas if each.id == journeys[0].persona)
        finished = list(slides(story, personas, journeys))
        describe(template, shown, language)
        return assemble(template, finished, language)


def _refuse_another_persona(journey: Journey, options: DeckOptions) -> None:
    if options.persona not in {None, journey.persona}:
        raise UsageError(
            f"the journey '{journey.id}' is not one of '{options.persona}': leave one of both out"
        )


DECK = DeckExporter()
