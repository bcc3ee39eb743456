"""The story: what the slides of a deck ask together is answered once."""

from journeykit.exporters.deck import Story
from journeykit.exporters.deck.package.template import default_template
from journeykit.model import Project
from tests.deck.decks import example


def told(project: Project) -> Story:
    return Story(project, "fr", default_template().theme)


def test_a_question_is_asked_once_for_each_of_its_arguments() -> None:
    asked: list[tuple[object, ...]] = []

    def question(project: Project, *, journey: str | None = None) -> object:
        asked.append((project, journey))
        return object()

    project = example("b2b")
    story = told(project)
    whole = story.once(question, project)

    assert story.once(question, project) is whole
    assert story.once(question, project, journey="one") is not whole
    again = str(b"one", "ascii")  # equal, and not the same
    assert story.once(question, project, journey="one") is story.once(
        question, project, journey=again
    )
    assert asked == [(project, None), (project, "one")]


def test_equal_parts_of_the_model_are_not_taken_for_each_other() -> None:
    one, other = (Project(title="Projet") for _ in range(2))
    story = told(one)

    assert story.once(id, one) == id(one)
    assert story.once(id, other) == id(other)


def test_slides_that_are_only_tried_out_take_no_title_away() -> None:
    story = told(example("b2b"))
    story.aside().times("A title")

    assert story.times("A title") == 1
