"""What stands on the canvas, in a language."""

from journeykit.canvas.field import Field, SheetKind
from journeykit.model.scales import Language
from journeykit.wording import message, sentence


def words(key: str, language: Language, **facts: object) -> str:
    """Return a wording of the canvas, by its key without the theme's prefix."""
    return sentence(message(f"canvas.{key}", **facts), language)


def field_name(field: Field, language: Language) -> str:
    """Return the question that a field asks, as its label."""
    return words(f"field.{field.name}", language)


def hint(field: Field, language: Language) -> str:
    """Return what to write into a field."""
    return words(f"hint.{field.name}", language)


def tab(kind: SheetKind, language: Language, number: int = 0) -> str:
    """Return the name of a sheet on its tab.

    Args:
        kind: What the sheet is about.
        language: In which language.
        number: Which persona it belongs to, from 1; 0 for the sheets of all.
    """
    facts = {"number": str(number)} if number else {}
    return words(f"sheet.{kind}", language, **facts)
