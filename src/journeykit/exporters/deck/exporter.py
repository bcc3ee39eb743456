"""The exporters of decks: as PowerPoint files, and as the pages of a PDF."""

import attrs

from journeykit.errors import UsageError
from journeykit.exporters.deck.brand import NO_BRAND, Brand, as_brand
from journeykit.exporters.deck.choice import chosen_kinds, default_kinds
from journeykit.exporters.deck.cleaning import cleaned
from journeykit.exporters.deck.package.assembly import assemble
from journeykit.exporters.deck.package.properties import describe
from journeykit.exporters.deck.package.slide import Section
from journeykit.exporters.deck.package.source import add_source
from journeykit.exporters.deck.package.template import template_for
from journeykit.exporters.deck.pictures import Picture, picture_at
from journeykit.exporters.deck.scope import Scope
from journeykit.exporters.deck.sections import sections
from journeykit.exporters.deck.slide_kind import SlideKind
from journeykit.exporters.deck.slides.cover_notes import with_the_rest
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.template_file import TemplateFile, as_template_file
from journeykit.exporters.rendering import pdf_of
from journeykit.model import Journey, Persona, Project
from journeykit.model.edition import Edition, in_edition
from journeykit.model.scales import Language


@attrs.frozen(kw_only=True)
class DeckOptions:
    """How to make a deck.

    Attributes:
        language: The language of the slides; the project's own if left out.
        edition: ``client`` leaves out what is marked internal, and in a deck about one persona or
            journey everything about the others, also from the project inside the file.
        persona: The id of the one persona to show, with their journeys; all if left out.
        journey: The id of the one journey to show, with its persona; all if left out.
        slides: The kinds of slide, in order: names such as ``days``, or kinds of one's own. If
            left out, all; in a deck about one persona or journey, all about personas or journeys.
        since: An earlier version of the project, to tell what changed; of it, too, only what the
            edition shows.
        template: The client's template to build on, a .pptx or .potx file by its path, or read by
            `template_file`; the one that ships with the package if left out.
        brand: Colours, fonts, logo and layouts to use, by the path of a brand file, or read by
            `load_brand`; it may name a template, too.
    """

    language: Language | None = None
    edition: Edition = "client"
    persona: str | None = None
    journey: str | None = None
    slides: tuple[SlideKind, ...] | None = attrs.field(default=None, converter=chosen_kinds)
    since: Project | None = None
    template: TemplateFile | None = attrs.field(default=None, converter=as_template_file)
    brand: Brand | None = attrs.field(default=None, converter=as_brand)

    @property
    def scope(self) -> Scope:
        """Whom the deck is about."""
        return Scope(self.persona, self.journey)

    @property
    def base(self) -> TemplateFile | None:
        """The template to build on: the one asked for, or else the brand's."""
        if self.template is None and self.brand is not None:
            return as_template_file(self.brand.template)
        return self.template

    @property
    def logo(self) -> Picture | None:
        """The logo of the brand, for projects that name none."""
        path = self.brand.logo if self.brand is not None else None
        return None if path is None else picture_at(path)

    @property
    def kinds(self) -> tuple[SlideKind, ...]:
        """The kinds of slide that the deck has, if there is something to show on them."""
        if self.slides is not None:
            return self.slides
        return default_kinds(of_a_part=not self.scope.is_whole)


@attrs.frozen
class DeckExporter:
    """Makes an editable PowerPoint deck from a project."""

    format: str = "pptx"
    options: type = DeckOptions

    def render(self, project: Project, options: DeckOptions) -> bytes:
        """Return the deck: the same bytes for the same input.

        Raises:
            NotFoundError: The persona or the journey asked for is not in the project.
            UsageError: The journey asked for is not one of the persona's, none of the slides
                asked for has anything to show, or the template cannot be built on.
        """
        scope, seen = options.scope, in_edition(project, options.edition)
        scope.check(seen)
        source = _for_readers(seen, options)
        shown = cleaned(source)
        language = options.language or shown.language
        template = template_for(options.base, options.brand or NO_BRAND)
        names = frozenset(kind.name for kind in options.kinds)
        since = _earlier(options)
        personas, journeys = scope.personas(shown), scope.journeys(shown)
        about: tuple[Persona | Journey, ...] = () if scope.is_whole else (*personas, *journeys)
        story = Story(shown, language, template.theme, names, since, options.logo, about)
        describe(template, shown, language)
        add_source(template, source)
        told = tuple(sections(story, options.kinds, personas, journeys))
        _refuse_nothing(told, options)
        if options.kinds == default_kinds(of_a_part=not scope.is_whole):
            told = with_the_rest(story, told)
        return assemble(template, told, language)


def _for_readers(seen: Project, options: DeckOptions) -> Project:
    """Return what readers may know of an edition: clients nothing of whom the deck is not about."""
    return options.scope.alone(seen) if options.edition == "client" else seen


def _earlier(options: DeckOptions) -> Project | None:
    if options.since is None:
        return None
    return cleaned(_for_readers(in_edition(options.since, options.edition), options))


def _refuse_nothing(told: tuple[Section, ...], options: DeckOptions) -> None:
    if not told:
        names = ", ".join(kind.name for kind in options.kinds)
        raise UsageError(f"there is nothing to show on the slides asked for: {names or 'none'}")


@attrs.frozen
class DeckPdfExporter:
    """Makes the pages of a deck as a PDF, where LibreOffice is installed."""

    format: str = "deck.pdf"
    options: type = DeckOptions

    def render(self, project: Project, options: DeckOptions) -> bytes:
        """Return the PDF.

        Raises:
            MissingToolError: LibreOffice is not there.
            RenderingError: It failed or took too long.
            JourneykitError: What making the deck raises (see `DeckExporter.render`).
        """
        return pdf_of(DECK.render(project, options))


DECK = DeckExporter()
DECK_PDF = DeckPdfExporter()
