"""The strategies that the properties stand on reach every class and every kind of link."""

from typing import Any

import attrs
import pytest
from hypothesis import Phase, given, settings, strategies as st

from journeykit import model
from journeykit.model import Moment, Project
from tests.strategies import of, projects

CLASSES = [
    cls
    for cls in (getattr(model, name) for name in model.__all__)
    if attrs.has(cls) and cls.__name__ not in {"Entity", "Index", "Link", "Place", "Project"}
]


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
@given(data=st.data())
@settings(max_examples=20)
def test_every_class_of_the_model_has_values(cls: Any, data: st.DataObject) -> None:
    assert isinstance(data.draw(of(cls)), cls)


def test_projects_reach_every_kind_of_link_and_nights() -> None:
    reached: set[str] = set()

    @given(project=projects())
    @settings(max_examples=250, derandomize=True, database=None, phases=[Phase.generate])
    def draw(project: Project) -> None:
        reached.update(link.target.kind for link in project.index.links)
        moments = (place.entity for place in project.index.of_kind("moment"))
        reached.update(
            "night"
            for moment in moments
            if isinstance(moment, Moment) and moment.end < moment.start
        )

    draw()

    assert reached >= {"evidence", "persona", "channel", "need", "barrier", "friction", "night"}
    assert reached & {"promise", "proposition"}
