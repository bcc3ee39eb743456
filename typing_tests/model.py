"""A map written in Python: short forms are welcome, mistakes are not."""

import datetime
from typing import assert_type

import journeykit
from journeykit import (
    Brand,
    DayTimeline,
    Emotion,
    Friction,
    Journey,
    Moment,
    MomentOfTruth,
    Persona,
    Project,
    Promise,
    Stage,
    Touchpoint,
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
journeykit.laod("shoes.yaml")  # type: ignore[attr-defined]
