"""Writes the parts of the reference that the model and the rules already know.

    python -m scripts.build_reference

Each page says in a comment which part stands where; everything around the parts is written by
hand. A test fails where a page is no longer what this makes.
"""

import inspect
import re
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import attrs

from journeykit.analysis.gaps.rules import RULES
from journeykit.analysis.gaps.thresholds import Thresholds
from journeykit.documents.json_schema.docstrings import meanings, on_one_line
from journeykit.documents.json_schema.loader_rules import LOADER_RULES
from scripts.reference.kinds import THEMES, common_keys, plain_values, theme
from scripts.reference.scales import built_in, metric_ranges, numbers, vocabularies
from scripts.reference.tables import table

PAGES = tuple(
    Path(__file__).parents[1] / "docs" / "reference" / name
    for name in ("document.md", "scales.md", "rules.md")
)
PART = re.compile(
    r"(<!-- made by scripts/build_reference: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL
)


def main() -> None:
    """Bring the pages up to date."""
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        page.write_text(updated(text), encoding="utf-8", newline="\n")
        print(page)


def updated(text: str) -> str:
    """Return a page with each of its parts as it should be."""
    return PART.sub(lambda found: f"{found[1]}\n{PARTS[found[2]]()}\n{found[3]}", text)


def rules() -> str:
    """Return the table of the rules of the blind spots."""
    lines = (
        (
            f"`{rule.id}`",
            rule.severity,
            on_one_line(inspect.getdoc(rule.find) or ""),
            rule.why,
            f"`{rule.field}`" if rule.field else "",
        )
        for rule in RULES
    )
    heads = ("Rule", "Severity", "What it finds", "Why so severe", "Not applicable by")
    return table(heads, lines)


def thresholds() -> str:
    """Return the table of the thresholds of the blind spots."""
    said = meanings(Thresholds)
    lines = (
        (f"`{field.name}`", "" if field.default is None else str(field.default), said[field.name])
        for field in attrs.fields(Thresholds)
    )
    return table(("Threshold", "Default", "Meaning, and the argument for the default"), lines)


def loader_rules() -> str:
    """Return the table of the rules that the schema cannot state."""
    lines = ((rule.says, rule.broken) for rule in LOADER_RULES)
    return table(("Rule", "What breaks it"), lines)


PARTS: Mapping[str, Callable[[], str]] = {
    "common_keys": common_keys,
    "plain_values": plain_values,
    **{f"{name}_kinds": partial(theme, name) for name in THEMES},
    "channels": partial(built_in, "channel"),
    "stage_kinds": partial(built_in, "stage_kind"),
    "numbers": numbers,
    "metric_ranges": metric_ranges,
    "vocabularies": vocabularies,
    "loader_rules": loader_rules,
    "rules": rules,
    "thresholds": thresholds,
}


if __name__ == "__main__":
    main()
