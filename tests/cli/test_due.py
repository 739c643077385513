"""faheng due, limits and laws check, as scripts call them."""

import json
from pathlib import Path

import pytest

from faheng.cli import main

EXPECTED = {
    "limit": "PEN-23", "title": "作出处理决定", "basis": ["卫生健康行政处罚程序规定 第四十二条第一款"],
    "start": "2026-01-05", "amount": 90, "unit": "day", "due": "2026-04-07", "provisional": False,
}  # fmt: skip


def call(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as left:
        main(list(arguments))
    out, err = capsys.readouterr()
    assert isinstance(left.value.code, int)
    return left.value.code, out, err


def asked(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    code, out, err = call(capsys, "due", *arguments, "--json")
    assert (code, err) == (0, "")
    answer: dict[str, object] = json.loads(out)
    return answer


@pytest.mark.rule("PEN-23")
def test_the_published_example_comes_out_exactly(capsys: pytest.CaptureFixture[str]) -> None:
    answer = asked(capsys, "PEN-23", "--start", "2026-01-05")
    explain = answer.pop("explain")
    assert answer == EXPECTED
    assert isinstance(explain, list)
    assert explain[0] == "始日不计入"
    assert explain[-1] == "期满日 2026-04-05 为法定节假日，顺延至 2026-04-07"


def test_suspensions_extensions_and_hours(capsys: pytest.CaptureFixture[str]) -> None:
    paused = asked(capsys, "PEN-23", "--start", "2026-01-05", "--suspend", "2026-02-01..2026-02-10", "--suspend", "2026-02-05..2026-02-14")
    assert paused["due"] == "2026-04-20"
    assert asked(capsys, "PEN-23", "--start", "2026-01-05", "--extend", "1", "--extend", "2")["due"] == "2026-07-06"
    assert asked(capsys, "FOI-04", "--start", "2026-03-02", "--extend", "1=5")["due"] == "2026-04-07"
    assert asked(capsys, "TRF-03", "--start", "2026-01-09T17:00+08:00")["due"] == "2026-01-10T17:00:00+08:00"


@pytest.mark.rule("PEN-16")
def test_counting_backwards_answers_with_the_latest_day(capsys: pytest.CaptureFixture[str]) -> None:
    answer = asked(capsys, "PEN-16", "--before", "2026-03-19")
    assert (answer["due"], answer["start"], answer["unit"]) == ("2026-03-09", "2026-03-19", "workday")


@pytest.mark.rule("PEN-23")
def test_an_old_case_is_counted_by_the_law_of_its_day(capsys: pytest.CaptureFixture[str]) -> None:
    assert asked(capsys, "PEN-23", "--start", "2024-01-05")["basis"] == ["行政处罚法 第六十条"]
    code, _, err = call(capsys, "due", "PEN-23", "--start", "2024-01-05", "--extend", "1")
    assert code == 2
    assert "依法不能延长" in err


def test_a_notice_file_ends_the_doubt(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert asked(capsys, "PEN-02", "--start", "2026-12-30")["provisional"] is True
    notice = tmp_path / "2027.txt"
    notice.write_text("年份 2027\n放假 元旦 2027-01-01..2027-01-03\n上班 2027-01-09\n", encoding="utf-8")
    answer = asked(capsys, "PEN-02", "--start", "2026-12-30", "--notice", str(notice))
    assert (answer["due"], answer["provisional"]) == ("2027-01-09", False)


def test_for_people_it_explains_line_by_line(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = call(capsys, "due", "PEN-02", "--start", "2026-12-30")
    assert code == 0
    assert out.splitlines()[0] == "PEN-02 立案：届满 2027-01-11（暂定）"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("PEN-99", "--start", "2026-01-05"), "没有编号为“PEN-99”的期限"),
        (("PEN-23", "--start", "2026-13-05"), "--start：“2026-13-05”不是日期或者时间"),
        (("PEN-23",), "--start 和 --before 须写一个且只写一个"),
        (("PEN-23", "--start", "2026-01-05", "--extend", "2"), "须在延长“1”之后"),
        (("PEN-23", "--start", "2026-01-05", "--extend", "7"), "没有名为“7”的延长"),
        (("PEN-23", "--start", "2026-01-05", "--extend", "1=x"), "数量不是整数"),
        (("PEN-23", "--start", "2026-01-05", "--suspend", "2026-02-01"), "不是期间"),
        (("PEN-23", "--start", "2026-01-05", "--suspend", "2026-02-09..2026-02-01"), "前后颠倒"),
        (("PEN-16", "--start", "2026-01-05"), "是倒数的期限"),
        (("PEN-16", "--before", "2026-01-05", "--extend", "1"), "倒数的期限没有暂停和延长"),
        (("TRF-03", "--start", "2026-01-05"), "须写明时刻"),
    ],
)
def test_wrong_input_is_one_sentence_and_exit_code_2(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], told: str) -> None:
    code, out, err = call(capsys, "due", *arguments, "--json")
    assert (code, out) == (2, "")
    assert told in err
    assert len(err.strip().splitlines()) == 1


def test_limits_lists_every_limit_with_its_articles(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = call(capsys, "limits", "--json")
    limits = {limit["limit"]: limit for limit in json.loads(out)["limits"]}
    assert code == 0
    assert limits["REC-10"]["amount"] == 10
    assert [extension["key"] for extension in limits["PEN-23"]["extensions"]] == ["1", "2"]
    assert limits["DEC-03"]["mark"] == "✘"
    code, out, _ = call(capsys, "limits")
    assert code == 0
    assert len([line for line in out.splitlines() if not line.startswith(" ")]) == len(limits)


@pytest.mark.shared
def test_laws_check_resolves_every_citation(capsys: pytest.CaptureFixture[str], shared: Path) -> None:
    code, out, _ = call(capsys, "laws", "check", str(shared / "laws"), "--json")
    answer = json.loads(out)
    assert (code, answer["unresolved"]) == (0, [])


def test_laws_check_names_what_does_not_resolve(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "行政处罚法.md").write_text("# 中华人民共和国行政处罚法\n\n第一条 为了规范。\n", encoding="utf-8")
    code, out, _ = call(capsys, "laws", "check", str(tmp_path))
    assert code == 1
    assert "PEN-27：《行政处罚法》第六十七条第三款：没有这一条" in out
    assert "没有文本：行政强制法" in out


def test_laws_check_of_an_empty_folder_is_wrong_input(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code, _, err = call(capsys, "laws", "check", str(tmp_path))
    assert code == 2
    assert "文件夹里没有法律文本" in err
