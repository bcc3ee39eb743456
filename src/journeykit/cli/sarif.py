"""Findings as SARIF, which code hosts and editors read.

Static Analysis Results Interchange Format 2.1.0 (OASIS Standard, 2020). The same findings always
give the same text.
"""

import hashlib
import inspect
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from journeykit import __version__
from journeykit.analysis.gaps.listing import UNKNOWN_RULE
from journeykit.analysis.gaps.rules import RULES
from journeykit.cli.checking import UNREADABLE, Reported

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {"error": "error", "warning": "warning", "info": "note"}
OTHER_RULES: Mapping[str, tuple[str, str]] = {
    UNKNOWN_RULE: ("warning", "The project ignores a rule that does not exist."),
    UNREADABLE: ("error", "The document cannot be read as a project."),
}
"""What is reported beside the rules of the gaps: severity and meaning."""


def sarif(found: Iterable[Reported]) -> dict[str, Any]:
    """Return findings as a SARIF log with one run; ignored ones are suppressed, with the reason.

    Every rule is described, so that a reader sees what was looked for as well as what was found.
    """
    rules = _rules()
    positions = {rule["id"]: position for position, rule in enumerate(rules)}
    driver = {"name": "journeykit", "semanticVersion": __version__, "rules": rules}
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "columnKind": "unicodeCodePoints",
                "results": [_result(each, positions) for each in found],
            }
        ],
    }


def _rules() -> Sequence[dict[str, Any]]:
    described = {rule.id: (rule.severity, inspect.getdoc(rule.find) or "") for rule in RULES}
    return [
        {
            "id": rule,
            "shortDescription": {"text": " ".join(meaning.split("\n\n")[0].split())},
            "fullDescription": {"text": " ".join(meaning.split())},
            "defaultConfiguration": {"level": LEVELS[severity]},
        }
        for rule, (severity, meaning) in sorted((described | dict(OTHER_RULES)).items())
    ]


def _result(found: Reported, positions: Mapping[str, int]) -> dict[str, Any]:
    text = f"{found.message}\n{found.remedy}" if found.remedy else found.message
    result: dict[str, Any] = {
        "ruleId": found.rule,
        "ruleIndex": positions[found.rule],
        "level": LEVELS[found.severity],
        "message": {"text": text},
        "locations": [_location(found)],
        "partialFingerprints": {"journeykit/v1": _fingerprint(found)},
    }
    if found.ignored_because is not None:
        reason = {"kind": "inSource", "justification": found.ignored_because}
        result["suppressions"] = [reason]
    return result


def _location(found: Reported) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": _uri(found.file)}}
    if found.line:
        physical["region"] = {"startLine": found.line}
    location: dict[str, Any] = {"physicalLocation": physical}
    if name := found.address or found.path:
        location["logicalLocations"] = [{"fullyQualifiedName": name, "kind": "object"}]
    return location


def _uri(file: str) -> str:
    """Return a file as a URI: relative ones stay relative to where the command ran."""
    path = Path(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())


def _fingerprint(found: Reported) -> str:
    """Return what makes a finding the same in the next run: lines move, addresses stay."""
    identity = "\x00".join((found.rule, Path(found.file).as_posix(), found.address or found.path))
    return hashlib.blake2b(identity.encode(), digest_size=16).hexdigest()
