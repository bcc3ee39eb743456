"""For every rule a map that has the gap, and the same map with what was missing.

Texts are YAML without its first two lines; ``, MORE`` stands where a moment may say more.
"""

import datetime

import attrs

from journeykit.documents import loads
from journeykit.model import Project

TODAY = datetime.date(2026, 11, 22)


@attrs.frozen
class Case:
    """A map with a gap and the same map without it.

    Attributes:
        rule: The rule.
        at: The path at which the gap is found.
        severity: How bad it is there.
        gap: The map with the gap.
        fixed: What to replace in it, and by what.
    """

    rule: str
    at: str
    severity: str
    gap: str
    fixed: tuple[str, str]

    @property
    def with_gap(self) -> Project:
        return parsed(self.gap)

    @property
    def without_gap(self) -> Project:
        before, after = self.fixed
        assert before in self.gap
        return parsed(self.gap.replace(before, after))


def parsed(text: str) -> Project:
    """Return the project that a shortened text says."""
    return loads(f"journeykit: 1\ntitle: Map\n{text.replace(', MORE', '')}")


def stages(*lines: str) -> str:
    """Return a journey with these stages, one a line."""
    return "\n".join(
        ["journeys:", "- title: Visit", "  stages:", *(f"  - {each}" for each in lines)]
    )


LUNCH = "start: 12:00, end: 13:00, activity: Lunch, channels: [email], attention: 5, emotion: 2"
DAY = f"personas: [{{name: Anne, days: [{{moments: [{{id: lunch, {LUNCH}, MORE}}]}}]}}]"
BRAND = "brand: {name: Shop, channels: [email]}"
SAFE = "promises: [{text: Safe}]"
SOURCES = "evidence: [{id: guess, kind: assumption}, {id: talks, kind: interview}]"

