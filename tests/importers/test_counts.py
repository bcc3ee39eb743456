"""Tables of counts: every way in which a CRM or web analytics writes them."""

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from journeykit.analysis import Bracket, CountTable
from journeykit.errors import DocumentError, Problem, UsageError
from journeykit.importers import CountLimits, read_counts
from journeykit.importers.counts.ages import bracket_of
from journeykit.importers.counts.numbers import count_of

Read = Callable[..., CountTable]

GA4 = """\
# ----------------------------------------
# Demographic details: Age
# Start date: 20260901
# End date: 20260930
# ----------------------------------------

Age,Active users,Sessions
,"2,400",3000,Grand total
25-34,"1,200",1500
18-24,300,400
unknown,400,500
35-44,500,600
"""


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Read a table from text or bytes."""

    def from_content(content: str | bytes, **settings: object) -> CountTable:
        file = tmp_path / "table.csv"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_counts(file, **settings)  # type: ignore[arg-type]

    return from_content


def ages(table: CountTable) -> dict[str, int]:
    return {str(bracket): count for bracket, count in table.by_bracket().items()}


def problems(error: pytest.ExceptionInfo[DocumentError]) -> list[tuple[int | None, str, str]]:
    return [(each.line, each.expected, each.found) for each in error.value.problems]


def test_an_export_of_google_analytics(read: Read) -> None:
    table = read(GA4)

    assert ages(table) == {"18-24": 300, "25-34": 1200, "35-44": 500}
    assert (table.unknown_age, table.total, table.rows) == (400, 2400, 4)
    assert (table.kind, table.columns.count) == ("web_analytics", "Active users")
    assert table.until == datetime.date(2026, 9, 30)
    assert [(each.reason, each.rows, each.line) for each in table.skipped] == [
        ("before", 6, 1),
        ("total", 1, 8),
    ]


def test_a_further_table_in_the_same_file_is_left_out(read: Read) -> None:
    for further in ("\n# again\nAge,Active users,Sessions\n", "\nCity,Total users\n"):
        table = read(GA4 + further + "18-24,7,7\n")

        assert table.total == 2400
        assert table.skipped[-1].reason == "after"
        assert table.skipped[-1].rows == 2


def test_a_repeated_header_and_empty_rows_are_passed_over(read: Read) -> None:
    table = read("age,users\n18-24,1\n\n , \nage,users\n25-34,2\n")

    assert table.total == 3
    assert {each.reason: each.rows for each in table.skipped} == {"empty": 2, "header": 1}


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize(
    ("encoding", "found"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32"),
        ("cp1252", "cp1252"),
    ],
)
def test_delimiter_and_encoding_are_found(
    delimiter: str, encoding: str, found: str, read: Read
) -> None:
    lines = [("Tranche d’âge", "Ville", "Nombre de clients"), ("25-34 ans", "Besançon", "12")]
    text = "".join(f"{delimiter.join(line)}\r\n" for line in lines)

    table = read(text.encode(encoding))

    assert (table.delimiter, table.encoding) == (delimiter, found)
    assert table.by_city() == {"Besançon": 12}
    assert (table.columns.age, table.kind) == ("Tranche d’âge", "crm")


def test_a_late_accent_decides_about_the_whole_file(read: Read) -> None:
    table = read(b"city,users\n" + b"Lyon,1\n" * 200_000 + "Besançon,5\n".encode("cp1252"))

    assert table.encoding == "cp1252"
    assert table.by_city() == {"Lyon": 200_000, "Besançon": 5}


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        *[("1234", 1234), ("1 234", 1234), ("1,234", 1234), ("1.234", 1234), ("1'234", 1234)],
        *[("1\u202f234\u202f567", 1234567), ("1\xa0234", 1234), (" 12 ", 12), ("0", 0)],
        *[("12.0", 12), ("12,00", 12), ("1,234.00", 1234)],
        *[("12 %", None), ("12%", None), ("1,5", None), ("-3", None), ("", None), ("1e3", None)],
        *[("1_000", None), ("١٢", None), ("12 34", None), ("9" * 16, None), ("many", None)],
        *[("1,234.567", None), ("²", None)],
    ],
)
def test_counts_are_whole_numbers(said: str, meant: int | None) -> None:
    assert count_of(said) == meant


@given(st.integers(0, 10**15 - 1), st.sampled_from(" \u00a0\u202f,.'’"))
def test_a_count_reads_the_same_whatever_separates_its_thousands(
    count: int, separator: str
) -> None:
    assert count_of(f"{count:,}".replace(",", separator)) == count


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        *[("25-34", "25-34"), ("25 – 34 ans", "25-34"), ("25 à 34 ans", "25-34")],
        *[("De 25 à 34 ans", "25-34"), ("25 to 34 years old", "25-34"), ("65+", "65+")],
        *[("65 ans et plus", "65+"), ("65 and over", "65+"), (">= 65", "65+"), ("65 +", "65+")],
        *[("moins de 18 ans", "0-17"), ("Under 18", "0-17"), ("<18", "0-17")],
        *[("34", "25-34"), ("34.0", "25-34"), ("17", "0-17"), ("90", "65+")],
        *[("34-25", None), ("Lyon", None), ("131", None), ("12-oct", None), ("moins de 0", None)],
    ],
)
def test_ages_in_the_spellings_of_both_languages(said: str, meant: str | None) -> None:
    found = bracket_of(said)

    assert (found and str(found)) == meant


@given(st.integers(0, 130), st.integers(0, 130))
def test_a_bracket_reads_as_it_is_written(one: int, other: int) -> None:
    for bracket in (Bracket(min(one, other), max(one, other)), Bracket(one)):
        assert bracket_of(str(bracket)) == bracket
        assert Bracket.of(str(bracket)) == bracket


def test_spellings_of_a_city_are_put_together(read: Read) -> None:
    table = read(
        "ville;clients\nLyon;1\nLYON 3e arrondissement;2\nlyon cedex 07;3\n"
        "St-Étienne;4\nSAINT ETIENNE;5\n(other);6\nAutres;7\ninconnue;8\n"
    )

    assert table.by_city() == {"(other)": 13, "St-Étienne": 9, "Lyon": 6}
    assert table.unknown_city == 8


def test_cities_within_each_bracket(read: Read) -> None:
    table = read("age,city,users\n18-24,Lyon,1\n18-24,Paris,2\n25-34,Lyon,3\n,Lyon,4\n18-24,,5\n")

    assert {str(age): found for age, found in table.by_city_in_brackets().items()} == {
        "18-24": {"Paris": 2, "Lyon": 1},
        "25-34": {"Lyon": 3},
    }
    assert (table.unknown_age, table.unknown_city, table.total) == (4, 5, 15)


def test_every_row_may_be_a_customer(read: Read) -> None:
    table = read("nom;age;ville\nA;31;Lyon\nB;29;Lyon\nC;66;Paris\nD;;\n", each_row=True)

    assert ages(table) == {"25-34": 2, "65+": 1}
    assert (table.total, table.unknown_age, table.columns.count) == (4, 1, None)


def test_rows_without_a_word_are_no_customers(read: Read) -> None:
    table = read("id,name,age\n#1,A,31\n#2,B,\n#3,C,\n,,\n,,\n#4,D,31\n#\n", each_row=True)

    assert (table.total, table.unknown_age) == (4, 2)
    assert {each.reason: each.rows for each in table.skipped} == {"empty": 2, "comment": 1}


def test_a_total_below_unknown_ones_is_no_unknown(read: Read) -> None:
    table = read("age,users,what\n18-24,1,\n,2,\n,2,\n,5,Grand total\n")

    assert (table.total, table.unknown_age) == (5, 4)


def test_a_header_in_other_letters_is_the_same_header(read: Read) -> None:
    assert read("Âge;Clients\n18-24;1\nAGE;CLIENTS\n18-24;2\n").total == 3


def test_columns_may_be_named(read: Read) -> None:
    text = "segment,where,how many,users\n18-24,Lyon,5,9\n"

    table = read(text, age="Segment", city="where", count="HOW MANY")

    assert (ages(table), table.by_city()) == ({"18-24": 5}, {"Lyon": 5})


@pytest.mark.parametrize("header", ["Total users,Active users,New users,age,Sessions"])
def test_people_are_counted_rather_than_visits(header: str, read: Read) -> None:
    assert read(f"{header}\n1,2,3,18-24,4\n").columns.count == "Total users"


def test_all_problems_are_reported_with_their_lines(read: Read) -> None:
    text = "age,users\n18-24,12 %\n25-34,many\nLyon,3\n35-44,1,234\n45-54\n"

    with pytest.raises(DocumentError) as error:
        read(text)

    assert problems(error) == [
        (2, "a count such as 1234 or 1 234", "'12 %'"),
        (3, "a count such as 1234 or 1 234", "'many'"),
        (4, "an age such as 25-34, 65+ or 41", "'Lyon'"),
        (5, "2 cells, as in the header", "3"),
        (6, "2 cells, as in the header", "1"),
    ]
    assert "shares do not say of how many" in str(error.value)
    assert str(error.value).startswith(str(error.value.problems[0].file))


@pytest.mark.parametrize(
    ("content", "line", "expected"),
    [
        (b"", 1, "a table with a header"),
        (b"\n\n# only a comment\n", 1, "a table with a header"),
        (b"name,users\nA,1\n", 1, "a header with a column such as age"),
        (b"# x\n\nage,city\n18-24,Lyon\n", 3, "a header with a column such as age"),
        (b"age:users\n18-24:1\n", 1, "a header with a column such as age"),
        (b'age,users\n18-24,1\n"25-34,2\n', 3, "cells in whole pairs of quotation marks"),
        (b'age,users\n"18"-24,1\n', 2, "cells in whole pairs of quotation marks"),
        (b"age,users\n18-24,1\n\0\n", 3, "a text file"),
        (b"age,users\n18-24,1\n18-34,9\n", 2, "brackets of which none holds another"),
        (b"ville;clients\nBesan\x81;1\n", 1, "a text in cp1252"),
        (b"\xff\xfea\0g\0e\0,", 1, "a text in utf-16"),
        (b"age,users\n" + b"1" * 70_000, 2, "a line of at most 65,536 characters"),
        (b"city,users\n" + b"x" * 300 + b",1\n", 2, "names of at most 200 characters"),
    ],
)
def test_what_is_no_such_table_is_reported(
    content: bytes, line: int, expected: str, read: Read
) -> None:
    with pytest.raises(DocumentError) as error:
        read(content)

    [problem] = error.value.problems
    assert problem.expected.startswith(expected)
    assert problem.line == line


def test_too_many_problems_end_the_reading(read: Read) -> None:
    with pytest.raises(DocumentError) as error:
        read("age,users\n" + "18-24,x\n" * 1_000)

    assert len(error.value.problems) == CountLimits().problems


@pytest.mark.parametrize(
    ("limits", "text", "expected"),
    [
        (CountLimits(groups=2), "city,users\nA,1\nB,1\nC,1\n", "at most 2 different ages"),
        (CountLimits(brackets=1), "age,users\n1-2,1\n3-4,1\n", "at most 1 different age"),
        (
            CountLimits(row=100_000),
            "city,users\n" + '"a\n",' * 100_000,
            "a row of at most 100,000 characters",
        ),
    ],
)
def test_memory_is_bounded(limits: CountLimits, text: str, expected: str, read: Read) -> None:
    with pytest.raises(DocumentError) as error:
        read(text, limits=limits)

    assert error.value.problems[0].expected.startswith(expected)


def test_a_file_that_is_not_there_or_no_file_is_a_problem(tmp_path: Path) -> None:
    for path in (tmp_path / "none.csv", tmp_path, tmp_path / "a\0b"):
        with pytest.raises(DocumentError, match="a file that can be read"):
            read_counts(path)


@pytest.mark.parametrize(
    "wrong",
    [
        {"delimiter": ";;"},
        {"delimiter": '"'},
        {"encoding": "klingon"},
        {"encoding": "hex"},
        {"count": "users", "each_row": True},
    ],
)
def test_wrong_arguments_are_wrong_usage(wrong: dict[str, object], read: Read) -> None:
    with pytest.raises(UsageError):
        read("age,users\n", **wrong)


def outcome(file: Path) -> CountTable | tuple[Problem, ...]:
    try:
        return read_counts(file)
    except DocumentError as error:
        return error.problems


@given(st.binary(max_size=400))
def test_any_bytes_are_a_table_or_a_report(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    file = tmp_path_factory.getbasetemp() / "fuzz.csv"
    for head in (b"", b"age,city,users\n", b"ville;clients\r\n"):
        file.write_bytes(head + content)
        found = outcome(file)
        if not isinstance(found, CountTable):
            assert found
            assert all(problem.file == str(file) for problem in found)


WORDS = st.sampled_from(
    ["18-24", "25-34", "65+", "Lyon", '"Paris"', "12", "1 234", "12%", "", "Total", "(not set)"]
)


@given(st.lists(st.lists(WORDS, max_size=4).map(",".join), max_size=8).map("\n".join))
def test_any_rows_are_a_table_or_a_report(
    tmp_path_factory: pytest.TempPathFactory, rows: str
) -> None:
    file = tmp_path_factory.getbasetemp() / "rows.csv"
    file.write_text(f"age,city,users\n{rows}", encoding="utf-8")
    found = outcome(file)
    if isinstance(found, CountTable):
        known = sum(found.by_bracket().values()), sum(found.by_city().values())
        assert (known[0] + found.unknown_age, known[1] + found.unknown_city) == (found.total,) * 2
    else:
        assert all(problem.line for problem in found)
