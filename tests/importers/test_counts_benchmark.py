"""The benchmark of tables measures what it says, at any size."""

from pathlib import Path

import pytest

from benchmarks.reconcile import drained, plain_count, ratios, spaced_count, write_table
from journeykit.importers import read_counts


def test_a_table_is_of_the_size_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "crm.csv"
    for count in (plain_count, spaced_count):
        write_table(file, 2_000, count)

        table = read_counts(file)

        assert drained(file) == 2_001
        assert table.rows == 2_000
        assert table.total == sum(range(2_000))


@pytest.mark.slow
def test_a_small_run_gives_ratios() -> None:
    assert all(ratio.value > 0 for ratio in ratios(1_000, (1, 2)))
