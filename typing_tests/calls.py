"""Loading, analysing and exporting."""

from pathlib import Path
from typing import assert_type

import journeykit
from journeykit import Built, Project, build, load
from journeykit.analysis import contact_moments, coverage_gaps, emotion_curve
from journeykit.wording import Message, sentence


def show(path: Path) -> None:
    """Call everything that a program may want."""
    project = assert_type(load(path), Project)
    assert_type(journeykit.loads("journeykit: 1", format="yaml"), Project)
    assert_type(journeykit.dumps(project), str)
    journeykit.dump(project, "map.yaml")
    assert_type(journeykit.formats(), tuple[str, ...])

    assert_type(journeykit.export(project, "map.pptx", language="fr"), Path)
    built = assert_type(build(project, "out", languages=["fr", "en"]), Built)
    assert_type(built.files, tuple[Path, ...])
    assert_type(built.notes, tuple[Message, ...])
    build("map.yaml", path, edition="internal", on_step=print)

    moments = contact_moments(project, persona="ana", top=5)
    assert_type(moments.rows[0].score, float | None)
    assert_type(sentence(moments.summary, "fr"), str)
    assert_type(coverage_gaps(project).as_rows(), list[dict[str, object]])
    assert_type(emotion_curve(project.journeys[0]).remembered, float | None)

    build(project, "out", languages="fr")  # type: ignore[arg-type]
    build(project, "out", edition="clients")  # type: ignore[arg-type]
    journeykit.export(project)  # type: ignore[call-arg]


def read(path: Path) -> Project | None:
    """Catch what loading may raise, as a problem list or as the built-in error."""
    try:
        return load(path)
    except journeykit.DocumentError as error:
        assert_type(error.problems, tuple[journeykit.Problem, ...])
        assert_type(error.problems[0].line, int | None)
    except ValueError:
        return None
    return None
