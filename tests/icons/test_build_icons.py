"""The script that makes the outlines."""

from pathlib import Path

import pytest

pytest.importorskip("fontTools")

from scripts.build_icons import DOT, outline


def drawn(folder: Path, content: str) -> str:
    (folder / "icons").mkdir()
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" fill="none">{content}</svg>'
    (folder / "icons" / "x.svg").write_text(svg, encoding="utf-8")
    return outline(folder, "x")


@pytest.mark.parametrize(
    ("element", "path"),
    [
        ('<path d="M2 3h4v-1l-.005 2z"/>', "M2 3L6 3L6 2L6 4Z"),
        ('<line x1="1" y1="2" x2="3" y2="4"/>', "M1 2L3 4"),
        ('<polyline points="1 2 3 4 5 2"/>', "M1 2L3 4L5 2"),
        ('<polygon points="1 2 3 4 5 2"/>', "M1 2L3 4L5 2Z"),
        ('<rect x="1" y="2" width="3" height="4"/>', "M1 2L4 2L4 6L1 6Z"),
        ('<path d="M0 0Q3 6 6 0"/>', "M0 0C2 4 4 4 6 0"),
    ],
)
def test_straight_elements_become_absolute_commands(
    tmp_path: Path, element: str, path: str
) -> None:
    assert drawn(tmp_path, element) == path


@pytest.mark.parametrize(
    "element",
    [
        '<circle cx="12" cy="12" r="10"/>',
        '<ellipse cx="12" cy="12" rx="10" ry="5"/>',
        '<rect x="2" y="3" width="20" height="14" rx="2"/>',
    ],
)
def test_round_elements_become_closed_curves(tmp_path: Path, element: str) -> None:
    path = drawn(tmp_path, element)
    assert path.count("C") == 4
    assert path.endswith("Z")


def test_a_filled_dot_gets_a_middle(tmp_path: Path) -> None:
    path = drawn(tmp_path, '<circle cx="7.5" cy="7" r=".5" fill="currentColor"/>')
    assert path.endswith(f"M7.5 7L{7.5 + DOT} 7")


@pytest.mark.parametrize(
    ("element", "fault"),
    [
        ('<circle cx="7" cy="7" r="3" fill="currentColor"/>', "x.svg: a filled element"),
        ('<path d="M2 3h4v4z" fill="#000"/>', "x.svg: a filled element"),
        ('<g transform="rotate(45)"><path d="M2 3h4"/></g>', "x.svg: a transformed element"),
    ],
)
def test_what_a_stroke_cannot_show_is_refused(tmp_path: Path, element: str, fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        drawn(tmp_path, element)
