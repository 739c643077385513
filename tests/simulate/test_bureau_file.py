"""A bureau's file: what it says, and one sentence for what it cannot say."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from faheng.law.errors import WrongInput
from faheng.simulate.bureau import read
from faheng.simulate.cases.groups import numbers

HEAD = """
[bureau]
code = "990101"
name = "甲区卫生健康局"
abbreviation = "甲卫"
government = "甲区人民政府"
year = 2025
"""
Write = Callable[..., str]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def written(head: str = HEAD, **figures: str) -> str:
        path = tmp_path / "bureau.toml"
        rows = (f'[[figure]]\nindicator = "{name.replace("_", "-")}"\nvalue = {value}\n' for name, value in figures.items())
        path.write_text(head + "\n".join(rows), encoding="utf-8")
        return str(path)

    return written


def test_longgang_comes_with_the_program_and_goes_by_its_short_name() -> None:
    bureau = read("longgang")
    assert (bureau.own.code, bureau.year, bureau.report_day) == ("440307", 2025, date(2026, 1, 9))
    assert bureau.value("cases-handled-total") == 491
    assert bureau.fen("fines-confiscations-total") == 336_900_000
    assert bureau.campaigns == ("医疗卫生行业“清风行动”专项整治",)
    assert bureau.count("campaign-sites-inspected", bureau.campaigns[0]) == 992


def test_the_same_figures_can_be_played_for_another_year() -> None:
    moved = read("longgang").in_year(2024)
    assert (moved.year, moved.report_day, moved.targets) == (2024, date(2025, 1, 9), read("longgang").targets)


def test_what_the_figures_leave_open_is_filled_up(write: Write) -> None:
    found = numbers(
        read(write(cases_handled_total="10", penalty_exemption_cases="2", infectious_disease_cases="3", penalty_legal_reviews="7"))
    )
    assert (found.rest, found.spot, found.spared) == (3, 2, 2)


@pytest.mark.parametrize(
    ("figures", "sentence"),
    [
        ({"no_such_thing": "1"}, "机关文件：指标“no-such-thing”不能由记录计算"),
        ({"petitions_received": "79"}, "机关文件：指标“petitions-received”不能由记录计算"),
        ({"clinic_filings": "-1"}, "指标“clinic-filings”的数值-1不是零或者正整数"),
        ({"clinic_filings": "1.5"}, "指标“clinic-filings”的数值1.5不是零或者正整数"),
        ({"clinic_filings": '"很多"'}, "机关文件不能读取"),
    ],
)
def test_a_figure_that_cannot_be_is_one_sentence(write: Write, figures: dict[str, str], sentence: str) -> None:
    with pytest.raises(WrongInput) as wrong:
        read(write(**figures))
    assert sentence in str(wrong.value)


def test_a_file_that_is_missing_or_broken_is_one_sentence(write: Write) -> None:
    with pytest.raises(WrongInput, match="没有名为“nowhere”的机关文件"):
        read("nowhere")
    with pytest.raises(WrongInput, match="没有这个文件"):
        read("/nowhere/bureau.toml")
    with pytest.raises(WrongInput, match="机关文件不能读取（缺少'government'）"):
        read(write(HEAD.replace("government", "governed_by")))
    with pytest.raises(WrongInput, match="机关文件不能读取（Expected"):
        read(write(HEAD + "code 5\n"))


@pytest.mark.parametrize(
    ("figures", "sentence"),
    [
        ({"cases_handled_total": "3", "infectious_disease_cases": "4"}, "各项处罚案件共4宗，多于全年处罚3宗"),
        ({"penalties_total": "3", "cases_handled_total": "5", "penalty_exemption_cases": "1"}, "查办案件数不等于处罚与不予处罚之和"),
        ({"penalties_total": "3", "penalty_legal_reviews": "4"}, "法制审核、减轻、从轻的宗数多于普通程序的案件"),
        ({"penalties_total": "3", "fines_confiscations_total": "1", "infectious_disease_cases": "1", "infectious_disease_fines": "2"},
         "各项罚没款之和大于全年罚没款总额"),
    ],
)  # fmt: skip
def test_figures_that_contradict_each_other_are_one_sentence(write: Write, figures: dict[str, str], sentence: str) -> None:
    bureau = read(write(**figures))
    with pytest.raises(WrongInput) as wrong:
        numbers(bureau)
    assert sentence in str(wrong.value)


def test_values_keep_their_unit(write: Write) -> None:
    bureau = read(write(fines_confiscations_total="1.01", rol_training_coverage="97.5", rol_training_sessions="2"))
    assert bureau.fen("fines-confiscations-total") == 1_010_000
    assert bureau.value("rol-training-coverage") == Decimal("97.5")
    assert bureau.value("clinic-filings") is None
