"""The built-in kinds of slide: what each is made for, who makes it, in which order they stand."""

from journeykit.exporters.deck.slide_kind import SlideKind
from journeykit.exporters.deck.slides.blind_spots import blind_spot_slides
from journeykit.exporters.deck.slides.blueprint import blueprint_slides
from journeykit.exporters.deck.slides.brief import brief_slides
from journeykit.exporters.deck.slides.changes import change_slides
from journeykit.exporters.deck.slides.comparison import comparison_slides
from journeykit.exporters.deck.slides.contact_moments import contact_moment_slides
from journeykit.exporters.deck.slides.cover import cover_slides
from journeykit.exporters.deck.slides.day import day_slides
from journeykit.exporters.deck.slides.journey_map import map_slides
from journeykit.exporters.deck.slides.objectives import objective_slides
from journeykit.exporters.deck.slides.persona import persona_slides
from journeykit.exporters.deck.slides.priorities import priority_slides
from journeykit.exporters.deck.slides.scores import score_slides
from journeykit.exporters.deck.slides.sources import source_slides
from journeykit.exporters.deck.slides.stage import crowded_stage_slides
from journeykit.exporters.deck.slides.strengths import strength_slides
from journeykit.exporters.deck.slides.summary import summary_slides

KINDS: dict[str, SlideKind] = {
    kind.name: kind
    for kind in (
        # The project first …
        SlideKind("cover", "project", cover_slides),
        SlideKind("summary", "project", summary_slides),
        # … then each persona …
        SlideKind("persona", "persona", persona_slides),
        SlideKind("days", "persona", day_slides),
        SlideKind("moments", "persona", contact_moment_slides),
        SlideKind("brief", "persona", brief_slides),
        # … and all of them beside each other …
        SlideKind("comparison", "project", comparison_slides),
        # … then each journey …
        SlideKind("map", "journey", map_slides),
        SlideKind("stages", "journey", crowded_stage_slides),
        SlideKind("blueprint", "journey", blueprint_slides),
        SlideKind("strengths", "journey", strength_slides),
        # … and what follows from all of it.
        SlideKind("priorities", "project", priority_slides),
        SlideKind("blind_spots", "project", blind_spot_slides),
        SlideKind("objectives", "project", objective_slides),
        SlideKind("changes", "project", change_slides),
        SlideKind("sources", "project", source_slides),
        SlideKind("scores", "project", score_slides),
    )
}
"""The built-in kinds by name, in the order in which they stand in a deck."""
