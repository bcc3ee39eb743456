"""A journey diagram as Mermaid itself reads it."""

import attrs

from journeykit.wording.message import Message


@attrs.frozen
class Task:
    """A task of a diagram.

    Attributes:
        section: The section that it belongs to; empty before the first one.
        name: What is done.
        score: How it feels, as a number of any size; NaN where Mermaid finds none.
        people: Who takes part, empty names included.
        dropped: What Mermaid leaves out at the end of the line.
        line: Where it stands, counted from 1; so for all that follows.
        text: The line as it stands in the file.
    """

    section: str
    name: str
    score: float
    people: tuple[str, ...]
    dropped: tuple[str, ...]
    line: int
    text: str


@attrs.frozen
class Section:
    """A section of a diagram: its name and where it stands."""

    name: str
    line: int


@attrs.frozen
class Refusal:
    """A line for which Mermaid refuses the whole diagram.

    Attributes:
        line: Where it stands.
        text: What stands there.
        expected: What would be right.
    """

    line: int
    text: str
    expected: Message


@attrs.frozen
class Diagram:
    """What a text says.

    Attributes:
        title: Its title.
        acc_title: The title for those who do not see it.
        acc_description: The description for those who do not see it.
        sections: Its sections, in order; adjacent ones may have the same name.
        tasks: Its tasks, in order.
        refusals: What Mermaid refuses it for; it draws a diagram only where there is nothing.
        first_line: Where the word ``journey`` opens it, counted from 1; 0 where none does.
    """

    title: str = ""
    acc_title: str = ""
    acc_description: str = ""
    sections: tuple[Section, ...] = ()
    tasks: tuple[Task, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    first_line: int = 0
