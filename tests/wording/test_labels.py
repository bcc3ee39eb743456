"""What practitioners call the ids of the model."""

import pytest

from journeykit.model import Channel, DayTimeline, Project, Stage
from journeykit.wording import channel_name, day_name, label, stage_name


@pytest.mark.parametrize(
    ("channel", "name"), [("store", "Magasin"), ("email", "Courriel"), ("clinic", "Clinique")]
)
def test_a_channel_of_the_projects_own_has_its_own_name(channel: str, name: str) -> None:
    channels = [Channel(id="clinic", name="Clinique"), Channel(id="email", name="Courriel")]
    project = Project(title="Carte", channels=channels)

    assert channel_name(project, channel, "fr") == name


def test_a_name_stands_before_the_label_of_the_kind() -> None:
    assert stage_name(Stage(kind="use"), "fr") == "Utilisation"
    assert stage_name(Stage(kind="use", name="Premiers pas"), "fr") == "Premiers pas"
    assert day_name(DayTimeline(kind="weekend"), "fr") == "Week-end"
    assert day_name(DayTimeline(kind="named", name="Jour de match"), "fr") == "Jour de match"


def test_an_id_that_no_vocabulary_knows_stands_for_itself() -> None:
    assert label("channel", "carrier-pigeon", "en") == "carrier-pigeon"


def test_an_unknown_vocabulary_is_an_error() -> None:
    with pytest.raises(KeyError):
        label("colour", "red", "en")
