"""The rules that a schema cannot state: the loader alone checks them."""

import attrs


@attrs.frozen
class LoaderRule:
    """A rule that a document may break although the schema accepts it.

    Attributes:
        id: A name for it.
        says: What has to hold, as a sentence.
        broken: What breaks it, in a few words of a document.
    """

    id: str
    says: str
    broken: str


LOADER_RULES = (
    LoaderRule(
        "whole-number",
        "A whole number is written without a decimal point.",
        "`attention: 3.0`",
    ),
    LoaderRule(
        "calendar",
        "A date exists in the calendar; there is no year 0000.",
        "`date: 2026-02-30`",
    ),
    LoaderRule(
        "word-character",
        "Outside ASCII, an id has letters and digits only.",
        "`id: café→bar`",
    ),
    LoaderRule(
        "end-of-line",
        "A time, a date, an id, a link, a file or a code does not end in a line break; "
        "only validators with the regular expressions of Python overlook it.",
        r'`start: "07:30\n"`',
    ),
    LoaderRule(
        "surrogate",
        "A text has no lone surrogates, which are half a character.",
        r'`title: "\ud800"`',
    ),
    LoaderRule(
        "extra",
        "Below `extra`, lists and mappings lie inside each other 32 levels deep at most.",
        "`extra: {acme.tree: [[[[…]]]]}`",
    ),
    LoaderRule(
        "age-order",
        "An age bracket begins before it ends.",
        "`age: 34-25`",
    ),
    LoaderRule(
        "sample",
        "No more people said so than were asked.",
        "`{kind: survey, sample_size: 12, said: 13}`",
    ),
    LoaderRule(
        "not-applicable",
        "What is not applicable says nothing.",
        "`{name: Nora, quote: Late again!, not_applicable: [quote]}`",
    ),
    LoaderRule(
        "files",
        "Included files and images are in the project's folder, and a file is included once.",
        "`include: [nowhere.yaml]`",
    ),
    LoaderRule(
        "unique-id",
        "No two things of a kind have the same id within their journey, day or project.",
        "`personas: [Nora, Nora]`",
    ),
    LoaderRule(
        "reference",
        "A reference leads to one thing, of a kind that is meant.",
        "`persona: nobody`",
    ),
    LoaderRule(
        "order-of-moments",
        "The moments of a day follow each other without overlap, within 24 hours.",
        "`{start: 09:00, end: 11:00}` before `{start: 10:00, end: 12:00}`",
    ),
    LoaderRule(
        "probabilities",
        "The probabilities out of a touchpoint add up to 1 at most.",
        "two transitions from one touchpoint, each with `probability: 0.8`",
    ),
    LoaderRule(
        "transition",
        "A transition stays within its journey.",
        "`{source: first-pair/sizes, target: after-the-night/sizes}`",
    ),
    LoaderRule(
        "circle",
        "Journeys do not open each other in a circle, and are not their own target or plan.",
        "`{id: visit, target_of: visit, …}`",
    ),
)
"""Sizes, depths, aliases and repeated keys are matters of a file, not of what it says."""
