"""Icons for channels, stages and emotions."""

import pytest

from journeykit.icons import for_channel, for_stage, for_valence, names
from journeykit.model.scales import BUILT_IN_CHANNELS, STAGE_KINDS


def test_every_built_in_channel_has_an_icon_of_its_own() -> None:
    icons = [for_channel(channel) for channel in BUILT_IN_CHANNELS]
    assert set(icons) <= set(names())
    assert len(set(icons)) == len(BUILT_IN_CHANNELS)
    assert for_channel("drone-drop") not in icons


def test_every_kind_of_stage_has_an_icon_of_its_own() -> None:
    icons = [for_stage(kind) for kind in STAGE_KINDS]
    assert set(icons) <= set(names())
    assert len(set(icons)) == len(STAGE_KINDS)


@pytest.mark.parametrize("kind", [None, "", "unboxing"])
def test_a_stage_of_the_users_own_has_a_neutral_icon(kind: str | None) -> None:
    assert for_stage(kind) in names()
    assert for_stage(kind) not in {for_stage(known) for known in STAGE_KINDS}


def test_a_channel_of_the_users_own_has_a_neutral_icon() -> None:
    assert for_channel("drone-drop") in names()


@pytest.mark.parametrize(
    ("valence", "face"),
    [
        (2, "laugh"),
        (1.5, "laugh"),
        (1.49, "smile"),
        (0.5, "smile"),
        (0.49, "meh"),
        (0, "meh"),
        (-0.49, "meh"),
        (-0.5, "frown"),
        (-1.49, "frown"),
        (-1.5, "angry"),
        (-2, "angry"),
        (None, "circle-question-mark"),
    ],
)
def test_a_face_for_each_valence(valence: float | None, face: str) -> None:
    assert for_valence(valence) == face
    assert face in names()
