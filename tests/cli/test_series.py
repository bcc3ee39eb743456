"""``journeykit series``."""

from pathlib import Path

from tests.cli.conftest import Run


def test_writes_a_series_and_lists_it(run: Run, shop: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    result = run("series", shop, "-o", out, "--each", "persona", "--slides", "cover,persona")

    assert result.exit_code == 0
    assert "3 fichiers écrits" in result.output.replace("\u00a0", " ")
    assert sorted(path.name for path in out.iterdir()) == [
        "manifest.json",
        "shop.ana.fr.pptx",
        "shop.bob.fr.pptx",
    ]


def test_wrong_usage_is_said(run: Run, shop: Path, tmp_path: Path) -> None:
    result = run("series", shop, "-o", tmp_path / "out", "--slides", "covers")

    assert result.exit_code == 2
    assert "did you mean 'cover'" in result.stderr
