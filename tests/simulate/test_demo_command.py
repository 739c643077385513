"""faheng demo: a bureau's year from nothing, by the public commands."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from faheng.indicators import ALL
from faheng.indicators.sources import SOURCES
from faheng.simulate.bureau import Target, read
from faheng.simulate.comparing import Line
from tests.simulate.conftest import TINY

FAHENG = Path(sys.executable).with_name("faheng")
CAMPAIGN = "campaign=医疗卫生行业“清风行动”专项整治"
Run = Callable[..., subprocess.CompletedProcess[str]]


def environment(home: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name != "DATABASE_URL" and not name.startswith("FAHENG_")}
    return {**kept, "FAHENG_HOME": str(home)}


def runner(home: Path) -> Run:
    def call(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([FAHENG, *arguments], env=environment(home), capture_output=True, text=True, check=False, timeout=900)

    return call


def table(printed: str) -> list[list[str]]:
    rows = [line.split("｜") for line in printed.splitlines() if line.count("｜") == 4]
    assert rows[0] == ["指标", "公布", "记录计算", "报告载明", "一致"]
    return rows[1:]


@pytest.fixture(scope="session")
def longgang(tmp_path_factory: pytest.TempPathFactory) -> tuple[Run, str]:
    """The year of Longgang, played once by the command; the command and what it printed."""
    call = runner(tmp_path_factory.mktemp("longgang"))
    played = call("demo", "--no-serve")
    assert (played.returncode, played.stderr) == (0, "")
    return call, played.stdout


@pytest.mark.slow
@pytest.mark.shared
def test_every_published_figure_that_procedures_feed_is_equal_in_records_and_report(longgang: tuple[Run, str], shared: Path) -> None:
    gold = json.loads((shared / "reports/gold/000_longgang_2025.json").read_text(encoding="utf-8"))
    fed = {
        (each["indicator"], each.get("dims", {}).get("campaign", "")): Decimal(str(each["value"]))
        for each in gold
        if each["indicator"] in SOURCES
    }
    targets = {(each.indicator, dict(each.dims).get("campaign", "")): each.value for each in read("longgang").targets}
    assert {key: targets.get(key) for key in fed} == fed
    rows = table(longgang[1])
    assert len(rows) == len(targets) == 65
    for row, target in zip(rows, read("longgang").targets, strict=True):
        number = f"{target.value.normalize():f}{target.unit}"
        assert row == [target.title, number, number, number, "是"]


FIGURES = [
    pytest.param("first-agenda-study-sessions", "7963", marks=pytest.mark.mission("first-agenda-study")),
    pytest.param("study-center-group-sessions", "178", marks=pytest.mark.mission("study-center-group")),
    pytest.param("party-branch-study-sessions", "9184", marks=pytest.mark.mission("party-branch-study")),
    pytest.param("rol-training-sessions", "21", marks=pytest.mark.mission("rol-training")),
    pytest.param("hospital-practice-licences", "47", marks=pytest.mark.mission("hospital-licensing")),
    pytest.param("medical-institution-practice-licences", "331", marks=pytest.mark.mission("medical-institution-licensing")),
    pytest.param("clinic-filings", "236", marks=pytest.mark.mission("clinic-filing")),
    pytest.param("physician-registrations", "5552", marks=pytest.mark.mission("staff-registration")),
    pytest.param("cosmetic-attending-physician-filings", "97", marks=pytest.mark.mission("cosmetic-physician-filing")),
    pytest.param("remote-survey-scenarios", "6", marks=pytest.mark.mission("offline-video-survey")),
    pytest.param("joint-inspections-yoy", "12", marks=pytest.mark.mission("joint-inspection")),
    pytest.param("cases-handled-total", "491", marks=pytest.mark.mission("penalty-case")),
    pytest.param("fines-confiscations-total", "336.9", marks=pytest.mark.mission("fine-collection")),
    pytest.param("penalty-legal-reviews", "267", marks=pytest.mark.mission("legal-review-before-decision")),
    pytest.param("mitigated-penalty-cases", "16", marks=pytest.mark.mission("tolerant-supervision")),
    pytest.param("penalty-exemption-cases", "30", marks=pytest.mark.mission("no-penalty-decision")),
    pytest.param("campaign-sites-inspected", "992", marks=pytest.mark.mission("clean-wind-campaign")),
    pytest.param("medical-aesthetics-cases", "3", marks=pytest.mark.mission("medical-aesthetics")),
    pytest.param("infectious-disease-inspections", "1384", marks=pytest.mark.mission("infectious-disease-supervision")),
    pytest.param("disinfection-product-users-inspected", "1931", marks=pytest.mark.mission("disinfection-products")),
    pytest.param("enforcement-exam-passed", "50", marks=pytest.mark.mission("enforcement-exam")),
    pytest.param("hearing-officers-qualified", "8", marks=pytest.mark.mission("hearing-officers")),
    pytest.param("admin-reconsideration-cases", "20", marks=pytest.mark.mission("admin-reconsideration")),
    pytest.param("foi-requests-handled", "15", marks=pytest.mark.mission("foi-request")),
    pytest.param("legal-publicity-events", "55", marks=pytest.mark.mission("publicity-event")),
    pytest.param("legal-publicity-posts", "12", marks=pytest.mark.mission("publicity-post")),
    pytest.param("law-health-service-events", "5", marks=pytest.mark.mission("law-and-health")),
]


@pytest.mark.slow
@pytest.mark.parametrize(("indicator", "value"), FIGURES)
def test_the_demonstration_counts_and_states_the_published_number(longgang: tuple[Run, str], indicator: str, value: str) -> None:
    place = [each.indicator for each in read("longgang").targets].index(indicator)
    _, *numbers, agrees = table(longgang[1])[place]
    unit = ALL[indicator].unit or ""
    assert (numbers, agrees) == ([f"{value}{unit}"] * 3, "是")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("indicator", "value", "records"),
    [("cases-handled-total", "491", 491), ("fines-confiscations-total", "3369000", None), ("campaign-sites-inspected", "992", 992)],
)
def test_the_figure_command_counts_the_same_and_names_the_dossiers(
    longgang: tuple[Run, str], indicator: str, value: str, records: int | None
) -> None:
    narrowed = ("--dim", CAMPAIGN) if indicator.startswith("campaign") else ()
    printed = longgang[0]("figure", indicator, "--org", "440307", "--year", "2025", "--json", "--records", *narrowed)
    figure = json.loads(printed.stdout)
    assert figure["value"] == value
    assert records is None or records == len({each["number"] for each in figure["dossiers"]})


@pytest.mark.slow
def test_a_killed_demonstration_goes_on_where_it_stopped(tmp_path: Path) -> None:
    call = [FAHENG, "demo", "--bureau", TINY, "--no-serve"]
    with subprocess.Popen(
        call, env=environment(tmp_path), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, bufsize=1
    ) as started:
        assert started.stdout is not None
        for line in started.stdout:
            if "医师、护士执业注册" in line:
                break
        started.send_signal(signal.SIGKILL)
    again, third = runner(tmp_path)(*map(str, call[1:])), runner(tmp_path)(*map(str, call[1:]))
    assert (again.returncode, third.returncode) == (0, 0), again.stderr + third.stderr
    assert "普法与公开活动　8 件" not in again.stdout
    assert "这一年已经演示过，直接使用。" in third.stdout
    assert table(again.stdout) == table(third.stdout)
    assert all(row[-1] == "是" for row in table(third.stdout))


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--bureau", "nowhere"), "--bureau：没有名为“nowhere”的机关文件；可用：longgang_2025，或者一个 .toml 文件的路径\n"),
        (("--year", "1999"), "参数 '--year' 的值不对：1999 不在 2005<=x<=2090 的范围内；用法见 faheng demo --help。\n"),
    ],
)
def test_a_wrong_call_is_one_sentence(tmp_path: Path, arguments: tuple[str, ...], sentence: str) -> None:
    refused = runner(tmp_path)("demo", "--no-serve", *arguments)
    assert (refused.returncode, refused.stdout, refused.stderr) == (2, "", sentence)
    assert not (tmp_path / "faheng.sqlite3").exists()


@pytest.mark.parametrize(
    ("computed", "stated", "agrees"), [("33.334", "33.33", True), ("33.3", "33.33", False), ("33.33", None, False), (None, "33.33", False)]
)
def test_a_line_agrees_where_records_and_report_come_to_what_was_published(computed: str | None, stated: str | None, agrees: bool) -> None:
    line = Line(
        Target("law-exam-excellent-rate", Decimal("33.33")), Decimal(computed) if computed else None, Decimal(stated) if stated else None
    )
    assert line.agrees is agrees


def test_a_number_agrees_only_to_the_fen() -> None:
    line = Line(Target("fines-confiscations-total", Decimal("336.9")), Decimal("336.900000"), Decimal("336.9"))
    assert line.agrees
    assert not Line(line.target, Decimal("336.900001"), Decimal("336.9")).agrees