CASES: tuple[Case, ...] = (
    Case(
        "moment-of-truth-unanswered",
        "journeys[0].stages[0].moment_of_truth",
        "error",
        "brand: {name: Shop, promises: [{id: yes, text: Sure}]}\n"
        + stages("{kind: use, emotion: 0, moment_of_truth: {demand: Which?}}"),
        ("demand: Which?", "demand: Which?, answered_by: [yes]"),
    ),
    Case(
        "moment-of-truth-unanswered",
        "journeys[0].stages[0].moment_of_truth",
        "warning",
        "brand: {name: Shop, promises: [{id: yes, text: Sure}]}\n"
        + stages("{kind: use, emotion: 0, moment_of_truth: {demand: Which?, answer: This one}}"),
        ("demand: Which?", "demand: Which?, answered_by: [yes]"),
    ),
    Case(
        "claim-found-untrue",
        "personas[0].needs[0]",
        "warning",
        "personas: [{name: Anne, needs: [Rest]}]\n"
        "reviews:\n"
        "- {id: a, date: 2026-01-01, verdicts: [{about: rest, still_true: no}]}\n",
        (
            "reviews:\n",
            "reviews:\n- {id: b, date: 2026-02-01, verdicts: [{about: rest, still_true: yes}]}\n",
        ),
    ),
    Case(
        "stage-without-touchpoint",
        "journeys[0].stages[0]",
        "warning",
        stages("{kind: use, emotion: 0}"),
        ("emotion: 0", "emotion: 0, touchpoints: [Manual]"),
    ),
    Case(
        "stage-without-emotion",
        "journeys[0].stages[0]",
        "warning",
        stages("{kind: use, touchpoints: [Manual]}"),
        ("kind: use", "kind: use, emotion: 0"),
    ),
    Case(
        "friction-without-opportunity",
        "journeys[0].stages[0].frictions[0]",
        "info",
        "opportunities: [{title: More tills, owner: Claire}]\n"
        + stages("{kind: use, frictions: [{title: Queue, severity: 2}]}"),
        ("owner: Claire", "owner: Claire, answers: [queue]"),
    ),
    Case(
        "friction-without-opportunity",
        "journeys[0].stages[0].frictions[0]",
        "warning",
        stages("{kind: use, frictions: [{title: Queue, severity: 3}]}"),
        ("severity: 3}]}", "severity: 3}]}\nopportunities: [{title: Tills, answers: [queue]}]"),
    ),
    Case(
        "failed-touchpoint-unanswered",
        "journeys[0].stages[0].touchpoints[0]",
        "warning",
        stages("{kind: use, touchpoints: [{name: Till, outcome: failed, frictions: [Queue]}]}"),
        ("[Queue]}]}", "[Queue]}]}\nopportunities: [{title: Tills, answers: [queue]}]"),
    ),
    Case(
        "delight-without-invitation",
        "journeys[0].stages[0].touchpoints[0]",
        "info",
        stages(
            "{kind: use, touchpoints: [{name: First bite, emotion: 2}]}",
            "{kind: advocacy, emotion: 1}",
        ),
        ("emotion: 1", "emotion: 1, propositions: [Two cards for friends]"),
    ),
    Case(
        "delight-without-invitation",
        "journeys[0].stages[1]",
        "info",
        stages("{kind: advocacy, propositions: [Early]}", "{kind: use, id: later, emotion: 2}"),
        ("kind: use", "kind: advocacy, propositions: [Late]"),
    ),
    Case(
        "journey-on-paid-channels-only",
        "journeys[0]",
        "warning",
        stages("{kind: use, touchpoints: [{name: Ad, media_type: paid}]}"),
        ("media_type: paid}", "media_type: paid}, {name: Site, media_type: owned}"),
    ),
    Case(
        "target-without-metric",
        "journeys[0]",
        "warning",
        "journeys: [{title: Next year, state: target, stages: [{kind: use, emotion: 1}]}]",
        ("kind: use", "kind: use, metrics: [{kind: nps, target: 40}]"),
    ),
    Case(
        "target-without-metric",
        "journeys[0]",
        "warning",
        "objectives: [{id: grow, text: Grow, metrics: [{kind: nps, target: 40}]}]\n"
        "journeys: [{title: Next year, state: target, stages: [{kind: use, emotion: 1}]}]",
        ("state: target", "state: target, objectives: [grow]"),
    ),
    Case(
        "objective-unaddressed",
        "objectives[0]",
        "warning",
        "objectives: [{id: grow, text: Grow}]\npersonas: [{name: Anne}]",
        ("name: Anne", "name: Anne, objectives: [grow]"),
    ),
    Case(
        "objective-unaddressed",
        "objectives[0]",
        "warning",
        "objectives: [{id: grow, text: Grow}]\npersonas: [{name: Anne}]",
        ("text: Grow", "text: Grow, metrics: [{kind: revenue}]"),
    ),
    Case(
        "opportunity-without-owner",
        "opportunities[0]",
        "warning",
        "opportunities: [Call back]",
        ("[Call back]", "[{title: Call back, owner: Claire}]"),
    ),
    Case(
        "opportunity-overdue",
        "opportunities[0]",
        "warning",
        "opportunities: [{title: Call back, due: 2026-11-21}]",
        ("2026-11-21", "2026-11-22"),
    ),
    Case(
        "opportunity-answers-nothing",
        "opportunities[0]",
        "info",
        "personas: [{name: Anne, barriers: [Fear]}]\nopportunities: [{title: Call back}]",
        ("title: Call back", "title: Call back, answers: [fear]"),
    ),
    Case(
        "opportunity-done-unmeasured",
        "opportunities[0]",
        "info",
        "opportunities: [{title: Call back, status: done}]",
        ("status: done", "status: done, after: {kind: nps, value: 12}"),
    ),
    Case(
        "lever-without-moment",
        "opportunities[0]",
        "warning",
        "opportunities: [{title: Referral, hypothesis: Friends come}]\n"
        + DAY.replace("MORE", "moment_of_truth: {id: ask, demand: Who?}"),
        ("hypothesis: Friends come", "hypothesis: Friends come, moments: [lunch]"),
    ),
    Case(
        "lever-without-moment",
        "opportunities[0]",
        "warning",
        "opportunities: [{title: Referral, hypothesis: Friends come}]\n"
        + DAY.replace("MORE", "moment_of_truth: {id: ask, demand: Who?}"),
        ("hypothesis: Friends come", "hypothesis: Friends come, answers: [ask]"),
    ),
    Case(
        "costly-opportunity-on-assumptions",
        "opportunities[0]",
        "warning",
        f"{SOURCES}\nopportunities: [{{title: New till, effort: 4, evidence: [guess]}}]",
        ("[guess]", "[guess, talks]"),
    ),
    Case(
        "costly-opportunity-on-assumptions",
        "opportunities[0]",
        "warning",
        f"{SOURCES}\nopportunities: [{{title: New till, cost: 900, answers: [queue]}}]\n"
        + stages("{kind: use, frictions: [{title: Queue}]}"),
        ("{title: Queue}", "{title: Queue, evidence: [talks]}"),
    ),
    Case(
        "barrier-unanswered",
        "personas[0].barriers[0]",
        "warning",
        f"brand: {{name: Shop, {SAFE}}}\npersonas: [{{name: Anne, barriers: [Fear]}}]",
        ("text: Safe", "text: Safe, answers: [fear]"),
    ),
    Case(
        "need-unanswered",
        "personas[0].needs[0]",
        "warning",
        "brand: {name: Shop, offers: [{name: Sofa}]}\npersonas: [{name: Anne, needs: [Rest]}]",
        ("name: Sofa", "name: Sofa, answers: [rest]"),
    ),
    Case(
        "persona-without-weekday",
        "personas[0]",
        "warning",
        "personas: [{name: Anne, days: [{kind: weekend}]}]",
        ("kind: weekend", "kind: weekday"),
    ),
    Case(
        "persona-without-weekday",
        "personas[0]",
        "info",
        "personas: [{name: Anne}]",
        ("name: Anne", "name: Anne, days: [{kind: weekday}]"),
    ),
    Case(
        "weekend-too-light",
        "personas[0]",
        "warning",
        "sector: leisure\npersonas: [{name: Anne, days: [{kind: weekend, detail: summary}]}]",
        ("detail: summary", "detail: full"),
    ),
    Case(
        "more-than-three-interests",
        "personas[0]",
        "warning",
        "personas: [{name: Anne, interests: [a, b, c, d]}]",
        ("a, b, c, d", "a, b, c"),
    ),
    Case(
        "interest-unrelated",
        "personas[0].interests[0]",
        "warning",
        "personas: [{name: Anne, interests: [{name: Choir, relation: none}]}]",
        ("relation: none", "relation: adjacent"),
    ),
    Case(
        "interest-relation-unknown",
        "personas[0]",
        "info",
        f"{BRAND}\npersonas: [{{name: Anne, interests: [{{name: Choir}}]}}]",
        ("name: Choir", "name: Choir, relation: direct"),
    ),
    Case(
        "brand-channel-no-persona-uses",
        "brand",
        "warning",
        f"{BRAND}\npersonas: [{{name: Anne, channels: [app]}}]",
        ("[app]", "[app, email]"),
    ),
    Case(
        "persona-channel-brand-never-uses",
        "personas[0]",
        "info",
        f"{BRAND}\npersonas: [{{name: Anne, channels: [app, email]}}]",
        ("channels: [email]", "channels: [email, app]"),
    ),
    Case(
        "top-moment-without-content",
        "personas[0].days[0].moments[0]",
        "warning",
        f"{BRAND}\n{DAY}\ncontent: [{{title: Guide}}]",
        ("title: Guide", "title: Guide, moments: [lunch]"),
    ),
    Case(
        "top-moment-without-content",
        "personas[0].days[0].moments[0]",
        "info",
        f"{BRAND}\n{DAY}",
        (", MORE", ", contacts: [{text: Newsletter, sender: brand}]"),
    ),
    Case(
        "content-format-disliked",
        "content[0]",
        "warning",
        "personas: [{name: Anne, formats: [text]}]\n"
        "content: [{title: Guide, format: video, personas: [anne]}]",
        ("[text]", "[text, video]"),
    ),
    Case(
        "content-format-not-at-moment",
        "content[0]",
        "warning",
        f"{BRAND}\n{DAY}\n".replace("MORE", "formats: [audio]")
        + "content: [{title: Guide, format: video, moments: [lunch]}]",
        ("format: video", "format: audio"),
    ),
    Case(
        "content-device-not-at-moment",
        "content[0]",
        "warning",
        f"{BRAND}\n{DAY}\n".replace("MORE", "devices: [Phone]")
        + "content: [{title: Guide, devices: [Laptop], moments: [lunch]}]",
        ("[Laptop]", "[laptop, phone]"),
    ),
    Case(
        "content-channel-not-at-moment",
        "content[0]",
        "warning",
        f"{BRAND}\n{DAY}\n" + "content: [{title: Guide, channels: [app], moments: [lunch]}]",
        ("[app]", "[app, email]"),
    ),
    Case(
        "same-hook-for-every-persona",
        "content[0]",
        "warning",
        "personas: [{name: Anne}, {name: Ben}]\n"
        "content: [{title: Guide, hooks: [Run!], personas: [anne, ben]}]",
        (
            "personas: [anne, ben]}",
            "personas: [anne]}, {title: Two, hooks: [Rest], personas: [ben]}",
        ),
    ),
    Case(
        "premium-hook-without-story",
        "content[0].hooks[0]",
        "warning",
        "brand: {name: Shop, positioning: premium}\n"
        "content: [{title: Guide, hooks: [{text: Now, style: urgency}]}]",
        ("style: urgency", "style: story"),
    ),
    Case(
        "satisfaction-never-measured",
        "journeys[0]",
        "info",
        stages("{kind: use, touchpoints: [{name: Till}]}"),
        ("name: Till", "name: Till, metrics: [{kind: ces, value: 5}]"),
    ),
    Case(
        "satisfaction-measured-long-ago",
        "journeys[0]",
        "info",
        stages(
            "{kind: use, touchpoints: "
            "[{name: Till, metrics: [{kind: nps, value: 5, date: 2025-11-20}]}]}"
        ),
        ("2025-11-20", "2025-11-21"),
    ),
    Case(
        "claim-without-evidence",
        "personas[0]",
        "warning",
        f"{SOURCES}\npersonas: [{{name: Anne}}]",
        ("name: Anne", "name: Anne, evidence: [talks]"),
    ),
    Case(
        "claim-on-assumption-only",
        "personas[0]",
        "info",
        f"{SOURCES}\npersonas: [{{name: Anne, evidence: [guess]}}]",
        ("[guess]", "[talks]"),
    ),
)

