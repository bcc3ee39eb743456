"""The legend of an opportunity tree."""

from collections.abc import Iterator

from journeykit.exporters.diagrams.legend import Entry
from journeykit.exporters.diagrams.opportunity_tree.plan import Plan
from journeykit.exporters.diagrams.opportunity_tree.signs import issue_sign, severity_sign
from journeykit.exporters.diagrams.voice import Voice


def entries(plan: Plan, voice: Voice) -> Iterator[Entry]:
    """Yield the signs that a plan shows and that do not explain themselves."""
    issues = (*plan.issues, *plan.open)
    kinds = {issue.kind for issue in issues}
    if "friction" in kinds:
        rated = any(issue.severity is not None for issue in issues)
        dots = (severity_sign(3, voice),) if rated else ()
        words = voice.say("legend.severity" if rated else "kind.friction")
        yield Entry((issue_sign("friction", voice), *dots), words)
    if "moment_of_truth" in kinds:
        yield Entry((issue_sign("moment_of_truth", voice),), voice.say("legend.demand"))
    if "barrier" in kinds:
        yield Entry((issue_sign("barrier", voice),), voice.say("legend.barrier"))
    if "need" in kinds:
        yield Entry((issue_sign("need", voice),), voice.say("legend.need"))
