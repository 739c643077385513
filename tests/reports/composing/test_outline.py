"""The outline of the annual report: five mandatory contents, figures only by reference."""

from pathlib import Path

import pytest

from faheng.law.errors import WrongInput
from faheng.reports.composing.outline import MANDATORY, REFERENCE, STANDARD, outline


@pytest.mark.rule("ANN-03")
def test_the_standard_outline_holds_the_five_mandatory_contents_in_order() -> None:
    assert tuple(section.kind for section in outline().sections) == MANDATORY


def test_no_figure_is_typed_into_the_standard_outline() -> None:
    for section in outline().sections:
        for sentence in section.all_sentences():
            assert not any(character.isdigit() for clause in sentence.clauses for character in REFERENCE.sub("", clause))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("{study-center-group-sessions}", "{no-such-figure}"), "no-such-figure"),
        (('kind = "plan"', 'kind = "plans"'), "缺少必备内容：plan"),
        (('opening = "', "opening = "), "提纲不能读取"),
        (('from = "plan"', 'from = "plans"'), "提纲用了没有的材料：plans"),
    ],
)
def test_an_outline_that_cannot_be_used_is_refused_with_what_is_wrong(tmp_path: Path, change: tuple[str, str], said: str) -> None:
    own = tmp_path / "outline.toml"
    own.write_text(STANDARD.read_text(encoding="utf-8").replace(*change), encoding="utf-8")
    with pytest.raises(WrongInput, match=said):
        outline(own)