SILENT: dict[str, tuple[str, ...]] = {
    "moment-of-truth-unanswered": (
        stages("{kind: use, moment_of_truth: {demand: Who?, not_applicable: [answered_by]}}"),
    ),
    "stage-without-touchpoint": (stages("{kind: use, not_applicable: [touchpoints]}"),),
    "stage-without-emotion": (
        stages("{kind: use, not_applicable: [emotion]}"),
        stages("{kind: use, touchpoints: [{name: Till, not_applicable: [emotion]}]}"),
    ),
    "friction-without-opportunity": (
        "journeys: [{title: T, state: target, stages: [{kind: use, frictions: [Queue]}]}]",
    ),
    "delight-without-invitation": (
        stages("{kind: use, emotion: 2}", "{kind: advocacy, not_applicable: [propositions]}"),
        stages(
            "{kind: use, emotion: 2}",
            "{kind: advocacy, touchpoints: [{name: Card, ownership: brand}]}",
        ),
        stages("{kind: use, emotion: 2}", "{kind: advocacy}")
        + "\ncontent: [{title: Ask, stages: [advocacy]}]",
        "journeys: [{title: T, mode: planned, stages: [{kind: use, emotion: 2}]}]",
    ),
    "journey-on-paid-channels-only": (
        stages("{kind: use}"),
        stages("{kind: use, touchpoints: [{name: Ad, media_type: paid}, Site]}"),
    ),
    "target-without-metric": (
        "journeys: [{title: T, state: target, stages: [{kind: use}], not_applicable: [metrics]}]",
        stages("{kind: use}"),
    ),
    "objective-unaddressed": ("objectives: [Grow]",),
    "opportunity-without-owner": (
        "opportunities: [{title: Call, status: rejected}]",
        "opportunities: [{title: Call, not_applicable: [owner]}]",
    ),
    "opportunity-overdue": ("opportunities: [{title: Call, due: 2020-01-01, status: done}]",),
    "opportunity-answers-nothing": ("opportunities: [Call]",),
    "opportunity-done-unmeasured": (
        "opportunities: [{title: Call, status: done, not_applicable: [after]}]",
    ),
    "lever-without-moment": ("opportunities: [{title: Call, hypothesis: H}]",),
    "costly-opportunity-on-assumptions": (
        "opportunities: [{title: New till, effort: 5}]",
        f"{SOURCES}\nopportunities: [{{title: Till, effort: 3, evidence: [guess]}}]",
        f"{SOURCES}\nopportunities: [{{title: Till, effort: 5, status: done, evidence: [guess]}}]",
        (
            f"{SOURCES}\nopportunities: [{{title: A, cost: 1, evidence: [guess]}}, "
            "{title: B, cost: 9, evidence: [talks]}]"
        ),
    ),
    "barrier-unanswered": ("personas: [{name: Anne, barriers: [Fear]}]",),
    "need-unanswered": ("personas: [{name: Anne, needs: [Rest]}]",),
    "persona-without-weekday": (
        "personas: [{name: Anne}]\n" + stages("{kind: use}"),
        "personas: [{name: Anne, not_applicable: [days]}]",
    ),
    "weekend-too-light": (
        "sector: retail\npersonas: [{name: Anne, days: [{kind: weekday}]}]",
        "sector: tourism\npersonas: [{name: Anne}]",
    ),
    "interest-relation-unknown": (
        "personas: [{name: Anne, interests: [Choir]}]",
        f"{BRAND}\npersonas: [{{name: A, interests: [{{name: C, not_applicable: [relation]}}]}}]",
    ),
    "brand-channel-no-persona-uses": (f"{BRAND}\npersonas: [{{name: Anne}}]",),
    "persona-channel-brand-never-uses": (
        "brand: Shop\npersonas: [{name: Anne, channels: [app]}]",
        "personas: [{name: Anne, channels: [app]}]",
    ),
    "top-moment-without-content": (
        f"{BRAND}\n" + DAY.replace("attention: 5", "attention: 1").replace("[email]", "[]"),
        f"{BRAND}\n" + DAY.replace("MORE", "asleep: true"),
    ),
    "content-format-disliked": (
        "personas: [{name: Anne}]\ncontent: [{title: G, format: video, personas: [anne]}]",
        "personas: [{name: Anne, formats: [text]}]\ncontent: [{title: G, format: video}]",
        "personas: [{name: Anne, formats: [text]}]\ncontent: [{title: G, personas: [anne]}]",
    ),
    "content-format-not-at-moment": (
        f"{BRAND}\n{DAY}\ncontent: [{{title: G, format: video, moments: [lunch]}}]",
    ),
    "content-device-not-at-moment": (
        f"{BRAND}\n{DAY}\ncontent: [{{title: G, devices: [Laptop], moments: [lunch]}}]",
    ),
    "same-hook-for-every-persona": (
        (
            "personas: [{name: Anne}, {name: Ben}]\n"
            "content: [{title: Guide, hooks: [Run!], personas: [anne]}]"
        ),
        "personas: [{name: Anne}]\ncontent: [{title: Guide, hooks: [Run!], personas: [anne]}]",
    ),
    "premium-hook-without-story": (
        "brand: {name: Shop, positioning: premium}\ncontent: [{title: G, hooks: [Now]}]",
        (
            "brand: {name: Shop, positioning: value}\n"
            "content: [{title: Guide, hooks: [{text: Now, style: urgency}]}]"
        ),
    ),
    "satisfaction-never-measured": (
        stages("{kind: use, touchpoints: [{name: Till, ownership: competitor}]}"),
        stages("{kind: use, touchpoints: [{name: Till, not_applicable: [metrics]}]}"),
        "journeys: [{title: T, state: target, stages: [{kind: use, touchpoints: [Till]}]}]",
        "journeys: [{title: T, mode: planned, stages: [{kind: use, touchpoints: [Till]}]}]",
    ),
    "satisfaction-measured-long-ago": (
        stages("{kind: use, touchpoints: [{name: Till, metrics: [{kind: nps, value: 5}]}]}"),
        stages(
            "{kind: use, touchpoints: [{name: Till, metrics: "
            "[{id: a, kind: nps, value: 5, date: 2020-01-01}, {id: b, kind: nps, value: 6}]}]}"
        ),
    ),
    "claim-without-evidence": (
        "journeys: [{title: T, state: target, stages: [{kind: use}]}]",
        "brand: {name: Shop, promises: [Safe]}",
    ),
}
"""For some rules, further maps that they leave in peace."""
