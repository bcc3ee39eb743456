"""A map written in Python: short forms are welcome, mistakes are not."""

import datetime
from typing import assert_type

import attrs

import journeykit
from journeykit import (
    Brand,
    Channel,
    Content,
    DayTimeline,
    Emotion,
    Friction,
    Hook,
    Image,
    Journey,
    Lane,
    Metric,
    Moment,
    MomentOfTruth,
    Need,
    Objective,
    Opportunity,
    Persona,
    Process,
    Project,
    Promise,
    Review,
    SearchQuery,
    Solution,
    Stage,
    Touchpoint,
    Transition,
    UsedBrand,
    Verdict,
)

sizes = Friction(title="Sizes differ", severity=3, frequency="often")
compare = Touchpoint(name="Comparison", channel="comparison_site", emotion=-1, frictions=[sizes])
stage = Stage(kind="consideration", touchpoints=[compare, "Advice"], needs=["Be sure"])
journey = Journey(title="First pair", persona="ana", stages=[stage])
lunch = Moment(
    start="12:30",
    end=datetime.time(13, 15),
    activity="Lunch",
    emotion=Emotion(1, label="curious"),
    moment_of_truth="Which pair?",
)
ana = Persona(name="Ana", barriers=["Price"], days=[DayTimeline(moments=[lunch])])
brand = Brand(name="Stride", promises=["Try at home", Promise(text="Free exchange")])
project = Project(title="Shoes", language="en", brand=brand, personas=[ana], journeys=[journey])

returns = Objective(text="Fewer returns", metrics=[Metric(kind="return_rate", value=0.21)])
sam = Persona(
    name="Sam",
    portrait="portraits/sam.png",
    formats=["video", "live"],
    brands=["Strava", UsedBrand(name="Vinted", uses=["partnership"])],
    queries=["running shoes", SearchQuery(text="blisters", intent="informational")],
    needs=["Rest", Need(text="Be sure", evidence=["interviews"])],
    objectives=[returns],
)
shop = Touchpoint(
    name="Shop",
    channel=Channel(id="own-shop", name="Our shop"),
    processes=["Greets", Process(title="Restocks", actor="back_stage")],
    needs=[sam.needs[0]],
    opens=journey,
)
target = Journey(
    title="First pair, target",
    state="target",
    target_of=journey,
    persona=sam,
    stages=[Stage(kind="trial", lanes=[Lane(name="Systems", items=["CRM"])], touchpoints=[shop])],
    transitions=[Transition(source=shop, target="shop", probability=0.2)],
)
plan = Opportunity(
    title="Size adviser",
    answers=[sizes, "other-journey/sizes", "need:rest"],
    before=Metric(kind="nps", value=-4, date="2026-09-14"),
    solutions=["Table", Solution(title="Scanner", effort=4)],
)
guide = Content(title="Guide", personas=[sam], hooks=["Start slow", Hook(text="Go", style="story")])
review = Review(date=datetime.date(2026, 9, 14), verdicts=[Verdict(about=sizes, still_true="yes")])

assert_type(target.stage("trial"), Stage)
assert_type(target.touchpoint("shop"), Touchpoint)
assert_type(sam.brands, tuple[UsedBrand, ...])
assert_type(sam.portrait, Image | None)
assert_type(plan.answers, tuple[str, ...])
assert_type(target.persona, str | None)
assert_type(plan.before, Metric | None)
assert_type(plan.is_lever, bool)
assert_type(attrs.evolve(sam, name="Samira"), Persona)
assert_type(project.personas, tuple[Persona, ...])
assert_type(project.persona("ana"), Persona)
assert_type(project.language, "journeykit.model.scales.Language")
assert_type(lunch.moment_of_truth, MomentOfTruth | None)
assert_type(lunch.start, datetime.time)
assert_type(journey.touchpoints, tuple[Touchpoint, ...])

project.title = "Boots"  # type: ignore[misc]  # a value never changes
Journey("First pair")  # type: ignore[call-arg]  # names make it readable
Project(title="Shoes", language="de")  # type: ignore[arg-type]
Friction(title="Sizes differ", frequency="daily")  # type: ignore[arg-type]
Persona(name="Sam", formats=["podcast"])  # type: ignore[list-item]
Stage(kind="use", touchpoints="Shop", trigger=3)  # type: ignore[arg-type]
Metric(kind="happiness")  # type: ignore[arg-type]
Journey(title="Without stages")  # type: ignore[call-arg]
journeykit.laod("shoes.yaml")  # type: ignore[attr-defined]
