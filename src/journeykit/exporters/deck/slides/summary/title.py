"""What the summary says first: what is open, and what there is to begin with."""

from journeykit.exporters.deck.slides.summary.decided import open_questions
from journeykit.exporters.deck.slides.summary.finding import Finding
from journeykit.exporters.deck.slides.summary.findings import best_moment
from journeykit.exporters.deck.slides.summary.scope import frictions, gaps, plans
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.titles import first_true
from journeykit.wording import message


def summary_title(story: Story, hero: Finding) -> str:
    """Return what is open on the map, and what there is to begin with."""
    questions = len(open_questions(story))
    found, planned = frictions(story), plans(story)
    unplanned = sum(not row.opportunities for row in found)
    wins = sum(row.quadrant == "quick_win" for row in planned)
    best, missing = best_moment(story), len(gaps(story))
    asked = {"questions": questions, "wins": wins, "plans": len(planned)}
    stuck = {"open": unplanned, "total": len(found), "wins": wins}
    window = {
        "start": best.moment.start if best else None,
        "end": best.moment.end if best else None,
        "persona": best.persona.name if best else "",
    }
    return story.say(
        first_true(
            (bool(questions and wins), message("deck.summary.title.questions_wins", **asked)),
            (bool(questions and planned), message("deck.summary.title.questions_plans", **asked)),
            (bool(questions), message("deck.summary.title.questions", **asked)),
            (bool(unplanned and wins), message("deck.summary.title.frictions_wins", **stuck)),
            (bool(unplanned), message("deck.summary.title.frictions", **stuck)),
            (bool(found), message("deck.summary.title.planned", **stuck)),
            (best is not None, message("deck.summary.title.moment", **window)),
            (not hero.is_bad and missing > 0, message("deck.summary.title.calm", gaps=missing)),
            (True, message("deck.summary.title.map")),
        )
    )
