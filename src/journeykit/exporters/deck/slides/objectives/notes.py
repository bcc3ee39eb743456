"""What the presenter of the objectives needs: every figure, every link, every next step."""

from collections.abc import Iterator, Sequence

from journeykit.analysis import ObjectiveAnswer, ObjectivesAnswered
from journeykit.exporters.deck.slides.next_panel import who
from journeykit.exporters.deck.slides.objectives.finding import linked_names, opportunities
from journeykit.exporters.deck.slides.objectives.status import status_word
from journeykit.exporters.deck.story import Story


def notes(
    story: Story, found: ObjectivesAnswered, shown: Sequence[ObjectiveAnswer]
) -> Iterator[str]:
    """Iterate over the paragraphs of the notes."""
    yield story.say(found.summary)
    yield story.words("objectives.how_to_read")
    for answer in shown:
        word = status_word(story, answer)
        yield story.words("notes.of", what=answer.objective.text, text=word)
        yield from (f"• {text}" for text in _about(story, answer))


def _about(story: Story, answer: ObjectiveAnswer) -> Iterator[str]:
    yield story.say(answer.message)
    yield from story.in_full(answer.objective, {"text", "metrics"})
    for metric in answer.objective.metrics:
        yield story.teller.summed_up(metric)
        if metric.evidence:
            yield from story.sources(metric)
    names = linked_names(story, answer)
    if names:
        yield story.words("objectives.linked", names=names)
    for plan in opportunities(story, answer):
        what = ", ".join((plan.title, *who(story, plan)))
        yield story.words("objectives.step", what=what)
    yield from story.sources(answer.objective)
