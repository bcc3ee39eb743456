"""What the presenter of the summary needs: the numbers behind each line of it."""

from collections.abc import Iterator, Sequence

from journeykit.analysis import ObjectivesAnswered
from journeykit.exporters.deck.slides.next_panel import ranking
from journeykit.exporters.deck.slides.objectives.status import status_word
from journeykit.exporters.deck.slides.summary.finding import Finding
from journeykit.exporters.deck.slides.summary.scope import plans
from journeykit.exporters.deck.slides.summary.words import remedy
from journeykit.exporters.deck.story import Story


def notes(story: Story, found: Sequence[Finding], objectives: ObjectivesAnswered) -> Iterator[str]:
    """Iterate over the paragraphs of the notes."""
    for finding in found:
        question = story.words(f"summary.question.{finding.question}")
        yield story.words("notes.of", what=question, text=finding.said)
        figure = f"{finding.figure} {finding.unit}"
        told = (figure, remedy(story, finding), *(finding.remedies or ())[1:], finding.origin)
        yield from (f"• {text}" for text in (*filter(None, told), *finding.reading))
        yield from (f"• {text}" for text in story.sources(finding.subject))
    if objectives.answers:
        yield story.say(objectives.summary)
    for answer in objectives.answers:
        what = f"{answer.objective.text} ({status_word(story, answer)})"
        said = story.words("notes.of", what=what, text=story.say(answer.message))
        yield f"• {said}"
    planned = plans(story)
    if planned:
        yield story.say(ranking(story).how_to_read)
    for row in planned:
        what = row.opportunity.title
        yield story.words("notes.of", what=what, text=story.say(row.reason))
