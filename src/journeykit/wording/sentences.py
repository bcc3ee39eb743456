"""From a message to a sentence.

A template holds its facts in braces, with how to say each after a colon:

- ``{stage}`` as it is; numbers are written as the language writes them, with one decimal at most,
  two if ``{value:fine}`` and none if ``{value:whole}``;
- ``{stage:quoted}`` between quotation marks; ``{names:quoted}`` each of several, as a list;
- ``{share:percent}``, ``{valence:signed}``, ``{start:clock}``, ``{day:date}``;
- ``{names:list}`` as an enumeration; ``{channel:channel}`` as the label of a vocabulary, which
  may be quoted too: ``{stage:stage quoted}``;
- ``{count:plural|one friction|# frictions}`` by number, ``#`` standing for it.
"""

import datetime
from collections.abc import Callable
from functools import cache
from string import Formatter

from journeykit.model.scales import Language
from journeykit.wording.catalogue.vocabularies import VOCABULARIES
from journeykit.wording.labels import label
from journeykit.wording.message import Message
from journeykit.wording.numbers import (
    NO_BREAK_SPACE,
    clock,
    is_one,
    listed,
    long_date,
    number,
    percent,
    signed,
)
from journeykit.wording.typography import quoted, spaced


def sentence(what: Message, language: Language) -> str:
    """Return a message in a language.

    Raises:
        KeyError: The catalogue has no such key, or the sentence needs a fact that is missing.
    """
    return "".join(
        literal if field is None else _said(what.facts[field], how, language)
        for literal, field, how in _parts(what.key, language)
    )


@cache
def _parts(key: str, language: Language) -> tuple[tuple[str, str | None, str], ...]:
    from journeykit.wording.catalogue import phrase

    template = phrase(key).in_language(language)
    parts: list[tuple[str, str | None, str]] = []
    for literal, field, how, _ in Formatter().parse(template):
        parts.append((spaced(literal, language), None, ""))
        if field is not None:
            parts.append(("", field, how or ""))
    return tuple(parts)


def _said(fact: object, how: str, language: Language) -> str:
    if how.startswith("plural|"):
        return _plural(fact, how, language)
    if isinstance(fact, tuple):
        each = "" if how == "list" else how
        return listed(tuple(_said(item, each, language) for item in fact), language)
    vocabulary, _, then = how.partition(" ")
    if vocabulary in VOCABULARIES:
        return _said(label(vocabulary, str(fact), language), then, language)
    return _WAYS[how](fact, language) if how else _plain(fact, language)


def _plural(count: object, how: str, language: Language) -> str:
    _, one, many = how.split("|")
    if not isinstance(count, int | float):
        message = f"a plural needs a number, got {count!r}"
        raise TypeError(message)
    form = one if is_one(count, language) else many
    # A number never stands at the end of a line, away from what it counts.
    form = form.replace("# ", f"#{NO_BREAK_SPACE}")
    return spaced(form.replace("#", number(count, language)), language)


def _plain(fact: object, language: Language) -> str:
    match fact:
        case Message():
            return sentence(fact, language)
        case datetime.time():
            return clock(fact)
        case datetime.date():
            return long_date(fact, language)
        case int() | float():
            return number(fact, language)
    return str(fact)


_WAYS: dict[str, Callable[..., str]] = {
    "quoted": lambda fact, language: quoted(_plain(fact, language), language),
    "percent": percent,
    "signed": signed,
    "fine": lambda fact, language: number(fact, language, 2),
    "whole": lambda fact, language: number(fact, language, 0),
    "clock": lambda fact, _: clock(fact),
    "date": long_date,
}
