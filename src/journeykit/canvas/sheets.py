"""The sheets of the canvas: which fields there are, and where each belongs in the model.

The writer and the reader both go by these, so that what is asked for is what is read.
"""

from collections.abc import Mapping

from journeykit.canvas.field import Field, Form, Plan, Section, SheetKind, Table

BRAND = Form(
    "brand",
    (
        Section(
            "map",
            (
                Field("project.title", "title"),
                Field("project.owner", "owner"),
                Field("project.sector", "sector", "choice", "sector"),
                Field("project.objectives", "objectives.text", "texts", rows=3),
            ),
        ),
        Section(
            "brand",
            (
                Field("brand.name", "brand.name"),
                Field("brand.goals", "brand.goals", "texts", rows=2),
                Field("brand.offers", "brand.offers.name", "texts", rows=3),
                Field("brand.promises", "brand.promises.text", "texts", rows=3),
                Field("brand.values", "brand.values", "names"),
                Field("brand.tone", "brand.tone"),
                Field("brand.positioning", "brand.positioning", "choice", "positioning"),
                Field("brand.channels", "brand.channels", "channels", "channel", rows=5),
            ),
        ),
        Section(
            "market",
            (
                Field("market.competitors", "market.competitors.name", "names", rows=2),
                Field("market.expectations", "market.expectations.text", "texts", rows=2),
            ),
        ),
    ),
)
PERSONA = Form(
    "persona",
    (
        Section(
            "who",
            (
                Field("persona.name", "name"),
                Field("persona.quote", "quote"),
                Field("persona.age", "age", "age"),
                Field("persona.cities", "cities", "names"),
                Field("persona.occupation", "occupation"),
                Field("persona.household", "household"),
                Field("persona.lifestyle", "lifestyle"),
                Field("persona.relationship", "relationship", "choice", "relationship"),
                Field("persona.experience", "experience"),
                Field("persona.cohort_rule", "cohort_rule"),
                Field("persona.segment_share", "segment_share", "share"),
            ),
        ),
        Section(
            "drives",
            (
                Field("persona.goals", "goals", "texts", rows=2),
                Field("persona.motivations", "motivations", "texts", rows=2),
                Field("persona.needs", "needs.text", "texts", rows=3),
                Field("persona.barriers", "barriers.text", "texts", rows=3),
                Field(
                    "persona.for_us",
                    "choice_reasons.text",
                    "texts",
                    rows=2,
                    fixed={"favours": "brand"},
                ),
                Field(
                    "persona.for_others",
                    "choice_reasons.text",
                    "texts",
                    rows=2,
                    fixed={"favours": "competitor"},
                ),
            ),
        ),
        Section(
            "world",
            (
                Field("persona.interests", "interests.name", "names", rows=3),
                Field("persona.brands", "brands.name", "names", rows=2),
                Field("persona.media", "media.name", "names", rows=2),
                Field("persona.devices", "devices", "names"),
                Field("persona.channels", "channels", "channels", "channel", rows=4),
                Field("persona.formats", "formats", "choices", "format", rows=2),
            ),
        ),
        Section(
            "words",
            (
                Field("persona.words", "words", "texts", rows=2),
                Field("persona.queries", "queries.text", "texts", rows=3),
            ),
        ),
    ),
)
DAY = Table(
    "day",
    (
        Field("day.start", "start", "time", width=9),
        Field("day.end", "end", "time", width=9),
        Field("day.activity", "activity", width=30),
        Field("day.place", "place", width=16),
        Field("day.company", "company", width=15),
        Field("day.devices", "devices", "names", width=15),
        Field("day.channels", "channels", "channels", "channel", width=19),
        Field("day.media", "media", "names", width=18),
        Field("day.brands", "brands", "names", width=16),
        Field("day.attention", "attention", "scale", "attention", width=13),
        Field("day.emotion", "emotion", "feeling", "valence", width=15),
        Field("day.needs", "needs.text", "texts", width=22),
        Field("day.demand", "moment_of_truth.demand", width=26),
        Field("day.answer", "moment_of_truth.answered_by", "answers", width=26),
        Field("day.sources", "evidence", "sources", width=18),
    ),
    (Field("day.persona", "name"),),
)
JOURNEY = Table(
    "journey",
    (
        Field("journey.stage", "kind", "stage", "stage", width=21),
        Field("journey.goal", "goal", width=22),
        Field("journey.touchpoint", "name", width=24),
        Field("journey.channel", "channel", "channel", "channel", width=18),
        Field("journey.actions", "actions", "texts", width=24),
        Field("journey.thoughts", "thoughts", "texts", width=26),
        Field("journey.emotion", "emotion", "feeling", "valence", width=15),
        Field("journey.friction", "frictions.title", "texts", width=26),
        Field("journey.severity", "frictions.severity", "scale", "severity", width=13),
        Field("journey.frequency", "frictions.frequency", "choice", "frequency", width=13),
        Field("journey.strength", "strengths.title", "texts", width=22),
        Field("journey.demand", "moment_of_truth.demand", width=24),
        Field("journey.answer", "propositions.text", "answers", width=26),
        Field("journey.sources", "evidence", "sources", width=18),
    ),
    (Field("journey.title", "title"), Field("journey.persona", "persona")),
)
EVIDENCE = Table(
    "evidence",
    (
        Field("evidence.title", "title", width=40),
        Field("evidence.kind", "kind", "choice", "evidence", width=24),
        Field("evidence.date", "date", "date", width=16),
        Field("evidence.sample_size", "sample_size", "count", width=15),
        Field("evidence.said", "said", "count", width=15),
        Field("evidence.finding", "finding", width=52),
        Field("evidence.confidence", "confidence", "scale", "confidence", width=16),
        Field("evidence.link", "link", "link", width=36),
    ),
)

SHEETS: Mapping[SheetKind, Plan] = {
    plan.kind: plan for plan in (BRAND, PERSONA, DAY, JOURNEY, EVIDENCE)
}
"""The sheets by kind, in the order of their tabs; those of a persona follow each other."""
PERSONAL: tuple[SheetKind, ...] = ("persona", "day", "journey")
"""The sheets that each persona has."""
